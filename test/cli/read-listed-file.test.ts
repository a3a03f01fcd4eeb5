import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '../../src/cli/list-files.ts';
import { readListedFile } from '../../src/cli/read-listed-file.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createFileSelection } from '../../src/engine/read/file-selection.ts';
import { makeFolder, removeFolders } from '../support/folder.ts';

afterAll(removeFolders);

const folder = makeFolder({
  'a.json': 'not json',
  'dump.txt': '\ufeff  \n{"a": 1}',
  'list.bak': '[1]',
  'notes.txt': 'text',
  empty: '',
  'large.json': '{}',
});
truncateSync(join(folder, 'large.json'), 2_001);

const OPTIONS = { isCandidate: createFileSelection(DEFAULT_POLICY), maxBytes: 2_000 };

function listed(path: string, changes: Partial<ListedFile> = {}): ListedFile {
  return { file: join(folder, path), path, kind: 'file', size: 0, isNamed: false, ...changes };
}

test.each([
  ['a.json', 'not json'],
  ['dump.txt', '\ufeff  \n{"a": 1}'],
  ['list.bak', '[1]'],
])('%s is read', (path, content) => {
  expect(readListedFile(listed(path), OPTIONS)).toEqual({ bytes: Buffer.from(content) });
});

test.each(['notes.txt', 'empty'])('%s is not, unless it is named', (path) => {
  expect(readListedFile(listed(path), OPTIONS)).toBeNull();
  expect(readListedFile(listed(path, { isNamed: true }), OPTIONS)).toHaveProperty('bytes');
});

test.each<[string, Partial<ListedFile>, string, boolean]>([
  ['large.json', {}, 'too-large', true],
  ['link.json', { kind: 'symlink' }, 'symlink', false],
  ['nested', { kind: 'submodule' }, 'submodule', true],
  ['closed', { kind: 'unreadable' }, 'file-unreadable', true],
])('%s is an issue', (path, changes, code, incomplete) => {
  expect(readListedFile(listed(path, changes), OPTIONS)).toMatchObject({
    issue: { code, path, incomplete, line: null },
  });
});

test('a link of another name, and a file that has gone, are nothing', () => {
  expect(readListedFile(listed('link', { kind: 'symlink' }), OPTIONS)).toBeNull();
  expect(readListedFile(listed('gone.json'), OPTIONS)).toBeNull();
});
