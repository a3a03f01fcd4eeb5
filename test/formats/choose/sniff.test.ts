import { sniff } from '../../../src/formats/choose/sniff.ts';

test.each([
  ['c.json', '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/"}}', 'json'],
  ['c.json', '\uFEFF\n  {"values":[{"key":"a"}]}', 'json'],
  ['no-extension', '{"_postman_variable_scope":"globals"}', 'json'],
  ['x.postman_collection.json', '{}', 'json'],
  ['x.postman_collection.json', 'no JSON', 'json'],
  ['a.yaml', '$kind: http-request', 'yaml'],
  ['a.txt', '$kind: http-request', 'yaml'],
  ['a.yml', 'values:\n  - key: a', 'yaml'],
  ['postman/environments/a.yml', 'name: a', 'yaml'],
])('%s with %j is worth parsing as %s', (path, text, syntax) => {
  expect(sniff(text, path)).toBe(syntax);
});

test.each([
  ['a.json', '{"type":"FeatureCollection","features":[]}'],
  ['a.json', '{"name":"d","version":"1.0.0","scripts":{}}'],
  ['a.json', ''],
  ['a.yaml', 'kind: Secret\nmetadata: {}'],
  ['a.txt', 'values: key:'],
  ['a.js', 'const a = "_postman_id";'],
  ['x.postman_collection.json', '  \n'],
])('%s with %j is not', (path, text) => {
  expect(sniff(text, path)).toBeNull();
});
