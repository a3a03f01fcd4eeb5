import { hasPostmanMarks } from '../../../src/formats/choose/postman-marks.ts';

const ITEM = '{"item":[{"name":"a","request":{"method":"GET","url":"https://a.example"}}]}';

test.each([
  ['an id', '"info": { "_postman_id": "0f3b1c52" }'],
  ['a schema', '"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"'],
  ['a schema with escaped slashes', '"schema": "https:\\/\\/schema.getpostman.com\\/json\\/collection\\/v2.0.0\\/"'],
  ['an old draft of the schema', '"schema": "http://schema.postman.com/json/draft-07/collection/v2.1.0/"'],
  ['a scope', '  "_postman_variable_scope": "environment",'],
  ['a kind in YAML', 'name: Get\n$kind: http-request'],
  ['a kind in JSON', '{"$kind":"collection"}'],
  ['a kind behind a byte order mark', '\uFEFF$kind: collection'],
  ['a kind behind the bytes of one', '\u00EF\u00BB\u00BF$kind: collection'],
  ['items', ITEM],
  ['items in the syntax of JavaScript', "module.exports = {item: [{name: 'a', request: {method: 'GET'}}]}"],
  ['escaped keys', '{"\\u0069tem":[{"name":"a","\\u0072equest":{"method":"GET"}}]}'],
  ['a string of JSON', JSON.stringify(ITEM)],
  ['a string of JSON in a string', JSON.stringify(JSON.stringify(ITEM))],
  ['a script', '"event": [{"listen": "test", "script": {"type": "text/javascript", "exec": ["'],
  ['lines around an auth block', '      "bearer": [\n        { "key": "token", "value": "x" }\n'],
  ['rows of an environment', '"values": [{"key": "a", "value": "b", "type": "default", "enabled": true}]'],
  ['rows of an environment in YAML', 'values:\n  - key: a\n    value: b\n    enabled: true\n'],
  ['a request of the first form', '"dataMode": "raw", "rawModeData": "x"'],
  ...[0, 1, 2].map((shift): [string, string] => [
    `base64, ${shift} bytes in`,
    Buffer.from(`${' '.repeat(shift)}{"info":{"_postman_id":"1","name":"Shop"}}`).toString('base64'),
  ]),
])('%s is a mark of Postman’s', (_, text) => {
  expect(hasPostmanMarks(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['prose on Postman', 'Import the collection into [Postman](https://www.postman.com/downloads/) and set `token`.'],
  ['a link to the documentation of the schema', 'https://schema.getpostman.com/json/collection/latest/docs/index.html'],
  ['a kind within a word', 'a.$kind: collection'],
  ['a manifest', '{"name":"d","version":"1.0.0","scripts":{"test":"newman run a.json"}}'],
  ['OpenAPI', '{"openapi":"3.0.0","paths":{"/a":{"get":{"parameters":[{"in":"header","name":"x"}]}}}}'],
  ['HAR', '{"log":{"entries":[{"request":{"method":"GET","url":"https://a.example","headers":[]},"response":{}}]}}'],
  ['a Kubernetes manifest', 'kind: Secret\nmetadata:\n  name: a\nspec:\n  values:\n    - key: a\n'],
  ['Helm values', 'values: {}\ningress:\n  enabled: true\nkey: a\nother:\n  a: 1\n  b: 2\n  c: 3\n  value: b\n'],
  ['a mini program', 'wx.request({ url: "https://a.example", method: "GET", header: { a: 1 }, success(res) {} });'],
  ['security schemes', '{"security":{"bearer":{"type":"http"},"basic":[]}}'],
  ['code of a library for collections', "_postman_propertyName: 'Item', _postman_propertyIndexKey: 'id'"],
  ['words without members', 'each item has a request and a method; listen to the script and exec it'],
])('%s is none', (_, text) => {
  expect(hasPostmanMarks(text)).toBe(false);
});

test('comes to an end with hostile text', () => {
  const long = 200_000;
  for (const text of ['\\'.repeat(long), 'a'.repeat(long), '"item":'.repeat(long / 8), '_postman_'.repeat(long / 9)]) {
    expect(hasPostmanMarks(`${text}"request" "method" "url"`)).toBe(false);
  }
});
