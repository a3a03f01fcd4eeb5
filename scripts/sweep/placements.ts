import type { FormatId } from '../../src/model/generated/format-id.ts';
import type { Role } from '../../src/model/located-value.ts';

/** A file with one value in one role of one form. */
export interface PlacedFile {
  readonly path: string;
  readonly text: string;
}

type Placement = (value: string) => PlacedFile;

const SCHEMA = 'https://schema.getpostman.com/json/collection';
const HOST = 'https://api.example.invalid';

/** Every role that a value can have in the forms that the sweep writes, and a file that gives it that role. */
export const PLACEMENTS: Readonly<Partial<Record<FormatId, Partial<Record<Role, Placement>>>>> = {
  'collection-v2.1': collectionV2('v2.1.0'),
  'collection-v2.0': collectionV2('v2.0.0'),
  'collection-v1': {
    'auth-param': (value) => v1({ currentHelper: 'bearerAuth', helperAttributes: { token: value } }),
    header: (value) => v1({ headers: `Accept: */*\nX-Value: ${value}\n` }),
    query: (value) => v1({ queryParams: [{ key: 'q', value, enabled: true }] }),
    'path-variable': (value) => v1({ pathVariableData: [{ key: 'name', value }] }),
    body: (value) => v1({ dataMode: 'raw', rawModeData: JSON.stringify({ value }) }),
    script: (value) => v1({ preRequestScript: `const value = ${JSON.stringify(value)};` }),
    description: (value) => v1({ description: `Use ${value} for now.` }),
    'response-body': (value) => v1({ responses: [{ id: 's', name: 'ok', text: JSON.stringify({ value }) }] }),
    'response-header': (value) => v1({ responses: [{ id: 's', name: 'ok', headers: [{ key: 'X-Value', value }] }] }),
    cookie: (value) => v1({ responses: [{ id: 's', name: 'ok', cookies: [{ name: 'value', value }] }] }),
    variable: (value) =>
      json('c.json', { id: 'c', name: 'C', order: [], requests: [], variables: [{ key: 'v', value }] }),
  },
  'collection-v3': {
    'auth-param': (value) => v3(`auth:\n  type: bearer\n  credentials:\n    token: ${quoted(value)}\n`),
    header: (value) => v3(`headers:\n  X-Value: ${quoted(value)}\n`),
    query: (value) => v3(`queryParams:\n  - key: q\n    value: ${quoted(value)}\n    disabled: true\n`),
    'path-variable': (value) => v3(`pathVariables:\n  name: ${quoted(value)}\n`),
    body: (value) => v3(`body:\n  type: json\n  content: |-\n    ${JSON.stringify({ value })}\n`),
    script: (value) =>
      v3(`scripts:\n  - type: beforeRequest\n    code: |-\n      const value = ${JSON.stringify(value)};\n`),
    description: (value) => v3(`description: ${quoted(`Use ${value} for now.`)}\n`),
    variable: (value) => ({
      path: 'postman/collections/C/.resources/definition.yaml',
      text: `$kind: collection\nname: C\nvariables:\n  v: ${quoted(value)}\n`,
    }),
    'response-body': (value) =>
      v3Example(`  body:\n    type: json\n    content: ${quoted(JSON.stringify({ value }))}\n`),
    'response-header': (value) => v3Example(`  headers:\n    X-Value: ${quoted(value)}\n`),
  },
  environment: {
    variable: (value) =>
      json('e.postman_environment.json', {
        name: 'E',
        values: [{ key: 'v', value, enabled: true }],
        _postman_variable_scope: 'environment',
      }),
  },
  globals: {
    variable: (value) => ({
      path: 'postman/globals/workspace.globals.yaml',
      text: `name: Globals\nvalues:\n  - key: v\n    value: ${quoted(value)}\n    enabled: true\n`,
    }),
  },
  dump: {
    variable: (value) => dump({ globals: [{ key: 'v', value, enabled: true }] }),
    header: (value) =>
      dump({ headerPresets: [{ id: 'p', name: 'P', headers: [{ key: 'X-Value', value, enabled: true }] }] }),
  },
  'test-run': {
    query: (value) =>
      json('r.postman_test_run.json', {
        name: 'R',
        collection_id: 'c',
        results: [
          {
            id: 'r',
            name: 'r',
            url: `${HOST}/x?q=${encodeURIComponent(value)}`,
            responseCode: { code: 200 },
            allTests: [],
          },
        ],
        collection: { requests: [] },
      }),
  },
  'newman-report': {
    header: (value) => newman({ header: [{ key: 'X-Value', value }] }, ''),
    'response-body': (value) => newman({}, JSON.stringify({ value })),
  },
  'cookie-jar': {
    cookie: (value) =>
      json('cookies.json', {
        version: 'tough-cookie@4.1.3',
        storeType: 'MemoryCookieStore',
        cookies: [{ key: 'value', value, domain: 'example.invalid', path: '/' }],
      }),
  },
  'client-certificates': {
    'auth-param': (value) =>
      json('ssl-client-cert-list.json', [
        { name: 'n', matches: ['https://example.invalid/*'], key: { src: 'k' }, cert: { src: 'c' }, passphrase: value },
      ]),
  },
  'data-file': {
    variable: (value) =>
      json('orders.postman_data.json', [
        { name: 'a', value },
        { name: 'b', value: 'plain' },
      ]),
  },
  'vault-export': {
    variable: (value) => json('vault-secrets.json', { vaultSecrets: [{ key: 'v', value, domains: [] }] }),
  },
  mock: {
    script: (value) => ({ path: 'postman/mocks/m/index.js', text: `const value = ${JSON.stringify(value)};\n` }),
  },
};

function collectionV2(version: 'v2.0.0' | 'v2.1.0'): Partial<Record<Role, Placement>> {
  const file = (collection: object): PlacedFile =>
    json('c.postman_collection.json', {
      info: { name: 'C', schema: `${SCHEMA}/${version}/collection.json` },
      item: [],
      ...collection,
    });
  const request = (parts: object, item: object = {}): PlacedFile =>
    file({ item: [{ name: 'R', request: { method: 'GET', url: `${HOST}/x`, header: [], ...parts }, ...item }] });
  const response = (parts: object): PlacedFile =>
    request({}, { response: [{ name: 'ok', header: [], cookie: [], body: '', ...parts }] });
  return {
    'auth-param': (value) =>
      request({
        auth: {
          type: 'bearer',
          bearer: version === 'v2.1.0' ? [{ key: 'token', value, type: 'string' }] : { token: value },
        },
      }),
    header: (value) => request({ header: [{ key: 'X-Value', value, disabled: true }] }),
    query: (value) => request({ url: { raw: `${HOST}/x`, query: [{ key: 'q', value }] } }),
    'path-variable': (value) => request({ url: { raw: `${HOST}/:name`, variable: [{ key: 'name', value }] } }),
    body: (value) => request({ body: { mode: 'raw', raw: JSON.stringify({ outer: JSON.stringify({ value }) }) } }),
    script: (value) =>
      file({ event: [{ listen: 'test', script: { exec: ['', `const value = ${JSON.stringify(value)};`] } }] }),
    description: (value) => request({ description: `Use ${value} for now.` }),
    'response-body': (value) => response({ body: JSON.stringify({ value }) }),
    'response-header': (value) => response({ header: [{ key: 'X-Value', value }] }),
    cookie: (value) => response({ cookie: [{ name: 'value', value, domain: 'example.invalid' }] }),
    variable: (value) => file({ variable: [{ key: 'v', value }] }),
  };
}

const json = (path: string, content: unknown): PlacedFile => ({ path, text: JSON.stringify(content, null, 2) });

const v1 = (request: object): PlacedFile =>
  json('c.json', {
    id: 'c',
    name: 'C',
    order: ['r'],
    requests: [{ id: 'r', collectionId: 'c', name: 'R', method: 'GET', url: `${HOST}/x`, headers: '', ...request }],
  });

const v3 = (parts: string): PlacedFile => ({
  path: 'postman/collections/C/R.request.yaml',
  text: `$kind: http-request\nname: R\nurl: ${HOST}/x\nmethod: GET\n${parts}order: 1000\n`,
});

const v3Example = (response: string): PlacedFile => ({
  path: 'postman/collections/C/.resources/R.resources/examples/ok.example.yaml',
  text: `$kind: http-example\nname: ok\nrequest:\n  url: ${HOST}/x\n  method: GET\nresponse:\n  statusCode: 200\n${response}`,
});

const dump = (parts: object): PlacedFile =>
  json('Backup.postman_dump.json', {
    version: 1,
    collections: [],
    environments: [],
    headerPresets: [],
    globals: [],
    ...parts,
  });

const newman = (request: object, body: string): PlacedFile =>
  json('newman-run-report.json', {
    collection: { info: { name: 'C' }, item: [] },
    run: {
      executions: [
        {
          item: { id: 'i', name: 'R' },
          request: {
            method: 'GET',
            url: { protocol: 'https', host: ['api', 'example', 'invalid'], path: ['x'] },
            header: [],
            ...request,
          },
          response: { code: 200, header: [], stream: { type: 'Buffer', data: [...Buffer.from(body)] } },
        },
      ],
    },
  });

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
