import type { Carried } from '../../../src/detectors/candidate.ts';
import { carriedBy } from '../../../src/detectors/fields/carried-by.ts';
import type { LocatedValue } from '../../../src/model/located-value.ts';
import { located } from '../located.ts';

test.each<[string, string, Partial<LocatedValue>, Carried | null]>([
  ['a header', 'x', { role: 'header', key: 'X-Api-Key' }, { in: 'header', name: 'x-api-key', scheme: null }],
  [
    'a scheme',
    'Bearer {{token}}',
    { role: 'header', key: 'Authorization' },
    { in: 'header', name: 'authorization', scheme: 'bearer' },
  ],
  [
    'no scheme',
    '{{token}}',
    { role: 'header', key: 'Authorization' },
    { in: 'header', name: 'authorization', scheme: null },
  ],
  [
    'words in another header',
    'Bearer x',
    { role: 'header', key: 'X-Note' },
    { in: 'header', name: 'x-note', scheme: null },
  ],
  ['a query parameter', 'x', { role: 'query', key: 'Key' }, { in: 'query', name: 'key', scheme: null }],
  ['a path variable', 'x', { role: 'path-variable', key: 'id' }, { in: 'path', name: 'id', scheme: null }],
  [
    'a path segment',
    'x',
    { role: 'url', key: 'path', hints: { part: 'path-segment' } },
    { in: 'path', name: '*', scheme: null },
  ],
  ['a whole url', 'https://x', { role: 'url' }, null],
  ['a body field', 'x', { role: 'body', key: 'client_secret' }, { in: 'body', name: 'client_secret', scheme: null }],
  ['a body without fields', 'x', { role: 'body' }, null],
  ['a cookie', 'x', { role: 'cookie', key: 'SID' }, { in: 'cookie', name: 'sid', scheme: null }],
  [
    'a bearer block',
    'x',
    { role: 'auth-param', key: 'token', hints: { authType: 'bearer' } },
    { in: 'header', name: 'authorization', scheme: 'bearer' },
  ],
  [
    "a basic block's password",
    'x',
    { role: 'auth-param', key: 'password', hints: { authType: 'basic' } },
    { in: 'basic-pass', name: 'authorization', scheme: 'basic' },
  ],
  [
    "a basic block's user",
    'x',
    { role: 'auth-param', key: 'username', hints: { authType: 'basic' } },
    { in: 'basic-user', name: 'authorization', scheme: 'basic' },
  ],
  [
    'an API key in the query',
    'x',
    { role: 'auth-param', key: 'appid', hints: { authType: 'apikey', sentIn: 'query' } },
    { in: 'query', name: 'appid', scheme: null },
  ],
  [
    'an API key of unknown name',
    'x',
    { role: 'auth-param', key: 'value', hints: { authType: 'apikey', sentIn: 'header' } },
    { in: 'header', name: '*', scheme: null },
  ],
  [
    'an access token that goes into the query',
    'x',
    { role: 'auth-param', key: 'accessToken', hints: { authType: 'oauth2', sentIn: 'query' } },
    { in: 'query', name: 'access_token', scheme: null },
  ],
  [
    'a session token of AWS',
    'x',
    { role: 'auth-param', key: 'sessionToken', hints: { authType: 'awsv4' } },
    { in: 'header', name: 'x-amz-security-token', scheme: null },
  ],
  ["what signs AWS's requests", 'x', { role: 'auth-param', key: 'secretKey', hints: { authType: 'awsv4' } }, null],
  ['what signs a token', 'x', { role: 'auth-param', key: 'secret', hints: { authType: 'jwt' } }, null],
  ["digest's password", 'x', { role: 'auth-param', key: 'password', hints: { authType: 'digest' } }, null],
  ['a variable', 'x', { role: 'variable', key: 'token' }, null],
  ['a saved answer', 'x', { role: 'response-body', key: 'token' }, null],
  ['a description', 'x', { role: 'description' }, null],
])('%s', (_, text, parts, expected) => {
  expect(carriedBy(located(text, parts))).toEqual(expected);
});
