import type { Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { CLEAN_COLLECTION, COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

let pair: RunningPair;
let repository: Repository;

const LEAK = { [COLLECTION_PATH]: leakingCollection() };

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
  pair.github.clearTraffic();
});

const runsOn = (sha: string) => pair.github.checkRuns(repository, sha);

describe('to the default branch', () => {
  test('is judged by what it brought', async () => {
    const leaked = await pair.github.push({ repository, files: LEAK });
    await pair.settle();
    const unrelated = await pair.github.push({ repository, files: { 'a.md': 'a\n' } });
    await pair.settle();
    expect(runsOn(leaked)).toMatchObject([{ conclusion: 'failure' }]);
    expect(runsOn(unrelated)).toMatchObject([{ conclusion: 'success' }]);
  });

  test('is never dropped for a newer one', async () => {
    const shas = [];
    for (const name of ['a', 'b', 'c'])
      shas.push(await pair.github.push({ repository, files: { [`${name}.json`]: '{}' } }));
    await pair.settle();
    expect(shas.map((sha) => runsOn(sha).map((run) => run.conclusion))).toEqual([
      ['success'],
      ['success'],
      ['success'],
    ]);
  });

  test('a re-run is measured from the same commit', async () => {
    const leaked = await pair.github.push({ repository, files: LEAK });
    await pair.settle();
    await pair.github.push({ repository, files: { 'a.md': 'a\n' } });
    await pair.settle();
    pair.github.rerequest(runsOn(leaked)[0]!);
    await pair.settle();
    expect(runsOn(leaked)).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'failure' }]);
  });

  test('a merge brings what its pull request brought', async () => {
    await pair.github.push({ repository, branch: 'change', files: LEAK, tell: false });
    const pull = await pair.github.openPullRequest({ repository, head: 'change' });
    const merged = await pair.github.mergePullRequest(pull);
    await pair.settle();
    expect(runsOn(merged)).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('a forced push over unrelated history counts everything as new', async () => {
    const sha = await pair.github.push({ repository, orphan: true, files: LEAK });
    await pair.settle();
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure' }]);
  });
});

describe('to another branch', () => {
  test('is judged by all that the branch has beyond the default one', async () => {
    await pair.github.push({ repository, branch: 'change', files: LEAK });
    await pair.settle();
    const unrelated = await pair.github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
    await pair.settle();
    expect(runsOn(unrelated)).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('a forced push is measured from the merge base too', async () => {
    await pair.github.push({ repository, branch: 'change', files: LEAK });
    const sha = await pair.github.push({ repository, branch: 'change', from: 'main', files: { 'a.json': '{}' } });
    await pair.settle();
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'success' }]);
  });

  test('the pull request’s event takes the place of the push: one run, and one look by the push at most', async () => {
    const sha = await pair.github.push({ repository, branch: 'change', files: LEAK });
    await pair.github.openPullRequest({ repository, head: 'change' });
    await pair.settle();
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure' }]);
    const requests = requestsOf(pair.github);
    expect(requests.filter((request) => request === 'POST check-runs')).toHaveLength(1);
    expect(requests.filter((request) => request === 'GET compare')).toHaveLength(1);
  });
});

describe('without a file that is read', () => {
  test.each([
    ['the default branch', 'main'],
    ['a new branch', 'change'],
  ])('to %s takes two requests', async (_, branch) => {
    const sha = await pair.github.push({ repository, branch, files: { 'a.md': 'a\n' } });
    await pair.settle();
    expect(requestsOf(pair.github)).toEqual(['POST ScanContext', 'POST check-runs']);
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'success', title: 'No Postman files to scan' }]);
    expect(runsOn(sha)[0]!.summary).toContain('Passed over: 1 changed file that shows nothing of Postman’s.');
  });

  test('what a file holds chooses it, whatever its name', async () => {
    const sha = await pair.github.push({ repository, files: { 'a.md': 'a\n', 'notes.txt': leakingCollection() } });
    await pair.settle();
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure', annotations: [{ path: 'notes.txt' }] }]);
  });

  test('GitHub is asked where the push does not tell all that the branch has', async () => {
    await pair.github.push({ repository, branch: 'change', files: LEAK, tell: false });
    const sha = await pair.github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
    await pair.settle();
    expect(requestsOf(pair.github)).toContain('GET compare');
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('a file that the policy includes is read whatever its name', async () => {
    const policy = 'version: 1\npaths:\n  include: ["**/*.txt"]\n';
    await pair.github.push({ repository, files: { '.github/postwarden.yml': policy }, tell: false });
    const sha = await pair.github.push({ repository, files: { 'collection.txt': leakingCollection() } });
    await pair.settle();
    expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure' }]);
  });
});

test.each([
  ['a deleted branch', async () => pair.github.deleteBranch(repository, 'change')],
  [
    'a merge queue’s branch',
    async () => void (await pair.github.push({ repository, branch: 'gh-readonly-queue/main/pr-1', files: LEAK })),
  ],
])('%s is not looked at', async (_, act) => {
  await pair.github.push({ repository, branch: 'change', files: { 'b.json': CLEAN_COLLECTION }, tell: false });
  await act();
  await pair.settle();
  expect(requestsOf(pair.github)).toEqual([]);
});

test('an empty repository’s first push counts everything as new', async () => {
  const { github } = pair;
  await github.deleteBranch(repository, 'main');
  const sha = await github.push({ repository, orphan: true, files: LEAK });
  await pair.settle();
  expect(runsOn(sha)).toMatchObject([{ conclusion: 'failure' }]);
});
