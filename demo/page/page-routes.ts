import { diffFiles } from '../github/diff.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { type CheckRun, fullName, type Pull, type Repository } from '../github/state.ts';
import { addressOf } from './addresses.ts';
import { blob } from './blob.ts';
import { checkRun, checks, loneRunTitle } from './checks.ts';
import { conversation } from './conversation.ts';
import { changedFiles, fileBox } from './files.ts';
import { html } from './html.ts';
import { messagePage, type PageParts, pullPage } from './layout.ts';
import { loadLines, loadPull, runsOn } from './load-pull.ts';
import { headRuns, type PullView } from './pull-view.ts';

/** What the pages stand on. */
export interface PageContext {
  readonly github: LocalGitHub;
  /** Comment id → commit made of its suggestion. */
  readonly committed: Map<number, string>;
}

export interface PageRequest {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
}

/** A page, an address to go to, or null: there is nothing. */
export type PageAnswer = PageParts | { readonly location: string } | null;

export interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  handle(context: PageContext, request: PageRequest): PageAnswer | Promise<PageAnswer>;
}

const NAME = '/([\\w.-]+)/([\\w.-]+)';

/** The pages and the buttons on them. */
export const pageRoutes: readonly PageRoute[] = [
  route('GET', '/', ({ github }) => start(github)),
  route('GET', `${NAME}/pull/(\\d+)`, async (context, request) => {
    const view = await viewOf(context, request);
    return view === null ? null : pullPage(view, 'conversation', conversation(view));
  }),
  route('GET', `${NAME}/pull/(\\d+)/files`, async (context, request) => {
    const view = await viewOf(context, request);
    return view === null ? null : pullPage(view, 'files', changedFiles(view));
  }),
  route('GET', `${NAME}/pull/(\\d+)/checks`, async (context, request) => {
    const view = await viewOf(context, request);
    if (view === null) return null;
    const { pull, commits } = view;
    const asked = Number(request.query.get('check_run_id'));
    const runs = commits.flatMap((commit) => commit.runs);
    const chosen = runs.find(({ id }) => id === asked) ?? headRuns(view)[0] ?? runs.at(-1);
    return pullPage(view, 'checks', checks({ commits, chosen, hrefOf: ({ id }) => addressOf.run(pull, id) }));
  }),
  route('GET', `${NAME}/runs/(\\d+)`, (context, request) => {
    const run = runOf(context, request);
    if (run === undefined) return null;
    const { headSha, headBranch, repository } = run.suite;
    const pull = context.github.world.state.pulls.find(
      (one) => one.repository === repository && (one.headSha === headSha || one.headRef === headBranch),
    );
    if (pull !== undefined) return { location: addressOf.run(pull, run.id) };
    return {
      title: run.name,
      repository,
      body: html`${loneRunTitle(run)}<div class="run">${checkRun(run)}</div>`,
    };
  }),
  route('GET', `${NAME}/commit/([0-9a-f]{40})`, commitPage),
  route('GET', `${NAME}/blob/([0-9a-f]{40})/(.+)`, async (context, { params }) => {
    const repository = repositoryOf(context, params);
    const [, , sha = '', path = ''] = params;
    const lines = repository === undefined ? null : await loadLines(repository, sha, path);
    return repository === undefined || lines === null ? null : { title: path, repository, body: blob(path, lines) };
  }),
  route('POST', `${NAME}/pull/(\\d+)/comments/(\\d+)/commit`, async (context, request) => {
    const pull = pullOf(context, request);
    const { github, committed } = context;
    const comment = github.world.state.reviewComments.find(
      (one) => one.pull === pull && one.id === Number(request.params[3]),
    );
    if (pull === undefined || comment === undefined) return null;
    committed.set(comment.id, await github.commitSuggestion(comment));
    return { location: `${addressOf.pull(pull)}#discussion_r${comment.id}` };
  }),
  route('POST', `${NAME}/runs/(\\d+)/rerequest`, (context, request) => {
    const run = runOf(context, request);
    if (run === undefined) return null;
    context.github.rerequest(run);
    return { location: addressOf.loneRun(run.suite.repository, run.id) };
  }),
  route('POST', `${NAME}/runs/(\\d+)/actions/([\\w.-]+)`, (context, request) => {
    const run = runOf(context, request);
    if (run === undefined) return null;
    context.github.pressAction(run, request.params[3] ?? '');
    return { location: addressOf.loneRun(run.suite.repository, run.id) };
  }),
];

function route(method: PageRoute['method'], path: string, handle: PageRoute['handle']): PageRoute {
  return { method, path: new RegExp(`^${path}$`), handle };
}

/** The newest pull request, else the newest check run. */
function start({ world }: LocalGitHub): PageAnswer {
  const pull = world.state.pulls.at(-1);
  if (pull !== undefined) return { location: addressOf.pull(pull) };
  const run = world.state.checkRuns.at(-1);
  if (run !== undefined) return { location: addressOf.loneRun(run.suite.repository, run.id) };
  return messagePage('Nothing yet', 'No pull request is open, and no check has run.', '/');
}

async function commitPage(context: PageContext, { params }: PageRequest): Promise<PageAnswer> {
  const repository = repositoryOf(context, params);
  const sha = params[2] ?? '';
  if (repository === undefined || (await repository.store.resolveCommit(sha)) === null) return null;
  const [commit] = await repository.store.commits([sha]);
  const files = await diffFiles(repository.store, commit?.parents[0] ?? null, sha, context.github.world.patchLimits);
  const runs = runsOn(context.github.world, repository, sha);
  const boxes = files.map((file) =>
    fileBox({
      file,
      runs: runs.slice(0, 1),
      threads: [],
      href: (line) => addressOf.line(repository, { sha, path: file.filename, line }),
    }),
  );
  const body = html`<h1 class="pull-title">${commit?.message.split('\n')[0]} <span class="quiet">${sha.slice(0, 7)}</span></h1>${boxes}`;
  return { title: `${sha.slice(0, 7)} · ${fullName(repository)}`, repository, body };
}

async function viewOf(context: PageContext, request: PageRequest): Promise<PullView | null> {
  const pull = pullOf(context, request);
  return pull === undefined ? null : await loadPull(context.github.world, pull, context.committed);
}

function pullOf(context: PageContext, { params }: PageRequest): Pull | undefined {
  const repository = repositoryOf(context, params);
  return repository && context.github.world.state.pull(repository, Number(params[2]));
}

function runOf(context: PageContext, { params }: PageRequest): CheckRun | undefined {
  const repository = repositoryOf(context, params);
  const { checkRuns } = context.github.world.state;
  return checkRuns.find((run) => run.suite.repository === repository && run.id === Number(params[2]));
}

function repositoryOf({ github }: PageContext, [owner = '', name = '']: readonly string[]): Repository | undefined {
  return github.world.state.repository(owner, name);
}
