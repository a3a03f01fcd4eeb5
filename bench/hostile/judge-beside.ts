// A child of `hostile.ts`: one hostile pull request and ten small ones, judged by the built App, on the local GitHub.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startApp } from '../../demo/app-process.ts';
import { startLocalGitHub } from '../../demo/github/local-github.ts';
import { concludedRun } from '../../demo/run-demo.ts';
import { COLLECTION_PATH, leakingCollection } from '../../test/support/postman-files.ts';
import { HOSTILE_INPUTS } from './inputs.ts';

const SMALL_ONES = 10;
const POLL_MS = 20;

const input = HOSTILE_INPUTS[Number(process.argv[2])]!;
const folder = mkdtempSync(join(tmpdir(), 'postwarden-bench-'));
const loopFile = join(folder, 'loop.json');
const github = await startLocalGitHub();
const app = await startApp(github, {
  LOOP_DELAY_FILE: loopFile,
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'watch-loop.mjs')}`,
});
try {
  await openPull('first', { [COLLECTION_PATH]: leakingCollection() }).then(concluded);
  process.kill(app.pid, 'SIGUSR2');
  const health = watchHealth();
  const files = Object.fromEntries(input.make(1).map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const start = performance.now();
  const hostile = openPull('hostile', files).then(concluded);
  const small = Array.from({ length: SMALL_ONES }, async (_, number) =>
    concluded(await openPull(`small-${number}`, { [COLLECTION_PATH]: leakingCollection(number + 2) })),
  );
  const verdicts = await Promise.all(small);
  const smallSeconds = (performance.now() - start) / 1000;
  const { conclusion } = await hostile;
  const hostileSeconds = (performance.now() - start) / 1000;
  await wait(600);
  const loop = JSON.parse(readFileSync(loopFile, 'utf8')) as { p99: number; max: number };
  console.log(
    JSON.stringify({
      conclusion,
      hostileSeconds,
      smallSeconds,
      smallConcluded: verdicts.filter((run) => run.conclusion === 'failure').length,
      loop,
      health: health.stop(),
    }),
  );
} finally {
  await app.stop();
  await github.stop();
  rmSync(folder, { recursive: true });
}

type Change = Awaited<ReturnType<typeof openPull>>;

async function openPull(name: string, files: Record<string, string | Buffer>) {
  const repository = await github.createRepository({ name });
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  await github.openPullRequest({ repository, head: 'change' });
  return { repository, sha };
}

function concluded(change: Change) {
  return concludedRun(github, change);
}

/** Asks for the App's health all the time, and remembers the longest wait. */
function watchHealth(): { stop(): { readonly longest: number; readonly failures: number } } {
  let [longest, failures, stopped] = [0, 0, false];
  const ask = async (): Promise<void> => {
    while (!stopped) {
      const start = performance.now();
      const answer = await fetch(`http://127.0.0.1:${app.port}/healthz`).catch(() => null);
      if (answer?.ok !== true) failures += 1;
      await answer?.text();
      longest = Math.max(longest, performance.now() - start);
      await wait(POLL_MS);
    }
  };
  void ask();
  return {
    stop() {
      stopped = true;
      return { longest, failures };
    },
  };
}
