import { readFileSync } from 'node:fs';
import type { Carried, Decision, SendContext } from '../../src/detectors/candidate.ts';
import type { Reach } from '../../src/detectors/reach.ts';
import { reckonSeverity } from '../../src/detectors/severity.ts';
import { SEVERITY_ROWS, type SeverityFacts, type SeverityRow } from '../../src/detectors/severity-rows.ts';
import { SEVERITIES, type Severity } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import { buildFake } from '../support/fakes.ts';
import { detector, HEX, NOWHERE, type Parts, TOKEN } from './found.ts';
import { located, rule } from './located.ts';

const PLAIN: Omit<SeverityFacts, 'rule'> = {
  opensNothing: null,
  doubt: null,
  life: 'unknown',
  isAnswer: false,
  reach: 'public',
  isKnownByForm: false,
  isAtHome: false,
  strength: 'made',
};
const reckon = (parts: Partial<Rule>, facts: Partial<SeverityFacts>, id = 'generic-key') =>
  reckonSeverity({ ...PLAIN, rule: rule(id, parts), ...facts });

describe('reckonSeverity', () => {
  test.each<[string, Partial<Rule>, Partial<SeverityFacts>, Severity]>([
    ['its own', {}, {}, 'high'],
    ['one less of a doubtful form', {}, { doubt: 'form' }, 'medium'],
    ['one doubt counts, not two', {}, { doubt: 'name', strength: 'chosen' }, 'medium'],
    ['medium at most with a wrong checksum', { severity: 'critical' }, { doubt: 'checksum' }, 'medium'],
    ['a wrong checksum lifts nothing', { severity: 'low' }, { doubt: 'checksum' }, 'low'],
    ['one less for each question', {}, { doubt: 'name', reach: 'private' }, 'low'],
    ['not below low, however much speaks against it', { severity: 'low' }, { doubt: 'name', reach: 'private' }, 'low'],
    ['info stays info', { severity: 'info' }, { life: 'expired' }, 'info'],
    [
      'info of what opens nothing, and no more is asked',
      { severity: 'critical' },
      { opensNothing: 'unsigned', doubt: 'name' },
      'info',
    ],
  ])('%s', (_, parts, facts, expected) => {
    expect(reckon(parts, facts).severity).toBe(expected);
  });

  test('says each step that changes something', () => {
    expect(reckon({}, { doubt: 'name', reach: 'local', life: 'expired' }).steps).toEqual([
      { reason: 'generic-key is high', change: 0 },
      { reason: 'only its name says what it is, and that has other meanings', change: -1 },
      { reason: 'it has expired', change: -1 },
    ]);
  });

  test('says why it ends at info', () => {
    expect(reckon({}, { opensNothing: 'documented' }).steps.at(-1)).toEqual({
      reason: 'the value is printed in documentation',
      change: -3,
    });
  });
});

/** What each row needs to decide, and what is close to it. */
const DECIDED: Readonly<
  Record<
    (typeof SEVERITY_ROWS)[number]['id'],
    [Partial<Rule>, Partial<SeverityFacts>, Partial<Rule>, Partial<SeverityFacts>]
  >
> = {
  documented: [{}, { opensNothing: 'documented' }, {}, {}],
  'documented-pair': [{}, { opensNothing: 'documented-pair' }, {}, {}],
  unsigned: [{}, { opensNothing: 'unsigned' }, {}, {}],
  'encrypted-data': [{}, { opensNothing: 'encrypted-data' }, {}, {}],
  'sample-answer': [{}, { opensNothing: 'sample-answer' }, {}, {}],
  demo: [{}, { reach: 'demo' }, {}, { reach: 'demo', isKnownByForm: true }],
  'broken-token': [{}, { doubt: 'broken' }, {}, {}],
  checksum: [{}, { doubt: 'checksum' }, {}, {}],
  'doubtful-form': [{}, { doubt: 'form' }, {}, {}],
  'doubtful-name': [{}, { doubt: 'name' }, {}, {}],
  chosen: [{}, { strength: 'chosen' }, { type: 'password' }, { strength: 'chosen' }],
  expired: [{}, { life: 'expired' }, {}, { life: 'told' }],
  session: [{ type: 'session' }, {}, {}, {}],
  answer: [{}, { isAnswer: true }, {}, { isAnswer: true, life: 'told' }],
  local: [{}, { reach: 'local' }, { type: 'private-key' }, { reach: 'local' }],
  reserved: [{}, { reach: 'reserved' }, { isGeneric: false }, { reach: 'reserved' }],
  sandbox: [{ isGeneric: false }, { reach: 'sandbox', isAtHome: true }, { isGeneric: false }, { reach: 'sandbox' }],
  private: [{}, { reach: 'private' }, { isGeneric: false }, { reach: 'private' }],
  staging: [{}, { reach: 'staging' }, { isGeneric: false }, { reach: 'staging' }],
  'well-known': [
    { type: 'password' },
    { strength: 'well-known', reach: 'unknown' },
    { type: 'password' },
    { strength: 'well-known', reach: 'public' },
  ],
};

test.each(Object.entries(DECIDED))('the row %s', (id, [parts, facts, otherParts, otherFacts]) => {
  const row: SeverityRow = SEVERITY_ROWS.find((one) => one.id === id)!;
  const told = ({ steps }: ReturnType<typeof reckonSeverity>) => steps.map(({ reason }) => reason);
  expect(told(reckon(parts, facts))).toContain(row.reason);
  expect(told(reckon(otherParts, otherFacts))).not.toContain(row.reason);
  expect(row.reason).toMatch(/\w+ \w+/);
  expect(row.source).toMatch(/^https:\/\/\S+$|^src\/\S+|^docs\/\S+: \w+|^\S+ \S+ \S+/);
});

test('the page shows the table', () => {
  const effects: Readonly<Record<SeverityRow['effect'], string>> = {
    critical: 'at most critical',
    high: 'at most high',
    medium: 'at most medium',
    low: 'at most low',
    info: 'info',
    'one-less': 'one less',
  };
  const rows = [
    ...readFileSync('docs/severity.md', 'utf8').matchAll(/^\| (\w+) \| `([a-z-]+)` \| .+ \| ([a-z ]+) \|$/gm),
  ];
  expect(rows.map(([, question, id, effect]) => [question, id, effect])).toEqual(
    SEVERITY_ROWS.map(({ question, id, effect }) => [question, id, effects[effect]]),
  );
});

const GITHUB_TOKEN = buildFake('github_pat_<22 alnum>_<59 alnum>', 1);

/** A value in its place: its text, what stands around it, and how it is carried. */
type Placed = readonly [text: string, parts: Parts, carried: Carried | null];

const header = (name: string): Carried => ({ in: 'header', name: name.toLowerCase(), scheme: null });
const bearer: Carried = { in: 'header', name: 'authorization', scheme: 'bearer' };
const body = (name: string): Carried => ({ in: 'body', name, scheme: null });
const base64url = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const jwt = (claims: object): string =>
  `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: 'u-7', ...claims })}.${buildFake('<43 base64url>', 3)}`;
const DAY_SECONDS = 86_400;
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
const sas = (end: string): string =>
  `https://acme.blob.core.windows.net/c/f?sv=2022-11-02&se=${end}T00%3A00%3A00Z&sr=b&sig=${buildFake('<43 alnum>', 4)}%3D`;
const amazon = (day: string): string =>
  `https://acme.s3.amazonaws.com/f?X-Amz-Credential=AKID%2F20240101&X-Amz-Date=${day.replaceAll('-', '')}T000000Z&X-Amz-Expires=${DAY_SECONDS}&X-Amz-Signature=${HEX}${HEX}`;
const google = (day: string): string =>
  `https://storage.googleapis.com/b/f?X-Goog-Credential=x&X-Goog-Date=${day.replaceAll('-', '')}T000000Z&X-Goog-Expires=3600&X-Goog-Signature=${HEX.repeat(8)}`;
const cloudFront = (end: string): string =>
  `https://d111.cloudfront.net/f?Expires=${at(end)}&Signature=${buildFake('<120 alnum>', 5)}&Key-Pair-Id=K2ACME`;
const policyOf = (end: string): string =>
  Buffer.from(
    JSON.stringify({
      Statement: [{ Resource: 'https://d/*', Condition: { DateLessThan: { 'AWS:EpochTime': at(end) } } }],
    }),
  )
    .toString('base64')
    .replace(/[+=/]/g, (sign) => ({ '+': '-', '=': '_', '/': '~' })[sign]!);
const cloudFrontPolicy = (end: string): string =>
  `https://d111.cloudfront.net/f?Policy=${policyOf(end)}&Signature=${buildFake('<120 alnum>', 5)}&Key-Pair-Id=K2ACME`;

const PLACES: Readonly<Record<string, Placed>> = {
  'password, body': ['Granit-77x', { role: 'body', key: 'password' }, body('password')],
  'password, variable': ['Granit-77x', { role: 'variable', key: 'password' }, body('password')],
  'password, Basic': ['ops:Granit-77x', { role: 'header', key: 'Authorization', hints: { part: 'login' } }, null],
  'password, answer': ['Granit-77x', { role: 'response-body', key: 'password' }, null],
  'well-known password, body': ['P@ssw0rd', { role: 'body', key: 'password' }, body('password')],
  'well-known password, Basic': [
    'ops:admin123',
    { role: 'header', key: 'Authorization', hints: { part: 'login' } },
    null,
  ],
  'bearer token, auth': [
    TOKEN,
    { role: 'auth-param', key: 'token', sensitivity: 'secret', hints: { authType: 'bearer' } },
    bearer,
  ],
  'bearer token, chosen': [
    'operator77',
    { role: 'auth-param', key: 'token', sensitivity: 'secret', hints: { authType: 'bearer' } },
    bearer,
  ],
  'api key, header': [TOKEN, { role: 'header', key: 'X-Api-Key' }, header('x-api-key')],
  'api key, query': [TOKEN, { role: 'query', key: 'api_key' }, { in: 'query', name: 'api_key', scheme: null }],
  'api key, variable': [TOKEN, { role: 'variable', key: 'api_key' }, header('x-api-key')],
  'key, query': [HEX, { role: 'query', key: 'key' }, { in: 'query', name: 'key', scheme: null }],
  'key, variable': [HEX, { role: 'variable', key: 'key' }, { in: 'query', name: 'key', scheme: null }],
  'client secret, body': [TOKEN, { role: 'body', key: 'client_secret' }, body('client_secret')],
  'client secret, chosen': [
    'operator77',
    { role: 'auth-param', key: 'clientSecret', sensitivity: 'secret', hints: { authType: 'oauth2' } },
    body('client_secret'),
  ],
  'refresh token, body': [TOKEN, { role: 'body', key: 'refresh_token' }, body('refresh_token')],
  'refresh token, answer': [TOKEN, { role: 'response-body', key: 'refresh_token' }, null],
  'JWT, bearer, for ever': [jwt({}), { role: 'header', key: 'Authorization' }, bearer],
  'JWT, bearer, alive': [jwt({ exp: at('2027-01-01') }), { role: 'header', key: 'Authorization' }, bearer],
  'JWT, bearer, expired': [jwt({ exp: at('2026-05-30') }), { role: 'header', key: 'Authorization' }, bearer],
  'JWT, answer, alive': [jwt({ exp: at('2027-01-01') }), { role: 'response-body', key: 'access_token' }, null],
  'signing secret, variable': [TOKEN, { role: 'variable', key: 'jwt_secret' }, null],
  'session, cookie': [
    HEX.toUpperCase(),
    { role: 'cookie', key: 'JSESSIONID' },
    { in: 'cookie', name: 'jsessionid', scheme: null },
  ],
  'GitHub token, header': [GITHUB_TOKEN, { role: 'header', key: 'Authorization' }, bearer],
  'Stripe test key, header': [buildFake('sk_test_<24 alnum>', 1), { role: 'header', key: 'Authorization' }, bearer],
  'SAS, body, alive': [sas('2027-01-01'), { role: 'body', key: 'url' }, body('url')],
  'SAS, body, expired': [sas('2023-03-23'), { role: 'body', key: 'url' }, body('url')],
};

const HOSTS: Readonly<Record<Reach, string | null>> = {
  public: 'login.acme-billing.io',
  unknown: null,
  staging: 'api-qa.acme-billing.io',
  private: '10.1.1.10',
  sandbox: 'api.sandbox.acme-billing.io',
  reserved: 'api.example.com',
  local: 'localhost',
  demo: 'postman-echo.com',
};

function decided([text, parts, carried]: Placed, ...hosts: readonly (string | null)[]): readonly Decision[] {
  const context: SendContext = { ...NOWHERE, sends: hosts.map((host) => ({ host, carried })) };
  return detector.detect(located(text, parts)).flatMap((candidate) => detector.decide(candidate, context) ?? []);
}

const severityOf = (placed: Placed, ...hosts: readonly (string | null)[]): string =>
  decided(placed, ...hosts)
    .map(({ severity }) => severity)
    .join(' ');

/** By the kind and its place: the severity at each of the hosts. */
const TABLE = `
                              public   unknown  staging  private  sandbox  reserved local    demo
password, body                high     high     medium   medium   low      low      low      info
password, variable            high     high     medium   medium   low      low      low      info
password, Basic               high     high     medium   medium   low      low      low      info
password, answer              medium   medium   low      low      low      low      low      info
well-known password, body     medium   low      low      low      low      low      low      info
well-known password, Basic    medium   low      low      low      low      low      low      info
bearer token, auth            high     high     medium   medium   low      low      low      info
bearer token, chosen          medium   medium   low      low      low      low      low      info
api key, header               high     high     medium   medium   low      low      low      info
api key, query                high     high     medium   medium   low      low      low      info
api key, variable             high     high     medium   medium   low      low      low      info
key, query                    medium   medium   low      low      low      low      low      info
key, variable                 medium   medium   low      low      low      low      low      info
client secret, body           high     high     medium   medium   low      low      low      info
client secret, chosen         medium   medium   low      low      low      low      low      info
refresh token, body           high     high     medium   medium   low      low      low      info
refresh token, answer         medium   medium   low      low      low      low      low      info
JWT, bearer, for ever         medium   medium   low      low      low      low      low      info
JWT, bearer, alive            medium   medium   low      low      low      low      low      info
JWT, bearer, expired          low      low      low      low      low      low      low      info
JWT, answer, alive            medium   medium   low      low      low      low      low      info
signing secret, variable      critical critical high     high     low      low      low      info
session, cookie               medium   medium   low      low      low      low      low      info
GitHub token, header          critical critical critical critical critical critical critical critical
Stripe test key, header       info     info     info     info     info     info     info     info
SAS, body, alive              high     high     high     high     high     high     high     high
SAS, body, expired            low      low      low      low      low      low      low      low
`;

const [columns, ...lines] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim());
const CELLS = lines.flatMap((line) => {
  const [kind, ...rest] = line.split(/\s{2,}/);
  const severities = rest.join(' ').split(/\s+/);
  return columns!.split(/\s+/).map((reach, index) => [kind!, reach as Reach, severities[index]!] as const);
});

test('the table of places and hosts is whole', () => {
  expect(CELLS.length).toBe(Object.keys(PLACES).length * Object.keys(HOSTS).length);
  expect(CELLS.filter(([, , severity]) => !(SEVERITIES as readonly string[]).includes(severity))).toEqual([]);
});

test.each(CELLS)('%s, at a host that is %s: %s', (kind, reach, expected) => {
  expect(severityOf(PLACES[kind]!, HOSTS[reach])).toBe(expected);
});

describe('several hosts', () => {
  test.each<[string, readonly (string | null)[], string]>([
    ['the farthest counts', ['localhost', '10.1.1.10', 'login.acme-billing.io'], 'high'],
    ['a sandbox beside a machine', ['localhost', 'api.sandbox.acme-billing.io'], 'low'],
    ['a network beside a sandbox', ['10.1.1.10', 'api.sandbox.acme-billing.io'], 'medium'],
    ['a host that nobody knows may be any', ['localhost', null], 'high'],
    ['trying out, also where nobody knows', ['postman-echo.com', null], 'info'],
    ['trying out and a machine', ['postman-echo.com', 'localhost'], 'low'],
  ])('%s', (_, hosts, expected) => {
    expect(severityOf(PLACES['password, body']!, ...hosts)).toBe(expected);
  });
});

describe('the service itself', () => {
  const secret = buildFake('E<79 base64url>', 2);
  const paypal: Placed = [
    secret,
    { role: 'variable', key: 'client_secret' },
    { in: 'basic-pass', name: 'authorization', scheme: 'basic' },
  ];
  const plaid: Placed = [buildFake('<30 alnum>', 2), { role: 'body', key: 'secret' }, body('secret')];
  test.each<[string, Placed, readonly string[], string, Severity]>([
    ['PayPal', paypal, ['api-m.sandbox.paypal.com'], 'paypal-client-secret', 'low'],
    ['PayPal', paypal, ['api-m.paypal.com'], 'paypal-client-secret', 'critical'],
    ['PayPal', paypal, ['api-m.paypal.com', 'api-m.sandbox.paypal.com'], 'paypal-client-secret', 'critical'],
    ['Plaid', plaid, ['sandbox.plaid.com'], 'plaid-secret', 'low'],
    ['Plaid', plaid, ['production.plaid.com'], 'plaid-secret', 'critical'],
    [
      'a GitHub token, by its form',
      PLACES['GitHub token, header']!,
      ['api.sandbox.acme-billing.io'],
      'github-fine-grained-token',
      'critical',
    ],
  ])('%s %#', (_, placed, hosts, ruleId, severity) => {
    expect(decided(placed, ...hosts).map((one) => [one.rule.id, one.severity])).toEqual([[ruleId, severity]]);
  });

  test.each(['access', 'assets', 'processor', 'public', 'link'])('Plaid %s token of the sandbox', (type) => {
    const text = buildFake(`${type}-sandbox-<uuid>`, 1);
    expect(severityOf([text, { role: 'body', key: 'token' }, body('token')], 'production.plaid.com')).toBe('info');
  });
  test.each(['assets', 'processor'])('Plaid %s token of production', (type) => {
    const text = buildFake(`${type}-production-<uuid>`, 1);
    expect(severityOf([text, { role: 'body', key: 'token' }, body('token')], 'sandbox.plaid.com')).toBe('low');
    expect(severityOf([text, { role: 'body', key: 'token' }, body('token')], 'production.plaid.com')).toBe('high');
  });
});

describe('the end of a signed URL', () => {
  const serviceBus = (end: string): string =>
    `SharedAccessSignature sr=https%3A%2F%2Facme.servicebus.windows.net%2Fq&sig=${buildFake('<43 alnum>', 6)}%3D&se=${at(end)}&skn=send`;
  test.each<[string, (day: string) => string, Severity]>([
    ['Azure', sas, 'high'],
    ['AWS', amazon, 'medium'],
    ['Google', google, 'medium'],
    ['CloudFront', cloudFront, 'medium'],
    ['CloudFront with a policy', cloudFrontPolicy, 'medium'],
    ['Service Bus', serviceBus, 'critical'],
  ])('%s', (_, build, alive) => {
    const told = (day: string) =>
      decided([build(day), { role: 'header', key: 'Authorization' }, header('authorization')]).map((one) => [
        one.severity,
        one.attributes.find(({ name }) => name === 'expires')?.value,
      ]);
    expect(told('2026-05-20')).toEqual([['low', expect.stringMatching(/^2026-05-2[01] \(expired\)$/)]]);
    expect(told('2026-06-20')).toEqual([[alive, expect.stringMatching(/^2026-06-2[01]$/)]]);
  });

  test('that says nothing of it is alive', () => {
    const url = `https://acme.s3.amazonaws.com/f?X-Amz-Credential=AKID&X-Amz-Signature=${HEX}${HEX}`;
    expect(severityOf([url, { role: 'body', key: 'url' }, null], null)).toBe('medium');
  });
});

describe('a JSON Web Token with a piece missing', () => {
  const whole = jwt({ name: 'Zoe Falk', email: 'zoe@acme.io', admin: false });
  const [head, claims, signature] = whole.split('.');
  test.each<[string, string, string]>([
    ['whole', whole, 'medium'],
    ['a piece of its content cut out', `${head}.${claims!.slice(0, 20)}${claims!.slice(31)}.${signature}`, 'info'],
    ['content that is packed', `${head}.${buildFake('<80 base64url>', 8)}.${signature}`, 'high'],
  ])('%s', (_, text, expected) => {
    expect(severityOf([text, { role: 'header', key: 'Authorization' }, bearer], 'api.acme-billing.io')).toBe(expected);
  });
});

test.each(['default', 'secret'])('the type of a variable says nothing of how bad it is: %s', (variableType) => {
  const placed: Placed = [GITHUB_TOKEN, { key: 'GITHUB_TOKEN', hints: { variableType } }, null];
  expect(severityOf(placed)).toBe('critical');
  expect(severityOf(['Granit-77x', { key: 'password', hints: { variableType } }, null])).toBe('high');
});

test('a common password at a live host is worse than an unknown word on the machine itself', () => {
  const rank = (severity: string): number => SEVERITIES.indexOf(severity as Severity);
  const known = severityOf(['P@ssw0rd', { role: 'body', key: 'password' }, body('password')], 'login.acme-billing.io');
  const unknown = severityOf(['nono', { role: 'body', key: 'password' }, body('password')], 'localhost');
  expect(rank(known)).toBeLessThan(rank(unknown));
});
