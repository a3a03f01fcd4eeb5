import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../../demo/github/state.ts';
import { sendBurst } from '../support/burst.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

let pair: RunningPair;

beforeEach(async () => {
  pair = await startPair();
});

afterEach(async () => {
  // What the burst left is not worked off.
  await pair.app.intake.jobs.stop();
  await pair.stop();
});

async function openPull(repository: Repository): Promise<string> {
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await pair.github.push({ repository, branch: 'change', files, tell: false });
  await pair.github.openPullRequest({ repository, head: 'change' });
  return sha;
}

async function conclusion(repository: Repository, sha: string): Promise<string | null> {
  for (;;) {
    const run = pair.github.checkRuns(repository, sha).find(({ status }) => status === 'completed');
    if (run !== undefined) return run.conclusion;
    await sleep(20);
  }
}

test('two thousand events of one installation: another one’s pull request is judged long before they are', async () => {
  const { github } = pair;
  const busy = await github.createRepository({ owner: 'acme' });
  const quiet = await github.createRepository({ owner: 'umbrella' });
  const takeAway = github.setFault({ path: '/graphql', action: { kind: 'slow', ms: 200 }, times: 1e6 });
  const statuses = await sendBurst(github, busy, 2000);
  // Beyond its share the installation is refused, so that GitHub remembers the deliveries as failed.
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(500);
  expect(statuses.filter((status) => status === 202).length).toBeGreaterThanOrEqual(1000);
  const sha = await openPull(quiet);
  expect(await conclusion(quiet, sha)).toBe('failure');
  expect(await pair.app.intake.jobs.size()).toBeGreaterThan(500);
  takeAway();
});

test('pull requests of many installations at once each have their verdict', async () => {
  const repositories = [];
  for (let number = 0; number < 12; number += 1) {
    repositories.push(await pair.github.createRepository({ owner: `organisation-${number}` }));
  }
  const shas = await Promise.all(repositories.map(openPull));
  const conclusions = await Promise.all(repositories.map((repository, index) => conclusion(repository, shas[index]!)));
  expect(conclusions).toEqual(Array(12).fill('failure'));
});
