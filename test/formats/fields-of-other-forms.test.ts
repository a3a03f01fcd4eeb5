import { row, v1, v2 } from '../support/collections.ts';
import { expectField, expectHarmless, type Field, LITERAL } from '../support/expect-field.ts';

type Case = readonly [path: string, name: string, content: object, field: Field, harmless?: object];

const ENVIRONMENT = { id: 'e', name: 'E', _postman_variable_scope: 'environment' };

const CASES: readonly Case[] = [
  [
    'e.json',
    'environment',
    { ...ENVIRONMENT, values: [row('token', { enabled: true, type: 'secret' })] },
    { role: 'variable', key: 'token' },
    { ...ENVIRONMENT, id: LITERAL, color: LITERAL, values: [] },
  ],
  [
    'e.json',
    'environment, disabled',
    { ...ENVIRONMENT, values: [row('token', { enabled: false })] },
    { role: 'variable', key: 'token', enabled: false },
  ],
  [
    'g.json',
    'globals',
    { values: [row('token')], _postman_variable_scope: 'globals' },
    { role: 'variable', key: 'token' },
  ],
  ['w.postman_globals.json', 'globals as rows', [row('token', { enabled: true })], { role: 'variable', key: 'token' }],
  [
    'd.json',
    'dump: collection',
    { version: 1, collections: [v1({ headers: `X: ${LITERAL}` })], environments: [] },
    { role: 'header', key: null },
  ],
  [
    'd.json',
    'dump: environment',
    { version: 1, collections: [], environments: [{ id: 'e', name: 'E', values: [row('token')] }] },
    { role: 'variable', key: 'token' },
  ],
  [
    'd.json',
    'dump: globals',
    { version: 1, collections: [], globals: [row('token')] },
    { role: 'variable', key: 'token' },
  ],
  [
    'd.json',
    'dump: header preset',
    { version: 1, collections: [], headerPresets: [{ id: 'h', name: 'H', headers: [row('X')] }] },
    { role: 'header', key: 'X' },
  ],
  [
    'r.json',
    'test run',
    {
      id: 'r',
      collection_id: 'c',
      results: [{ id: 'q', name: 'R', url: `https://h?k=${LITERAL}`, responseCode: { code: 200 } }],
    },
    { role: 'url', key: null },
  ],
  [
    'j.json',
    'cookie jar',
    { version: 'tough-cookie@4.1.3', storeType: 'MemoryCookieStore', cookies: [row('sid', { domain: 'h' })] },
    { role: 'cookie', key: 'sid' },
    {
      version: 'tough-cookie@4.1.3',
      storeType: 'MemoryCookieStore',
      cookies: [{ key: 'a', value: 'b', domain: LITERAL }],
    },
  ],
  [
    'certs.json',
    'client certificates',
    [{ matches: ['https://h/*'], key: { src: './k.pem' }, passphrase: LITERAL }],
    { role: 'auth-param', key: 'passphrase', sensitivity: 'secret' },
    [{ matches: [LITERAL], key: { src: LITERAL } }],
  ],
  [
    'v.json',
    'vault export',
    { secrets: [{ key: 'stripe', value: LITERAL, allowedDomains: ['api.example.invalid'] }] },
    { role: 'variable', key: 'stripe', sensitivity: 'secret' },
  ],
  [
    '.postmanrc',
    'rc file',
    { login: { _profiles: [{ alias: 'default', postmanApiKey: LITERAL }] } },
    { role: 'other', key: 'postmanApiKey' },
  ],
  [
    '.newmanrc',
    'rc file of Newman',
    { postmanApiKey: LITERAL },
    { role: 'other', key: 'postmanApiKey', sensitivity: 'secret' },
  ],
  ['.newmanrc', 'variables on the command line', { envVar: [row('token')] }, { role: 'variable', key: 'token' }],
  ['x.postman_data.json', 'data file', [{ user: 'u', password: LITERAL }], { role: 'variable', key: 'password' }],
  ['x.postman_data.json', 'data file of one object', { password: LITERAL }, { role: 'variable', key: 'password' }],
  ['postman/flows/f/flow.json', 'flow', { blocks: [{ config: { token: LITERAL } }] }, { role: 'other', key: 'token' }],
  [
    'postman/mocks/m.json',
    'mock',
    { id: 'm', env: { token: LITERAL } },
    { role: 'other', key: 'token' },
    { id: LITERAL, version: LITERAL },
  ],
  [
    'item.json',
    'fragment: item',
    { name: 'R', request: { method: 'GET', url: 'https://h', header: [row('X')] } },
    { role: 'header', key: 'X' },
  ],
  [
    'request.json',
    'fragment: request',
    { method: 'GET', url: { raw: 'https://h' }, header: [row('X')] },
    { role: 'header', key: 'X' },
  ],
  [
    'env.json',
    'envelope of an environment',
    { environment: { id: 'e', name: 'E', values: [row('token', { enabled: true })] } },
    { role: 'variable', key: 'token' },
  ],
  ['col.json', 'envelope of a collection', { collection: v2({ header: [row('X')] }) }, { role: 'header', key: 'X' }],
];

test.each(CASES.map(([path, name, content, field]) => [path, name, content, field] as const))(
  '%s: %s',
  (path, _name, content, field) => expectField(path, content, field),
);

test.each(
  CASES.flatMap(([path, name, , , harmless]) => (harmless === undefined ? [] : [[path, name, harmless] as const])),
)('%s: the harmless neighbour of %s', (path, _name, harmless) => expectHarmless(path, harmless));
