import { buildFake } from '../../support/fakes.ts';
import { collection, environment, type Files, item, scan } from '../../support/scan.ts';

const KEY_ID = buildFake('AKIA<16 base32>', 61);
const OTHER_ID = buildFake('AKIA<16 base32>', 62);
const SESSION_ID = buildFake('ASIA<16 base32>', 63);
const KEY = `${buildFake('<19 alnum>', 64)}/${buildFake('<20 alnum>', 65)}`;
const OTHER_KEY = `${buildFake('<19 alnum>', 66)}/${buildFake('<20 alnum>', 67)}`;
const ACCOUNT = buildFake('AC<32 hex>', 68);
const API_KEY = buildFake('SK<32 hex>', 69);
const HEX = buildFake('<32 hex>', 70);

/** The kind of each secret that is found, as `rule severity`. */
function kindsIn(files: Files): Readonly<Record<string, string>> {
  const found = scan(files).findings.filter(({ secret, type }) => secret !== null && type !== 'identifier');
  return Object.fromEntries(found.map(({ secret, ruleId, severity }) => [secret!.reveal(), `${ruleId} ${severity}`]));
}

const inBody = (content: unknown): Files => ({
  'c.json': collection([item('Extend', { body: { mode: 'raw', raw: JSON.stringify(content, null, 2) } })]),
});
const basic = (username: string, password: string, url: string): Files => ({
  'c.json': collection([
    item('Send', {
      url,
      auth: {
        type: 'basic',
        basic: [
          { key: 'username', value: username },
          { key: 'password', value: password },
        ],
      },
    }),
  ]),
});
const header = (value: string): Files => ({
  'c.json': collection([item('Send', { header: [{ key: 'Authorization', value }] })]),
});

const AWS = 'aws-secret-access-key critical';
const AUTH_TOKEN = 'twilio-auth-token critical';
const API_SECRET = 'twilio-api-key-secret critical';
const TWILIO_URL = 'https://api.twilio.com/2010-04-01/Accounts';

test.each<[what: string, files: Files, kinds: Readonly<Record<string, string>>]>([
  ['members of an object', inBody({ accessKey: KEY_ID, accessSecret: KEY }), { [KEY]: AWS }],
  ['the secret first', inBody({ secretKey: KEY, note: 'hooks', accessKey: KEY_ID }), { [KEY]: AWS }],
  ['a key that lives for hours', inBody({ id: SESSION_ID, apiSecret: KEY }), { [KEY]: AWS }],
  ['rows of an environment', { 'e.json': environment({ keyId: KEY_ID, clientSecret: KEY }) }, { [KEY]: AWS }],
  [
    'each with its own',
    inBody([
      { accessKey: KEY_ID, accessSecret: KEY },
      { accessKey: OTHER_ID, accessSecret: OTHER_KEY },
    ]),
    { [KEY]: AWS, [OTHER_KEY]: AWS },
  ],
  ['a user that is an account', basic(ACCOUNT, HEX, TWILIO_URL), { [HEX]: AUTH_TOKEN }],
  ['a user that is an API key', basic(API_KEY, HEX, TWILIO_URL), { [HEX]: API_SECRET }],
  ['wherever it is sent', basic(ACCOUNT, HEX, 'https://proxy.shop.test/sms'), { [HEX]: AUTH_TOKEN }],
  ['in a Basic header', header(`Basic ${btoa(`${ACCOUNT}:${HEX}`)}`), { [HEX]: AUTH_TOKEN }],
  ['variables', { 'e.json': environment({ sid: ACCOUNT, authToken: HEX }) }, { [HEX]: AUTH_TOKEN }],
])('the identifier beside a secret names it: %s', (_, files, kinds) => {
  expect(kindsIn(files)).toEqual(kinds);
});

test.each<[what: string, files: Files, secret: string, kind: string]>([
  ['no identifier', inBody({ accessKey: 'hooks', accessSecret: KEY }), KEY, 'generic-secret-field low'],
  ['another length', inBody({ accessKey: KEY_ID, accessSecret: `${KEY}a` }), `${KEY}a`, 'generic-secret-field low'],
  [
    'far apart',
    inBody({ accessKey: KEY_ID, text: 'we sell things '.repeat(40), accessSecret: KEY }),
    KEY,
    'generic-secret-field low',
  ],
  [
    'another file',
    { 'a.json': environment({ keyId: KEY_ID }), 'b.json': environment({ appSecret: KEY }) },
    KEY,
    'generic-secret-field high',
  ],
  [
    'one that stands nearer',
    inBody({ appSecret: OTHER_KEY, page: 1, accessSecret: KEY, accessKey: KEY_ID }),
    OTHER_KEY,
    'generic-secret-field low',
  ],
])('and nothing else does: %s', (_, files, secret, kind) => {
  expect(kindsIn(files)[secret]).toBe(kind);
});
