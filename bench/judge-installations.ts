// Times the built App at work for many installations, against the local GitHub, over HTTP and with all waits as in
// production: a child of `pull-requests.ts`.
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
const app = await startApp(github);
try {
  const prepared = [];
  for (let number = 0; number < INSTALLATIONS; number += 1) {
    const repository = await github.createRepository({ owner: `organisation-${number}` });
    for (let pull = 0; pull < PULLS_EACH; pull += 1)
      prepared.push(await prepare(repository, `change-${pull}`, pull + 1));
  }
  const start = performance.now();
  await Promise.all(prepared.map(judge));
  const together = (performance.now() - start) / 1000;

  const busy = await github.createRepository({ owner: 'busy' });
  const quiet = await prepare(await github.createRepository({ owner: 'quiet' }), 'change', 1);
  const statuses = await sendBurst(github, busy, BURST);
  const taken = statuses.filter((status) => status === 202).length;
  const besideBurst = await judge(quiet);
  console.log(
    JSON.stringify({ together, count: prepared.length, installations: INSTALLATIONS, besideBurst, taken, sent: BURST }),
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

async function prepare(repository: Repository, branch: string, seed: number): Promise<Prepared> {
  const files = { [COLLECTION_PATH]: leakingCollection(seed) };
  return { repository, branch, sha: await github.push({ repository, branch, files, tell: false }) };
}

/** Seconds from the pull request's webhook to its verdict. */
async function judge({ repository, branch, sha }: Prepared): Promise<number> {
  const start = performance.now();
  await github.openPullRequest({ repository, head: branch });
  const { conclusion } = await concludedRun(github, { repository, sha });
  if (conclusion !== 'failure') throw new Error(`${repository.name} was concluded as ${conclusion}`);
  return (performance.now() - start) / 1000;
}
