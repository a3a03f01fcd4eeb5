// Times the built App against the local GitHub, both over HTTP, with all waits as in production: a child of `pull-requests.ts`.
import { startApp } from '../demo/app-process.ts';
import { startLocalGitHub } from '../demo/github/local-github.ts';
import type { Repository } from '../demo/github/state.ts';
import { concludedRun } from '../demo/run-demo.ts';
import { COLLECTION_PATH, leakingCollection } from '../test/support/postman-files.ts';

const ALONE = 2;
const TOGETHER = 8;
const COMMITS = 3;

const github = await startLocalGitHub();
const app = await startApp(github);
try {
  // The installation's token lasts an hour: it is asked for once, before anything is timed.
  await judge(await prepare('first', 1));
  const alone: number[] = [];
  const withHistory: number[] = [];
  for (let number = 0; number < ALONE; number += 1) {
    alone.push(await judge(await prepare(`alone-${number}`, 1)));
    withHistory.push(await judge(await prepare(`history-${number}`, COMMITS)));
  }
  const waiting = [];
  for (let number = 0; number < TOGETHER; number += 1) waiting.push(await prepare(`together-${number}`, 1));
  const start = performance.now();
  await Promise.all(waiting.map(judge));
  const together = (performance.now() - start) / 1000;
  const refused = github.violations().length + github.refusals().length;
  console.log(JSON.stringify({ alone, withHistory, together, count: TOGETHER, refused }));
} finally {
  await app.stop();
  await github.stop();
}

/** A branch whose commits each bring a secret; nobody is told of it yet. */
async function prepare(name: string, commits: number): Promise<{ repository: Repository; sha: string }> {
  const repository = await github.createRepository({ name });
  let sha = '';
  for (let seed = 1; seed <= commits; seed += 1) {
    const files = { [COLLECTION_PATH]: leakingCollection(seed) };
    sha = await github.push({ repository, branch: 'change', files, tell: false });
  }
  return { repository, sha };
}

/** Seconds from the pull request's webhook to the verdict, comments among what is done until then. */
async function judge({ repository, sha }: { readonly repository: Repository; readonly sha: string }): Promise<number> {
  const start = performance.now();
  await github.openPullRequest({ repository, head: 'change' });
  const { conclusion } = await concludedRun(github, { repository, sha });
  if (conclusion !== 'failure') throw new Error(`${repository.name} was concluded as ${conclusion}`);
  return (performance.now() - start) / 1000;
}
