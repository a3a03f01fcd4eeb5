import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import {
  CLEAN_COLLECTION,
  COLLECTION_PATH,
  collectionText,
  fakeToken,
  leakingCollection,
} from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

/** Opens a pull request and gives the runs on its head once all is done. */
async function openPull(files: Record<string, string>) {
  const { github } = pair;
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  github.clearTraffic();
  const pull = await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return { sha, pull, runs: () => github.checkRuns(repository, sha) };
}

test('a leaking collection fails the check, with an annotation on its line', async () => {
  const { runs } = await openPull({ [COLLECTION_PATH]: leakingCollection() });
  expect(runs()).toMatchObject([
    {
      name: 'Postwarden',
      status: 'completed',
      conclusion: 'failure',
      title: '1 new secret (1 medium)',
      annotations: [{ path: COLLECTION_PATH, start_line: 14, end_line: 14, annotation_level: 'failure' }],
    },
  ]);
});

test('it takes five requests and one for the review, and one for a second event on the same commit', async () => {
  const { sha, pull } = await openPull({ [COLLECTION_PATH]: leakingCollection() });
  expect(requestsOf(pair.github)).toEqual([
    'POST ScanContext',
    'GET compare',
    'POST check-runs',
    'POST FileContents',
    'POST reviews',
    'PATCH check-run',
  ]);
  pair.github.clearTraffic();
  await pair.github.closePullRequest(pull);
  await pair.github.reopenPullRequest(pull);
  await pair.settle();
  expect(requestsOf(pair.github)).toEqual(['POST ScanContext']);
  expect(pair.github.checkRuns(repository, sha)).toHaveLength(1);
});

test('a change without a Postman file succeeds by one run that is concluded from the start', async () => {
  const { runs } = await openPull({ 'docs/index.md': '# Docs\n' });
  expect(runs()).toMatchObject([{ status: 'completed', conclusion: 'success', annotations: [] }]);
  expect(requestsOf(pair.github)).toEqual(['POST ScanContext', 'GET compare', 'POST check-runs']);
});

test('a clean collection succeeds', async () => {
  const { runs } = await openPull({ [COLLECTION_PATH]: CLEAN_COLLECTION });
  expect(runs()).toMatchObject([{ conclusion: 'success', title: 'No new secrets in 1 Postman file' }]);
});

describe('what stands in the base already is not new', () => {
  beforeEach(async () => {
    await pair.github.push({ repository, files: { [COLLECTION_PATH]: leakingCollection() }, tell: false });
  });

  test.each([
    ['another request before it', { [COLLECTION_PATH]: collectionText([{ name: 'New' }, { token: fakeToken() }]) }],
    ['moved to another file', { [COLLECTION_PATH]: CLEAN_COLLECTION, 'other.json': leakingCollection() }],
  ])('%s', async (_, files) => {
    const { runs } = await openPull(files);
    expect(runs()).toMatchObject([{ conclusion: 'success', annotations: [] }]);
  });

  test('renamed', async () => {
    const { github } = pair;
    const sha = await github.push({
      repository,
      branch: 'change',
      renames: { [COLLECTION_PATH]: 'renamed.postman_collection.json' },
    });
    await github.openPullRequest({ repository, head: 'change' });
    await pair.settle();
    expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'success' }]);
  });

  test('a second secret beside it is new, and alone annotated', async () => {
    const { runs } = await openPull({
      [COLLECTION_PATH]: collectionText([{ token: fakeToken() }, { token: fakeToken(2) }]),
    });
    expect(runs()).toMatchObject([{ conclusion: 'failure', annotations: [{ path: COLLECTION_PATH, start_line: 27 }] }]);
  });
});

test('a synchronized pull request is judged as a whole: a leak of an earlier push keeps it red', async () => {
  const { pull } = await openPull({ [COLLECTION_PATH]: leakingCollection() });
  const sha = await pair.github.push({ repository, branch: 'change', files: { 'README.md': '# More\n' } });
  await pair.settle();
  expect(pull.headSha).toBe(sha);
  expect(pair.github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }]);
});

test('a newer commit supersedes a scan that is under way: its run is cancelled and names the newer one', async () => {
  const { github } = pair;
  const isSlow = github.setFault({ path: '/graphql', body: /FileContents/, action: { kind: 'slow', ms: 1500 } });
  const first = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: leakingCollection() } });
  await github.openPullRequest({ repository, head: 'change' });
  while (github.checkRuns(repository, first).length === 0) await sleep(20);
  const second = await github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
  await pair.settle();
  isSlow();
  expect(github.checkRuns(repository, first)).toMatchObject([
    { conclusion: 'cancelled', title: expect.stringContaining(`Superseded by ${second}`) },
  ]);
  expect(github.checkRuns(repository, second)).toMatchObject([{ conclusion: 'failure' }]);
});

test('another base is another question', async () => {
  const { github } = pair;
  await github.push({ repository, branch: 'leaky', files: { [COLLECTION_PATH]: leakingCollection() }, tell: false });
  const sha = await github.push({ repository, branch: 'change', from: 'leaky', files: { 'a.md': 'a\n' }, tell: false });
  const pull = await github.openPullRequest({ repository, head: 'change', base: 'leaky' });
  await pair.settle();
  await github.changeBase(pull, 'main');
  await pair.settle();
  expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'success' }, { conclusion: 'failure' }]);
});

test('a commit that heads two pull requests is as bad as the worse one', async () => {
  const { github } = pair;
  await github.push({ repository, branch: 'leaky', files: { [COLLECTION_PATH]: leakingCollection() }, tell: false });
  const sha = await github.push({ repository, branch: 'change', from: 'leaky', files: { 'a.md': 'a\n' }, tell: false });
  await github.openPullRequest({ repository, head: 'change', base: 'main' });
  await github.openPullRequest({ repository, head: 'change', base: 'leaky' });
  await pair.settle();
  expect(github.checkRuns(repository, sha).at(-1)).toMatchObject({ conclusion: 'failure' });
});

test('a fork’s pull request is judged in the base repository, also when the fork is gone', async () => {
  const { github } = pair;
  const fork = await github.fork(repository);
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await github.push({ repository: fork, branch: 'change', files });
  const pull = await github.openPullRequest({ repository, head: 'change', headRepository: fork });
  await pair.settle();
  expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }]);
  github.deleteRepository(fork);
  const [run] = github.checkRuns(repository, sha);
  github.rerequest(run!);
  await pair.settle();
  expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'failure' }]);
  expect(pull.headRepository).toBeNull();
});

test.each([
  ['the run', 'rerequest'],
  ['the whole suite', 'rerequestAll'],
] as const)('a re-request of %s makes a new run, whose annotations are its own', async (_, how) => {
  const { runs } = await openPull({ [COLLECTION_PATH]: leakingCollection() });
  await pair.github[how](runs()[0]!);
  await pair.settle();
  expect(runs().map((run) => [run.conclusion, run.annotations.length])).toEqual([
    ['failure', 1],
    ['failure', 1],
  ]);
});

test('a merge group is judged on its own commit, against its base', async () => {
  const { pull } = await openPull({ [COLLECTION_PATH]: leakingCollection() });
  const group = await pair.github.mergeGroup(pull);
  await pair.settle();
  expect(pair.github.checkRuns(repository, group.headSha)).toMatchObject([{ conclusion: 'failure' }]);
});

test('more than fifty annotations go in several requests, the conclusion in the last', async () => {
  const requests = Array.from({ length: 120 }, (_, index) => ({ token: fakeToken(index + 1) }));
  const { runs } = await openPull({ [COLLECTION_PATH]: collectionText(requests) });
  expect(runs()).toMatchObject([{ conclusion: 'failure' }]);
  expect(runs()[0]!.annotations).toHaveLength(120);
  const updates = pair.github.traffic().filter((entry) => entry.method === 'PATCH');
  expect(updates.map((entry) => (entry.requestBody as { conclusion?: string }).conclusion)).toEqual([
    undefined,
    undefined,
    'failure',
  ]);
});
