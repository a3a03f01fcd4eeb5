import type { CheckRun, Delivery, Pull, Repository, ReviewComment } from '../../demo/github/state.ts';
import { createRandom } from '../support/fakes.ts';
import { CLEAN_COLLECTION, COLLECTION_PATH, collectionText, fakeToken } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

/** Two secrets, one of them twice: two comments, and one that only brings a further suggestion. */
const TWO_SECRETS = collectionText([{ token: fakeToken(1) }, { token: fakeToken(2) }, { token: fakeToken(1) }]);

let pair: RunningPair;
let repository: Repository;
let pull: Pull;

beforeEach(async () => {
  pair = await startPair({ github: { delivery: 'manual' } });
  repository = await pair.github.createRepository();
  await pair.github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: CLEAN_COLLECTION }, tell: false });
  pull = await pair.github.openPullRequest({ repository, head: 'change' });
});

afterEach(async () => {
  expect(pair.github.violations()).toEqual([]);
  await pair.stop();
});

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const kindOf = ({ event, action }: Delivery): string => (action === null ? event : `${event}.${action}`);

/** The deliveries that ask for a verdict, and have not been sent. */
const waiting = (): Delivery[] =>
  pair.github
    .waitingDeliveries()
    .filter((one) => !['check_run.created', 'check_run.completed', 'check_suite.requested'].includes(kindOf(one)));

/** Sends them all at once, the App ending and starting anew in the middle. */
async function deliverAround(deliveries: readonly Delivery[]): Promise<void> {
  const half = deliveries.length / 2;
  await Promise.all(deliveries.slice(0, half).map((delivery) => pair.github.deliver(delivery)));
  await pair.crash();
  await Promise.all(deliveries.slice(half).map((delivery) => pair.github.deliver(delivery)));
  await pair.app.recover();
  await pair.settle();
}

const runs = (sha: string): readonly CheckRun[] => pair.github.checkRuns(repository, sha);

const concluded = (sha: string): readonly CheckRun[] =>
  runs(sha).filter(({ conclusion }) => conclusion !== 'cancelled');

const verdictsOf = (all: readonly CheckRun[]): readonly string[] => [
  ...new Set(all.map(({ conclusion, title, summary }) => JSON.stringify([conclusion, title, summary]))),
];

/** Fingerprints that our comments carry: one comment each, and one that only repeats a suggestion. */
function expectOneCommentPerSecret(comments: readonly ReviewComment[]): void {
  const marks = comments.flatMap(({ body }) => /<!-- postwarden:(pw1_\w+) -->/.exec(body)?.[1] ?? []);
  expect(marks).toHaveLength(2);
  expect(new Set(marks).size).toBe(2);
  expect(comments).toHaveLength(3);
  expect(comments.filter(({ body }) => body.includes('Gone from the tip'))).toEqual([]);
}

describe.each([1, 2, 3])('in order %i', (seed) => {
  test('pushes, synchronize and others that tell of one commit: one conclusion, one comment per secret', async () => {
    const { github } = pair;
    const clean = pull.headSha;
    const sha = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: TWO_SECRETS } });
    // Back and forth: each time a push and a `synchronize` of the commit, and of the one before it.
    for (let round = 0; round < 3; round += 1) {
      await github.moveBranch(repository, 'change', clean);
      await github.moveBranch(repository, 'change', sha);
    }
    for (let copy = 0; waiting().filter(({ payload }) => isAbout(payload, sha)).length < 18; copy += 1) {
      await github.moveBranch(repository, `copy-${copy}`, sha);
    }
    await github.closePullRequest(pull);
    await github.reopenPullRequest(pull);
    const deliveries = waiting().filter(({ payload }) => isAbout(payload, sha));
    expect(deliveries).toHaveLength(20);
    expect(new Set(deliveries.map(({ guid }) => guid)).size).toBe(20);
    expect(new Set(deliveries.map(kindOf))).toEqual(
      new Set(['push', 'pull_request.synchronize', 'pull_request.closed', 'pull_request.reopened']),
    );

    await deliverAround(shuffled(waiting(), seed));
    expect(pull.headSha).toBe(sha);
    expect(concluded(sha)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(new Set(concluded(clean).map(({ conclusion }) => conclusion)).size).toBeLessThanOrEqual(1);
    expectOneCommentPerSecret(github.reviewComments(pull));
  });

  test('re-requests among them: a run each at most, all with the same verdict, and no further comment', async () => {
    const { github } = pair;
    const sha = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: TWO_SECRETS } });
    await Promise.all(waiting().map((delivery) => github.deliver(delivery)));
    await pair.settle();
    const [first, ...others] = runs(sha);
    expect(others).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      github.rerequest(first!);
      await github.rerequestAll(first!);
      github.pressAction(first!, 'rescan');
    }
    const asked = waiting().length;
    for (let copy = 0; waiting().length < 19; copy += 1) await github.moveBranch(repository, `copy-${copy}`, sha);
    await github.reopenPullRequest(pull);
    const deliveries = waiting();
    expect(deliveries).toHaveLength(20);

    await deliverAround(shuffled(deliveries, seed));
    expect(runs(sha).every(({ status }) => status === 'completed')).toBe(true);
    expect(concluded(sha).length).toBeGreaterThan(1);
    expect(runs(sha).length).toBeLessThanOrEqual(1 + asked);
    expect(verdictsOf(concluded(sha))).toHaveLength(1);
    expectOneCommentPerSecret(github.reviewComments(pull));

    // Whatever was asked for has its answer: a start makes no further run.
    const count = runs(sha).length;
    await pair.crash();
    await pair.app.recover();
    await pair.settle();
    expect(runs(sha)).toHaveLength(count);
    expectOneCommentPerSecret(github.reviewComments(pull));
  });
});

function isAbout(payload: Readonly<Record<string, unknown>>, sha: string): boolean {
  const { after, pull_request: asked } = payload as {
    readonly after?: string;
    readonly pull_request?: { readonly head: { readonly sha: string } };
  };
  return (asked?.head.sha ?? after) === sha;
}
