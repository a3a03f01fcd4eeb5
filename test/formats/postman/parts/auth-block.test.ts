import { ROWS, V20_SCHEMA, V21_SCHEMA, v1, v2 } from '../../../support/collections.ts';
import { expectField, expectHarmless, type Field, LITERAL, theHolder } from '../../../support/expect-field.ts';

/** Each auth type with its secret keys, and a harmless one beside them. */
const AUTH: readonly (readonly [type: string, secrets: readonly string[], harmless: string])[] = [
  ['apikey', ['value'], 'in'],
  ['awsv4', ['secretKey', 'sessionToken'], 'addAuthDataToQuery'],
  ['basic', ['password'], 'showPassword'],
  ['bearer', ['token'], 'id'],
  ['digest', ['password'], 'nonce'],
  ['edgegrid', ['accessToken', 'clientToken', 'clientSecret'], 'timestamp'],
  ['hawk', ['authKey'], 'nonce'],
  ['jwt', ['secret', 'privateKey', 'passphrase'], 'headerPrefix'],
  ['ntlm', ['password'], 'disableRetryRequest'],
  ['oauth1', ['consumerSecret', 'tokenSecret', 'privateKey'], 'nonce'],
  ['oauth2', ['accessToken', 'refreshToken', 'clientSecret', 'password', 'code_verifier'], 'state'],
  ['asap', ['privateKey'], 'alg'],
  ['noauth', ['anything'], 'id'],
];

const SECRETS = AUTH.flatMap(([type, secrets]) => secrets.map((key) => [type, key] as const));
const HARMLESS = AUTH.map(([type, , key]) => [type, key] as const);

/** An API key goes by the name it is sent under. */
function authField(type: string, key: string): Field {
  const name = type === 'apikey' ? 'X-Api-Key' : key;
  return { role: 'auth-param', key: name, sensitivity: 'secret', authType: type };
}

function authParameters(type: string, key: string): Readonly<Record<string, unknown>> {
  return type === 'apikey' ? { key: 'X-Api-Key', [key]: LITERAL } : { [key]: LITERAL };
}

/** The forms of an auth block: v2.1's rows, v2.0's map, v3's credentials both ways. */
const AUTH_FORMS: readonly (readonly [string, (type: string, key: string) => [string, string | object]])[] = [
  ['v2.1', (type, key) => ['c.json', v2({ auth: { type, [type]: ROWS(authParameters(type, key)) } })]],
  ['v2.0', (type, key) => ['c.json', v2({ auth: { type, [type]: authParameters(type, key) } }, {}, V20_SCHEMA)]],
  ['v1', (type, key) => ['c.json', v1({ auth: { type, [type]: ROWS(authParameters(type, key)) } })]],
  [
    'v3, map',
    (type, key) => ['R.request.yaml', v3Auth(type, authParameters(type, key), (k, v) => `    ${k}: '${v}'\n`)],
  ],
  [
    'v3, rows',
    (type, key) => [
      'R.request.yaml',
      v3Auth(type, authParameters(type, key), (k, v) => `    - key: ${k}\n      value: ${v}\n`),
    ],
  ],
];

function v3Auth(
  type: string,
  fields: Readonly<Record<string, unknown>>,
  line: (key: string, value: unknown) => string,
): string {
  const credentials = Object.entries(fields).map(([key, value]) => line(key, value));
  return `$kind: http-request\nurl: https://example.invalid\nmethod: GET\nauth:\n  type: ${type}\n  credentials:\n${credentials.join('')}`;
}

describe.each(AUTH_FORMS)('auth in %s', (_form, build) => {
  test.each(SECRETS)('%s.%s is a secret', (type, key) => {
    expectField(...build(type, key), authField(type, key));
  });

  test.each(HARMLESS)('%s.%s is none', (type, key) => {
    expectHarmless(...build(type, key));
  });
});

describe('auth of a collection and of a folder belongs to no request', () => {
  const auth = { type: 'bearer', bearer: ROWS({ token: LITERAL }) };
  test.each([
    ['v2 collection', { info: { name: 'D', schema: V21_SCHEMA }, item: [], auth }],
    ['v2 folder', { info: { name: 'D', schema: V21_SCHEMA }, item: [{ name: 'F', item: [], auth }] }],
    ['v1 collection', { id: 'c', name: 'D', order: [], requests: [], auth }],
    ['v1 folder', { id: 'c', name: 'D', order: [], requests: [], folders: [{ id: 'f', name: 'F', auth }] }],
  ])('%s', (_name, content) => {
    const { value } = theHolder('c.json', content);
    expect(value.request?.name ?? null).toBeNull();
    expect(value.request?.urlTemplate ?? null).toBeNull();
    expect(value.key).toBe('token');
  });
});

describe('v1 helpers', () => {
  const HELPERS = [
    ['basicAuth', 'password', 'basic'],
    ['digestAuth', 'password', 'digest'],
    ['hawkAuth', 'hawk_key', 'hawk'],
    ['oAuth1', 'consumerSecret', 'oauth1'],
    ['oAuth1', 'tokenSecret', 'oauth1'],
    ['oAuth2', 'accessToken', 'oauth2'],
    ['oAuth2', 'clientSecret', 'oauth2'],
    ['awsSigV4', 'secretKey', 'awsv4'],
    ['bearerAuth', 'token', 'bearer'],
    ['ntlmAuth', 'password', 'ntlm'],
    ['jwtAuth', 'secret', 'jwt'],
    ['asapAuth', 'privateKey', 'asap'],
    ['edgegridAuth', 'clientSecret', 'edgegrid'],
  ] as const;

  test.each(HELPERS)('%s.%s', (currentHelper, key, authType) => {
    const content = v1({ currentHelper, helperAttributes: { id: 'h', [key]: LITERAL } });
    expectField('c.json', content, { role: 'auth-param', key, sensitivity: 'secret', authType });
  });

  test.each(HELPERS)('%s.%s as JSON in a string is given whole', (currentHelper, key, authType) => {
    const content = v1({ currentHelper, helperAttributes: JSON.stringify({ [key]: LITERAL }) });
    expectField('c.json', content, { role: 'auth-param', key: null, authType, language: 'json' });
  });
});

describe('what a bearer of secrets says of itself', () => {
  test.each(['header', 'query'])('an API key that is sent in the %s', (sentIn) => {
    const content = v2({ auth: { type: 'apikey', apikey: ROWS({ in: sentIn, value: LITERAL, key: 'X-Api-Key' }) } });
    expectField('c.json', content, { ...authField('apikey', 'value'), sentIn });
  });

  test.each([
    ['basic', 'username', 'password'],
    ['awsv4', 'accessKey', 'secretKey'],
    ['oauth2', 'clientId', 'clientSecret'],
    ['oauth1', 'consumerKey', 'consumerSecret'],
    ['hawk', 'authId', 'authKey'],
  ])('%s knows its %s', (type, account, secret) => {
    const fields = { [secret]: LITERAL, [account]: 'demo-account' };
    for (const block of [fields, ROWS(fields)]) {
      const { value } = theHolder('c.json', v2({ auth: { type, [type]: block } }));
      expect(value.hints.account).toBe('demo-account');
    }
  });

  test('a block beside the selected one is switched off, and still read', () => {
    const auth = { type: 'bearer', bearer: ROWS({ token: '{{token}}' }), basic: ROWS({ password: LITERAL }) };
    expectField('c.json', v2({ auth }), { ...authField('basic', 'password'), enabled: false });
  });

  test('a key that no table has is a secret', () => {
    expectField('c.json', v2({ auth: { type: 'basic', basic: ROWS({ pin: LITERAL }) } }), authField('basic', 'pin'));
  });

  test.each(['tokenRequestParams', 'refreshRequestParams', 'authRequestParams'])('%s of oauth2', (list) => {
    const params = (key: string): object =>
      v2({ auth: { type: 'oauth2', oauth2: ROWS({ [list]: [{ key, value: LITERAL, enabled: false }] }) } });
    expectField('c.json', params('client_assertion'), { ...authField('oauth2', 'client_assertion'), enabled: false });
    expectField('c.json', params('audience'), {
      ...authField('oauth2', 'audience'),
      sensitivity: 'identifying',
      enabled: false,
    });
  });
});
