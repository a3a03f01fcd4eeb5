import type { FileTree } from '../../demo/github/fast-import.ts';
import type { Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

/** What each part of a verdict costs in requests, counted by kind. */
type Counts = Readonly<Record<string, number>>;

const PLAIN: Counts = {
  'POST ScanContext': 1,
  'GET compare': 1,
  'POST check-runs': 1,
  'POST FileContents': 1,
  'PATCH check-run': 1,
};
const HISTORY: Counts = { ...PLAIN, 'GET compare': 2, 'POST FileIds': 1, 'POST FileContents': 2 };
const REVIEW: Counts = { 'POST reviews': 1 };
const LEAK = { [COLLECTION_PATH]: leakingCollection() };
const LONG = collectionText([
  ...Array.from({ length: 6000 }, (_, index) => ({ name: `Request ${index}` })),
  { token: fakeToken() },
]);

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

/** The requests that a pull request of these commits leads to. */
async function countRequests(...commits: readonly FileTree[]): Promise<Counts> {
  for (const files of commits) await pair.github.push({ repository, branch: 'change', files, tell: false });
  pair.github.clearTraffic();
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  const counts: Record<string, number> = {};
  for (const request of requestsOf(pair.github)) counts[request] = (counts[request] ?? 0) + 1;
  return counts;
}

const many = (length: number, text = '{}'): FileTree =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`many/${index}.json`, `${text}\n`]));

test.each<[string, readonly FileTree[], Counts]>([
  ['one commit', [{ 'a.json': '{}' }], PLAIN],
  ['one commit with a leak', [LEAK], { ...PLAIN, ...REVIEW }],
  ['100 files', [many(100)], PLAIN],
  ['several commits', [{ 'a.json': '{}' }, { 'b.json': '{}' }], { ...HISTORY, 'POST FileContents': 1 }],
  ['several commits of 100 files', [many(100), many(100, '[]'), many(100, '1')], HISTORY],
  ['several commits with a leak', [LEAK, { [COLLECTION_PATH]: leakingCollection(2) }], { ...HISTORY, ...REVIEW }],
  [
    'several commits without a file that is read',
    [{ 'a.md': 'a' }, { 'b.md': 'b' }],
    {
      'POST ScanContext': 1,
      'GET compare': 2,
      'POST check-runs': 1,
    },
  ],
  ['a large blob', [{ 'large.json': LONG }], { ...PLAIN, 'GET blob': 1 }],
  [
    'a large blob of the past',
    [{ 'large.json': LONG }, { 'large.json': null }],
    {
      ...HISTORY,
      'POST FileContents': 1,
      'GET blob': 1,
    },
  ],
  [
    'two more parts of 50 annotations',
    [
      {
        [COLLECTION_PATH]: collectionText(Array.from({ length: 120 }, (_, index) => ({ token: fakeToken(index + 1) }))),
      },
    ],
    { ...PLAIN, ...REVIEW, 'PATCH check-run': 3 },
  ],
  ['more than 300 files: the two trees', [many(301)], { ...PLAIN, 'GET tree': 2 }],
])('%s', async (_, commits, expected) => {
  expect(await countRequests(...commits)).toEqual(expected);
});

test('where GitHub gives no series of patches, one request for each commit', async () => {
  const action = { kind: 'status', status: 406, when: 'before' } as const;
  pair.github.setFault({ method: 'GET', path: /\/compare\//, skip: 1, action });
  const counts = await countRequests({ 'a.json': '1' }, { 'a.json': '2' }, { 'a.json': '3' });
  const { 'POST FileIds': _ids, ...rest } = HISTORY;
  // Their answers name the ids of files in full, so that these need not be asked for.
  expect(counts).toEqual({ ...rest, 'GET commit': 3 });
});

test('a token lasts for all of an installation’s repositories', async () => {
  await countRequests(LEAK);
  repository = await pair.github.createRepository({ name: 'another' });
  await countRequests(LEAK);
  expect(pair.github.traffic().filter(({ path }) => path.endsWith('/access_tokens'))).toEqual([]);
});
