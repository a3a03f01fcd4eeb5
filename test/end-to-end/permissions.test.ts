import type { Repository } from '../../demo/github/state.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

const ALL = {
  metadata: 'read',
  contents: 'read',
  checks: 'write',
  pull_requests: 'write',
  merge_queues: 'read',
} as const;

let pair: RunningPair;
let count = 0;

beforeAll(async () => {
  pair = await startPair();
});

afterAll(async () => {
  expect(pair.github.violations()).toEqual([]);
  await pair.stop();
});

async function prepare(permissions: Record<string, 'read' | 'write'>): Promise<Repository> {
  count += 1;
  const owner = `owner-${count}`;
  const repository = await pair.github.createRepository({ owner, install: false });
  pair.github.install(owner, { permissions });
  return repository;
}

async function judge(repository: Repository) {
  const { github } = pair;
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  github.clearTraffic();
  await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return github.checkRuns(repository, sha);
}

test('without the permission to read pull requests, the base is the one that the event named', async () => {
  const { pull_requests: _, ...permissions } = ALL;
  const repository = await prepare({ ...permissions, pull_requests: 'read' });
  const installation = pair.github.world.state.installations.at(-1)!;
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await pair.github.push({ repository, branch: 'change', files, tell: false });
  pair.github.setDelivery('manual');
  await pair.github.openPullRequest({ repository, head: 'change' });
  installation.permissions = permissions;
  pair.github.expireTokens();
  for (const delivery of pair.github.waitingDeliveries()) await pair.github.deliver(delivery);
  pair.github.setDelivery('auto');
  await pair.settle();
  expect(pair.github.checkRuns(repository, sha)).toMatchObject([
    { conclusion: 'failure', summary: expect.stringContaining('permission-missing') },
  ]);
});

test('without the permission to read contents, the run says so and does not block', async () => {
  const { contents: _, ...permissions } = ALL;
  const runs = await judge(await prepare(permissions));
  expect(runs).toMatchObject([{ conclusion: 'neutral', title: 'Not scanned: github-refused' }]);
});

test('without the permission to write checks, the log says so, and nothing is tried again', async () => {
  const { checks: _, ...permissions } = ALL;
  const repository = await prepare(permissions);
  expect(await judge(repository)).toEqual([]);
  expect(pair.log.at(-1)).toMatchObject({ level: 'error', fields: { status: 403 } });
  expect(requestsOf(pair.github).filter((request) => request === 'POST check-runs').length).toBeLessThanOrEqual(2);
});

test('an installation that has gone is left alone', async () => {
  const repository = await prepare(ALL);
  pair.github.setDelivery('manual');
  const files = { [COLLECTION_PATH]: leakingCollection() };
  await pair.github.push({ repository, branch: 'change', files });
  const waiting = pair.github.waitingDeliveries();
  pair.github.uninstall(pair.github.world.state.installations.at(-1)!);
  pair.github.clearTraffic();
  for (const delivery of waiting) await pair.github.deliver(delivery);
  pair.github.setDelivery('auto');
  await pair.settle();
  expect(requestsOf(pair.github)).toEqual([]);
  expect(pair.log.at(-1)).toMatchObject({ level: 'error', fields: { code: 'installation-gone' } });
});
