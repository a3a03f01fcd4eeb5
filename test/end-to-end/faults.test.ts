import type { Fault, FaultAction } from '../../demo/github/faults.ts';
import type { Clock } from '../../src/queue/clock.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { FAST_CLIENT, type RunningPair, startPair } from '../support/running-pair.ts';
import { scaledClock } from '../support/scaled-clock.ts';

/** What is left of five minutes after the two that Octokit itself may wait. */
const PAUSES = 180_000;

const RECOVERY_INTERVAL = 15 * 60_000;

const scaled = scaledClock(50);
let waited = 0;
const clock: Clock = {
  now: scaled.now,
  after(milliseconds, task) {
    return scaled.after(milliseconds, () => {
      if (milliseconds < RECOVERY_INTERVAL) waited += milliseconds;
      task();
    });
  },
};

let pair: RunningPair;
let count = 0;

beforeAll(async () => {
  pair = await startPair({ clock, client: { ...FAST_CLIENT, timeoutMs: 1500, secondMs: 20 } });
});

afterAll(async () => {
  expect(pair.github.violations()).toEqual([]);
  await pair.stop();
});

const REQUESTS: readonly (readonly [string, Pick<Fault, 'method' | 'path' | 'body'>])[] = [
  ['the token', { path: '/access_tokens' }],
  ['the context', { path: '/graphql', body: /ScanContext/ }],
  ['compare', { path: '/compare/' }],
  ['the contents', { path: '/graphql', body: /FileContents/ }],
  ['creating the run', { method: 'POST', path: /check-runs$/ }],
  ['concluding the run', { method: 'PATCH', path: '/check-runs/' }],
];

const FAULTS: readonly (readonly [string, FaultAction])[] = [
  ['502 before it is done', { kind: 'status', status: 502, when: 'before' }],
  ['502 after it is done', { kind: 'status', status: 502, when: 'after' }],
  ['a secondary limit with retry-after', { kind: 'secondary-limit', retryAfter: 2 }],
  ['a secondary limit without retry-after', { kind: 'secondary-limit' }],
  ['a primary limit', { kind: 'primary-limit', resetIn: 2 }],
  ['no answer', { kind: 'timeout' }],
  ['a lost connection after it is done', { kind: 'reset', when: 'after' }],
  ['an answer that breaks off', { kind: 'cut' }],
  ['an expired token', { kind: 'expired-token' }],
];

async function judgeUnder(fault: Fault, text = leakingCollection()) {
  const { github } = pair;
  count += 1;
  // Only with an owner of its own is the token asked for.
  const owner = fault.path === '/access_tokens' ? `owner-${count}` : 'acme';
  const repository = await github.createRepository({ owner, name: `repository-${count}` });
  const files = { [COLLECTION_PATH]: text };
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  const firstLine = pair.log.length;
  waited = 0;
  github.setFault(fault);
  await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  github.clearFaults();
  return {
    runs: github.checkRuns(repository, sha),
    failedAttempts: pair.log.slice(firstLine).filter((line) => line.message.startsWith('attempt failed')).length,
    waited,
  };
}

describe.each(REQUESTS)('at %s', (_, request) => {
  test.each(FAULTS)('%s: one concluded run', async (_, action) => {
    const { runs, failedAttempts, waited: pauses } = await judgeUnder({ ...request, action });
    expect(runs).toMatchObject([{ status: 'completed', conclusion: 'failure', annotations: [{}] }]);
    expect(failedAttempts).toBeLessThan(3);
    expect(pauses).toBeLessThan(PAUSES);
  });
});

test.each(REQUESTS)('%s failing five times in a row is waited out', async (_, request) => {
  const action: FaultAction = { kind: 'status', status: 503, when: 'before' };
  const { runs, failedAttempts } = await judgeUnder({ ...request, action, times: 5 });
  expect(runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  expect(failedAttempts).toBeLessThan(3);
});

test('a large file whose answer breaks off is read again', async () => {
  const long = collectionText([...Array.from({ length: 6000 }, () => ({ name: 'Long' })), { token: fakeToken() }]);
  const { runs } = await judgeUnder({ path: '/git/blobs/', action: { kind: 'cut' } }, long);
  expect(runs).toMatchObject([{ conclusion: 'failure', annotations: [{}] }]);
});

test('a run whose conclusion cannot be written for long is taken up by the recovery', async () => {
  const action: FaultAction = { kind: 'status', status: 503, when: 'before' };
  const { runs } = await judgeUnder({ method: 'PATCH', action, times: 1000 });
  expect(runs).toMatchObject([{ status: 'in_progress' }]);
  await pair.app.recover();
  await pair.settle();
  expect(runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});

test('GraphQL that answers with errors alone, or in part, is asked again', async () => {
  const action: FaultAction = { kind: 'graphql-errors', message: 'Something went wrong while executing your query.' };
  const { runs } = await judgeUnder({ path: '/graphql', action, times: 3 });
  expect(runs).toMatchObject([{ conclusion: 'failure' }]);
});

test('GraphQL that fails for reasons of its own is asked again by another attempt', async () => {
  const action: FaultAction = { kind: 'graphql-errors', message: 'The server is on its way.' };
  const { runs, failedAttempts } = await judgeUnder({ path: '/graphql', action });
  expect(failedAttempts).toBe(1);
  expect(runs).toMatchObject([{ conclusion: 'failure' }]);
});

test('a secondary limit that lasts is waited out as long as GitHub says', async () => {
  const action: FaultAction = { kind: 'secondary-limit', retryAfter: 150 };
  const { runs, failedAttempts, waited: pauses } = await judgeUnder({ path: '/compare/', action });
  expect(failedAttempts).toBe(1);
  // Our own pauses are a minute at most; what passes until the wait begins is taken off it, and counts fifty times here.
  expect(pauses).toBeGreaterThan(120_000);
  expect(runs).toMatchObject([{ conclusion: 'failure' }]);
});
