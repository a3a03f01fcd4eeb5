import type { FileContent } from '../../demo/github/fast-import.ts';
import { lfsPointer } from '../../demo/github/fast-import.ts';
import type { Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

async function judge(files: Record<string, FileContent>) {
  const sha = await pair.github.push({ repository, branch: 'change', files, tell: false });
  pair.github.clearTraffic();
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return pair.github.checkRuns(repository, sha)[0]!;
}

test.each([
  ['a symbolic link', { 'link.json': { symlink: 'other.json' } }, 'symlink'],
  ['a submodule', { 'module.json': { submodule: 'a'.repeat(40) } }, 'submodule'],
  ['a Git LFS pointer', { 'big.json': lfsPointer('b'.repeat(64), 12_345) }, 'lfs-pointer'],
])('%s is listed as not scanned, and the rest is scanned', async (_, files, code) => {
  const run = await judge({ ...files, [COLLECTION_PATH]: leakingCollection() });
  expect(run.conclusion).toBe('failure');
  expect(run.summary).toContain('### Not scanned');
  expect(run.summary).toContain(`${code} 1`);
});

test('a file beyond GraphQL’s cut comes as a raw blob, and is scanned to its end', async () => {
  const requests = Array.from({ length: 6000 }, (_, index) => ({ name: `Request ${index}` }));
  const run = await judge({ [COLLECTION_PATH]: collectionText([...requests, { token: fakeToken() }]) });
  expect(run.annotations).toHaveLength(1);
  expect(requestsOf(pair.github)).toContain('GET blob');
});

test('UTF-16 comes as a raw blob, with its bytes as they are', async () => {
  const text = `\uFEFF${leakingCollection()}`;
  const run = await judge({ [COLLECTION_PATH]: Buffer.from(text, 'utf16le') });
  expect(run.annotations).toMatchObject([{ start_line: 14 }]);
});

test('a path that could hold a token is not sent: its file comes by object id', async () => {
  const path = `${fakeToken(7)}/shop.postman_collection.json`;
  await pair.github.push({ repository, files: { [path]: collectionText([{}]) }, tell: false });
  const run = await judge({
    [path]: leakingCollection(),
    [COLLECTION_PATH]: collectionText([{ token: fakeToken(7) }]),
  });
  expect(run.conclusion).toBe('failure');
  const sent = JSON.stringify(
    pair.github.traffic().map(({ path: at, query, requestBody }) => [at, query, requestBody]),
  );
  expect(sent).not.toContain(fakeToken(7));
});

test('more than 300 files: all are read, by the two trees', async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 340; index += 1) files[`many/${String(index).padStart(3, '0')}.json`] = '{}';
  files['many/999.json'] = leakingCollection();
  const run = await judge(files);
  expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: 'many/999.json' }] });
  expect(run.summary).not.toContain('Not scanned');
  expect(requestsOf(pair.github)).toEqual([
    'POST ScanContext',
    'GET compare',
    'GET tree',
    'GET tree',
    'POST check-runs',
    'POST FileContents',
    'PATCH check-run',
  ]);
});

test('more than 3,000 files: beyond every list, none is missed', async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 3001; index += 1) files[`many/${String(index).padStart(4, '0')}.txt`] = `${index}\n`;
  files['many/zzz.json'] = leakingCollection();
  const run = await judge(files);
  expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: 'many/zzz.json' }] });
});

test('only removed files are nothing to read', async () => {
  await pair.github.push({ repository, files: { [COLLECTION_PATH]: leakingCollection() }, tell: false });
  const run = await judge({ [COLLECTION_PATH]: null });
  expect(run).toMatchObject({ conclusion: 'success' });
  expect(requestsOf(pair.github)).toEqual(['POST ScanContext', 'GET compare', 'POST check-runs']);
});
