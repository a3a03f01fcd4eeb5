import { ROWS, row, V21_SCHEMA, v1, v2 } from '../support/collections.ts';
import { expectField, expectHarmless, type Field, LITERAL, theHolder } from '../support/expect-field.ts';
import { readDocument, sourceOf } from '../support/read-document.ts';

/** Fields beside auth, each with one neighbour that is harmless. */
type Case = readonly [name: string, content: object, field: Field, harmless?: object];

const V2_CASES: readonly Case[] = [
  ['url as a string', v2({ url: `https://u:${LITERAL}@h` }), { role: 'url', key: null }],
  [
    'url.raw',
    v2({ url: { raw: `https://h/?k=${LITERAL}` } }),
    { role: 'url', key: null },
    v2({ url: { raw: 'https://h', protocol: LITERAL, port: LITERAL } }),
  ],
  [
    'url.path',
    v2({ url: { raw: 'https://h', path: ['a', LITERAL] } }),
    { role: 'url', key: 'path', part: 'path-segment' },
  ],
  [
    'url.path as objects',
    v2({ url: { path: [{ type: 'string', value: LITERAL }] } }),
    { role: 'url', key: 'path', part: 'path-segment' },
  ],
  ['url.query', v2({ url: { query: [row('sig')] } }), { role: 'query', key: 'sig' }],
  [
    'url.query, disabled',
    v2({ url: { query: [row('sig', { disabled: true })] } }),
    { role: 'query', key: 'sig', enabled: false },
  ],
  ['url.query as text', v2({ url: { query: `a=b&sig=${LITERAL}` } }), { role: 'query', key: null }],
  ['url.variable', v2({ url: { variable: [row('id')] } }), { role: 'path-variable', key: 'id' }],
  ['url.hash', v2({ url: { hash: `t=${LITERAL}` } }), { role: 'url', key: 'hash' }],
  [
    'url.auth',
    v2({ url: { raw: 'https://h', auth: { user: 'u', password: LITERAL } } }),
    { role: 'url', key: 'password', sensitivity: 'secret', part: 'url-part' },
  ],
  [
    'a request that is a url',
    { ...v2({}), item: [{ name: 'R', request: `https://h?k=${LITERAL}` }] },
    { role: 'url', key: null },
  ],
  [
    'header',
    v2({ header: [row('X-Token')] }),
    { role: 'header', key: 'X-Token' },
    v2({ header: [{ key: 'A', value: 'b', type: LITERAL }] }),
  ],
  [
    'header, disabled',
    v2({ header: [row('X-Token', { disabled: true })] }),
    { role: 'header', key: 'X-Token', enabled: false },
  ],
  ['header with a description', v2({ header: [row('X', { description: 'd' })] }), { role: 'header', key: 'X' }],
  [
    'description of a header',
    v2({ header: [{ key: 'X', value: 'v', description: LITERAL }] }),
    { role: 'description', key: 'description' },
  ],
  [
    'header as text',
    v2({ header: `A: b\nX-Token: ${LITERAL}` }),
    { role: 'header', key: null, language: 'header-block' },
  ],
  [
    'header as a list of texts',
    v2({ header: [`X-Token: ${LITERAL}`] }),
    { role: 'header', key: null, language: 'header-block' },
  ],
  [
    'body.raw',
    v2({ body: { mode: 'raw', raw: `{"p":"${LITERAL}"}`, options: { raw: { language: 'json' } } } }),
    { role: 'body', key: null, language: 'json' },
    v2({ body: { mode: LITERAL } }),
  ],
  [
    'body.raw, not selected',
    v2({ body: { mode: 'urlencoded', raw: LITERAL } }),
    { role: 'body', key: null, enabled: false },
  ],
  [
    'body, disabled',
    v2({ body: { mode: 'raw', raw: LITERAL, disabled: true } }),
    { role: 'body', key: null, enabled: false },
  ],
  ['body.urlencoded', v2({ body: { mode: 'urlencoded', urlencoded: [row('p')] } }), { role: 'body', key: 'p' }],
  [
    'body.urlencoded as text',
    v2({ body: { mode: 'urlencoded', urlencoded: `p=${LITERAL}` } }),
    { role: 'body', key: null, language: 'urlencoded' },
  ],
  [
    'body.formdata',
    v2({ body: { mode: 'formdata', formdata: [row('p', { type: 'text' })] } }),
    { role: 'body', key: 'p' },
  ],
  [
    'body.graphql.variables',
    v2({ body: { mode: 'graphql', graphql: { query: 'q', variables: `{"p":"${LITERAL}"}` } } }),
    { role: 'body', key: null, language: 'json' },
  ],
  [
    'body.graphql.query',
    v2({ body: { mode: 'graphql', graphql: { query: `{ q(p: "${LITERAL}") }` } } }),
    { role: 'body', key: null, language: 'graphql' },
  ],
  ['body.file.content', v2({ body: { mode: 'file', file: { content: LITERAL } } }), { role: 'body', key: null }],
  [
    'description of a request',
    v2({ description: `use ${LITERAL}` }),
    { role: 'description', key: 'description', language: 'markdown' },
  ],
  [
    'description as an object',
    v2({ description: { content: LITERAL, type: 'text/markdown' } }),
    { role: 'description', key: 'description' },
  ],
  [
    'certificate.passphrase',
    v2({ certificate: { name: 'c', passphrase: LITERAL } }),
    { role: 'auth-param', key: 'passphrase', sensitivity: 'secret', authType: 'certificate' },
    v2({ certificate: { name: LITERAL, matches: [LITERAL] } }),
  ],
  [
    'certificate.key.value',
    v2({ certificate: { key: { value: LITERAL } } }),
    { role: 'auth-param', key: 'key', sensitivity: 'secret' },
    v2({ certificate: { key: { src: LITERAL } } }),
  ],
  [
    'proxy.password',
    v2({ proxy: { host: 'p', username: 'u', password: LITERAL } }),
    { role: 'auth-param', key: 'password', sensitivity: 'secret', authType: 'proxy' },
  ],
  [
    'a script',
    v2({}, { event: [{ listen: 'test', script: { exec: ['a', `b('${LITERAL}')`, 'c'] } }] }),
    { role: 'script', key: null, language: 'javascript' },
  ],
  [
    'a script as text',
    v2({}, { event: [{ listen: 'test', script: { exec: `b('${LITERAL}')` } }] }),
    { role: 'script', key: null },
  ],
  ['a bare script', v2({}, { event: [{ listen: 'test', script: `b('${LITERAL}')` }] }), { role: 'script', key: null }],
  [
    'a bare list of lines',
    v2({}, { event: [{ listen: 'test', script: [`b('${LITERAL}')`] }] }),
    { role: 'script', key: null },
  ],
  [
    'a script, disabled',
    v2({}, { event: [{ disabled: true, script: { exec: [LITERAL] } }] }),
    { role: 'script', key: null, enabled: false },
  ],
  [
    'example: body',
    v2({}, { response: [{ name: 'e', body: `{"t":"${LITERAL}"}`, _postman_previewlanguage: 'json' }] }),
    { role: 'response-body', key: null, language: 'json' },
    v2({}, { response: [{ status: LITERAL, _postman_previewlanguage: LITERAL }] }),
  ],
  [
    'example: header',
    v2({}, { response: [{ header: [row('Set-Cookie')] }] }),
    { role: 'response-header', key: 'Set-Cookie' },
  ],
  [
    'example: header as text',
    v2({}, { response: [{ header: `Set-Cookie: s=${LITERAL}` }] }),
    { role: 'response-header', key: null, language: 'header-block' },
  ],
  [
    'example: cookie',
    v2({}, { response: [{ cookie: [{ name: 'sid', value: LITERAL, domain: 'h' }] }] }),
    { role: 'cookie', key: 'sid' },
    v2({}, { response: [{ cookie: [{ name: 'sid', value: 'v', domain: LITERAL, path: LITERAL }] }] }),
  ],
  [
    'example: request header',
    v2({}, { response: [{ originalRequest: { header: [row('X')], url: 'https://h' } }] }),
    { role: 'header', key: 'X' },
  ],
  [
    'example: request auth',
    v2({}, { response: [{ originalRequest: { auth: { type: 'bearer', bearer: ROWS({ token: LITERAL }) } } }] }),
    { role: 'auth-param', key: 'token', sensitivity: 'secret', authType: 'bearer' },
  ],
  [
    'variable of a collection',
    { ...v2({}), variable: [row('token')] },
    { role: 'variable', key: 'token' },
    { ...v2({}), variable: [{ key: 'a', value: 'b', type: LITERAL, id: LITERAL }] },
  ],
  [
    'variable with an id for a key',
    { ...v2({}), variable: [{ id: 'token', value: LITERAL }] },
    { role: 'variable', key: 'token' },
  ],
  [
    'variable of a folder',
    { ...v2({}), item: [{ name: 'F', item: [], variable: [row('token')] }] },
    { role: 'variable', key: 'token' },
  ],
  [
    'variable of a request',
    v2({}, { variable: [row('token', { disabled: true })] }),
    { role: 'variable', key: 'token', enabled: false },
  ],
  [
    'name of a request',
    { ...v2({}), item: [{ name: `R ${LITERAL}`, request: 'https://h' }] },
    { role: 'other', key: 'name' },
  ],
  ['draft: variables', { ...v2({}), variables: [row('token')] }, { role: 'variable', key: 'token' }],
  ['draft: request.data', v2({ data: { mode: 'raw', raw: LITERAL } }), { role: 'body', key: null }],
  ['draft: data.content', v2({ data: { mode: 'raw', content: LITERAL } }), { role: 'body', key: null }],
  ['an unknown member', v2({ somethingNew: { token: LITERAL } }), { role: 'other', key: 'token' }],
];

const V1_CASES: readonly Case[] = [
  ['url', v1({ url: `https://u:${LITERAL}@h` }), { role: 'url', key: null }],
  ['queryParams', v1({ queryParams: [row('k', { enabled: false })] }), { role: 'query', key: 'k', enabled: false }],
  ['pathVariables', v1({ pathVariables: { id: LITERAL } }), { role: 'path-variable', key: 'id' }],
  ['pathVariableData', v1({ pathVariableData: [row('id')] }), { role: 'path-variable', key: 'id' }],
  [
    'headers',
    v1({ headers: `A: b\n//X-Token: ${LITERAL}\n` }),
    { role: 'header', key: null, language: 'header-block' },
  ],
  ['headerData', v1({ headerData: [row('X-Token', { enabled: true })] }), { role: 'header', key: 'X-Token' }],
  [
    'headerData, commented out',
    v1({ headerData: [row('//X-Token')] }),
    { role: 'header', key: 'X-Token', enabled: false },
  ],
  [
    'data as rows',
    v1({ dataMode: 'params', data: [row('p', { type: 'text', enabled: true })] }),
    { role: 'body', key: 'p' },
    v1({ dataMode: LITERAL }),
  ],
  ['data as text', v1({ dataMode: 'raw', data: `{"p":"${LITERAL}"}` }), { role: 'body', key: null }],
  [
    'data, disabled',
    v1({ dataMode: 'raw', rawModeData: LITERAL, dataDisabled: true }),
    { role: 'body', key: null, enabled: false },
  ],
  ['data as GraphQL', v1({ data: { query: 'q', variables: LITERAL } }), { role: 'body', key: null, language: 'json' }],
  ['rawModeData', v1({ rawModeData: `{"p":"${LITERAL}"}` }), { role: 'body', key: null }],
  ['rawModeData as a list', v1({ rawModeData: [LITERAL] }), { role: 'body', key: null }],
  ['rawModeData as rows', v1({ rawModeData: [row('p')] }), { role: 'body', key: 'p' }],
  [
    'graphqlModeData',
    v1({ graphqlModeData: { query: 'q', variables: `{"p":"${LITERAL}"}` } }),
    { role: 'body', key: null, language: 'json' },
  ],
  [
    'preRequestScript',
    v1({ preRequestScript: `b('${LITERAL}')` }),
    { role: 'script', key: null, language: 'javascript' },
  ],
  ['tests as lines', v1({ tests: ['a', `b('${LITERAL}')`] }), { role: 'script', key: null }],
  [
    'events',
    v1({ events: [{ listen: 'test', script: { type: 'text/javascript', exec: [LITERAL] } }] }),
    { role: 'script', key: null },
  ],
  ['variables', v1({ variables: [row('token')] }), { role: 'variable', key: 'token' }],
  ['variables of the collection', { ...v1({}), variables: [row('token')] }, { role: 'variable', key: 'token' }],
  ['description', v1({ description: LITERAL }), { role: 'description', key: 'description' }],
  [
    'example: text',
    v1({ responses: [{ name: 'e', text: LITERAL }] }),
    { role: 'response-body', key: null },
    v1({ responses: [{ id: LITERAL, mime: LITERAL }] }),
  ],
  ['example: headers', v1({ responses: [{ headers: [row('X')] }] }), { role: 'response-header', key: 'X' }],
  ['example: cookies', v1({ responses: [{ cookies: [row('sid')] }] }), { role: 'cookie', key: 'sid' }],
  [
    'example: request',
    v1({ responses: [{ request: { url: 'https://h', headerData: [row('X')] } }] }),
    { role: 'header', key: 'X' },
  ],
  [
    'example: request in a string',
    v1({ responses: [{ request: `{"headers":"X: ${LITERAL}"}` }] }),
    { role: 'other', key: null, language: 'json' },
  ],
  [
    'example: requestObject in a string',
    v1({ responses: [{ requestObject: `{"headers":"X: ${LITERAL}"}` }] }),
    { role: 'other', key: null, language: 'json' },
    v1({ responses: [{ request: LITERAL }] }),
  ],
];

const CASES: readonly (readonly [path: string, ...Case])[] = [
  ...V2_CASES.map((one) => ['v2.json', ...one] as const),
  ...V1_CASES.map((one) => ['v1.json', ...one] as const),
];

describe('fields of collections in JSON', () => {
  test.each(CASES.map(([path, name, content, field]) => [path, name, content, field] as const))(
    '%s: %s',
    (path, _name, content, field) => expectField(path, content, field),
  );

  test.each(
    CASES.flatMap(([path, name, , , harmless]) => (harmless === undefined ? [] : [[path, name, harmless] as const])),
  )('%s: the harmless neighbour of %s', (path, _name, harmless) => expectHarmless(path, harmless));
});

test('numbers and booleans are values too', () => {
  const document = readDocument(
    'c.json',
    v2({
      header: [
        { key: 'X-Pin', value: 12345678 },
        { key: 'X-On', value: true },
      ],
    }),
  );
  const header = document.values.filter(({ role }) => role === 'header');
  expect(header.map(({ key, text }) => [key, text])).toEqual([
    ['X-Pin', '12345678'],
    ['X-On', 'true'],
  ]);
  expect(sourceOf(document, header[0]!)).toBe('12345678');
});

test('a value knows its request: name, method, url and folders', () => {
  const content = {
    info: { name: 'Shop', schema: V21_SCHEMA },
    item: [
      {
        name: 'Orders',
        item: [
          {
            name: 'Buy',
            request: {
              method: 'POST',
              url: { host: ['{{base}}'], path: ['buy'], port: '8080', protocol: 'https' },
              header: [row('X')],
            },
          },
        ],
      },
    ],
  };
  expect(theHolder('c.json', content).value.request).toEqual({
    name: 'Buy',
    method: 'POST',
    urlTemplate: 'https://{{base}}:8080/buy',
    path: ['Shop', 'Orders'],
  });
});

test('an example belongs to its own url, under the name of its request', () => {
  const response = [{ name: 'ok', originalRequest: { method: 'PUT', url: 'https://other', header: [row('X')] } }];
  expect(theHolder('c.json', v2({ url: 'https://h' }, { response })).value.request).toEqual({
    name: 'R',
    method: 'PUT',
    urlTemplate: 'https://other',
    path: ['Demo'],
    exampleOf: { name: 'R', method: 'GET', urlTemplate: 'https://h', path: ['Demo'] },
  });
});

test('a request of v1 knows its folders by their ids', () => {
  const content = {
    ...v1({ url: 'https://h', folder: 'inner', headers: `X: ${LITERAL}` }),
    folders: [
      { id: 'outer', name: 'Outer', order: [], folders_order: ['inner'] },
      { id: 'inner', name: 'Inner', order: ['r'] },
    ],
  };
  expect(theHolder('c.json', content).value.request).toEqual({
    name: 'R',
    method: 'GET',
    urlTemplate: 'https://h',
    path: ['Demo', 'Outer', 'Inner'],
  });
});
