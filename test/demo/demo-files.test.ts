import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, leakingFiles } from '../../demo/demo-files.ts';

test('the built-in files are the same in every run, and JSON', () => {
  const files = leakingFiles();
  expect(files).toEqual(leakingFiles());
  expect(Object.keys(files)).toEqual([
    'postman/acme-shop.postman_collection.json',
    'postman/staging.postman_environment.json',
  ]);
  for (const content of Object.values(files)) expect(() => JSON.parse(String(content))).not.toThrow();
});

test('reads the files below a folder by their path in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'b c'));
  writeFileSync(join(folder, 'b c', 'd.json'), '1');
  writeFileSync(join(folder, 'a.json'), '2');
  const files = await filesBelow(folder);
  expect(Object.entries(files).map(([path, bytes]) => [path, String(bytes)])).toEqual([
    ['a.json', '2'],
    ['b c/d.json', '1'],
  ]);
  rmSync(folder, { recursive: true });
});
