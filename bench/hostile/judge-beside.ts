// A child of `hostile.ts`: one hostile pull request and ten small ones, judged by the built App, on the local GitHub.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { startApp } from '../../demo/app-process.ts';
import { startLocalGitHub } from '../../demo/github/local-github.ts';
import { concludedRun } from '../../demo/run-demo.ts';
import { COLLECTION_PATH, leakingCollection } from '../../test/support/postman-files.ts';
import { HOSTILE_INPUTS } from './inputs.ts';

const SMALL_ONES = 10;

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
  const health = new Worker(new URL('./watch-health.mjs', import.meta.url), { workerData: { port: app.port } });
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
  health.postMessage('stop');
  const [healthSeen] = await once(health, 'message');
  const loop = JSON.parse(readFileSync(loopFile, 'utf8')) as { p99: number; max: number };
  console.log(
    JSON.stringify({
      conclusion,
      hostileSeconds,
      smallSeconds,
      smallConcluded: verdicts.filter((run) => run.conclusion === 'failure').length,
      loop,
      health: healthSeen,
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
