import { filledField, leadOf } from '../../../src/engine/resolve/filled-field.ts';
import { located } from '../../detectors/located.ts';
import { buildFake } from '../../support/fakes.ts';
import { collection, environment, item, scan } from '../../support/scan.ts';

const TOKEN = buildFake('<40 alnum>', 5);
const PASSWORD = 'Tr0ub4dor-7';

/** What is found of a variable of this value, in an environment of its own, that a request refers to. */
function found(
  request: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const result = scan({
    'a.json': collection([item('Get', { url: 'https://api.shop.io/things', ...request })]),
    'b.json': environment(values),
  });
  return result.findings
    .filter(({ family }) => family === 'credential')
    .map(({ secret, ruleId, severity, usedBy, occurrences }) => {
      expect(occurrences).toMatchObject([{ path: 'b.json', role: 'variable' }]);
      expect(usedBy).toEqual({ requests: 1, hosts: ['api.shop.io'] });
      return `${occurrences[0]!.key} ${ruleId} ${severity} ${secret!.reveal()}`;
    });
}

const header = (key: string, value: string) => ({ header: [{ key, value }] });
const auth = (type: string, ...parameters: readonly (readonly [key: string, value: string])[]) => ({
  auth: { type, [type]: parameters.map(([key, value]) => ({ key, value, type: 'string' })) },
});
const body = (content: unknown) => ({ method: 'POST', body: { mode: 'raw', raw: JSON.stringify(content) } });
const form = (key: string, value: string) => ({
  method: 'POST',
  body: { mode: 'urlencoded', urlencoded: [{ key, value }] },
});

describe('a variable whose name says nothing is what it fills', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['a bearer token', auth('bearer', ['token', '{{one}}']), TOKEN, 'generic-authorization-bearer high'],
    [
      'a password',
      auth('basic', ['username', 'me'], ['password', '{{one}}']),
      PASSWORD,
      'generic-postman-auth-attribute high',
    ],
    ['of another scheme', auth('digest', ['password', '{{one}}']), PASSWORD, 'generic-postman-auth-attribute high'],
    [
      'an API key',
      auth('apikey', ['key', 'X-Shop'], ['value', '{{one}}']),
      TOKEN,
      'generic-postman-auth-attribute high',
    ],
    ['a header behind a scheme', header('Authorization', 'Bearer {{one}}'), TOKEN, 'generic-authorization-bearer high'],
    ['a header', header('X-Api-Key', ' {{one}} '), TOKEN, 'generic-api-key-header high'],
    ['a query', { url: 'https://api.shop.io/x?client_secret={{one}}' }, TOKEN, 'generic-oauth-client-secret high'],
    ['a cookie', header('Cookie', 'lang=en; shop_session={{one}}'), TOKEN, 'generic-session-cookie-header low'],
    ['a member of a body', body({ login: { password: '{{one}}' } }), PASSWORD, 'generic-password-field high'],
    ['a row of a form', form('client_secret', '{{one}}'), TOKEN, 'generic-oauth-client-secret high'],
  ])('%s', (_, request, value, expected) => {
    expect(found(request, { one: value })).toEqual([`one ${expected} ${value}`]);
  });

  test('also without a digit', () => {
    const request = auth('basic', ['username', 'me'], ['password', '{{one}}']);
    expect(found(request, { one: 'Sommerregen!' })).toHaveLength(1);
    expect(found(header('X-Source', '{{one}}'), { one: 'Sommerregen!' })).toEqual([]);
  });

  test('through another variable, and the scheme that it adds', () => {
    expect(found(header('Authorization', '{{two}}'), { one: TOKEN, two: 'Bearer {{one}}' })).toEqual([
      `one generic-authorization-bearer high ${TOKEN}`,
    ]);
  });

  test('that a script sets', () => {
    const event = (line: string) => [{ listen: 'prerequest', script: { type: 'text/javascript', exec: [line] } }];
    const scripted = (line: string) =>
      scan({ 'a.json': collection([item('Get', header('X-Api-Key', '{{one}}'))], { event: event(line) }) }).findings;
    expect(scripted(`pm.environment.set('one', '${TOKEN}');`)).toMatchObject([
      { ruleId: 'generic-api-key-header', occurrences: [{ role: 'script', key: 'one' }] },
    ]);
    expect(scripted(`pm.environment.set('two', '${TOKEN}');`)).toEqual([]);
    expect(scripted(`pm.expect('one').to.equal('${TOKEN}');`)).toEqual([]);
  });

  test('in the strongest of the places, which is told', () => {
    const request = { ...auth('bearer', ['token', '{{one}}']), ...header('X-Key', '{{one}}') };
    expect(found(request, { one: TOKEN })).toEqual([`one generic-authorization-bearer high ${TOKEN}`]);
    const fields = (content: Readonly<Record<string, unknown>>) =>
      scan({
        'a.json': collection([item('Get', content)], { variable: [{ key: 'one', value: TOKEN }] }),
      }).findings.map(({ attributes }) => attributes);
    expect(fields(request)).toEqual([[{ name: 'fills', value: 'bearer token' }]]);
    expect(fields(header('X-Api-Key', '{{one}}'))).toEqual([[{ name: 'fills', value: 'X-Api-Key' }]]);
    expect(fields(header('X-Api-Key', TOKEN))).toEqual([[]]);
  });
});

describe('a variable is none', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>]>([
    ['in a place that says nothing', header('X-Source', '{{one}}'), { one: TOKEN }],
    ['in a cookie that says nothing', header('Cookie', 'theme={{one}}; lang=en'), { one: TOKEN }],
    ['as a part of a cookie', header('Cookie', 'shop_session=a-{{one}}'), { one: TOKEN }],
    ['as a user name', auth('basic', ['username', '{{one}}'], ['password', '{{two}}']), { one: PASSWORD }],
    ['as a part of a value', header('X-Api-Key', 'shop-{{one}}'), { one: TOKEN }],
    ['beside another', header('X-Api-Key', '{{two}}{{one}}'), { one: TOKEN }],
    ['that another has only a part of', header('X-Api-Key', '{{two}}'), { one: TOKEN, two: 'shop-{{one}}' }],
    ['with a name that denies it', header('X-Api-Key', '{{token_url}}'), { token_url: TOKEN }],
    ['that is to be filled in', auth('bearer', ['token', '{{one}}']), { one: 'your-token-here-123' }],
    ['that is masked', auth('bearer', ['token', '{{one}}']), { one: '****************1234' }],
    ['that holds a word', auth('basic', ['password', '{{one}}']), { one: 'production' }],
    ['as a part of what a variable holds', header('X-Api-Key', '{{one}}'), { one: JSON.stringify({ id: TOKEN }) }],
    ['that nobody refers to', header('X-Api-Key', '{{two}}'), { one: TOKEN }],
  ])('%s', (_, request, values) => {
    expect(found(request, values)).toEqual([]);
  });
});

describe('filledField', () => {
  const parts = { role: 'header', key: 'Authorization', hints: { authType: 'bearer' } } as const;

  test.each([
    ['{{a}}', ''],
    [' {{a}} ', ' '],
    ['Bearer {{a b}}', 'Bearer '],
    ['ApiKey\t{{a}}', 'ApiKey\t'],
  ])('of %j', (text, lead) => {
    expect(filledField(located(text, parts), leadOf(text))).toEqual({
      role: 'header',
      key: 'Authorization',
      sensitivity: 'unknown',
      authType: 'bearer',
      lead,
    });
  });

  test.each(['', 'a', '{{a}}{{b}}', 'a{{b}}', '{{a}}b', 'two words {{a}}', '{{a', `{{${'a'.repeat(200)}}}`])(
    'not of %j',
    (text) => {
      expect(leadOf(text)).toBeNull();
      expect(filledField(located(text, parts), leadOf(text))).toBeNull();
    },
  );

  test.each(['url', 'description', 'response-body', 'variable'] as const)('not of a value in a %s', (role) => {
    expect(filledField(located('{{a}}', { ...parts, role }), '')).toBeNull();
  });
});

describe('a bearer token is one wherever its variable is sent', () => {
  const short = 'marlow77';
  const places: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['an auth block', auth('bearer', ['token', '{{one}}'])],
    ['a header', header('Authorization', 'Bearer {{one}}')],
    ['a header in small letters', header('authorization', 'bearer  {{one}}')],
    ['a proxy’s header', header('X-Authorization', 'Bearer {{one}}')],
  ];
  test.each(places)('%s', (_, request) => {
    expect(found(request, { one: short })).toEqual([`one generic-authorization-bearer medium ${short}`]);
    expect(found(request, { one: 'your-token-here' })).toEqual([]);
    expect(found(request, { one: 'true' })).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['another header', header('X-Note', 'Bearer {{one}}')],
    ['another scheme', header('Authorization', 'Shop {{one}}')],
    ['more than the variable', header('Authorization', 'Bearer {{one}}-{{one}}')],
    ['the text itself', header('Authorization', `Bearer ${short}`)],
  ])('but not in %s', (_, request) => {
    expect(found(request, { one: short })).toEqual([]);
  });
});
