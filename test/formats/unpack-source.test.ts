import { strToU8, zipSync } from 'fflate';
import { unpackSource } from '../../src/formats/unpack-source.ts';
import type { ScanIssue } from '../../src/model/issue.ts';
import { readDocument } from '../support/read-document.ts';

const UUID = '00000000-0000-4000-8000-000000000000';
const ENVIRONMENT = JSON.stringify({ id: UUID, name: 'E', values: [{ key: 'token', value: 'Tr0ub4dor-7' }] });

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

function unpack(path: string, bytes: Uint8Array): { paths: string[]; issues: ScanIssue[] } {
  const issues: ScanIssue[] = [];
  const files = unpackSource({ path, bytes, origin: 'disk' }, { issue: (issue) => issues.push(issue) });
  return { paths: files.map((file) => file.path), issues };
}

const EXPORT = zip({
  'x/archive.json': JSON.stringify({ collection: {}, environment: { [UUID]: true } }),
  [`x/environment/${UUID}.json`]: ENVIRONMENT,
  'x/notes.txt': 'no candidate',
  'x/package.json': '{}',
});

test('the candidates of a data export are files of their own', () => {
  expect(unpack('a/export.zip', EXPORT)).toEqual({
    paths: ['a/export.zip!/x/archive.json', `a/export.zip!/x/environment/${UUID}.json`],
    issues: [],
  });
});

test('any other file is itself', () => {
  expect(unpack('a.json', strToU8('{}')).paths).toEqual(['a.json']);
});

test('an archive without a possible name is not unpacked', () => {
  expect(unpack('images.zip', zip({ 'logo.png': 'x' })).paths).toEqual([]);
});

test('an archive in an archive is left alone', () => {
  const outer = zip({ 'postman/inner.zip': EXPORT });
  expect(readDocument('outer.zip', outer)).toMatchObject({ format: null, values: [] });
});

test('a cut-off archive is reported if it looks like ours', () => {
  const cut = EXPORT.slice(0, EXPORT.length - 100);
  const { issues } = unpack('export.zip', cut);
  expect(issues[0]).toMatchObject({ code: 'archive-unreadable', incomplete: true });
  expect(issues[0]!.path.startsWith('export.zip')).toBe(true);
  expect(unpack('other.zip', zip({ 'a.json': '{}' }).slice(0, -30)).issues).toEqual([]);
});

test('the name of an entry cannot lead out of its archive', () => {
  expect(unpack('p.zip', zip({ '../../postman/x.json': '{}' })).paths).toEqual(['p.zip!/postman/x.json']);
});

test('reading an archive reads its entries', () => {
  const document = readDocument('export.zip', EXPORT);
  expect(document.format).toBe('data-export');
  expect(document.documents.map(({ path, format }) => [path, format])).toEqual([
    ['export.zip!/x/archive.json', 'data-export'],
    [`export.zip!/x/environment/${UUID}.json`, 'environment'],
  ]);
  expect(document.values.map(({ key, text }) => [key, text])).toContainEqual(['token', 'Tr0ub4dor-7']);
});
