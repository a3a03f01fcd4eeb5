import { expectField, expectHarmless, type Field, LITERAL, theHolder } from '../../support/expect-field.ts';
import { readDocument, sourceOf } from '../../support/read-document.ts';

const REQUEST = 'postman/collections/Shop/Orders/Buy.request.yaml';
const EXAMPLE = 'postman/collections/Shop/Orders/.resources/Buy.resources/examples/200 OK.example.yaml';
const DEFINITION = 'postman/collections/Shop/.resources/definition.yaml';
const MESSAGE = 'postman/collections/Shop/.resources/Chat.resources/messages/hello.message.yaml';

const http = (lines: string): string => `$kind: http-request\nurl: https://h\nmethod: GET\n${lines}`;
const kind = (name: string, lines: string): string => `$kind: ${name}\n${lines}`;

/** Every list of rows stands as a map when all rows are plain, and as an array otherwise. */
const LISTS: readonly (readonly [list: string, field: Field])[] = [
  ['headers', { role: 'header', key: 'X-Token' }],
  ['queryParams', { role: 'query', key: 'X-Token' }],
  ['pathVariables', { role: 'path-variable', key: 'X-Token' }],
  ['metadata', { role: 'header', key: 'X-Token' }],
  ['env', { role: 'variable', key: 'X-Token' }],
];

describe('rows', () => {
  test.each(LISTS)('%s as a map', (list, field) => {
    expectField(REQUEST, http(`${list}:\n  X-Token: ${LITERAL}\n`), field);
  });

  test.each(LISTS)('%s as an array', (list, field) => {
    const lines = `${list}:\n  - key: X-Token\n    value: '${LITERAL}'\n    disabled: true\n    description: d\n`;
    expectField(REQUEST, http(lines), { ...field, enabled: false });
  });

  test('form fields, both ways', () => {
    const map = `body:\n  type: urlencoded\n  content:\n    p: ${LITERAL}\n`;
    const array = `body:\n  type: formdata\n  content:\n    - type: text\n      key: p\n      value: ${LITERAL}\n`;
    for (const lines of [map, array]) expectField(REQUEST, http(lines), { role: 'body', key: 'p' });
  });

  test('response headers, both ways', () => {
    const map = `response:\n  headers:\n    Set-Cookie: s=${LITERAL}\n`;
    const array = `response:\n  headers:\n    - key: Set-Cookie\n      value: s=${LITERAL}\n`;
    for (const lines of [map, array]) {
      expectField(EXAMPLE, kind('http-example', lines), { role: 'response-header', key: 'Set-Cookie' });
    }
  });

  test('variables of a definition, both ways', () => {
    const map = `variables:\n  token: ${LITERAL}\n`;
    const array = `variables:\n  - key: token\n    value: ${LITERAL}\n    disabled: true\n`;
    expectField(DEFINITION, kind('collection', map), { role: 'variable', key: 'token' });
    expectField(DEFINITION, kind('collection', array), { role: 'variable', key: 'token', enabled: false });
  });
});

const BODY: Field = { role: 'body', key: null };

const FIELDS: readonly (readonly [name: string, path: string, text: string, field: Field])[] = [
  ['url', REQUEST, `$kind: http-request\nurl: 'https://u:${LITERAL}@h'\n`, { role: 'url', key: null }],
  [
    'json body',
    REQUEST,
    http(`body:\n  type: json\n  content: |-\n    {"p": "${LITERAL}"}\n`),
    { ...BODY, language: 'json' },
  ],
  ['text body', REQUEST, http(`body:\n  type: text\n  content: ${LITERAL}\n`), { ...BODY, language: 'text' }],
  [
    'graphql body',
    REQUEST,
    http(`body:\n  type: graphql\n  content:\n    query: q\n    variables: '{"p":"${LITERAL}"}'\n`),
    { ...BODY, language: 'json' },
  ],
  [
    'script',
    REQUEST,
    http(`scripts:\n  - type: beforeRequest\n    code: |-\n      b('${LITERAL}');\n`),
    { role: 'script', key: null, language: 'javascript' },
  ],
  [
    'script of a definition',
    DEFINITION,
    kind('collection', `scripts:\n  - type: http:beforeRequest\n    code: b('${LITERAL}')\n`),
    { role: 'script', key: null },
  ],
  [
    'description',
    DEFINITION,
    kind('collection', `description: use ${LITERAL}\n`),
    { role: 'description', key: 'description' },
  ],
  [
    'auth of a definition is a list',
    DEFINITION,
    kind(
      'collection',
      `auth:\n  - id: 0\n    type: bearer\n    name: bearer auth\n    credentials:\n      token: ${LITERAL}\n`,
    ),
    { role: 'auth-param', key: 'token', sensitivity: 'secret', authType: 'bearer' },
  ],
  [
    'example: request',
    EXAMPLE,
    kind('http-example', `request:\n  url: https://h\n  headers:\n    X: ${LITERAL}\n`),
    { role: 'header', key: 'X' },
  ],
  [
    'example: response body',
    EXAMPLE,
    kind('http-example', `response:\n  body:\n    type: json\n    content: '{"t":"${LITERAL}"}'\n`),
    { role: 'response-body', key: null, language: 'json' },
  ],
  [
    'graphql: query',
    REQUEST,
    kind('graphql-request', `url: https://h\nquery: '{ q(p: "${LITERAL}") }'\n`),
    { ...BODY, language: 'graphql' },
  ],
  [
    'graphql: variables',
    REQUEST,
    kind('graphql-request', `url: https://h\nvariables: '{"p":"${LITERAL}"}'\n`),
    { ...BODY, language: 'json' },
  ],
  [
    'grpc: message',
    REQUEST,
    kind('grpc-request', `url: h\nmessage:\n  content: '{"p":"${LITERAL}"}'\n`),
    { role: 'body', key: 'content' },
  ],
  [
    'grpc: metadata',
    REQUEST,
    kind('grpc-request', `url: h\nmetadata:\n  authorization: ${LITERAL}\n`),
    { role: 'header', key: 'authorization' },
  ],
  [
    'websocket: header',
    REQUEST,
    kind('websocket-request', `url: wss://h\nheaders:\n  X: ${LITERAL}\n`),
    { role: 'header', key: 'X' },
  ],
  [
    'websocket message',
    MESSAGE,
    kind('websocket-message', `content: '{"t":"${LITERAL}"}'\n`),
    { role: 'body', key: 'content' },
  ],
  [
    'socket.io message',
    MESSAGE,
    kind('socket.io-message', `eventName: e\nargs:\n  - content: ${LITERAL}\n`),
    { role: 'body', key: 'content' },
  ],
  [
    'mqtt: last will',
    REQUEST,
    kind('mqtt-request', `url: h\nlastWill:\n  payload: ${LITERAL}\n`),
    { role: 'body', key: 'payload' },
  ],
  [
    'mqtt: user properties',
    REQUEST,
    kind('mqtt-request', `url: h\nproperties:\n  userProperties:\n    token: ${LITERAL}\n`),
    { role: 'header', key: 'token' },
  ],
  [
    'mcp: command',
    REQUEST,
    kind('mcp-request', `transport: stdio\ncommand: npx server --token ${LITERAL}\n`),
    { role: 'body', key: 'command' },
  ],
  [
    'mcp: message',
    REQUEST,
    kind('mcp-request', `transport: sse\nmessage: '{"params":{"t":"${LITERAL}"}}'\n`),
    { role: 'body', key: 'message' },
  ],
  [
    'llm: auth',
    REQUEST,
    kind('llm-request', `url: h\nauth:\n  type: bearer\n  credentials:\n    token: ${LITERAL}\n`),
    { role: 'auth-param', key: 'token', sensitivity: 'secret' },
  ],
  [
    'llm: mcpConfig',
    REQUEST,
    kind('llm-request', `url: h\nmcpConfig: '[{"env":{"T":"${LITERAL}"}}]'\n`),
    { ...BODY, language: 'json' },
  ],
  ['llm: prompt', REQUEST, kind('llm-request', `url: h\nuserPrompts:\n  - id: 0\n    value: use ${LITERAL}\n`), BODY],
  [
    'kafka: sasl',
    REQUEST,
    kind('kafka-request', `url: h\nauth:\n  type: sasl\n  credentials:\n    password: ${LITERAL}\n`),
    { role: 'auth-param', key: 'password', sensitivity: 'secret', authType: 'sasl' },
  ],
  [
    'kafka: an unknown field',
    REQUEST,
    kind('kafka-request', `schemaRegistry:\n  password: ${LITERAL}\n`),
    { role: 'other', key: 'password' },
  ],
  [
    'environment',
    'postman/environments/dev.environment.yaml',
    `name: Dev\nvalues:\n  - key: token\n    value: '${LITERAL}'\n    enabled: true\n    type: secret\n`,
    { role: 'variable', key: 'token' },
  ],
  [
    'globals',
    'postman/globals/workspace.globals.yaml',
    `name: Globals\nvalues:\n  - key: token\n    value: ${LITERAL}\n    enabled: false\n`,
    { role: 'variable', key: 'token', enabled: false },
  ],
  [
    'dataset: password',
    'postman/datasets/d/d.dataset.yaml',
    `type: dataset\nname: d\nsources:\n  - location:\n      config:\n        host: h\n        user: u\n        password: ${LITERAL}\n`,
    { role: 'auth-param', key: 'password', sensitivity: 'secret', authType: 'database' },
  ],
  [
    'dataset: connection string',
    'postman/datasets/d/d.dataset.yaml',
    `type: dataset\nsources:\n  - location:\n      value: postgres://u:${LITERAL}@h/db\n`,
    { role: 'url', key: null },
  ],
  [
    'dataset: JDBC',
    'postman/datasets/d/d.dataset.yaml',
    `type: dataset\nsources:\n  - location:\n      config:\n        connection_properties:\n          password: ${LITERAL}\n`,
    { role: 'variable', key: 'password' },
  ],
  [
    'simulation',
    'postman/simulations/slow.sim.yaml',
    `simulation: slow\nrouting:\n  token: ${LITERAL}\n`,
    { role: 'other', key: 'token' },
  ],
  [
    'settings of a mock',
    'postman/mocks/m/config.yaml',
    `version: 1\nscenarios:\n  - token: ${LITERAL}\n`,
    { role: 'other', key: 'token' },
  ],
];

describe('fields', () => {
  test.each(FIELDS)('%s', (_name, path, text, field) => expectField(path, text, field));
});

describe('harmless neighbours', () => {
  test.each([
    [REQUEST, http(`order: 1\nexamples: ${LITERAL}\nsettings:\n  protocolVersion: ${LITERAL}\n`)],
    [REQUEST, http(`auth:\n  type: ${LITERAL}\n  credentials:\n    id: ${LITERAL}\n`)],
    [EXAMPLE, kind('http-example', `response:\n  statusText: ${LITERAL}\n`)],
    [DEFINITION, kind('collection', `variables:\n  - key: a\n    value: b\n    id: ${LITERAL}\n`)],
    [DEFINITION, kind('collection', `name: ${LITERAL}\n`)],
    ['postman/environments/dev.environment.yaml', `name: Dev\ncolor: ${LITERAL}\nvalues:\n  - key: a\n    value: b\n`],
    [
      'postman/datasets/d/d.dataset.yaml',
      `type: dataset\nsources:\n  - location:\n      config:\n        password: {$vaultId: ${LITERAL}, $secretId: ${LITERAL}}\n`,
    ],
  ])('%s: %j', (path, text) => expectHarmless(path, text));
});

describe('scalars in every style', () => {
  const styles: readonly (readonly [string, string])[] = [
    ['plain', `  X: Bearer ${LITERAL}\n`],
    ['single-quoted', `  X: 'Bearer ${LITERAL}'\n`],
    ['double-quoted', `  X: "Bearer ${LITERAL}"\n`],
    ['literal', `  X: |-\n    Bearer ${LITERAL}\n`],
    ['folded', `  X: >-\n    Bearer\n    ${LITERAL}\n`],
  ];

  test.each(styles)('%s', (_style, line) => {
    const { value } = theHolder(REQUEST, http(`headers:\n${line}`));
    expect(value.text).toBe(`Bearer ${LITERAL}`);
    expect(value.place.pointer()).toBe('/headers/X');
  });
});

describe('where a file stands', () => {
  test('a request is named by its file, and lies in the folders around', () => {
    const { value, document } = theHolder(REQUEST, http(`headers:\n  X: ${LITERAL}\n`));
    expect(value.request).toEqual({ name: 'Buy', method: 'GET', urlTemplate: 'https://h', path: ['Shop', 'Orders'] });
    expect(document.documents).toEqual([{ path: REQUEST, format: 'collection-v3', name: 'Shop' }]);
  });

  test('an example belongs to the request it lies beside', () => {
    const text = kind(
      'http-example',
      `request:\n  url: https://e\n  method: PUT\nresponse:\n  headers:\n    Date: Mon\n    X: ${LITERAL}\n`,
    );
    const expected = { name: 'Buy', method: 'PUT', urlTemplate: 'https://e', path: ['Shop', 'Orders'] };
    expect(theHolder(EXAMPLE, text).value.request).toEqual(expected);
  });

  test('a definition belongs to no request', () => {
    const text = kind('collection', `variables:\n  token: ${LITERAL}\n`);
    expect(theHolder(DEFINITION, text).value.request).toMatchObject({ name: null, urlTemplate: null });
  });
});

test('a variable that is linked to a vault has no value', () => {
  const text = kind(
    'collection',
    'variables:\n  - key: token\n    secret: true\n    source:\n      provider: postman\n',
  );
  const { format, values, variables } = readDocument(DEFINITION, text);
  expect(format).toBe('collection-v3');
  expect(values).toEqual([]);
  expect(variables).toEqual([]);
});

test('verification that is switched off is a fact of its own', () => {
  const document = readDocument(REQUEST, http('settings:\n  strictSSL: false\n  followRedirects: true\n'));
  expect(document.postures.map(({ fact }) => fact)).toEqual(['tls-verification-off']);
  expect(sourceOf(document, document.postures[0]!.value)).toBe('false');
});

describe('YAML that is broken', () => {
  const broken = `$kind: http-request\nurl: {{base}}/x?key=${LITERAL}\nheaders:\n  X: "unclosed\n`;

  test('is scanned as one text, and reported', () => {
    const document = readDocument(REQUEST, broken);
    expect(document.format).not.toBeNull();
    const whole = document.values.find(({ text }) => text === broken)!;
    expect(whole).toMatchObject({ role: 'other', key: null });
    expect(sourceOf(document, whole)).toBe(broken);
    expect(document.issues).toEqual([
      { code: 'invalid-yaml', path: REQUEST, line: expect.any(Number), incomplete: false },
    ]);
    expect(JSON.stringify(document.issues)).not.toContain(LITERAL);
  });

  test('is left alone if neither mark nor name is Postman’s', () => {
    expect(readDocument('config/app.yaml', broken.replace('$kind: http-request\n', '')).format).toBeNull();
  });
});
