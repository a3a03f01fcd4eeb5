import type { LocatedValue } from '../../../src/model/located-value.ts';
import { detector, found, HEX, type Parts, TOKEN } from '../found.ts';
import { located } from '../located.ts';

const AUTH = (authType: string, key: string): Parts => ({
  role: 'auth-param',
  key,
  sensitivity: 'secret',
  hints: { authType },
});

describe('auth parameters', () => {
  test.each([
    ['basic', 'password', 'generic-postman-auth-attribute high'],
    ['digest', 'password', 'generic-postman-auth-attribute high'],
    ['ntlm', 'password', 'generic-postman-auth-attribute high'],
    ['bearer', 'token', 'generic-authorization-bearer high'],
    ['apikey', 'X-Api-Key', 'generic-postman-auth-attribute high'],
    ['awsv4', 'secretKey', 'generic-postman-auth-attribute high'],
    ['oauth2', 'accessToken', 'generic-oauth-access-token high'],
    ['oauth2', 'refreshToken', 'generic-oauth-refresh-token high'],
    ['oauth2', 'clientSecret', 'generic-oauth-client-secret high'],
    ['oauth2', 'password', 'generic-postman-auth-attribute high'],
    ['oauth1', 'consumerSecret', 'generic-postman-auth-attribute high'],
    ['oauth1', 'tokenSecret', 'generic-oauth1-token-secret high'],
    ['hawk', 'authKey', 'generic-authorization-hawk high'],
    ['jwt', 'secret', 'generic-jwt-signing-secret critical'],
    ['edgegrid', 'clientToken', 'generic-postman-auth-attribute high'],
    ['unheard-of', 'whatever', 'generic-postman-auth-attribute high'],
  ])('%s %s', (authType, key, expected) => {
    expect(found('Tr0ub4dor-7', AUTH(authType, key))).toEqual([`Tr0ub4dor-7 ${expected} high`]);
    expect(found('{{variable}}', AUTH(authType, key))).toEqual([]);
  });

  test('harmless and identifying ones say nothing', () => {
    for (const sensitivity of ['harmless', 'identifying'] as const) {
      expect(found('Tr0ub4dor-7', { ...AUTH('basic', 'username'), sensitivity })).toEqual([]);
    }
  });

  test.each([
    ['basic', 'password', 'admin', 'generic-weak-password low low'],
    ['oauth2', 'code_verifier', TOKEN, 'generic-oauth-device-or-pkce-code info high'],
    ['bearer', 'token', `Bearer ${TOKEN}`, 'generic-authorization-bearer high high'],
  ])('%s %s %s', (authType, key, text, expected) => {
    const secret = text.split(' ').at(-1);
    expect(found(text, AUTH(authType, key))).toEqual([`${secret} ${expected}`]);
  });

  test.each(['', ' ', 'true', '<password>', 'basic-password', '{"a":1}', '[]'])('%j is no password', (text) => {
    expect(found(text, AUTH('basic', 'password'))).toEqual([]);
  });
});

test.each([
  'вставьте_токен',
  '/path/to/key2.pem',
  'see docs',
  'User not found',
  'will be set automatically',
  'read write',
  '100 kg',
  'min:8',
])('%j is no token of an auth block', (text) => {
  expect(found(text, AUTH('bearer', 'token'))).toEqual([]);
  expect(found(text, AUTH('apikey', 'X-Api-Key'))).toEqual([]);
});

test('a sample for signing tokens is none itself', () => {
  expect(found('your-256-bit-secret', AUTH('bearer', 'token'))).toEqual([]);
  expect(found('your-256-bit-secret', AUTH('jwt', 'secret'))).toHaveLength(1);
});

test('a password of an auth block may have blanks', () => {
  expect(found('winter garden 77', AUTH('basic', 'password'))).toEqual([
    'winter garden 77 generic-postman-auth-attribute high high',
  ]);
});

describe('headers', () => {
  test.each([
    ['Authorization', `Bearer ${TOKEN}`, `${TOKEN} generic-authorization-bearer high high`],
    [
      'Authorization',
      'Bearer 2dd3b752-5815-4b9c-9279-1daff1a6758d',
      '2dd3b752-5815-4b9c-9279-1daff1a6758d generic-authorization-bearer high high',
    ],
    ['Authorization', TOKEN, `${TOKEN} generic-authorization-raw-token high medium`],
    ['Authentication', `Bearer ${TOKEN}`, `${TOKEN} generic-api-key-header medium low`],
    ['Autorization', TOKEN, `${TOKEN} generic-authorization-raw-token high medium`],
    ['Authorization', 'Basic q9Zx7Lm2Kp4wR8Tn', 'q9Zx7Lm2Kp4wR8Tn generic-authorization-basic high high'],
    ['Proxy-Authorization', `Token ${TOKEN}`, `${TOKEN} generic-authorization-token-scheme high high`],
    ['X-Api-Key', 'Tr0ub4dor-7', 'Tr0ub4dor-7 generic-api-key-header high medium'],
    ['X-Token', 'q9Zx7Lm2', 'q9Zx7Lm2 generic-api-key-header medium low'],
    ['X-Token', TOKEN, `${TOKEN} generic-api-key-header medium low`],
    ['password', 'Tr0ub4dor-7', 'Tr0ub4dor-7 generic-password-field high medium'],
    ['Cookie', `lang=en; JSESSIONID=${HEX}`, `${HEX} generic-session-jsessionid medium medium`],
  ])('%s: %s', (key, text, expected) => {
    expect(found(text, { role: 'header', key })).toEqual([expected]);
  });

  test.each([
    ['Authorization', 'Bearer {{token}}'],
    ['Authorization', 'Bearer <token>'],
    ['Authorization', 'Bearer token123'],
    ['Authorization', 'BearerTokenAuthentication'],
    ['Authentication', 'required'],
    ['Authentication-Results', TOKEN],
    ['Authorization', 'Bearer invalidtoken123'],
    ['Authorization', 'Bearer '],
    ['Authorization', 'Basic dXNlcjpwYXNz'],
    ['Authorization', 'Basic not*base64'],
    ['Authorization', 'Bearer abc.123.xyz'],
    ['Cookie', 'JSESSIONID=ABCDEF123456'],
    ['Authorization', 'Digest username="u", response="7c1f0f8e5b1d4f5e9a432d9f14c2a7e1"'],
    ['Authorization', 'short'],
    ['Postman-Token', '2dd3b752-5815-4b9c-9279-1daff1a6758d'],
    ['X-CSRF-Token', TOKEN],
    ['X-Request-Id', HEX],
    ['ETag', HEX],
    ['X-Api-Key', '<API Key>'],
    ['X-Api-Key', 'abc'],
    ['Cookie', `_ga=GA1.2.113558537.1435817423; csrftoken=${HEX}`],
    ['Set-Cookie', 'sid=deleted; Path=/'],
  ])('%s: %s says nothing', (key, text) => {
    expect(found(text, { role: 'header', key })).toEqual([]);
  });

  test('a pair from a Basic header', () => {
    const parts: Parts = { role: 'header', key: 'Authorization', hints: { part: 'login' } };
    expect(found('alice:Tr0ub4dor-7', parts)).toEqual(['Tr0ub4dor-7 generic-authorization-basic high high']);
    expect(found('admin:admin', parts)).toEqual(['admin generic-weak-password low low']);
    expect(found(`${TOKEN}:`, parts)).toEqual([`${TOKEN} generic-authorization-basic high high`]);
    expect(found('alice:{{password}}', parts)).toEqual([]);
    expect(found('user:pass', parts)).toEqual([]);
    expect(found(':', parts)).toEqual([]);
    expect(found('postman:password', parts)).toEqual(['password generic-weak-password info low']);
  });
});

describe('keys', () => {
  test.each<[LocatedValue['role'], string, string, string]>([
    ['body', 'password', 'Tr0ub4dor-7', 'generic-password-field high medium'],
    ['body', 'password', 'mhmdvv', 'generic-password-field high medium'],
    ['body', 'password', 'newPassword123', 'generic-weak-password low low'],
    ['header', 'Session', TOKEN, 'generic-api-key-header medium low'],
    ['body', 'password', '4711', 'generic-password-field high medium'],
    ['body', 'password', 'admin', 'generic-weak-password low low'],
    ['body', 'pass', 'Tr0ub4dor-7', 'generic-password-field high medium'],
    ['body', 'registrationToken', TOKEN, 'generic-secret-field high medium'],
    ['body', 'guestPass', 'Tr0ub4dor-7', 'generic-password-field high medium'],
    ['body', 'client_secret', 'Tr0ub4dor-7', 'generic-oauth-client-secret high medium'],
    ['query', 'api_key', 'Tr0ub4dor-7', 'generic-api-key-query high medium'],
    ['query', 'access_token', TOKEN, 'generic-api-key-query high medium'],
    ['query', 'key', TOKEN, 'generic-api-key-query medium low'],
    ['variable', 'secretKey', 'Tr0ub4dor-7', 'generic-secret-field high medium'],
    ['variable', 'ACME_TOKEN', TOKEN, 'generic-secret-field medium low'],
    ['response-body', 'token', 'AJZBBYJGQQFIPSFZWU58UIQUL3', 'generic-secret-field medium low'],
    ['response-body', 'refresh_token', TOKEN, 'generic-oauth-refresh-token medium medium'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of a script
    ['script', 'password', 'Tr0ub4dor-7${stamp}', 'generic-password-field high medium'],
    ['script', 'jwt_secret', 'keyboard cat', 'generic-jwt-signing-secret low medium'],
    ['cookie', 'connect.sid', TOKEN, 'generic-session-express medium medium'],
    ['variable', 'ACME_SESSION', TOKEN, 'generic-secret-field medium low'],
    ['variable', 'hashKey', TOKEN, 'generic-secret-field medium low'],
    ['variable', 'sub_key', HEX, 'generic-secret-field high medium'],
    ['body', 'clave', 'Granito77', 'generic-password-field high medium'],
    ['body', 'credential', 'Test1234', 'generic-weak-password low low'],
    ['body', 'claveAcceso', 'Granito77', 'generic-password-field high medium'],
    ['variable', 'PWD', '/Granite77', 'generic-password-field high medium'],
    ['body', 'password', '4711081519284637', 'generic-password-field high medium'],
    ['body', 'heslo', 'Granit-77', 'generic-password-field high medium'],
    ['body', 'parola', 'Granit-77', 'generic-password-field high medium'],
    ['body', 'password', 'changed', 'generic-password-field high medium'],
    ['response-body', 'password', 'Wander7', 'generic-password-field medium medium'],
    ['response-body', 'password', 'two.words', 'generic-password-field medium medium'],
    ['response-body', 'password', 'garfield', 'generic-password-field medium medium'],
    ['variable', 'privateKey', `0x${HEX}${HEX}`, 'generic-secp256k1-private-key critical medium'],
  ])('%s %s = %s', (role, key, text, expected) => {
    expect(found(text, { role, key })).toEqual([`${text} ${expected}`]);
  });

  test.each<[LocatedValue['role'], string, string]>([
    ['body', 'password', 'string'],
    ['body', 'password', '{{password}}'],
    ['body', 'password', 'true'],
    ['query', 'password', '2'],
    ['response-body', 'password', 'The password field is required.'],
    ['response-body', 'password', 'Password'],
    ['response-body', 'password', 'required|min:8'],
    ['response-body', 'password', 'invalid'],
    ['response-body', 'password', 'too_short'],
    ['response-body', 'password', 'Şifre'],
    ['response-body', 'password', 'Hasło'],
    ['response-body', 'password', 'Mật khẩu'],
    ['response-body', 'password', 'changed'],
    ['response-body', 'password', 'unchanged'],
    ['response-body', 'password', 'isStrongPassword'],
    ['response-body', 'password', 'auth.password.invalid'],
    // The word for a word.
    ['response-body', 'parola', 'gatto'],
    ['script', 'password', '#password'],
    ['script', 'password', 'input[name=password]'],
    ['script', 'password', 'data.password'],
    ['body', 'passwordSalt', TOKEN],
    ['body', 'hashed_password', HEX],
    ['body', 'session', TOKEN],
    ['body', 'pass', 'true'],
    ['body', 'date_password', '2018-07-26T15:25:14.000Z'],
    ['body', 'is_password_reset_required', 'true'],
    ['body', 'token', 'BNB'],
    ['body', 'stripeToken', `tok_${TOKEN}`],
    ['body', 'messagingServiceSid', `MG${HEX}`],
    ['body', 'registrationToken', `dqZx7Lm2Kp4w:APA91b${TOKEN}`],
    ['body', 'key', `ssh-rsa AAAA${TOKEN}${TOKEN}`],
    ['body', 'boardingPass', 'Tr0ub4dor-7'],
    ['body', 'token', '0xdAC17F958D2ee523a2206206994597C13D831ec7'],
    ['body', 'key', 'Name1'],
    ['body', 'clave', 'PROD-001'],
    ['body', 'claveAcceso', '2110201101179214673900110020010000000011234567813'],
    ['variable', 'PWD', '/var/www/html2'],
    ['body', 'pwd', 'C:/Users/anna'],
    ['body', 'clave', '01010101'],
    ['body', 'credential', 'public-key'],
    ['variable', 'session', '15'],
    ['variable', 'session_id', '08888fcf-b810-5f78-8044-e451bd2c853e'],
    ['body', 'encodedKey', HEX],
    ['body', 'sessionId', 'CS12345679'],
    ['body', 'sessionId', HEX],
    ['body', 'token_type', 'bearer'],
    ['body', 'authenticity_token', TOKEN],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of a script
    ['script', 'password', 'User${stamp}@123'],
    ['response-body', 'sign', 'Sagittarius'],
    ['response-body', 'secretName', TOKEN],
    ['query', 'fromToken', 'USDT'],
    ['query', 'nextPageToken', TOKEN],
    ['variable', 'public_key', TOKEN],
    ['variable', 'collectionId', HEX],
    ['variable', 'tokenUrl', 'https://login.example.com/oauth2/token'],
    ['variable', 'apiKey', 'collection-api-key-12345'],
    ['variable', 'seed', 'user123-question1'],
    ['variable', 'mnemonic', 'short words'],
  ])('%s %s = %s says nothing', (role, key, text) => {
    expect(found(text, { role, key })).toEqual([]);
  });

  test('a word for passwords beside a user name', () => {
    const beside: Parts = { role: 'body', key: 'pass', hints: { account: 'anna' } };
    expect(found('garfield', beside)).toEqual(['garfield generic-password-field high medium']);
    expect(found('garfield', { ...beside, key: 'pw' })).toEqual(['garfield generic-password-field high medium']);
    expect(found('gold', beside)).toEqual([]);
    expect(found('100200', beside)).toEqual([]);
    expect(found('garfield', { ...beside, key: 'boardingPass' })).toEqual([]);
    expect(found('garfield', { ...beside, role: 'response-body' })).toEqual([]);
    expect(found('garfield', { ...beside, hints: {} })).toEqual([]);
  });

  test('a seed phrase', () => {
    const words = 'ribbon salon lunar pupil onion ankle tiger mango cabin orbit pepper wheat';
    expect(found(words, { key: 'mnemonic' })).toEqual([`${words} generic-bip39-mnemonic critical medium`]);
    expect(found(words.slice(0, -6), { key: 'mnemonic' })).toEqual([]);
    expect(found(words, { key: 'seed' })).toHaveLength(1);
    expect(found(words, { key: 'text' })).toEqual([]);
  });

  test('a variable that is declared secret', () => {
    const declared: Parts = { key: 'x', hints: { variableType: 'secret' } };
    expect(found('Tr0ub4dor-7', declared)).toEqual(['Tr0ub4dor-7 generic-secret-field high medium']);
    expect(found('Tr0ub4dor-7', { key: 'x' })).toEqual([]);
    for (const text of ['https://api.example.com', 'someone@example.com', '12345', 'staging']) {
      expect(found(text, declared)).toEqual([]);
    }
  });

  test('a login in one value', () => {
    expect(found('admin:Tr0ub4dor-7', { key: 'credentials' })).toEqual([
      'Tr0ub4dor-7 generic-authorization-basic high high',
    ]);
    for (const text of [
      'include',
      'https://auth.example.com:8443',
      'user:password',
      '{{user}}:{{password}}',
      '10:30',
    ]) {
      expect(found(text, { key: 'credentials' })).toEqual([]);
    }
  });

  test('a login for a proxy', () => {
    const parts: Parts = { role: 'header', key: 'Proxy-Authorization', hints: { part: 'login' } };
    expect(found('me:Tr0ub4dor-7', parts)).toEqual(['Tr0ub4dor-7 generic-proxy-authorization high high']);
  });

  test('what is typed to be refused is none', () => {
    expect(found('wrongpassword', { role: 'body', key: 'password' })).toEqual([]);
    expect(found('faketoken123', AUTH('bearer', 'token'))).toEqual([]);
    expect(found('WrongPass@123', AUTH('basic', 'password'))).toEqual([]);
  });

  test('a scheme before the token of a variable', () => {
    expect(found(`Bearer ${TOKEN}`, { key: 'authToken' })).toEqual([`${TOKEN} generic-secret-field high medium`]);
    expect(found(`OAuth ${TOKEN}`, { key: 'auth' })).toEqual([`${TOKEN} generic-secret-field medium low`]);
    expect(found('oauth authorization_code', { key: 'auth' })).toEqual([]);
    expect(found('OAuth {{token}}', { key: 'auth' })).toEqual([]);
    expect(found(`your ${TOKEN}`, { key: 'auth' })).toEqual([]);
  });

  test('a scheme before the token of an auth block', () => {
    const rules = 'generic-postman-auth-attribute high high';
    expect(found(`KakaoAK ${HEX}`, AUTH('apikey', 'Authorization'))).toEqual([`${HEX} ${rules}`]);
    expect(found(`Api-Key ${TOKEN}`, AUTH('apikey', 'Authorization'))).toEqual([`${TOKEN} ${rules}`]);
  });

  test('quotes that were copied with a value', () => {
    expect(found(`'${TOKEN}'`, { key: 'api_key' })).toEqual([`${TOKEN} generic-secret-field high medium`]);
    expect(found("'Tr0ub4dor-7'", { key: 'password' })).toEqual(['Tr0ub4dor-7 generic-password-field high medium']);
    expect(found('"Tr0ub4dor-7",', { key: 'password' })).toEqual(['Tr0ub4dor-7 generic-password-field high medium']);
    expect(found(`\`${TOKEN}\``, { key: 'api_key' })).toEqual([`${TOKEN} generic-secret-field high medium`]);
    expect(found('"{{key}}",', { key: 'api_key' })).toEqual([]);
  });

  test('a comma that was copied with a token is no part of it, but may be of a password', () => {
    expect(found(`${TOKEN},`, { key: 'api_key' })).toEqual([`${TOKEN} generic-secret-field high medium`]);
    expect(found('Tr0ub4dor,', { key: 'password' })).toEqual(['Tr0ub4dor, generic-password-field high medium']);
    expect(found('first,', { key: 'api_key' })).toEqual([]);
  });

  test('a cookie in a variable, without its name and attributes', () => {
    const rules = 'generic-session-jsessionid medium medium';
    expect(found(`JSESSIONID=${TOKEN}; Path=/; HttpOnly`, { key: 'cookie' })).toEqual([`${TOKEN} ${rules}`]);
    expect(found(`lang=en; JSESSIONID=${TOKEN}`, { key: 'cookies' })).toEqual([`${TOKEN} ${rules}`]);
    expect(found(`JSESSIONID=${TOKEN}`, { key: 'sessionCookie' })).toEqual([`${TOKEN} ${rules}`]);
    expect(found('lang=en; theme=dark', { key: 'cookies' })).toEqual([]);
  });
});

describe('the first place that a value stands in has the answer', () => {
  test.each<[string, string, Parts, string]>([
    ['a name before all else', `me:${TOKEN}`, { key: 'token', hints: { isName: true, part: 'login' } }, 'is-name'],
    ['a long text before its field', 'x '.repeat(5000), AUTH('basic', 'password'), 'too-long'],
    [
      'a login before the auth block that it stands in',
      'me:Tr0ub4dor-7',
      { ...AUTH('apikey', 'value'), hints: { authType: 'apikey', part: 'login' } },
      'generic-authorization-basic',
    ],
    [
      'the object around before a harmless field',
      TOKEN,
      { key: 'd', sensitivity: 'harmless', hints: { structure: 'json-web-key' } },
      'generic-jwk-private-key',
    ],
    ['a harmless field before its name', TOKEN, { key: 'token', sensitivity: 'harmless' }, 'harmless-field'],
    ['an auth block needs no name', TOKEN, { ...AUTH('bearer', 'token'), key: null }, 'generic-postman-auth-attribute'],
    ['a cookie does', TOKEN, { role: 'cookie', key: null }, 'nameless'],
    ['a cookie before a name of authorization', TOKEN, { role: 'cookie', key: 'authorization' }, 'other-cookie'],
    [
      'a variable without a cookie goes by its name',
      'Tr0ub4dor-7',
      { key: 'session_password' },
      'generic-password-field',
    ],
    [
      'authorization before a name of a secret',
      'see the docs',
      { role: 'header', key: 'Authorization' },
      'no-authorization',
    ],
    ['the name at last', TOKEN, { role: 'body', key: 'colour' }, 'plain-name'],
  ])('%s', (_, text, parts, id) => {
    const steps = detector.explain(located(text, parts)).filter(({ question }) => question === 'place');
    expect(steps.map((step) => step.id)).toEqual([id]);
  });
});

describe('sessions', () => {
  const UUID = '148f3bfe-6371-4538-a3b2-4f67bf63decf';
  const LOG_ON = { name: 'Log on', method: 'POST', urlTemplate: 'https://api.acme.example/x', path: [] };
  const CHAT = { ...LOG_ON, name: 'Start a chat' };

  test.each([
    ['Session', 'header', null],
    ['UserSessionId', 'header', null],
    ['sid', 'header', null],
    ['Session', 'response-body', LOG_ON],
    ['sessionId', 'response-body', { ...CHAT, exampleOf: LOG_ON }],
    ['sessionId', 'response-body', { ...CHAT, urlTemplate: 'https://api.acme.example/login/mobile?x=1' }],
  ] as const)('a UUID under %s in a %s is one', (key, role, request) => {
    expect(found(UUID, { role, key, request })).toHaveLength(1);
  });

  test.each([
    ['X-Chat-Session-Id', 'header', null],
    ['SessionPlan', 'header', null],
    ['Session', 'response-body', CHAT],
    ['Session', 'response-body', { ...LOG_ON, method: 'GET' }],
    ['sessionId', 'response-body', { ...CHAT, urlTemplate: 'https://api.acme.example/sessions' }],
    ['sessionId', 'body', LOG_ON],
    ['sessionId', 'query', LOG_ON],
    ['sessionId', 'variable', null],
  ] as const)('a UUID under %s in a %s is none', (key, role, request) => {
    expect(found(UUID, { role, key, request })).toEqual([]);
  });
});

test.each([
  ['jeton', 'header', null],
  ['auth', 'query', null],
  ['jeton', 'variable', null],
  ['auth', 'response-body', { name: 'Log in', method: 'POST', urlTemplate: 'https://api.acme.io/x', path: [] }],
] as const)('a UUID under %s in a %s is a token where someone signs in', (key, role, request) => {
  const uuid = '148f3bfe-6371-4538-a3b2-4f67bf63decf';
  expect(found(uuid, { role, key, request })).toHaveLength(1);
  const orders = { name: 'Orders', method: 'GET', urlTemplate: 'https://api.acme.io/orders', path: [] };
  expect(found(uuid, { role: 'body', key, request: orders })).toEqual([]);
});

test('short keys are told from words with a number', () => {
  for (const role of ['query', 'header'] as const) {
    expect(found('7d31f9a', { role, key: 'apikey' })).toHaveLength(1);
    expect(found('k7Wq3z', { role, key: 'api_key' })).toHaveLength(1);
    for (const word of ['films7', '7films', '1q2w3e', 'trilogy', '4821397', 'k7W-3z']) {
      expect(found(word, { role, key: 'apikey' })).toEqual([]);
    }
  }
  expect(found('7d31f9a', { role: 'body', key: 'apikey' })).toEqual([]);
  expect(found('7d31f9a', { role: 'query', key: 'id' })).toEqual([]);
});

describe('words that are typed as passwords and secrets', () => {
  const beside = (account?: string): Parts => ({ role: 'body', hints: account === undefined ? {} : { account } });
  const WEAK = 'generic-weak-password low low';
  const GUESSED = 'generic-weak-secret low low';

  test.each(['maria@falke.io', 'maria77', 'admin', '{{email}}'])(
    'beside %s a word for it is the password',
    (account) => {
      for (const text of ['password', 'Password', 'user_pass', 'my_password']) {
        expect(found(text, { ...beside(account), key: 'Password' })).toEqual([`${text} ${WEAK}`]);
      }
      for (const text of ['your_password', 'new_password', 'enter password', '<password>']) {
        expect(found(text, { ...beside(account), key: 'Password' })).toEqual([]);
      }
    },
  );

  test.each(['username', 'Email', '<email>', 'string', 'client_id'])('beside %j nothing was filled in', (account) => {
    for (const text of ['password', 'Password', 'user_pass']) {
      expect(found(text, { ...beside(account), key: 'password' })).toEqual([]);
    }
    expect(found('secret', { ...beside(account), key: 'client_secret' })).toEqual([]);
  });

  test('so are words and characters that only fill a form', () => {
    for (const text of ['www', 'aaaaaa', 'foobar', 'asd']) {
      expect(found(text, { ...beside('maria77'), key: 'password' })).toHaveLength(1);
      expect(found(text, { ...beside('username'), key: 'password' })).toEqual([]);
      expect(found(text, { ...beside(), key: 'password' })).toEqual([]);
    }
    for (const text of ['xxx', 'xxxxxx', '******', 'string', 'loremipsum', 'none']) {
      expect(found(text, { ...beside('maria77'), key: 'password' })).toEqual([]);
    }
  });

  test('an address for examples says neither', () => {
    expect(found('password', { ...beside('jane@example.com'), key: 'password' })).toEqual([`password ${WEAK}`]);
    expect(found('user_pass', { ...beside('jane@example.com'), key: 'password' })).toEqual([]);
    expect(found('Password', { ...beside(), key: 'Password' })).toEqual([]);
  });

  test('beside the id of a client a word that everyone knows is its secret', () => {
    for (const text of ['secret', 'password', 'test']) {
      expect(found(text, { ...beside('falke-web'), key: 'client_secret' })).toEqual([`${text} ${GUESSED}`]);
      const hints = { authType: 'oauth2', account: 'falke-web' };
      expect(found(text, { ...AUTH('oauth2', 'clientSecret'), hints })).toHaveLength(1);
    }
    expect(found('client_secret', { ...beside('falke-web'), key: 'client_secret' })).toEqual([]);
    expect(found('secret', { ...beside('falke-web'), key: 'secret_name' })).toEqual([]);
    expect(found('test', { ...beside('test'), key: 'client_secret' })).toEqual([]);
    expect(found('secret', { ...beside(), key: 'client_secret' })).toEqual([]);
  });
});

test.each([
  ['73KRT-9BXMQ', true],
  ['k4wnp77qzt', true],
  ['4821 9573', true],
  ['84921573', true],
  ['482913', false],
  ['12345-67890', false],
  ['XXXXX-XXXXX', false],
  ['order-12345', false],
  ['recoverycode1', false],
  ['148f3bfe-6371-4538-a3b2-4f67bf63decf', false],
])('%s is a recovery code: %s', (text, isOne) => {
  const expected = isOne ? [`${text} generic-recovery-code medium medium`] : [];
  expect(found(text, { role: 'body', key: 'recoveryCode' })).toEqual(expected);
  expect(found(text, { role: 'response-body', key: 'backup_codes' })).toEqual(expected);
  expect(found(text, { role: 'body', key: 'promoCode' })).toEqual([]);
});

describe('digits that are typed to sign in', () => {
  const at = (name: string, urlTemplate = 'https://api.acme.example/x', method = 'POST') => ({
    request: { name, method, urlTemplate, path: [] },
    role: 'body' as const,
  });

  test.each([
    ['pin', '7391', at('Log in')],
    ['pin', '73915826', at('Sign On')],
    ['userPin', '739158', at('x', '{{base}}/auth/login')],
    ['passcode', '739158', at('x', '{{base}}/v1/sign-in/')],
    ['clave', '739158', at('authenticate')],
  ])('%s = %s', (key, text, parts) => {
    expect(found(text, { ...parts, key })).toEqual([`${text} generic-weak-password low low`]);
  });

  test.each([
    ['of a postman', 'pin', '560037', at('Add a shop')],
    ['asked for', 'pin', '739158', at('Login', 'https://x.test/', 'GET')],
    ['of a page far above', 'pin', '739158', at('x', 'https://x.test/login/a/b/c')],
    ['too few', 'pin', '739', at('Login')],
    ['too many', 'pin', '739158261', at('Login')],
    ['with letters', 'pin', 'GPIO17', at('Login')],
    ['for one time', 'otp', '739158', at('Login')],
    ['in an answer', 'pin', '739158', { ...at('Login'), role: 'response-body' as const }],
    ['in a word', 'loginPage', '739158', at('Login')],
  ])('none %s', (_what, key, text, parts) => {
    expect(found(text, { ...parts, key })).toEqual([]);
  });
});

describe('seed words', () => {
  const words = (count: number) =>
    'harvest ladder quiz marble thunder velvet '.repeat(5).split(' ').slice(0, count).join(' ');

  test.each(['seed', 'seedPhrase', 'wallet_words', 'words', 'recovery', 'backupPhrase', 'mnemonic'])('%s', (key) => {
    for (const count of [12, 15, 18, 21, 24]) {
      expect(found(words(count), { role: 'body', key })).toEqual([
        `${words(count)} generic-bip39-mnemonic critical medium`,
      ]);
    }
    for (const count of [11, 13, 25]) expect(found(words(count), { role: 'body', key })).toEqual([]);
  });

  test('but no sentence, nor words under any name; and any words of a mnemonic', () => {
    for (const word of ['the', 'gamma', 'Ladder', 'ladders']) {
      expect(found(`${word} ${words(11)}`, { role: 'body', key: 'seed' })).toEqual([]);
    }
    expect(found(`gamma ${words(11)}`, { role: 'body', key: 'mnemonic' })).toHaveLength(1);
    for (const key of ['keywords', 'note', 'tags']) expect(found(words(12), { role: 'body', key })).toEqual([]);
  });
});
