import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalGitHub, startLocalGitHub } from '../../demo/github/local-github.ts';
import type { CheckRun } from '../../demo/github/state.ts';
import { startConnectedServer } from '../support/connected-server.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';

const POISONED = {
  entry: join(import.meta.dirname, '../support/poisoned-server.ts'),
  env: { POSTGRES_TEMPLATE: process.env.POSTGRES_TEMPLATE! },
};
const LEAK = { [COLLECTION_PATH]: leakingCollection() };
const POISON = { 'kills-the-server.postman_collection.json': leakingCollection() };

let github: LocalGitHub;

beforeEach(async () => {
  github = await startLocalGitHub({ delivery: 'manual' });
});

afterEach(() => github.stop());

interface Opened {
  readonly runs: () => readonly CheckRun[];
  deliver(): Promise<void>;
}

/** Opens a pull request; nobody is told yet. */
async function openPull(owner: string, files: Record<string, string>): Promise<Opened> {
  const repository = await github.createRepository({ owner });
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  await github.openPullRequest({ repository, head: 'change' });
  return {
    runs: () => github.checkRuns(repository, sha),
    async deliver() {
      const waiting = github.waitingDeliveries().filter(({ repositoryId }) => repositoryId === repository.id);
      await Promise.all(waiting.map((delivery) => github.deliver(delivery)));
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(50);
}

const isConcluded = ({ runs }: Opened): boolean =>
  runs().length > 0 && runs().every(({ status }) => status === 'completed');

test('what ends the server twice is concluded at the third start; what was beside it both times is judged', async () => {
  const first = await startConnectedServer(github, POISONED);
  const innocent = await openPull('umbrella', LEAK);
  const poison = await openPull('acme', POISON);
  // The innocent one is at work when the server ends.
  const answerAgain = github.setFault({ method: 'PATCH', action: { kind: 'slow', ms: 25_000 }, times: 1 });
  await innocent.deliver();
  await until(() => innocent.runs().length > 0);
  await poison.deliver();
  expect(await first.exit()).toBeNull();
  answerAgain();
  expect(innocent.runs()).toMatchObject([{ status: 'in_progress' }]);

  const second = await startConnectedServer(github, POISONED);
  expect(await second.exit()).toBeNull();
  expect(poison.runs()).toMatchObject([{ status: 'in_progress', externalId: expect.stringMatching(/:start:2$/) }]);

  const third = await startConnectedServer(github, POISONED);
  await until(() => isConcluded(poison) && isConcluded(innocent));
  expect(poison.runs()).toMatchObject([
    { conclusion: 'failure', title: 'Not scanned: scan-broke-off', summary: expect.stringContaining('Re-run') },
  ]);
  expect(innocent.runs()).toMatchObject([{ conclusion: 'failure' }]);
  const later = await openPull('initech', LEAK);
  await later.deliver();
  await until(() => isConcluded(later));
  expect(later.runs()).toMatchObject([{ conclusion: 'failure' }]);
  third.child.kill('SIGTERM');
  expect(await third.exit()).toBe(0);

  github.setDelivery('auto');
  const healed = await startConnectedServer(github);
  github.rerequest(poison.runs()[0]!);
  await until(() => poison.runs().length === 2 && isConcluded(poison));
  expect(poison.runs().map(({ annotations }) => annotations.length)).toEqual([0, 1]);
  healed.child.kill('SIGTERM');
  expect(await healed.exit()).toBe(0);
});
