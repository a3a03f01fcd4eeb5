import { actingInstallation, onRepository, type RepositoryExchange } from '../auth.ts';
import { type AnnotationBody, acceptCheckBody, type CheckBody } from '../check-rules.ts';
import { latestRuns, openSuite, runsOfSuite } from '../check-state.ts';
import { type Answer, created, type Exchange, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notFound, Refusal } from '../refusal.ts';
import { toCheckRun, toCheckRunWithSuite } from '../render/check.ts';
import { branchRef, commitOf } from '../revisions.ts';
import type { CheckAnnotation, CheckConclusion, CheckRun, CheckStatus, CheckSuite, Repository } from '../state.ts';
import { timestamp } from '../state.ts';

const READ = { permission: 'checks', level: 'read' } as const;
const WRITE = { permission: 'checks', level: 'write' } as const;

/** Check runs. */
export const checkRunRoutes: readonly Route[] = [
  onRepository('POST', '/check-runs', WRITE, createRun),
  onRepository('GET', '/check-runs/{check_run_id}', READ, (exchange) => answerRun(exchange, runOf(exchange))),
  onRepository('PATCH', '/check-runs/{check_run_id}', WRITE, updateRun),
  onRepository('GET', '/check-runs/{check_run_id}/annotations', READ, (exchange) => {
    const run = runOf(exchange);
    const blob = `${exchange.world.links.htmlRepository(run.suite.repository)}/blob/${run.suite.headSha}`;
    const page = paginate(exchange, run.annotations);
    return { ...ok(page.items.map((one) => ({ ...one, blob_href: `${blob}/${one.path}` }))), headers: page.headers };
  }),
  onRepository('GET', '/commits/{ref}/check-runs', READ, async (exchange) => {
    const sha = await commitOf(exchange, exchange.params.ref ?? '');
    const { state } = exchange.world;
    const suites = state.checkSuites.filter((one) => one.repository === exchange.repository && one.headSha === sha);
    return listRuns(exchange, suites);
  }),
  onRepository('GET', '/check-suites/{check_suite_id}/check-runs', READ, (exchange) => {
    const id = Number(exchange.params.check_suite_id);
    const suites = exchange.world.state.checkSuites.filter(
      (one) => one.id === id && one.repository === exchange.repository,
    );
    if (suites.length === 0) throw notFound();
    return listRuns(exchange, suites);
  }),
];

/** Tells the Apps of a check run's new state. */
export function tellCheckRun(exchange: Exchange, run: CheckRun, action: 'created' | 'completed'): void {
  const { world } = exchange;
  world.emit({
    event: 'check_run',
    action,
    repository: run.suite.repository,
    sender: run.suite.app.bot,
    payload: { check_run: toCheckRunWithSuite(world, run) },
  });
}

async function createRun(exchange: RepositoryExchange): Promise<Answer> {
  const { world, repository } = exchange;
  const { app } = actingInstallation(exchange.actor);
  const body = acceptCheckBody(exchange.body);
  const headSha = await commitOf(exchange, body.head_sha ?? '');
  const { suite } = openSuite(world.state, {
    app,
    repository,
    headSha,
    headBranch: await branchOf(repository, headSha),
    before: null,
  });
  const now = timestamp(world.now());
  const run: CheckRun = {
    id: world.state.newId(),
    suite,
    annotations: [],
    name: body.name ?? '',
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: now,
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    actions: [],
  };
  applyBody(run, body, now);
  world.state.checkRuns.push(run);
  touch(suite, now);
  tellCheckRun(exchange, run, 'created');
  if (run.status === 'completed') tellCheckRun(exchange, run, 'completed');
  return created(toCheckRun(world, run));
}

function updateRun(exchange: RepositoryExchange): Answer {
  const { world } = exchange;
  const run = runOf(exchange);
  const { app } = actingInstallation(exchange.actor);
  if (run.suite.app !== app) {
    throw new Refusal(
      403,
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  }
  const wasCompleted = run.status === 'completed';
  const now = timestamp(world.now());
  applyBody(run, acceptCheckBody(exchange.body), now);
  touch(run.suite, now);
  if (!wasCompleted && run.status === 'completed') tellCheckRun(exchange, run, 'completed');
  return answerRun(exchange, run);
}

/** Writes what a request says into a run; annotations are added to those it has. */
function applyBody(run: CheckRun, body: CheckBody, now: string): void {
  run.name = body.name ?? run.name;
  run.externalId = body.external_id ?? run.externalId;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.startedAt = body.started_at ?? run.startedAt;
  run.actions = body.actions ?? run.actions;
  if (body.status !== undefined) run.status = body.status as CheckStatus;
  if (body.conclusion !== undefined) {
    run.conclusion = body.conclusion as CheckConclusion;
    run.status = 'completed';
    run.completedAt = body.completed_at ?? now;
  } else if (run.status !== 'completed') {
    run.conclusion = null;
    run.completedAt = null;
  }
  if (body.output !== undefined) {
    run.title = body.output.title ?? run.title;
    run.summary = body.output.summary;
    run.text = body.output.text ?? run.text;
    run.annotations.push(...(body.output.annotations ?? []).map(toAnnotation));
  }
}

function listRuns(exchange: RepositoryExchange, suites: readonly CheckSuite[]): Answer {
  const { world, query } = exchange;
  const ofSuite = query.get('filter') === 'all' ? runsOfSuite : latestRuns;
  const wanted = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value;
  const runs = suites
    .flatMap((suite) => ofSuite(world.state, suite))
    .filter((run) => wanted('check_name', run.name) && wanted('status', run.status))
    .filter((run) => wanted('app_id', String(run.suite.app.id)));
  const page = paginate(exchange, runs);
  const body = { total_count: runs.length, check_runs: page.items.map((run) => toCheckRun(world, run)) };
  return { ...ok(body), headers: page.headers };
}

function runOf({ world, repository, params }: RepositoryExchange): CheckRun {
  const id = Number(params.check_run_id);
  const run = world.state.checkRuns.find((one) => one.id === id && one.suite.repository === repository);
  if (run === undefined) throw notFound();
  return run;
}

function answerRun({ world }: Exchange, run: CheckRun): Answer {
  return ok(toCheckRun(world, run));
}

/** A branch of the repository itself with that tip: none for a commit that came from a fork. */
async function branchOf(repository: Repository, sha: string): Promise<string | null> {
  const heads = await repository.store.refs(branchRef(repository, ''));
  for (const [branch, tip] of heads) {
    if (tip === sha) return branch;
  }
  return null;
}

function toAnnotation(body: AnnotationBody): CheckAnnotation {
  return {
    path: body.path,
    start_line: body.start_line,
    end_line: body.end_line,
    start_column: body.start_column ?? null,
    end_column: body.end_column ?? null,
    annotation_level: body.annotation_level,
    title: body.title ?? null,
    message: body.message,
    raw_details: body.raw_details ?? null,
  };
}

function touch(suite: CheckSuite, now: string): void {
  suite.updatedAt = now;
  suite.rerequestedAt = null;
}
