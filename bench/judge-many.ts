// Times the built App at work for many installations, against the local GitHub, over HTTP and with all waits as in
// production: a child of `many-installations.ts`.
import { startApp } from '../demo/app-process.ts';
import { startLocalGitHub } from '../demo/github/local-github.ts';
import type { Repository } from '../demo/github/state.ts';
import { concludedRun } from '../demo/run-demo.ts';
import { sendBurst } from '../test/support/burst.ts';
import { COLLECTION_PATH, leakingCollection } from '../test/support/postman-files.ts';

const INSTALLATIONS = 50;
const PULLS_EACH = 2;
const BURST = 2000;

const github = await startLocalGitHub();
// Each delivery of the burst that finds no room is a warning.
const app = await startApp(github, { LOG_LEVEL: 'error' });
try {
  const prepared: Prepared[] = [];
  for (let number = 0; number < INSTALLATIONS; number += 1) {
    const repository = await github.createRepository({ owner: `organisation-${number}` });
    for (let pull = 0; pull < PULLS_EACH; pull += 1) {
      prepared.push(await prepare(repository, `change-${pull}`, pull + 1));
    }
  }
  console.error(`${prepared.length} pull requests of ${INSTALLATIONS} installations are prepared`);
  const start = performance.now();
  await openAll(prepared);
  const opened = (performance.now() - start) / 1000;
  console.error(`opened after ${opened.toFixed(1)} s`);
  await Promise.all(prepared.map(untilJudged));
  const together = (performance.now() - start) / 1000;
  console.error(`judged after ${together.toFixed(1)} s`);

  const busy = await github.createRepository({ owner: 'busy' });
  const quiet = await prepare(await github.createRepository({ owner: 'quiet' }), 'change', 1);
  const statuses = await sendBurst(github, busy, BURST);
  const taken = statuses.filter((status) => status === 202).length;
  const burstSent = performance.now();
  await openAll([quiet]);
  await untilJudged(quiet);
  const besideBurst = (performance.now() - burstSent) / 1000;
  const count = prepared.length;
  console.log(
    JSON.stringify({ together, opened, count, installations: INSTALLATIONS, besideBurst, taken, sent: BURST }),
  );
} finally {
  await app.stop();
  await github.stop();
}

interface Prepared {
  readonly repository: Repository;
  readonly branch: string;
  readonly sha: string;
}

/** A branch with a leak; nobody is told of it yet. */
async function prepare(repository: Repository, branch: string, seed: number): Promise<Prepared> {
  const files = { [COLLECTION_PATH]: leakingCollection(seed) };
  return { repository, branch, sha: await github.push({ repository, branch, files, tell: false }) };
}

/** One after the other: the local GitHub, which is one thread, would be late with its own deliveries else, and give them up. */
async function openAll(pulls: readonly Prepared[]): Promise<void> {
  for (const { repository, branch } of pulls) await github.openPullRequest({ repository, head: branch });
  await github.settled();
  const lost = github.world.state.deliveries.filter(({ status }) => status !== 'OK');
  if (lost.length > 0) throw new Error(`${lost.length} deliveries were not taken in: ${lost[0]!.status}`);
}

async function untilJudged({ repository, sha }: Prepared): Promise<void> {
  const { conclusion } = await concludedRun(github, { repository, sha });
  if (conclusion !== 'failure') throw new Error(`${repository.owner.login} was answered with ${conclusion}`);
}
