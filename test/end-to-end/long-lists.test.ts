import type { Pull, Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

/** More than GitHub lists at once. */
const MANY = 101;

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

const LEAK = { [COLLECTION_PATH]: leakingCollection() };

/** Puts pull requests into the list as they are, without an event. */
function addPulls(count: number, pull: Pull): void {
  const { state } = pair.github.world;
  for (let index = 0; index < count; index += 1) {
    state.pulls.push({ ...pull, id: state.newId(), number: repository.nextNumber });
    repository.nextNumber += 1;
  }
}

describe('of more than 100 check runs on a commit', () => {
  /** The first run, and how many newer ones answer other questions. */
  async function judgedLongAgo(newer: number) {
    await pair.github.push({ repository, branch: 'change', files: LEAK, tell: false });
    const pull = await pair.github.openPullRequest({ repository, head: 'change' });
    await pair.settle();
    const { state } = pair.github.world;
    const [run] = pair.github.checkRuns(repository, pull.headSha);
    for (let index = 0; index < newer; index += 1) {
      state.checkRuns.push({ ...run!, id: state.newId(), externalId: `another question ${index}` });
    }
    pair.github.clearTraffic();
    return { pull, run: run!, runs: () => pair.github.checkRuns(repository, pull.headSha) };
  }

  async function ask(pull: Pull): Promise<void> {
    await pair.github.closePullRequest(pull);
    await pair.github.reopenPullRequest(pull);
    await pair.settle();
  }

  test('the oldest still answers its question', async () => {
    const { pull, runs } = await judgedLongAgo(MANY);
    await ask(pull);
    expect(runs()).toHaveLength(1 + MANY);
    expect(requestsOf(pair.github)).toEqual(['POST ScanContext', 'GET check-runs', 'GET check-runs']);
  });

  test('the oldest is gone on with if it was never concluded', async () => {
    const { pull, run, runs } = await judgedLongAgo(MANY);
    Object.assign(run, { status: 'in_progress', conclusion: null });
    await ask(pull);
    expect(runs()).toHaveLength(1 + MANY);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run.annotations).toHaveLength(1);
  });

  test('a hundred cost no further request', async () => {
    const { pull } = await judgedLongAgo(99);
    await ask(pull);
    expect(requestsOf(pair.github)).toEqual(['POST ScanContext']);
  });
});

describe('of more than 100 pull requests that hold a commit', () => {
  /** A commit whose secret stands on `release`, not on the default branch; others are built upon it. */
  async function underManyPulls(count: number) {
    await pair.github.push({ repository, branch: 'release', files: LEAK, tell: false });
    const longer = { [COLLECTION_PATH]: collectionText([{ token: fakeToken() }, { name: 'New' }]) };
    const sha = await pair.github.push({ repository, branch: 'change', from: 'release', files: longer, tell: false });
    const files = { 'README.md': '# More\n' };
    await pair.github.push({ repository, branch: 'above', from: 'change', files, tell: false });
    const above = await pair.github.openPullRequest({ repository, head: 'above' });
    await pair.settle();
    addPulls(count - 1, above);
    const baseSha = await pair.github.tip(repository, 'release');
    addPulls(1, { ...above, headRef: 'change', headSha: sha, baseRef: 'release', baseSha: baseSha! });
    return sha;
  }

  test('the last one is judged by its own base, though the event names no pull request', async () => {
    const sha = await underManyPulls(MANY);
    pair.github.clearTraffic();
    await pair.github.moveBranch(repository, 'change', sha);
    await pair.settle();
    expect([...new Set(requestsOf(pair.github))].slice(0, 3)).toEqual([
      'POST ScanContext',
      'POST PullRequestsOfCommit',
      'GET compare',
    ]);
    expect(pair.github.checkRuns(repository, sha)).toMatchObject([
      { conclusion: 'success', title: 'No new secrets in 1 Postman file' },
    ]);
  });

  test('a list that breaks off is no answer: the job is tried again', async () => {
    const sha = await underManyPulls(MANY);
    const action = { kind: 'status', status: 502, when: 'before' } as const;
    pair.github.setFault({ path: /\/graphql$/, body: /PullRequestsOfCommit/, times: 4, action });
    pair.github.clearTraffic();
    await pair.github.moveBranch(repository, 'change', sha);
    await pair.settle();
    const messages = pair.log.filter(({ fields }) => fields.sha === sha).map(({ message }) => message);
    expect(messages).toContain('attempt failed; another one follows');
    expect(pair.github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'success' }]);
  });
});
