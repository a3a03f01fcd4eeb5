import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalGitHub, startLocalGitHub } from '../../demo/github/local-github.ts';
import type { Delivery, Repository } from '../../demo/github/state.ts';
import { systemClock } from '../../src/queue/clock.ts';
import { startConnectedServer } from '../support/connected-server.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';
import { startServerProcess } from '../support/server-process.ts';

const LEAK = { [COLLECTION_PATH]: leakingCollection() };

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

function concluded(github: LocalGitHub, repository: Repository, sha: string) {
  return github
    .checkRuns(repository, sha)
    .filter((run) => run.status === 'completed' && run.conclusion !== 'cancelled')
    .map((run) => run.conclusion);
}

describe('deliveries', () => {
  let pair: RunningPair;

  // One of their own for each test: the recovery looks at every delivery there has been.
  beforeEach(async () => {
    pair = await startPair({ github: { delivery: 'manual' } });
  });

  afterEach(async () => {
    expect(pair.github.violations()).toEqual([]);
    await pair.stop();
  });

  /** A pull request with a leak in its first push and an unrelated change in its second; nothing delivered yet. */
  async function prepare(name: string) {
    const { github } = pair;
    const repository = await github.createRepository({ name });
    await github.push({ repository, branch: 'change', files: LEAK });
    await github.openPullRequest({ repository, head: 'change' });
    const sha = await github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
    return { repository, sha, deliveries: waitingFor(repository) };
  }

  const waitingFor = (repository: Repository): readonly Delivery[] =>
    pair.github.waitingDeliveries().filter((delivery) => delivery.repositoryId === repository.id);

  const isWork = ({ event, action }: Delivery): boolean =>
    event === 'push' || (event === 'pull_request' && action !== null);

  test('in every order, the head of a pull request with a leak in its first push is red', async () => {
    const judged = async (order: readonly number[]) => {
      const { repository, sha, deliveries } = await prepare(`order-${order.join('')}`);
      const work = deliveries.filter(isWork);
      expect(work).toHaveLength(4);
      for (const place of order) await pair.github.deliver(work[place]!);
      await pair.settle();
      expect([order, concluded(pair.github, repository, sha)]).toEqual([order, ['failure']]);
    };
    const orders = permutations([0, 1, 2, 3]);
    // Two at once, as many as the App scans: neither waits for the other.
    const half = orders.length / 2;
    for (let index = 0; index < half; index += 1) {
      await Promise.all([judged(orders[index]!), judged(orders[index + half]!)]);
    }
  });

  test('twenty of mixed kinds on one commit, with a restart in between, make one concluded run', async () => {
    const { github } = pair;
    const repository = await github.createRepository({ name: 'twenty' });
    const sha = await github.push({ repository, branch: 'change', files: LEAK });
    const pull = await github.openPullRequest({ repository, head: 'change' });
    while (waitingFor(repository).length < 20) {
      await github.closePullRequest(pull);
      await github.reopenPullRequest(pull);
      await github.changeTitle(pull, `Title ${waitingFor(repository).length}`);
    }
    const deliveries = waitingFor(repository).slice(0, 20);
    await Promise.all(deliveries.slice(0, 10).map((delivery) => github.deliver(delivery)));
    await pair.crash();
    await Promise.all(deliveries.slice(10).map((delivery) => github.deliver(delivery)));
    await Promise.all(deliveries.slice(0, 5).map((delivery) => github.deliver(delivery)));
    await pair.settle();
    expect(new Set(deliveries.map(({ event, action }) => `${event} ${action}`)).size).toBeGreaterThanOrEqual(4);
    expect(concluded(github, repository, sha)).toEqual(['failure']);
    expect(github.checkRuns(repository, sha)).toHaveLength(1);
  });

  test('what was waiting in the queue when the App stopped is taken up from GitHub’s list', async () => {
    const { github } = pair;
    const { repository, sha, deliveries } = await prepare('lost');
    github.setFault({ path: '/graphql', action: { kind: 'status', status: 502, when: 'before' }, times: 50 });
    for (const delivery of deliveries.filter(isWork)) await github.deliver(delivery);
    await pair.crash();
    expect(concluded(github, repository, sha)).toEqual([]);
    github.clearFaults();
    await pair.app.recover();
    await pair.settle();
    expect(concluded(github, repository, sha)).toEqual(['failure']);
  });

  test('a server that is told to stop finishes what it has, and refuses what comes', async () => {
    const { github } = pair;
    const { repository, sha, deliveries } = await prepare('drain');
    const takeAway = github.setFault({ path: '/graphql', action: { kind: 'slow', ms: 300 }, times: 100 });
    const work = deliveries.filter(isWork);
    for (const delivery of work.slice(1)) await github.deliver(delivery);
    const stopped = pair.app.stop();
    expect((await github.deliver(work[0]!)).statusCode).toBe(503);
    await stopped;
    takeAway();
    expect(concluded(github, repository, sha)).toEqual(['failure']);
    await pair.crash();
  });

  test('a failed delivery is asked for again, and once only', async () => {
    const { github } = pair;
    const { repository, sha, deliveries } = await prepare('failed');
    const hook = pair.github.app.hookUrl!;
    github.connectApp('http://127.0.0.1:9/nobody');
    for (const delivery of deliveries.filter(isWork)) await github.deliver(delivery);
    github.connectApp(hook);
    await pair.app.recover();
    await pair.settle();
    expect(concluded(github, repository, sha)).toEqual(['failure']);
    github.clearTraffic();
    await pair.app.recover();
    await pair.settle();
    expect(github.traffic().map((entry) => entry.method)).toEqual(['GET']);
  });
});

describe('by one clock for both sides', () => {
  let pair: RunningPair;

  beforeEach(async () => {
    pair = await startPair({ github: { delivery: 'manual' }, clock: systemClock });
  });

  afterEach(() => pair.stop());

  test('another base that was lost with the queue is judged, though the commit has a verdict', async () => {
    const { github } = pair;
    const repository = await github.createRepository();
    await github.push({ repository, branch: 'release', files: { 'a.md': 'a\n' }, tell: false });
    await github.push({ repository, files: LEAK, tell: false });
    const longer = { [COLLECTION_PATH]: collectionText([{ token: fakeToken() }, { name: 'New' }]) };
    const sha = await github.push({ repository, branch: 'change', files: longer, tell: false });
    const pull = await github.openPullRequest({ repository, head: 'change' });
    const deliver = async (): Promise<void> => {
      for (const delivery of github.waitingDeliveries()) {
        if (delivery.event === 'pull_request') await github.deliver(delivery);
      }
    };
    await deliver();
    await pair.settle();
    expect(concluded(github, repository, sha)).toEqual(['success']);
    await sleep(3500);
    await github.changeBase(pull, 'release');
    github.setFault({ path: '/graphql', action: { kind: 'status', status: 502, when: 'before' }, times: 50 });
    await deliver();
    await pair.crash();
    github.clearFaults();
    await pair.app.recover();
    await pair.settle();
    expect(concluded(github, repository, sha)).toEqual(['success', 'failure']);
    await pair.crash();
    await pair.app.recover();
    await pair.settle();
    expect(concluded(github, repository, sha)).toEqual(['success', 'failure']);
  });
});

test('kill -9 between creating and concluding a run, then a restart: one concluded run', async () => {
  const github = await startLocalGitHub();
  const first = await startConnectedServer(github);
  const repository = await github.createRepository();
  github.setFault({ method: 'PATCH', action: { kind: 'timeout' }, times: 10 });
  const sha = await github.push({ repository, branch: 'change', files: LEAK, tell: false });
  await github.openPullRequest({ repository, head: 'change' });
  while (!github.traffic().some(({ requestBody }) => /FileContents/.test(JSON.stringify(requestBody ?? ''))))
    await sleep(50);
  first.child.kill('SIGKILL');
  await first.exit();
  expect(github.checkRuns(repository, sha)).toMatchObject([{ status: 'in_progress' }]);
  github.clearFaults();
  const second = await startConnectedServer(github);
  await second.line(/verdict reported/);
  expect(github.checkRuns(repository, sha)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  second.child.kill('SIGTERM');
  expect(await second.exit()).toBe(0);
  await github.stop();
});

test('a server whose port is in use says so and ends, whatever it had opened by then', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const env = { APP_ID: '1', PRIVATE_KEY: '-----BEGIN', WEBHOOK_SECRET: 'x'.repeat(16), PORT: String(port) };
  const server = startServerProcess(env);
  expect(await server.exit()).toBe(2);
  expect(server.lines).toEqual([
    `postwarden: Cannot listen on 127.0.0.1:${port}: the port is in use: set PORT to another one.`,
  ]);
  other.close();
});

test('told to stop while GitHub answers nothing, the server ends when its time to finish is over', async () => {
  const github = await startLocalGitHub();
  const { appId, privateKey, webhookSecret } = github.credentials;
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const server = startServerProcess({
    APP_ID: String(appId),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    PORT: '0',
    DRAIN_SECONDS: '2',
  });
  const [, at] = await server.line(/"port":(\d+).*"msg":"listening"/);
  github.connectApp(`http://127.0.0.1:${at}/api/github/webhooks`);
  const repository = await github.createRepository();
  await github.push({ repository, branch: 'change', files: LEAK, tell: false });
  const asked = once(silent, 'connection');
  await github.openPullRequest({ repository, head: 'change' });
  await Promise.all([asked, github.settled()]);
  server.child.kill('SIGTERM');
  // Left to themselves its requests would be given up after half a minute, and made again twice.
  const inTime = sleep(60_000, 'too late', { ref: false });
  expect(await Promise.race([server.exit(), inTime])).toBe(0);
  expect(server.lines.at(-1)).toContain('"jobs":1');
  silent.close();
  await github.stop();
});
