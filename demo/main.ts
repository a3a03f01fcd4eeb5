import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { filesBelow, leakingFiles } from './demo-files.ts';
import type { LocalGitHub } from './github/local-github.ts';
import { isGitInstalled } from './github/run-git.ts';
import type { CheckRun } from './github/state.ts';
import { fullName } from './github/state.ts';
import { concludedRun, type Demo, pushChange, startDemo } from './run-demo.ts';
import { showCheck } from './show-check.ts';

const USAGE = `npm run demo [-- OPTIONS]

Starts a small GitHub on this machine and the App beside it, opens a pull request
that leaks, prints the check run, and serves the pull request as a page.

  --once           end after printing, without a page
  --port PORT      serve the page at this port; any free one if left out
  --push           push the change without opening a pull request
  --files DIR      use these files as the change, instead of the built-in ones
  --record FILE    write every request and answer to FILE as NDJSON
`;

interface DemoOptions {
  readonly once: boolean;
  readonly port: number;
  readonly push: boolean;
  readonly files: string | undefined;
  readonly record: string | undefined;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  if (!(await isGitInstalled())) {
    console.error('The demo needs git (2.39 or newer) and cannot find it: install git and try again.');
    return 2;
  }
  const stopping = stopSignal();
  let demo: Demo | null = null;
  try {
    demo = await startDemo({ record: options.record, port: options.once ? null : options.port });
    await showVerdict(demo.github, options, stopping);
    if (demo.page !== null) await untilStopped(demo, demo.page.origin, stopping);
    return 0;
  } catch (error) {
    if (stopping.aborted) return 0;
    console.error(wordFailure(error, options));
    return 1;
  } finally {
    await demo?.stop();
  }
}

function wordFailure(error: unknown, { port }: DemoOptions): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return isTaken ? `Port ${port} is in use: choose another with --port, or leave it out.` : error.message;
}

/** Aborted by Ctrl+C; a second one, which npm passes on as well, must not cut the clean end short. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => controller.abort());
  return controller.signal;
}

async function showVerdict(github: LocalGitHub, options: DemoOptions, stopping: AbortSignal): Promise<void> {
  const files = options.files === undefined ? leakingFiles() : await filesBelow(options.files);
  console.log(`A local GitHub runs at ${github.origin}, the App is installed on acme.`);
  console.log(`Pushing ${Object.keys(files).length} files to acme/shop …`);
  const start = Date.now();
  const change = await pushChange(github, { files, push: options.push });
  const { repository, branch, sha, pull } = change;
  if (pull !== null) console.log(`Pull request #${pull.number} is open: ${pull.title}`);
  const run = await concludedRun(github, change, stopping);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const name = pull === null ? fullName(repository) : `${fullName(repository)}#${pull.number}`;
  const place = `${name} · ${branch} · ${sha.slice(0, 7)}`;
  console.log(`\n${showCheck({ run, place, lines: await linesOf(run) })}`);
  console.log(`${github.traffic().length} requests, ${seconds} s from push to verdict.`);
  for (const { kind, where, message } of github.violations()) {
    console.log(`not as GitHub has it (${kind}): ${where}: ${message}`);
  }
}

async function linesOf(run: CheckRun): Promise<Map<string, string[]>> {
  const paths = [...new Set(run.annotations.map((annotation) => annotation.path))];
  const { repository, headSha } = run.suite;
  const blobs = await repository.store.objects(paths.map((path) => `${headSha}:${path}`));
  return new Map(paths.map((path, index) => [path, (blobs[index]?.bytes.toString() ?? '').split('\n')]));
}

async function untilStopped({ app }: Demo, address: string, stopping: AbortSignal): Promise<void> {
  console.log(`\nSee it as GitHub shows it:  ${address}/\nStop with Ctrl+C.`);
  if (stopping.aborted) return;
  const isStopped = await Promise.race([once(stopping, 'abort').then(() => true), app.ended.then(() => false)]);
  if (!isStopped && !stopping.aborted) throw new Error('The App has ended by itself.');
}

function readOptions(): DemoOptions | null {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        push: { type: 'boolean', default: false },
        files: { type: 'string' },
        record: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { once, port, push, files, record } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new Error(`--port takes a number to 65535, not ${port}`);
    if (!values.help) return { once, port: Number(port), push, files, record };
    console.log(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  return null;
}
