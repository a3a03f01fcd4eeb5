import {
  ANNOTATIONS_PER_REQUEST,
  cancelCheckRun,
  concludeCheckRun,
  createConcludedCheckRun,
  type NewCheckRun,
  openCheckRun,
  renameCheckRun,
} from '../github/check-run.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import type { OwnCheckRun } from '../github/own-check-runs.ts';
import type { CheckReport } from '../model/check-report.ts';
import { PostwardenError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { type Clock, timestamp } from '../queue/clock.ts';
import { buildSupersededReport, OPENING_OUTPUT } from '../report/check/outcome-reports.ts';
import type { CommitJob } from './commit-job.ts';
import { MAX_STARTS } from './decide-run.ts';
import { toExternalId, toStartedId } from './external-id.ts';
import type { ResumedRun, RunPlan } from './plan-judgement.ts';
import type { Services } from './services.ts';

/** What was begun for a commit. However the judgement ends, whoever asked for it must be told on the run that is open. */
export interface Begun {
  /** Null as long as nothing was asked of GitHub. */
  readonly client: GitHubClient | null;
  /** The policy in force, as soon as it is known: it says what an error is worth. */
  readonly policy: Policy | null;
  /** How a run is opened, and by what id it is concluded. */
  readonly newRun: NewCheckRun;
  /** The run that is open, and how many annotations it has. */
  readonly run: { readonly id: number; readonly annotations: number } | null;
}

/** So that an error can be reported even before it is known what exactly is asked. */
export function nothingBegun({ appId, version, clock }: Services, { repository, sha }: CommitJob): Begun {
  const externalId = toExternalId({ bases: [], policies: [], engineVersion: version });
  const newRun = { repository, sha, externalId, appId, known: [], now: timestamp(clock) };
  return { client: null, policy: null, newRun, run: null };
}

/** What a plan adds: by which id the commit is answered, and the run that is gone on with. */
export function withPlan(
  begun: Begun,
  { plan, runs, clock }: { readonly plan: RunPlan; readonly runs: readonly OwnCheckRun[]; readonly clock: Clock },
): Begun {
  const known = runs.map(({ id }) => id);
  const newRun = { ...begun.newRun, externalId: plan.externalId, known, now: timestamp(clock) };
  return { ...begun, newRun, run: plan.resumed?.run ?? null };
}

/** Opens the run. */
export async function openRun(client: GitHubClient, begun: Begun): Promise<Begun> {
  return { ...begun, run: { id: await openCheckRun(client, begun.newRun, OPENING_OUTPUT), annotations: 0 } };
}

/** Counts a start on the run itself, before anything can break off once more. */
export async function countStart(client: GitHubClient, { newRun }: Begun, { run, start }: ResumedRun): Promise<void> {
  if (start > MAX_STARTS) throw new PostwardenError('scan-broke-off', 'The scan broke off twice.');
  const { repository, externalId } = newRun;
  if (externalId !== run.externalId) await renameCheckRun(client, { repository, id: run.id }, externalId);
}

/** Takes a start back that was the last one: what only waits does not break off, however the process ends. */
export async function takeStartBack(client: GitHubClient, { newRun, run }: Begun): Promise<void> {
  if (run === null) return;
  const { repository, externalId } = newRun;
  await renameCheckRun(client, { repository, id: run.id }, toStartedId(externalId, MAX_STARTS - 1));
}

/** Whether a report has more annotations than one request takes, so that it can only conclude a run that is open. */
export function needsOpenRun({ run }: Begun, { annotations }: CheckReport): boolean {
  return run === null && annotations.length > ANNOTATIONS_PER_REQUEST;
}

/** Sends the report: as the conclusion of the open run, else as a run of its own. */
export async function concludeRun(
  client: GitHubClient,
  { newRun, run }: Begun,
  report: CheckReport & { readonly now: string },
): Promise<void> {
  if (run === null) {
    await createConcludedCheckRun(client, newRun, report);
    return;
  }
  const { repository, externalId } = newRun;
  const target = { repository, id: run.id, annotationsThere: run.annotations, externalId };
  await concludeCheckRun(client, target, report);
}

export interface Cancelling {
  readonly repository: RepositoryName;
  readonly runs: readonly { readonly id: number }[];
  /** The commit that took the place of theirs. */
  readonly bySha: string;
  readonly clock: Clock;
}

/** Concludes runs that nobody waits for any more. */
export async function cancelRuns(client: GitHubClient, { repository, runs, bySha, clock }: Cancelling): Promise<void> {
  for (const { id } of runs) {
    const report = { ...buildSupersededReport(bySha), now: timestamp(clock) };
    await cancelCheckRun(client, { repository, id }, report);
  }
}
