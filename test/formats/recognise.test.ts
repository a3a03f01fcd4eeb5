import type { FormatId } from '../../src/model/generated/format-id.ts';
import { readDocument } from '../support/read-document.ts';

const UUID = '00000000-0000-4000-8000-000000000000';
const info = (version: string): object => ({
  name: 'D',
  schema: `https://schema.getpostman.com/json/collection/v${version}/collection.json`,
});
const rows = [{ key: 'a', value: 'b', enabled: true }];
const requestItem = { name: 'R', request: { method: 'GET', url: 'https://h', header: [] } };
const v1Request = { id: 'r', name: 'R', url: 'https://h', method: 'GET', headers: '', dataMode: 'raw' };

describe('Postman’s forms', () => {
  const JSON_FORMS: readonly (readonly [string, FormatId, object])[] = [
    ['v2.1', 'collection-v2.1', { info: info('2.1.0'), item: [] }],
    ['v2.0', 'collection-v2.0', { info: info('2.0.0'), item: [] }],
    [
      'the other host',
      'collection-v2.1',
      { info: { name: 'D', schema: 'http://schema.postman.com/json/collection/v2.1.0/' } },
    ],
    [
      'a draft’s schema',
      'collection-v2.0',
      { info: { name: 'D', schema: 'https://schema.getpostman.com/collection/json/v2.0.0/draft-07/collection.json' } },
    ],
    [
      'schema of the first days',
      'collection-v2.0',
      { info: { name: 'D', schema: 'http://schema.getpostman.com/collection/v2' } },
    ],
    ['schema far behind', 'collection-v2.1', { item: [requestItem], auth: null, info: info('2.1.0') }],
    ['an id in place of a schema', 'collection-v2.1', { info: { _postman_id: UUID, name: 'D' }, item: [] }],
    ['neither schema nor id', 'collection-v2.1', { info: { name: 'D' }, item: [requestItem] }],
    [
      'requests in folders only',
      'collection-v2.1',
      { info: { name: 'D' }, item: [{ name: 'F', item: [requestItem] }] },
    ],
    ['no info at all', 'collection-v2.1', { name: 'D', item: [{ name: 'R', request: 'https://h' }] }],
    ['v1', 'collection-v1', { id: 'c', name: 'D', order: [], requests: [] }],
    ['v1 without an order', 'collection-v1', { id: 'c', name: 'D', requests: [v1Request] }],
    ['environment', 'environment', { name: 'E', values: [], _postman_variable_scope: 'environment' }],
    ['environment without a mark', 'environment', { id: UUID, name: 'E', values: rows }],
    ['environment by hand', 'environment', { name: 'E', values: [{ key: 'a', value: 'b' }] }],
    [
      'environment with a linked variable',
      'environment',
      { name: 'E', values: [{ key: 'a', secret: true, source: {} }] },
    ],
    ['environment without a name', 'environment', { values: rows, _postman_exported_using: 'Postman/12.4.4' }],
    ['globals', 'globals', { values: rows, _postman_variable_scope: 'globals' }],
    ['globals, older', 'globals', { values: rows, _postman_variable_scope: 'global' }],
    ['dump', 'dump', { version: 1, collections: [], environments: [], headerPresets: [], globals: [] }],
    ['index of a data export', 'data-export', { collection: { [UUID]: true }, environment: {} }],
    ['test run', 'test-run', { id: UUID, collection_id: UUID, results: [{ id: UUID, responseCode: { code: 200 } }] }],
    ['report of Newman', 'newman-report', { collection: { info: info('2.0.0'), item: [] }, run: { executions: [] } }],
    ['cookie jar', 'cookie-jar', { version: 'tough-cookie@4.1.3', storeType: 'MemoryCookieStore', cookies: [] }],
    [
      'client certificates',
      'client-certificates',
      [{ name: 'c', matches: ['https://h/*'], key: { src: './k' }, cert: { src: './c' } }],
    ],
    ['vault export', 'vault-export', [{ key: 'a', value: 'b', allowedDomains: [] }]],
    ['envelope of a collection', 'collection-v2.1', { collection: { info: info('2.1.0'), item: [] } }],
    ['envelope of an environment', 'environment', { environment: { id: UUID, name: 'E', values: rows } }],
    ['what the app’s own service sends', 'collection-v1', { data: { id: 'c', name: 'D', order: [], requests: [] } }],
    ['several environments', 'environment', [{ id: UUID, name: 'E', values: rows }]],
    ['fragment of one item', 'fragment', requestItem],
    ['fragment of one request', 'fragment', { method: 'GET', url: { raw: 'https://h' } }],
    ['fragment of a v1 request', 'fragment', v1Request],
    ['fragment of several items', 'fragment', [requestItem]],
  ];

  test.each(JSON_FORMS)('%s is %s', (_name, format, content) => {
    expect(readDocument('x.json', content).format).toBe(format);
  });

  const YAML_FORMS: readonly (readonly [string, FormatId, string])[] = [
    ['a/b.yaml', 'collection-v3', '$kind: http-request\nurl: https://h\n'],
    ['a/b.yml', 'collection-v3', '# made by hand\n$kind: collection\n'],
    ['a/b.yaml', 'collection-v3', 'url: https://h\n"$kind": kafka-request\n'],
    ['x.environment.yaml', 'environment', 'name: E\nvalues:\n  - key: a\n    value: b\n'],
    ['postman/environments/x.yaml', 'environment', 'name: E\nvalues: []\n'],
    ['conf/dev.yaml', 'environment', 'name: E\nvalues:\n  - key: a\n    value: b\n    enabled: true\n'],
    ['postman/globals/workspace.globals.yaml', 'globals', 'name: Globals\nvalues:\n  - key: a\n    value: b\n'],
    ['postman/datasets/d/d.dataset.yaml', 'dataset', 'type: dataset\nname: d\ndata_dir: .resources\nsources: []\n'],
    ['postman/simulations/s.sim.yaml', 'simulation', 'simulation: s\n'],
    ['.postman/resources.yaml', 'resources', 'workspace:\n  id: ""\n'],
  ];

  test.each(YAML_FORMS)('%s is %s', (path, format, text) => {
    expect(readDocument(path, text).format).toBe(format);
  });

  test.each([
    ['.postmanrc', 'rc-file', '{}'],
    ['.postman/config.json', 'resources', '{"workspace":{"id":"0"},"entities":{}}'],
    ['.postman/api', 'resources', '; autogenerated\nconfigVersion = 1.0.0\ntype = api\n'],
    ['postman/flows/f.json', 'flow', '{"blocks":[]}'],
    ['postman/flows/f.flow', 'flow', 'anything'],
    ['postman/mocks/m/index.js', 'mock', 'const http = require("http");'],
    ['postman/mocks/m.json', 'mock', '{"mockSrc":"m.js"}'],
    ['postman.config.cjs', 'text', 'module.exports = {};'],
    ['postman/documents/d.md', 'text', '# Notes'],
    ['newman/newman-run-report.html', 'text', '<html><title>Newman Report</title></html>'],
    ['newman/results.xml', 'text', '<testsuites name="newman"></testsuites>'],
    ['x.postman_data.csv', 'data-file', 'user,password\nu,p\n'],
    ['x.postman_data.json', 'data-file', '{"key1":"value1"}'],
    ['postman/test-data.json', 'data-file', '[{"user":"u"}]'],
    ['x.postman_globals.json', 'globals', '[{"key":"a","value":"b"}]'],
    ['x.postman_environment.json', 'environment', '{"values":[{"key":"a","value":"b"}]}'],
  ])('%s, by its name, is %s', (path, format, text) => {
    expect(readDocument(path, text).format).toBe(format);
  });
});

describe('false friends', () => {
  const JSON_FRIENDS: readonly (readonly [string, object])[] = [
    ['OpenAPI', { openapi: '3.0.0', info: { title: 'D', version: '1' }, paths: {} }],
    ['AsyncAPI', { asyncapi: '2.6.0', info: { title: 'D' }, channels: {} }],
    ['package.json under another name', { name: 'd', version: '1.0.0', scripts: { test: 'jest' } }],
    ['package lock', { name: 'd', lockfileVersion: 3, requires: true, packages: {} }],
    ['HAR', { log: { version: '1.2', creator: {}, entries: [{ request: { method: 'GET', url: 'h', headers: [] } }] } }],
    ['an entry of a HAR', { startedDateTime: '', request: { method: 'GET', url: 'h', header: [] }, response: {} }],
    ['Insomnia 4', { _type: 'export', __export_format: 4, resources: [{ _type: 'request', url: 'h' }] }],
    [
      'Bruno',
      { version: '1', name: 'D', items: [{ type: 'http-request', request: { url: 'h', method: 'GET', headers: [] } }] },
    ],
    [
      'a request of Bruno',
      { meta: { name: 'R' }, http: { method: 'GET', url: 'h' }, headers: [{ name: 'A', value: 'b' }] },
    ],
    ['OpenCollection', { opencollection: '1.0.0', info: { name: 'D' }, items: [requestItem] }],
    ['Hoppscotch', { v: 1, name: 'D', folders: [], requests: [{ v: '0', endpoint: 'h', method: 'GET', headers: [] }] }],
    ['an environment of Hoppscotch', { v: 1, id: 'e', name: 'E', variables: [{ key: 'a', value: 'b' }] }],
    ['a broken one', { v: '1', id: 1, name: 'E', values: [{ key: 'a', value: 'b' }] }],
    [
      'Thunder Client',
      { clientName: 'Thunder Client', collectionName: 'D', requests: [{ url: 'h', method: 'GET', headers: [] }] },
    ],
    [
      'JSON Schema of a collection',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        id: 'https://schema.getpostman.com/json/collection/v2.1.0/',
        properties: { info: {}, item: {} },
      },
    ],
    [
      'a mention of the schema',
      { note: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json', item: [] },
    ],
    [
      'texts of an application',
      { request: { header: 'Header', method: 'Method', url: 'URL' }, values: 'Values', key: 'Key' },
    ],
    ['lists of values', { name: 'color', values: [{ key: 'red', value: '#f00', label: 'Red' }] }],
    ['plain values', { name: 'color', values: ['red', 'green'] }],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['a chart', { apiVersion: 'v2', name: 'd', values: [{ key: 'a', value: 'b' }] }],
    ['requests of another tool', { name: 'D', requests: [{ url: 'h', method: 'GET', headers: [] }] }],
    ['test data of requests', { basic: { method: 'GET', url: 'h', header: [], auth: { type: 'basic' } } }],
    ['a list of links', { a: { uid: UUID, title: 'A' } }],
    ['a webhook', { action: 'opened', pull_request: { url: 'h', head: {} } }],
    ['cookies of a browser', { cookies: [{ name: 'sid', value: 'x', domain: 'h' }] }],
    ['a vault of passwords', { secrets: [{ key: 'a', value: 'b' }] }],
    ['an answer of some service', { data: { name: 'color', values: [{ key: 'red', value: '#f00' }] } }],
    ['numbers', [1, 2, 3]],
    ['an empty object', {}],
    ['an empty array', []],
  ];

  test.each(JSON_FRIENDS)('%s', (_name, content) => {
    const { format, values, documents, issues } = readDocument('x.json', content);
    expect(format).toBeNull();
    expect([values, documents, issues]).toEqual([[], [], []]);
  });

  test.each([
    ['environment.yaml', 'name: science\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.12\n'],
    ['x.environment.yaml', 'name: science\ndependencies:\n  - python\n'],
    ['k8s/secret.yml', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: postman\ndata:\n  key: YWJj\n'],
    ['k8s/affinity.yaml', 'kind: Pod\nspec:\n  matchExpressions:\n    - key: a\n      values: [b]\n'],
    ['openapi.yaml', 'openapi: 3.0.0\ninfo:\n  title: D\npaths: {}\n'],
    ['postman/specs/api.yaml', 'openapi: 3.0.0\ninfo:\n  title: D\n'],
    ['insomnia.yaml', 'type: collection.insomnia.rest/5.0\nname: D\ncollection:\n  - url: h\n    method: GET\n'],
    ['rules.yml', 'rules:\n  - name: Postman\n    pattern: PMAK-\n'],
    ['chart/values.yaml', 'key: a\nvalues:\n  - b\n'],
    ['opencollection.yml', 'opencollection: "1.0.0"\ninfo:\n  name: D\n'],
    ['api.raml', '#%RAML 1.0\ntitle: D\n'],
    ['x.request.yaml', 'kind: something\nurl: https://h\n'],
    ['config.example.yaml', 'url: {{base}}/x\nname: "unclosed\n'],
    ['chart/app.request.yaml', 'url: {{ .Values.url }}/x\n'],
    ['science.environment.yaml', 'name: {{ name }}/x\ndependencies:\n  - "python\n'],
    ['training.yaml', 'type: dataset\nname: d\nsources:\n  - s3\n'],
    ['robot.sim.yaml', 'simulation: robot\nworld: empty\n'],
    ['newman/index.html', '<html><body>The Miller family</body></html>'],
    ['environment.prod.json', '{"production":true,"apiUrl":"https://h"}'],
    ['baseline.csv', 'key,value\na,b\n'],
    ['src/postman/index.js', 'const schema = "https://schema.getpostman.com/json/collection/v2.1.0/";'],
    ['notes.txt', 'see schema.getpostman.com'],
    ['meta { name: R }.bru', 'meta {\n  name: R\n}\n'],
  ])('%s', (path, text) => {
    const { format, values } = readDocument(path, text);
    expect(format).toBeNull();
    expect(values).toEqual([]);
  });

  test('a big one is refused', () => {
    const text = `{"features":[${'{"type":"Feature","id":1},'.repeat(200_000)}{}]}`;
    expect(readDocument('big.json', text).format).toBeNull();
  });
});
