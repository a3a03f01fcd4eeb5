import { actingInstallation, onRepository, type RepositoryExchange } from '../auth.ts';
import type { World } from '../exchange.ts';
import { type Answer, created, type Exchange, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notFound, Refusal } from '../refusal.ts';
import { toCheckRunWithSuite, toCheckSuite } from '../render/check.ts';
import { commitOf } from '../revisions.ts';
import type { Account, CheckRun, CheckSuite } from '../state.ts';
import { timestamp } from '../state.ts';

const READ = { permission: 'checks', level: 'read' } as const;
const WRITE = { permission: 'checks', level: 'write' } as const;

/** Check suites, and asking for a run or a suite once more. */
export const checkSuiteRoutes: readonly Route[] = [
  onRepository('GET', '/check-suites/{check_suite_id}', READ, async (exchange) =>
    ok(await renderSuite(exchange.world, suiteOf(exchange))),
  ),
  onRepository('GET', '/commits/{ref}/check-suites', READ, listSuites),
  onRepository('POST', '/check-suites/{check_suite_id}/rerequest', WRITE, async (exchange) => {
    const suite = suiteOf(exchange);
    await rerequestSuite(exchange.world, suite, ownBot(exchange, suite));
    return created({});
  }),
  onRepository('POST', '/check-runs/{check_run_id}/rerequest', WRITE, (exchange) => {
    const id = Number(exchange.params.check_run_id);
    const run = exchange.world.state.checkRuns.find(
      (one) => one.id === id && one.suite.repository === exchange.repository,
    );
    if (run === undefined) throw notFound();
    rerequestRun(exchange.world, run, ownBot(exchange, run.suite));
    return created({});
  }),
];

/** "Re-run all": the suite is queued again, and its App alone is told. */
export async function rerequestSuite(world: World, suite: CheckSuite, sender: Account): Promise<void> {
  suite.rerequestedAt = timestamp(world.now());
  world.emit({
    event: 'check_suite',
    action: 'rerequested',
    repository: suite.repository,
    sender,
    payload: { check_suite: await renderSuite(world, suite) },
    onlyApp: suite.app,
  });
}

/** "Re-run": the suite is queued again, the run stays as it is, its App alone is told. */
export function rerequestRun(world: World, run: CheckRun, sender: Account): void {
  run.suite.rerequestedAt = timestamp(world.now());
  world.emit({
    event: 'check_run',
    action: 'rerequested',
    repository: run.suite.repository,
    sender,
    payload: { check_run: toCheckRunWithSuite(world, run) },
    onlyApp: run.suite.app,
  });
}

async function listSuites(exchange: RepositoryExchange): Promise<Answer> {
  const { world, repository, query } = exchange;
  const sha = await commitOf(exchange, exchange.params.ref ?? '');
  const checkName = query.get('check_name');
  const appId = query.get('app_id');
  const suites = world.state.checkSuites.filter(
    (suite) =>
      suite.repository === repository &&
      suite.headSha === sha &&
      (appId === null || String(suite.app.id) === appId) &&
      (checkName === null || world.state.checkRuns.some((run) => run.suite === suite && run.name === checkName)),
  );
  const page = paginate(exchange, suites);
  const rendered = await Promise.all(page.items.map((suite) => renderSuite(world, suite)));
  return { ...ok({ total_count: suites.length, check_suites: rendered }), headers: page.headers };
}

async function renderSuite(world: World, suite: CheckSuite): Promise<Record<string, unknown>> {
  const [head] = await suite.repository.store.commits([suite.headSha]);
  if (head === undefined) throw notFound();
  return toCheckSuite(world, suite, head);
}

function suiteOf({ world, repository, params }: RepositoryExchange): CheckSuite {
  const id = Number(params.check_suite_id);
  const suite = world.state.checkSuites.find((one) => one.id === id && one.repository === repository);
  if (suite === undefined) throw notFound();
  return suite;
}

function ownBot(exchange: Exchange, suite: CheckSuite): Account {
  const { app } = actingInstallation(exchange.actor);
  if (suite.app !== app) throw new Refusal(403, 'This check suite is not rerequestable by this App');
  return app.bot;
}
