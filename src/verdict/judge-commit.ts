import type { Base } from '../change/base.ts';
import { findScope, pathsOf, type ScanScope } from '../change/find-scope.ts';
import { pushedFiles } from '../change/pushed-changes.ts';
import { type ReadChanges, readChanges } from '../change/read-changes.ts';
import { toScanLimits } from '../change/read-limits.ts';
import {
  ANNOTATIONS_PER_REQUEST,
  cancelCheckRun,
  concludeCheckRun,
  createConcludedCheckRun,
  type NewCheckRun,
  openCheckRun,
  renameCheckRun,
} from '../github/check-run.ts';
import type { GitHubClient } from '../github/client.ts';
import type { OwnCheckRun } from '../github/own-check-runs.ts';
import { readScanContext, type ScanContext } from '../github/scan-context.ts';
import { hasWritePermission } from '../github/write-permission.ts';
import type { CheckReport } from '../model/check-report.ts';
import { dayOf } from '../model/day.ts';
import { PostwardenError } from '../model/errors.ts';
import type { ScanIssue } from '../model/issue.ts';
import { POLICY_PATH, SECRET_SCANNING_PATH } from '../model/policy-paths.ts';
import { timestamp } from '../queue/clock.ts';
import type { JobControl } from '../queue/jobs.ts';
import { buildSupersededReport } from '../report/check/outcome-reports.ts';
import { findBases } from './bases.ts';
import { OPENING_OUTPUT, reportBasis, worstReport } from './check-output.ts';
import { commentOnPull, mayHaveComments, pullToComment } from './comment-on-pull.ts';
import { type CommitJob, supersedingSha } from './commit-job.ts';
import { toExternalId, toRepeatedId, toStartedId, unansweredRerequests } from './external-id.ts';
import type { JudgedScan, JudgeTask } from './judge-scan.ts';
import { abandonedRuns, decideRun, MAX_STARTS } from './own-runs.ts';
import { type PolicyInForce, policyInForce } from './policy-in-force.ts';
import type { Services } from './services.ts';

/** How far a judgement has come, for whoever must clean up after an error. */
export interface Progress {
  client: GitHubClient | null;
  policy: PolicyInForce | null;
  /** How to open the run. */
  newRun: NewCheckRun;
  run: { id: number; annotations: number } | null;
}

export type Judgement =
  | { readonly kind: 'answered' }
  /** Whoever asked may not. */
  | { readonly kind: 'refused' }
  /** It broke off before: it is to be judged while no other such commit is, so that only one can be what breaks off. */
  | { readonly kind: 'suspected' }
  | { readonly kind: 'concluded'; readonly report: CheckReport; readonly files: number };

export interface JudgementTask {
  readonly services: Services;
  readonly job: CommitJob;
  readonly control: JobControl;
  readonly progress: Progress;
}

/** Answers for one commit: looks what is known, opens a run, reads, scans, concludes. */
export async function judgeCommit(task: JudgementTask): Promise<Judgement> {
  const { services, job, progress } = task;
  const { repository, sha } = job;
  const client = await services.clientFor(job.installationId);
  progress.client = client;
  const asked = [...job.rerequests, ...(await allowedRescans(client, job))];
  if (job.rescan?.alone === true && asked.length === 0) return { kind: 'refused' };
  const lookedAt = services.reviewOrder.look();
  const context = await readScanContext(client, {
    repository,
    sha,
    appId: services.appId,
    policyPath: POLICY_PATH,
    secretScanningPath: SECRET_SCANNING_PATH,
    pullRequest: job.pullRequest?.number ?? null,
    commits: job.pushed?.length ?? 0,
    files: pushedFiles(job.pushed).map((place) => ({ by: 'path', ...place })),
  });
  await stopIfSuperseded(task, context.runs);
  // A commit that was pushed a moment ago may not be everywhere yet.
  if (!context.headExists) throw new PostwardenError('github-unreachable', 'GitHub does not know the commit yet.');
  const policy = policyInForce(repository, context, services.rules);
  progress.policy = policy;
  const bases = findBases(job, context, asked.length > 0);
  const externalId = toExternalId({ bases, policies: policy.identities, engineVersion: services.version });
  const rerequests = unansweredRerequests(context.runs, asked);
  const recoveredFrom = job.recovered ? job.version.time : null;
  const { continued, alone } = task.control;
  const decision = decideRun(context.runs, { externalId, rerequests, recoveredFrom, continued, alone });
  if (decision.kind === 'resume' && decision.start === MAX_STARTS && !alone) return { kind: 'suspected' };
  const kept = decision.kind === 'resume' ? decision.run.id : null;
  await cancelRuns(task, abandonedRuns(context.runs, kept), sha);
  if (decision.kind === 'answered') return { kind: 'answered' };
  progress.newRun = {
    repository,
    sha,
    externalId: toRepeatedId(externalId, rerequests),
    appId: services.appId,
    known: context.runs.map((run) => run.id),
    now: timestamp(services.clock),
  };
  if (decision.kind === 'resume') await resume(task, decision, rerequests);
  // What was lost may have broken off before it came to opening a run: this time it leaves a trace.
  else if (job.recovered)
    progress.run = { id: await openCheckRun(client, progress.newRun, OPENING_OUTPUT), annotations: 0 };
  return judgeAgainst(task, { bases, policy, context, lookedAt, remarks: toRemarks(context) });
}

/** Goes on with a run that broke off, and counts that on the run itself before anything can break off once more. */
async function resume(
  { job, progress }: JudgementTask,
  { run, start }: { readonly run: OwnCheckRun; readonly start: number },
  rerequests: readonly string[],
): Promise<void> {
  progress.run = run;
  const asked = rerequests.length === 0 ? run.externalId! : progress.newRun.externalId;
  const externalId = toStartedId(asked, Math.min(start, MAX_STARTS));
  progress.newRun = { ...progress.newRun, externalId };
  if (start > MAX_STARTS) throw new PostwardenError('scan-broke-off', 'The scan broke off twice.');
  if (externalId !== run.externalId) {
    await renameCheckRun(progress.client!, { repository: job.repository, id: run.id }, externalId);
  }
}

async function allowedRescans(client: GitHubClient, { repository, rescan }: CommitJob): Promise<readonly string[]> {
  if (rescan === null) return [];
  for (const login of rescan.by) {
    if (await hasWritePermission(client, repository, login)) return rescan.deliveries;
  }
  return [];
}

interface Standards {
  readonly bases: readonly Base[];
  readonly policy: PolicyInForce;
  readonly context: ScanContext;
  readonly lookedAt: number;
  readonly remarks: readonly ScanIssue[];
}

function toRemarks(context: ScanContext): readonly ScanIssue[] {
  if (!context.unreadable.includes('pull-requests')) return [];
  return [{ code: 'permission-missing', path: '', line: null, incomplete: false }];
}

/** A commit that heads several pull requests is as bad as the worst of them finds it. */
async function judgeAgainst(task: JudgementTask, standards: Standards): Promise<Judgement> {
  const { progress } = task;
  const scopes: ScanScope[] = [];
  for (const base of standards.bases) scopes.push(await scopeOf(task, standards, base));
  throwIfSuperseded(task.control);
  const paths = new Set(scopes.flatMap(pathsOf));
  if (paths.size > 0 && progress.run === null) {
    progress.run = { id: await openCheckRun(progress.client!, progress.newRun, OPENING_OUTPUT), annotations: 0 };
  }
  const reports: CheckReport[] = [];
  for (const scope of scopes) reports.push(await judgeScope(task, standards, scope));
  throwIfSuperseded(task.control);
  const report = worstReport(reports);
  await conclude(task, report);
  return { kind: 'concluded', report, files: paths.size };
}

function scopeOf({ services, job, progress }: JudgementTask, standards: Standards, base: Base): Promise<ScanScope> {
  const { repository, sha, pushed } = job;
  const { commits, files: contents } = standards.context;
  const { policy } = standards.policy;
  return findScope(progress.client!, services, { repository, sha, base, pushed, commits, contents, policy });
}

/** Reads what lies between, judges it, and comments. */
async function judgeScope(
  task: JudgementTask,
  { policy, context, lookedAt, remarks }: Standards,
  scope: ScanScope,
): Promise<CheckReport> {
  const { services, job, progress } = task;
  const { repository, sha, repositoryUrl } = job;
  const client = progress.client!;
  const checkpoint = (): void => throwIfSuperseded(task.control);
  const read = await readChanges(client, services, { repository, sha, scope, policy: policy.policy, checkpoint });
  checkpoint();
  const today = dayOf(services.clock.now());
  const { base, changes } = scope;
  const { mergeBase } = changes;
  const pull = pullToComment({ job, base, context, policy: policy.policy });
  const { report, draft } = await judge(services, {
    report: reportBasis({ read, remarks, sha, base, mergeBase, policy, repositoryUrl, today }),
    changedPolicy: read.changedPolicy,
    policyBasis: policy.basis,
    read,
    ground: pull === null ? null : read.ground,
    namesOldOnes: policy.policy.ignores.length > 0 || (pull !== null && mayHaveComments(pull)),
  });
  checkpoint();
  if (pull !== null) await commentOnPull(client, pull, { services, job, lookedAt, draft });
  return report;
}

/** What a judgement may take at most, however busy the machine is. */
const JUDGE_LIMIT_MS = 180_000;

/** Puts together what was read, in a thread of its own. */
async function judge(
  { threads, limits }: Services,
  { read, ...question }: Omit<JudgeTask, 'kind' | 'limits' | 'steps'> & { readonly read: ReadChanges },
): Promise<JudgedScan> {
  const task: JudgeTask = {
    ...question,
    kind: 'judge',
    limits: toScanLimits(limits),
    steps: read.steps,
  };
  return (await threads.lane().run({ input: task, limitMs: JUDGE_LIMIT_MS })) as JudgedScan;
}

/** Sends the report: as a run of its own if there was nothing to read, else as the conclusion of the open one. */
export async function conclude({ services, progress }: JudgementTask, report: CheckReport): Promise<void> {
  const { client, newRun, run } = progress;
  if (client === null) return;
  const conclusion = { ...report, now: timestamp(services.clock) };
  const { repository } = newRun;
  const fitsOneRequest = run === null && report.annotations.length <= ANNOTATIONS_PER_REQUEST;
  if (fitsOneRequest) {
    await createConcludedCheckRun(client, newRun, conclusion);
    return;
  }
  const open = run ?? { id: await openCheckRun(client, newRun, OPENING_OUTPUT), annotations: 0 };
  progress.run = open;
  const { externalId } = newRun;
  const target = { repository, id: open.id, annotationsThere: open.annotations, externalId };
  await concludeCheckRun(client, target, conclusion);
}

async function stopIfSuperseded(task: JudgementTask, runs: readonly OwnCheckRun[]): Promise<void> {
  if (!task.control.superseded.aborted) return;
  await cancelRuns(task, abandonedRuns(runs, null), supersedingSha(task.control));
  throwIfSuperseded(task.control);
}

async function cancelRuns(task: JudgementTask, runs: readonly OwnCheckRun[], bySha: string): Promise<void> {
  const { services, job, progress } = task;
  for (const run of runs) {
    const report = { ...buildSupersededReport(bySha), now: timestamp(services.clock) };
    await cancelCheckRun(progress.client!, { repository: job.repository, id: run.id }, report);
  }
}

function throwIfSuperseded(control: JobControl): void {
  if (control.superseded.aborted) throw new PostwardenError('superseded', 'A newer commit took its place.');
}
