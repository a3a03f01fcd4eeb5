import type { Finding } from '../../src/model/finding.ts';
import { buildFake } from '../support/fakes.ts';
import { collection, environment, type Files, item, scan } from '../support/scan.ts';

type Request = Readonly<Record<string, unknown>>;

const HEX = buildFake('<32 hex>', 41);
const LONG_HEX = buildFake('<64 hex>', 42);
const TOKEN = buildFake('<40 alnum>', 43);
const UUID = buildFake('<uuid>', 44);
const OTHER_UUID = buildFake('<uuid>', 45);
const PASSWORD = 'Merlin-77x';
const API = 'https://api.acme-fleet.io/x';

const header = (key: string, value: string): Request => ({ header: [{ key, value }] });
const body = (content: unknown): Request => ({
  method: 'POST',
  body: { mode: 'raw', raw: typeof content === 'string' ? content : JSON.stringify(content) },
});
const basic = (username: string, password: string): Request => ({
  auth: { type: 'basic', basic: Object.entries({ username, password }).map(([key, value]) => ({ key, value })) },
});
const sent = (url: string, request: Request, name = 'Send'): Files => ({
  'c.json': collection([item(name, { url, ...request })]),
});
/** What a server answered. */
const answered = (content: unknown): Files => ({
  'c.json': collection([
    {
      ...(item('Read', { url: API }) as object),
      response: [{ name: 'ok', header: [{ key: 'Date', value: 'x' }], body: JSON.stringify(content) }],
    },
  ]),
});

/** The findings of credentials, as `severity rule path…`. */
const told = (files: Files): readonly string[] =>
  scan(files)
    .findings.filter(({ secret, type }: Finding) => secret !== null && type !== 'identifier')
    .map(({ severity, ruleId, occurrences }) =>
      [severity, ruleId, ...new Set(Object.keys(files).length === 1 ? [] : occurrences.map(({ path }) => path))].join(
        ' ',
      ),
    );

describe('a sandbox is low, and the same kind at work is what it is', () => {
  const paypal = (url: string): Files => ({
    'c.json': collection(
      [item('Token', { method: 'POST', url: '{{base}}/v1/oauth2/token', ...basic('{{id}}', '{{secret}}') })],
      {
        variable: Object.entries({
          base: url,
          id: buildFake('A<79 base64url>', 46),
          secret: buildFake('E<79 base64url>', 47),
        }).map(([key, value]) => ({ key, value })),
      },
    ),
  });
  const plaid = (url: string): Files =>
    sent(`${url}/accounts/get`, body({ client_id: buildFake('<24 hex>', 48), secret: buildFake('<30 hex>', 49) }));
  const square = (url: string): Files =>
    sent(`${url}/v2/locations`, header('Authorization', `Bearer ${buildFake('EAAA<60 base64url>', 50)}`));
  const adyen = (url: string): Files =>
    sent(`${url}/v71/payments`, header('X-API-Key', buildFake('AQE<120 alnum>', 51)));
  const braintree = (url: string): Files => ({
    ...sent(`${url}/merchants/x`, basic('pubkey7fleet', '{{p}}')),
    'e.json': environment({ p: HEX }),
  });
  test.each<[what: string, make: (url: string) => Files, sandbox: string, work: string, rule: string, at: string]>([
    [
      'PayPal',
      paypal,
      'https://api-m.sandbox.paypal.com',
      'https://api-m.paypal.com',
      'paypal-client-secret',
      'critical',
    ],
    ['Plaid', plaid, 'https://sandbox.plaid.com', 'https://production.plaid.com', 'plaid-secret', 'critical'],
    [
      'Square',
      square,
      'https://connect.squareupsandbox.com',
      'https://connect.squareup.com',
      'square-access-token',
      'critical',
    ],
    [
      'Adyen',
      adyen,
      'https://checkout-test.adyen.com',
      'https://checkout-live.adyenpayments.com',
      'generic-api-key-header',
      'high',
    ],
    [
      'Braintree',
      braintree,
      'https://api.sandbox.braintreegateway.com',
      'https://api.braintreegateway.com',
      'braintree-private-key e.json',
      'critical',
    ],
  ])('%s', (_, make, sandbox, work, rule, severity) => {
    expect(told(make(sandbox))).toEqual([`low ${rule}`]);
    expect(told(make(work))).toEqual([`${severity} ${rule}`]);
  });
});

describe('what has expired is low wherever it stands', () => {
  const base64url = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const jwt = (day: string): string =>
    `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: 'u-7', exp: Date.parse(day) / 1000 })}.${buildFake('<43 base64url>', 52)}`;
  const sas = (day: string): string =>
    `https://acmefleet.blob.core.windows.net/p/a.png?se=${day}T01%3A00%3A00Z&sp=r&sv=2021-08-06&sr=b&sig=${buildFake('<43 alnum>', 53)}%3D`;
  const amazon = (day: string): string =>
    `https://acme.s3.amazonaws.com/f?X-Amz-Credential=x%2F20240101&X-Amz-Date=${day.replaceAll('-', '')}T000000Z&X-Amz-Expires=86400&X-Amz-Signature=${LONG_HEX}`;
  const google = (day: string): string =>
    `https://storage.googleapis.com/b/f?X-Goog-Credential=x&X-Goog-Date=${day.replaceAll('-', '')}T000000Z&X-Goog-Expires=3600&X-Goog-Signature=${LONG_HEX.repeat(8)}`;
  const places: readonly [string, (text: string) => Files][] = [
    ['an answer', (text) => answered({ url: text })],
    ['a variable', (text) => ({ 'e.json': environment({ kept: text }) })],
    ['a description', (text) => sent(API, { description: `See ${text} for more.` })],
  ];
  const kinds: readonly [string, (day: string) => string, string, string][] = [
    ['a JSON Web Token', jwt, 'generic-jwt', 'medium'],
    ['a signed url of Azure', sas, 'azure-sas-token', 'high'],
    ['a signed url of AWS', amazon, 'generic-aws-presigned-url', 'medium'],
    ['a signed url of Google', google, 'generic-gcs-signed-url', 'medium'],
  ];
  test.each(
    places.flatMap(([place, put]) => kinds.map(([what, ...kind]) => [`${what} in ${place}`, put, ...kind] as const)),
  )('%s', (_, put, make, rule, alive) => {
    expect(told(put(make('2023-03-23')))).toEqual([`low ${rule}`]);
    expect(told(put(make('2026-11-23')))).toEqual([`${alive} ${rule}`]);
  });
});

describe('a common password at a live host is worse than an unknown one on the machine itself', () => {
  const login = 'https://id.acme-fleet.io/login';
  const ways: readonly [string, (password: string) => Request][] = [
    ['a body', (password) => body({ user: 'ops', password })],
    [
      'a form',
      (password) => ({
        method: 'POST',
        body: { mode: 'urlencoded', urlencoded: [{ key: 'password', value: password }] },
      }),
    ],
    ['an auth block', (password) => basic('ops', password)],
  ];
  test.each(
    ways.flatMap(([way, request]) =>
      (
        [
          ['Welcome1', login, 'medium'],
          ['admin123', login, 'medium'],
          ['P@ssw0rd', login, 'medium'],
          ['app', login, 'medium'],
          ['Welcome1', 'http://localhost:3000/login', 'low'],
          ['blub', 'http://127.0.0.1:8080/login', 'low'],
          ['nono', 'http://localhost/login', 'low'],
          [PASSWORD, 'http://localhost/login', 'low'],
          [PASSWORD, 'https://id.acme-fleet.io/login', 'high'],
        ] as const
      ).map(([password, url, severity]) => [password, way, url, severity, request] as const),
    ),
  )('%s in %s, to %s: %s', (password, _, url, severity, request) => {
    expect(told(sent(url, request(password))).map((one) => one.split(' ')[0])).toEqual([severity]);
  });

  test.each(['sap', 'kim', 'q7z'])('three letters are as bad as a common password: %s', (password) => {
    expect(told({ 'e.json': environment({ keystorePassword: password }) })).toEqual(['low generic-weak-password']);
  });
});

describe('the same key is as bad in each place', () => {
  const places = (name: string, value: string): readonly Files[] => [
    sent(`${API}?${name}=${value}`, {}),
    sent(API, header(name, value)),
    sent(API, body({ [name]: value })),
    {
      'c.json': collection([item('Send', { url: `${API}?${name}={{${name}}}` })], { variable: [{ key: name, value }] }),
    },
    { ...sent(`${API}?${name}={{mapKey}}`, {}), 'e.json': environment({ mapKey: value }) },
  ];
  test.each([
    ['api_key', HEX, 'high'],
    ['apikey', TOKEN, 'high'],
    ['access_token', TOKEN, 'high'],
  ])('%s', (name, value, severity) => {
    for (const files of places(name, value)) expect(told(files).map((one) => one.split(' ')[0])).toEqual([severity]);
  });

  test.each(['key', 'mapKey', 'shop_key'])(
    'under a name of many meanings it is one less, and in a body nothing: %s',
    (name) => {
      const [query, asHeader, inBody, variable, filled] = places(name, HEX).map(told);
      expect([query, asHeader, variable, filled].map((one) => one!.map((text) => text.split(' ')[0]))).toEqual(
        Array(4).fill(['medium']),
      );
      expect(inBody).toEqual([]);
    },
  );

  test.each(['default', 'secret'])('a variable of type %s', (type) => {
    expect(told({ 'e.json': environment({ apiToken: TOKEN }, type) })).toEqual(['high generic-secret-field']);
    expect(told({ 'e.json': environment({ dbPassword: PASSWORD }, type) })).toEqual(['high generic-password-field']);
    expect(told({ 'e.json': environment({ key: HEX }, type) })).toEqual(['medium generic-secret-field']);
  });
});

describe('the service is told by host, carrier and form', () => {
  test.each(['docker', 'grafana', 'jenkins', 'gitlab', 'pagerduty'])(
    'not by a word in the name of another environment’s host: %s',
    (word) => {
      const create = item('Create', { url: '{{base}}/services', ...header('Gw-Admin-Token', '{{adminToken}}') });
      expect(
        told({
          'a.json': environment({ base: 'http://localhost', adminToken: UUID }),
          'b.json': environment({ base: `https://gw-${word}.acme-fleet.io`, adminToken: OTHER_UUID }),
          'c.json': collection([create]),
        }),
      ).toEqual(['low generic-secret-field a.json', 'high generic-secret-field b.json']);
    },
  );

  test.each([
    ['Twilio check', 'https://api.authy.com/protected/json/x', 'X-Authy-API-Key', '<32 alnum>', 'authy-api-key'],
    ['New Relic hosts', 'https://api.datadoghq.com/api/v1/hosts', 'DD-API-KEY', '<32 hex>', 'datadog-api-key'],
    [
      'GitHub zones',
      'https://api.cloudflare.com/client/v4/zones',
      'X-Auth-Key',
      '<37 hex>',
      'cloudflare-global-api-key-legacy',
    ],
    ['PagerDuty: alert', API, 'X-Api-Key', '<20 alnum>', 'generic-api-key-header'],
    ['Twilio message', API, 'X-Api-Secret', '<32 hex>', 'generic-api-key-header'],
  ])('nor by the name of a request: %s', (name, url, key, pattern, rule) => {
    expect(told(sent(url, header(key, buildFake(pattern, 54)), name)).map((one) => one.split(' ')[1])).toEqual([rule]);
  });

  const hub = 'https://hub.docker.com/v2/users/login';
  const pull = buildFake('<uuid>', 61);
  test.each<[url: string, request: Request, rule: string]>([
    [hub, body({ username: 'fleet', password: UUID }), 'high docker-hub-token-legacy'],
    ['https://index.docker.io/v1/search', basic('fleet', pull), 'high docker-hub-token-legacy'],
    [
      'https://hub.docker.com/v2/auth/token',
      body({ identifier: 'fleet', secret: buildFake('dckr_oat_<32 base64url>', 62) }),
      'critical docker-hub-organization-access-token',
    ],
    [
      'https://gitlab.com/api/v4/projects',
      header('PRIVATE-TOKEN', buildFake('<20 alnum>', 63)),
      'critical gitlab-token-legacy',
    ],
    [
      'https://api.pagerduty.com/incidents',
      header('Authorization', `Token token=${buildFake('u+<18 alnum>', 64)}`),
      'high pagerduty-user-api-key',
    ],
  ])('but by its own: %s', (url, request, rule) => {
    expect(told(sent(url, request))).toEqual([rule]);
  });

  test.each([
    ['https://api.trello.com/1/boards', { key: HEX, token: LONG_HEX }, 'high trello-legacy-token'],
    ['https://newsapi.org/v2/everything', { apiKey: HEX }, 'newsapi'],
    ['https://api.etherscan.io/api', { apikey: buildFake('<34 upper-alnum>', 55) }, 'etherscan'],
  ])('also of a place that is switched off, for one whose host nobody knows: %s', (url, params, rule) => {
    const query = Object.entries(params).map(([key, value]) => ({ key, value }));
    const off = query.map((one) => ({ ...one, disabled: true }));
    const raw = (from: string): string => `${from}?${query.map(({ key, value }) => `${key}=${value}`).join('&')}`;
    const known = told({
      'c.json': collection([
        item('Read', { url: { raw: raw('{{base}}/read'), host: ['{{base}}'], path: ['read'], query } }),
        item('Write', { url: { raw: url, query: off } }),
      ]),
    });
    expect(known).toEqual([expect.stringContaining(rule)]);
    expect(told(sent(raw('{{base}}/read'), {})).join()).not.toContain(rule);
  });
});

describe('a word that someone thought of is in each file what it is there', () => {
  const login = (url: string, password: string): Files => ({
    'a.json': collection([item('Log in', { url, ...body({ user: 'ops', password }) })]),
  });
  test.each(['Password123!', 'Summer2024!', PASSWORD])('%s', (word) => {
    const files = { ...login('http://localhost:3000/login', word), 'e.json': environment({ jwt_secret: word }) };
    const [atLogin, ofTokens, ...more] = told(files);
    expect(atLogin).toMatch(/^low generic-(?:weak-password|password-field) a\.json$/);
    expect(ofTokens).toMatch(/^critical generic-jwt-signing-secret e\.json$/);
    expect(more).toEqual([]);
  });

  test.each(['Password123!', 'Welcome1', 'admin123', 'operator77'])(
    'a client secret that is easily guessed: %s',
    (word) => {
      const form = {
        method: 'POST',
        body: { mode: 'urlencoded', urlencoded: [{ key: 'client_secret', value: word }] },
      };
      expect(told(sent('https://id.acme-fleet.io/token', form))).toEqual(['low generic-weak-secret']);
      expect(told({ 'e.json': environment({ clientSecret: word }) })).toEqual(['low generic-weak-secret']);
    },
  );

  test('in one file it is one secret, of the worse of its places', () => {
    const requests = ['http://localhost/login', 'https://id.acme-fleet.io/login'].map((url) =>
      item('Log in', { url, ...body({ user: 'ops', password: PASSWORD }) }),
    );
    expect(told({ 'c.json': collection(requests) })).toEqual(['high generic-password-field']);
  });

  test('and what a service gave out is one wherever it stands', () => {
    const files = { ...login('http://localhost/login', TOKEN), 'e.json': environment({ client_secret: TOKEN }) };
    expect(told(files)).toEqual(['high generic-oauth-client-secret a.json e.json']);
  });
});

describe('what an API reference shows is info, and what a server answered is not', () => {
  const show = (content: unknown, request: Request, header: readonly object[]): Files => {
    const response = [{ name: 'ok', code: 200, header, body: JSON.stringify(content) }];
    return { 'c.json': collection([{ ...(item('Read', { url: API, ...request }) as object), response }]) };
  };
  const carts = { carts: [{ id: 7, token: HEX, key: TOKEN }] };
  const shipment = { shipment: { tracking: { token: LONG_HEX } } };
  const link = { rows: [{ url: `https://shop.acme-fleet.io/7/orders/authenticate?key=${HEX}` }] };
  test.each([
    ['carts', carts],
    ['a shipment', shipment],
    ['a link', link],
  ])('%s', (_, content) => {
    const severities = (files: Files) => new Set(told(files).map((one) => one.split(' ')[0]));
    expect(severities(show(content, {}, []))).toEqual(new Set(['info']));
    expect(severities(show(content, {}, [{ key: 'Date', value: 'Tue, 05 Nov 2024 10:11:12 GMT' }]))).toEqual(
      new Set(['medium']),
    );
  });

  test('but a password is one wherever it is shown', () => {
    expect(told(show({ user: { password: PASSWORD } }, {}, []))).toEqual(['medium generic-password-field']);
  });
});

test('the hash of a password is low at the most, also with a quote too many and an end too few', () => {
  const hash = buildFake('$2b$12$<53 alnum>', 56);
  const django = `pbkdf2_sha256$260000$${buildFake('<22 alnum>', 57)}$${buildFake('<43 base64>', 58)}=`;
  const argon = `$argon2id$v=19$m=65536,t=3,p=4$${buildFake('<22 base64>', 59)}$${buildFake('<43 base64>', 60)}`;
  for (const text of [hash, argon, django]) {
    const severities = told(sent(API, body({ password: text }))).map((one) => one.split(' ')[0]);
    expect([[], ['low']]).toContainEqual(severities);
    for (const quote of [`'`, '"', '`']) {
      expect(told(sent(API, body({ previousPassword: quote + text.slice(0, -1) })))).not.toContainEqual(
        expect.stringMatching(/high|password-field/),
      );
    }
  }
});

test.each(['$2Merlin$77x', "'Merlin$77x", "'$2Merlin$77x", '`$argon-Merlin$77'])(
  'a password that only begins like one is none: %s',
  (password) => {
    expect(told(sent(API, body({ password })))).toEqual(['high generic-password-field']);
  },
);
