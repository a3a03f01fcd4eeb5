import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import { createFileSelection, isPostmansOwn } from '../../../src/engine/read/file-selection.ts';

const COLLECTION = '{"info":{"_postman_id":"1"},"item":[]}';
const isSelected = createFileSelection(DEFAULT_POLICY);

test.each([
  'x.json',
  'x.json5',
  'x.jsonc',
  'x.ndjson',
  'trace.har',
  'x.json.gz',
  'backup.tar.gz',
  'backup.tgz',
  'backup.zip',
  'x.json.bak',
  'x.postman_collection.json.orig',
  'x.postman_collection.json~',
  'x.postman_collection.txt',
  'x.postman_collection (1).json',
  'x.postman_environment.json.9f31',
  'node_modules/a/x.postman_collection.json',
  '.vscode/x.postman_environment.json',
  '.github/workflows/postman/collections/a.yaml',
])('%s is read for its name', (path) => {
  expect(isSelected(path)).toBe(true);
});

test.each([
  'notes.txt',
  'shop.js',
  'README.md',
  'data',
  'package.json',
  'tsconfig.shop.json',
  '.eslintrc.shop.json',
  'node_modules/a/index.json',
  '.vscode/launch.json',
])('%s is read for its content alone', (path) => {
  expect(isSelected(path)).toBe(false);
  expect(isSelected(path, 'token: abc')).toBe(false);
  expect(isSelected(path, COLLECTION)).toBe(true);
  expect(isSelected(path, Buffer.from(`\uFEFF${COLLECTION}`, 'utf16le'))).toBe(true);
});

test.each(['utf8', 'utf16le'] as const)('marks behind a byte order mark of %s are seen', (encoding) => {
  for (const content of ['$kind: http-request\nname: é\n', COLLECTION, '# é\u2028$kind: collection\n']) {
    expect(isSelected('notes.txt', Buffer.from(`\uFEFF${content}`, encoding))).toBe(true);
  }
});

test('bytes that are no text show nothing', () => {
  expect(isSelected('x', Buffer.from(`\0x${COLLECTION}`))).toBe(false);
});

test('the policy has the last word', () => {
  const only = createFileSelection({ include: ['docs/**'], ignorePaths: ['old/**'] });
  expect(only('docs/a.md')).toBe(true);
  expect(only('old/x.postman_collection.json', COLLECTION)).toBe(false);
});

test.each([
  ['x.postman_collection.json.bak', undefined, true],
  ['a/x.postman_dump', undefined, true],
  ['postman/environments/a.yaml', undefined, true],
  ['newman/newman-run-report-1.xml', undefined, true],
  ['config.example.yaml', undefined, false],
  ['a.json', undefined, false],
  ['a.json', COLLECTION, true],
])('%s with %j is Postman’s own: %j', (path, sample, expected) => {
  expect(isPostmansOwn(path, sample)).toBe(expected);
});
