import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import type { ChangedFile } from '../../src/github/changed-file.ts';
import { NO_COMMITS } from '../../src/github/commit-range.ts';
import { selectFiles } from '../../src/handlers/scan-changes.ts';

function changed(path: string): ChangedFile {
  return { path, previousPath: null, status: 'modified', headOid: null, baseOid: null, patch: null };
}

function selected(...paths: readonly string[]): readonly string[] {
  const changes = { mergeBase: null, files: paths.map(changed), special: [], complete: true, history: NO_COMMITS };
  return selectFiles(changes, DEFAULT_POLICY).files.map(({ path }) => path);
}

test('CSV is read beside a changed collection only', () => {
  const collection = 'api/login.postman_collection.json';
  expect(selected(collection, 'api/users.CSV', 'api/notes.txt', 'reports/users.csv')).toEqual([
    collection,
    'api/users.CSV',
  ]);
  expect(selected('api/users.csv', 'api/openapi.json')).toEqual(['api/openapi.json']);
});
