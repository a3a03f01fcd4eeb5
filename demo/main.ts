import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type AppProcess, startApp } from './app-process.ts';
import { filesBelow, leakingFiles } from './demo-files.ts';
import { isGitInstalled } from './github/git-store.ts';
import { type LocalGitHub, startLocalGitHub } from './github/local-github.ts';
import type { CheckRun, Repository } from './github/state.ts';
import { fullName } from './github/state.ts';
import { showCheck } from './show-check.ts';

const USAGE = `npm run demo [-- OPTIONS]

Starts a small GitHub on this machine and the App beside it, opens a pull request
that leaks, and prints the check run.

  --once           end after that
  --push           push the change without opening a pull request
  --files DIR      use these files as the change, instead of the built-in ones
  --record FILE    write every request and answer to FILE as NDJSON
`;
const BRANCH = 'add-postman';
const TITLE = 'Add our Postman files';
const POLL = 100;
const PATIENCE = 10 * 60_000;

interface DemoOptions {
  readonly once: boolean;
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
  const github = await startLocalGitHub(options.record === undefined ? {} : { recordFile: options.record });
  let app: AppProcess | null = null;
  try {
    app = await startApp(github);
    await showVerdict(github, options);
    if (!options.once) await untilStopped(github);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await app?.stop();
    await github.stop();
  }
}

async function showVerdict(github: LocalGitHub, options: DemoOptions): Promise<void> {
  const files = options.files === undefined ? leakingFiles() : await filesBelow(options.files);
  const repository = await github.createRepository({ owner: 'acme', name: 'shop' });
  console.log(`A local GitHub runs at ${github.origin}, the App is installed on acme.`);
  console.log(`Pushing ${Object.keys(files).length} files to acme/shop, branch ${BRANCH} …`);
  const start = Date.now();
  const sha = await github.push({ repository, branch: BRANCH, files, message: TITLE });
  let place = `${fullName(repository)} · ${BRANCH} · ${sha.slice(0, 7)}`;
  if (!options.push) {
    const pull = await github.openPullRequest({ repository, head: BRANCH, title: TITLE });
    place = `${fullName(repository)}#${pull.number} · ${BRANCH} · ${sha.slice(0, 7)}`;
    console.log(`Pull request #${pull.number} is open: ${TITLE}`);
  }
  const run = await concludedRun(github, repository, sha);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`\n${showCheck({ run, place, lines: await linesOf(run) })}`);
  console.log(`${github.traffic().length} requests, ${seconds} s from push to verdict.`);
  for (const { kind, where, message } of github.violations()) {
    console.log(`not as GitHub has it (${kind}): ${where}: ${message}`);
  }
}

async function concludedRun(github: LocalGitHub, repository: Repository, sha: string): Promise<CheckRun> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const run = github.checkRuns(repository, sha).at(-1);
    if (run?.status === 'completed') return run;
    await wait(POLL);
  }
  throw new Error('The App did not conclude a check run in time.');
}

async function linesOf(run: CheckRun): Promise<Map<string, string[]>> {
  const paths = [...new Set(run.annotations.map((annotation) => annotation.path))];
  const { repository, headSha } = run.suite;
  const blobs = await repository.store.objects(paths.map((path) => `${headSha}:${path}`));
  return new Map(paths.map((path, index) => [path, (blobs[index]?.bytes.toString() ?? '').split('\n')]));
}

function readOptions(): DemoOptions | null {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        push: { type: 'boolean', default: false },
        files: { type: 'string' },
        record: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return { once: values.once, push: values.push, files: values.files, record: values.record };
    console.log(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  return null;
}

async function untilStopped(github: LocalGitHub): Promise<void> {
  console.log(`\nThe local GitHub goes on at ${github.apiUrl}. Stop with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
