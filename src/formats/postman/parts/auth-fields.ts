import type { Sensitivity } from '../../../model/located-value.ts';

interface AuthFields {
  readonly secret?: readonly string[];
  readonly identifying?: readonly string[];
  readonly harmless?: readonly string[];
}

/**
 * What each parameter of each auth type holds. Keys are those that the Postman runtime's signers read, those that app
 * exports carry beside them, and the older names of v1 helpers (`hawk_key`, `redirectUri` …), lower-case.
 * A key that stands in no row is taken for a secret: new auth types and hand-made blocks fail on the safe side.
 */
const FIELDS = {
  apikey: { secret: ['value'], identifying: ['key'], harmless: ['in'] },
  awsv4: {
    secret: ['secretkey', 'sessiontoken'],
    identifying: ['accesskey', 'region', 'service'],
    harmless: ['addauthdatatoquery'],
  },
  basic: { secret: ['password'], identifying: ['username'], harmless: ['savetorequest'] },
  bearer: { secret: ['token'] },
  digest: {
    secret: ['password'],
    identifying: ['username', 'realm'],
    harmless: [
      'algorithm',
      'qop',
      'nonce',
      'noncecount',
      'clientnonce',
      'opaque',
      'disableretryrequest',
      'method',
      'uri',
    ],
  },
  edgegrid: {
    secret: ['accesstoken', 'clienttoken', 'clientsecret'],
    identifying: ['baseurl'],
    harmless: ['nonce', 'timestamp', 'headerstosign', 'maxbodysize'],
  },
  hawk: {
    secret: ['authkey', 'hawk_key'],
    identifying: ['authid', 'hawk_id', 'user', 'app', 'appid'],
    harmless: ['algorithm', 'nonce', 'timestamp', 'extradata', 'ext', 'delegation', 'dlg', 'includepayloadhash'],
  },
  jwt: {
    secret: ['secret', 'privatekey', 'passphrase'],
    identifying: ['payload', 'header'],
    harmless: ['algorithm', 'issecretbase64encoded', 'addtokento', 'headerprefix', 'queryparamkey'],
  },
  ntlm: {
    secret: ['password'],
    identifying: ['username', 'domain', 'workstation'],
    harmless: ['disableretryrequest'],
  },
  oauth1: {
    secret: ['consumersecret', 'tokensecret', 'privatekey'],
    identifying: ['consumerkey', 'token', 'verifier', 'callback', 'realm'],
    harmless: [
      'signaturemethod',
      'timestamp',
      'nonce',
      'version',
      'addparamstoheader',
      'addemptyparamstosign',
      'autoaddparam',
      'includebodyhash',
      'disableheaderencoding',
      'header',
      'auto',
      'includeempty',
    ],
  },
  oauth2: {
    secret: ['accesstoken', 'refreshtoken', 'clientsecret', 'password', 'code_verifier'],
    identifying: [
      'clientid',
      'username',
      'scope',
      'audience',
      'resource',
      'accesstokenurl',
      'authurl',
      'refreshtokenurl',
      'redirect_uri',
      'redirecturi',
      'callbackurl',
      'tokenname',
      'name',
    ],
    harmless: [
      'grant_type',
      'granttype',
      'addtokento',
      'headerprefix',
      'tokentype',
      'client_authentication',
      'clientauth',
      'challengealgorithm',
      'state',
      'usebrowser',
      'refreshoauth2token',
      'expires_in',
    ],
  },
  asap: {
    secret: ['privatekey'],
    identifying: ['iss', 'aud', 'sub', 'kid', 'claims'],
    harmless: ['alg', 'exp'],
  },
  sasl: { secret: ['password'], identifying: ['username'], harmless: ['mechanism'] },
  certificate: { secret: ['passphrase'] },
  proxy: {
    secret: ['password'],
    identifying: ['username', 'host'],
    harmless: ['match', 'port', 'tunnel', 'disabled', 'authenticate', 'bypass'],
  },
  database: {
    secret: ['password', 'private_key', 'passphrase'],
    identifying: ['host', 'user', 'username', 'database', 'schema', 'table', 'host_key', 'port'],
    harmless: ['type', 'driver'],
  },
} as const satisfies Readonly<Record<string, AuthFields>>;

/** Housekeeping of the app that any block may hold. The runtime's own `id` of an oauth2 token is an id as well. */
const HARMLESS_EVERYWHERE: ReadonlySet<string> = new Set(['id', 'time', 'showpassword', 'savehelperdata', 'type']);

/** Helper names of v1 (`currentHelper`) and other spellings, lower-case, with the auth type they became. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['apikeyauth', 'apikey'],
  ['awssigv4', 'awsv4'],
  ['basicauth', 'basic'],
  ['bearerauth', 'bearer'],
  ['digestauth', 'digest'],
  ['edgegridauth', 'edgegrid'],
  ['hawkauth', 'hawk'],
  ['jwtauth', 'jwt'],
  ['ntlmauth', 'ntlm'],
  ['asapauth', 'asap'],
  ['normal', 'noauth'],
]);

type Sensitivities = ReadonlyMap<string, Sensitivity>;

/** Those of the types that were met: a file has few. */
const ofType = new Map<keyof typeof FIELDS | 'other', Sensitivities>();

/** What the keys of a type mean. A type that stands in no row is read by the keys of all: a secret in one of them counts. */
function sensitivitiesOf(type: string): Sensitivities {
  const known = Object.hasOwn(FIELDS, type) ? (type as keyof typeof FIELDS) : 'other';
  let sensitivities = ofType.get(known);
  if (sensitivities === undefined) {
    sensitivities = merged(known === 'other' ? Object.values(FIELDS) : [FIELDS[known]]);
    ofType.set(known, sensitivities);
  }
  return sensitivities;
}

function merged(types: readonly AuthFields[]): Sensitivities {
  return new Map(
    (['harmless', 'identifying', 'secret'] as const).flatMap((sensitivity) =>
      types.flatMap((fields) => (fields[sensitivity] ?? []).map((key) => [key, sensitivity] as const)),
    ),
  );
}

/** The auth type in the spelling of v2 and v3 (`basicAuth` → `basic`), lower-case. */
export function authTypeName(type: string): string {
  const name = type.toLowerCase();
  return TYPE_NAMES.get(name) ?? name;
}

/** What the parameter `key` of an auth block of type `type` (v1, v2 or v3 spelling) holds; unknown keys are secrets. */
export function authFieldSensitivity(type: string, key: string): Sensitivity {
  const name = key.toLowerCase();
  const known = sensitivitiesOf(authTypeName(type)).get(name);
  return known ?? (HARMLESS_EVERYWHERE.has(name) ? 'harmless' : 'secret');
}

/** The keys that name the account beside a block's secret, best first. */
export const ACCOUNT_KEYS: readonly string[] = [
  'username',
  'user',
  'accessKey',
  'clientId',
  'consumerKey',
  'authId',
  'hawk_id',
  'iss',
];
