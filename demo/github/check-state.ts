import type {
  AppRecord,
  CheckConclusion,
  CheckRun,
  CheckStatus,
  CheckSuite,
  Pull,
  Repository,
  State,
} from './state.ts';
import { timestamp } from './state.ts';

// "Highest priority first" of GitHub's guide to the Checks API.
const PRIORITY: readonly CheckConclusion[] = [
  'failure',
  'timed_out',
  'action_required',
  'cancelled',
  'neutral',
  'success',
  'skipped',
];

export interface SuiteInput {
  readonly app: AppRecord;
  readonly repository: Repository;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly before: string | null;
}

/** The one suite of an App on a commit, made if it is missing. */
export function openSuite(state: State, input: SuiteInput): { suite: CheckSuite; isNew: boolean } {
  const { app, repository, headSha } = input;
  const known = state.checkSuites.find(
    (suite) => suite.app === app && suite.repository === repository && suite.headSha === headSha,
  );
  if (known !== undefined) return { suite: known, isNew: false };
  const now = timestamp();
  const suite: CheckSuite = { id: state.newId(), ...input, createdAt: now, updatedAt: now, rerequestedAt: null };
  state.checkSuites.push(suite);
  return { suite, isNew: true };
}

/** All runs of a suite, newest first. */
export function runsOfSuite(state: State, suite: CheckSuite): CheckRun[] {
  return state.checkRuns.filter((run) => run.suite === suite).reverse();
}

/** The newest run of each name. */
export function latestRuns(state: State, suite: CheckSuite): CheckRun[] {
  const byName = new Map<string, CheckRun>();
  for (const run of runsOfSuite(state, suite)) {
    if (!byName.has(run.name)) byName.set(run.name, run);
  }
  return [...byName.values()];
}

export function suiteStatus(state: State, suite: CheckSuite): CheckStatus {
  if (suite.rerequestedAt !== null) return 'queued';
  const runs = latestRuns(state, suite);
  if (runs.length === 0) return 'queued';
  return runs.every((run) => run.status === 'completed') ? 'completed' : 'in_progress';
}

export function suiteConclusion(state: State, suite: CheckSuite): CheckConclusion | null {
  if (suiteStatus(state, suite) !== 'completed') return null;
  const conclusions = latestRuns(state, suite).map((run) => run.conclusion);
  return PRIORITY.find((one) => conclusions.includes(one)) ?? null;
}

/** Open pull requests a suite knows of: never those of forks (facts of the Checks API). */
export function pullsOfSuite(state: State, suite: CheckSuite): Pull[] {
  return state.pulls.filter(
    (pull) =>
      pull.state === 'open' &&
      pull.repository === suite.repository &&
      pull.headRepository === suite.repository &&
      pull.headSha === suite.headSha,
  );
}
