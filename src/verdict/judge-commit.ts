import { pathsOf } from '../change/find-scope.ts';
import { pushedFiles } from '../change/pushed-changes.ts';
import type { GitHubClient } from '../github/client.ts';
import type { OwnCheckRun } from '../github/own-check-runs.ts';
import { readScanContext, type ScanContext } from '../github/scan-context.ts';
import { hasWritePermission } from '../github/write-permission.ts';
import type { CheckReport } from '../model/check-report.ts';
import { isPostwardenError, PostwardenError } from '../model/errors.ts';
import { POLICY_PATH, SECRET_SCANNING_PATH } from '../model/policy-paths.ts';
import { timestamp } from '../queue/clock.ts';
import type { JobControl } from '../queue/jobs.ts';
import {
  type Begun,
  cancelRuns,
  concludeRun,
  countStart,
  needsOpenRun,
  nothingBegun,
  openRun,
  withPlan,
} from './begun.ts';
import { worstReport } from './check-output.ts';
import { type CommitJob, supersedingSha } from './commit-job.ts';
import { abandonedRuns } from './decide-run.ts';
import { findScopes, judgeScopes } from './judge-scopes.ts';
import { planJudgement } from './plan-judgement.ts';
import { policyInForce } from './policy-in-force.ts';
import type { Services } from './services.ts';

/** How a judgement ended. */
export type Judgement =
  | { readonly kind: 'answered' }
  /** Whoever asked may not. */
  | { readonly kind: 'refused' }
  /** To be judged while no other commit is that broke off. */
  | { readonly kind: 'suspected' }
  | { readonly kind: 'concluded'; readonly report: CheckReport; readonly files: number }
  /** A newer commit took its place. */
  | { readonly kind: 'superseded'; readonly begun: Begun }
  | { readonly kind: 'failed'; readonly error: unknown; readonly begun: Begun };

export interface JudgementTask {
  readonly services: Services;
  readonly job: CommitJob;
  readonly control: JobControl;
}

/**
 * Answers for one commit: looks what is known, plans, takes up a run, reads, scans, comments, concludes. Never throws: what
 * ended it early is told along with what had been begun by then.
 */
export async function judgeCommit(task: JudgementTask): Promise<Judgement> {
  const { services, job, control } = task;
  const { clock, version, rules } = services;
  let begun = nothingBegun(services, job);
  try {
    const client = await services.clientFor(job.installationId);
    begun = { ...begun, client };

    const asked = [...job.rerequests, ...(await allowedRescans(client, job))];
    if (job.rescan?.alone === true && asked.length === 0) return { kind: 'refused' };

    const lookedAt = await services.reviewOrder.look();
    const context = await look(client, services, job);
    await stopIfSuperseded(client, task, context.runs);
    // A commit that was pushed a moment ago may not be everywhere yet.
    if (!context.headExists) throw new PostwardenError('github-unreachable', 'GitHub does not know the commit yet.');

    const policy = policyInForce(job.repository, context, rules);
    begun = { ...begun, policy: policy.policy };
    const plan = planJudgement({ job, control, context, policy, asked, engineVersion: version });
    if (plan.kind === 'suspected') return plan;
    await cancelRuns(client, { repository: job.repository, runs: plan.abandoned, bySha: job.sha, clock });
    if (plan.kind === 'answered') return plan;

    begun = withPlan(begun, { plan, runs: context.runs, clock });
    if (plan.resumed !== null) await countStart(client, begun, plan.resumed);
    // What was lost may have broken off before it came to opening a run: this time it leaves a trace.
    else if (job.recovered) begun = await openRun(client, begun);

    const checkpoint = (): void => throwIfSuperseded(control);
    const standards = { job, policy, context, lookedAt, checkpoint };
    const scopes = await findScopes(client, services, { bases: plan.bases, ...standards });
    const paths = new Set(scopes.flatMap(pathsOf));
    if (paths.size > 0 && begun.run === null) begun = await openRun(client, begun);

    const report = worstReport(await judgeScopes(client, services, { scopes, ...standards }));
    if (needsOpenRun(begun, report)) begun = await openRun(client, begun);
    await concludeRun(client, begun, { ...report, now: timestamp(clock) });
    return { kind: 'concluded', report, files: paths.size };
  } catch (error) {
    const isSuperseded = isPostwardenError(error) && error.code === 'superseded';
    return isSuperseded ? { kind: 'superseded', begun } : { kind: 'failed', error, begun };
  }
}

async function allowedRescans(client: GitHubClient, { repository, rescan }: CommitJob): Promise<readonly string[]> {
  if (rescan === null) return [];
  for (const login of rescan.by) {
    if (await hasWritePermission(client, repository, login)) return rescan.deliveries;
  }
  return [];
}

/** What one request tells of a commit, the runs on it, and the policy. */
function look(
  client: GitHubClient,
  { appId }: Services,
  { repository, sha, pullRequest, pushed }: CommitJob,
): Promise<ScanContext> {
  return readScanContext(client, {
    repository,
    sha,
    appId,
    policyPath: POLICY_PATH,
    secretScanningPath: SECRET_SCANNING_PATH,
    pullRequest: pullRequest?.number ?? null,
    commits: pushed?.length ?? 0,
    files: pushedFiles(pushed).map((place) => ({ by: 'path', ...place })),
  });
}

async function stopIfSuperseded(
  client: GitHubClient,
  { services: { clock }, job: { repository }, control }: JudgementTask,
  runs: readonly OwnCheckRun[],
): Promise<void> {
  if (!control.superseded.aborted) return;
  await cancelRuns(client, { repository, runs: abandonedRuns(runs, null), bySha: supersedingSha(control), clock });
  throwIfSuperseded(control);
}

function throwIfSuperseded({ superseded }: JobControl): void {
  if (superseded.aborted) throw new PostwardenError('superseded', 'A newer commit took its place.');
}
