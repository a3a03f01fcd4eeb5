import { setTimeout as wait } from 'node:timers/promises';
import { type AppProcess, startApp } from './app-process.ts';
import type { FileTree } from './github/fast-import.ts';
import { type LocalGitHub, startLocalGitHub } from './github/local-github.ts';
import type { CheckRun, Pull, Repository } from './github/state.ts';
import { type PageServer, startPageServer } from './page/page-server.ts';

const BRANCH = 'add-postman';
const TITLE = 'Add our Postman files';
const BODY = 'The shop’s collection and its staging environment, as Postman exports them.';
const POLL = 100;
const PATIENCE = 10 * 60_000;

export interface DemoParts {
  readonly record?: string | undefined;
  /** Where the pages are served, 0 for a free port; null for no pages. */
  readonly port: number | null;
}

/** A local GitHub, the App beside it, and perhaps pages. */
export interface Demo {
  readonly github: LocalGitHub;
  readonly app: AppProcess;
  readonly page: PageServer | null;
  stop(): Promise<void>;
}

/** What was pushed and where it stands. */
export interface PushedChange {
  readonly repository: Repository;
  readonly branch: string;
  readonly sha: string;
  /** Null: nobody asked for one. */
  readonly pull: Pull | null;
}

/** Starts everything, and stops what has started if something does not. */
export async function startDemo({ record, port }: DemoParts): Promise<Demo> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const page = port === null ? null : await startPageServer(port);
    if (page !== null) stops.push(() => page.stop());
    const github = await startLocalGitHub({
      ...(record === undefined ? {} : { recordFile: record }),
      ...(page === null ? {} : { webUrl: page.origin }),
    });
    stops.push(() => github.stop());
    const app = await startApp(github);
    stops.push(() => app.stop());
    page?.show(github);
    return { github, app, page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Pushes a change to a new repository, and opens a pull request of it. */
export async function pushChange(
  github: LocalGitHub,
  { files, push }: { readonly files: FileTree; readonly push: boolean },
): Promise<PushedChange> {
  const repository = await github.createRepository({ owner: 'acme', name: 'shop' });
  const sha = await github.push({ repository, branch: BRANCH, files, message: TITLE });
  const pull = push ? null : await github.openPullRequest({ repository, head: BRANCH, title: TITLE, body: BODY });
  return { repository, branch: BRANCH, sha, pull };
}

/** Waits until the App has concluded a check run on that commit. */
export async function concludedRun(
  github: LocalGitHub,
  { repository, sha }: Pick<PushedChange, 'repository' | 'sha'>,
  signal?: AbortSignal,
): Promise<CheckRun> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const run = github.checkRuns(repository, sha).at(-1);
    if (run?.status === 'completed') return run;
    await wait(POLL, undefined, { signal });
  }
  throw new Error('The App did not conclude a check run in time.');
}
