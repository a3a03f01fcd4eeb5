import type { Base } from '../change/base.ts';
import { findScope, type ScanScope } from '../change/find-scope.ts';
import { readChanges } from '../change/read-changes.ts';
import { toScanLimits } from '../change/read-limits.ts';
import type { ScanTools } from '../change/scan-tools.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { CheckReport } from '../model/check-report.ts';
import { dayOf } from '../model/day.ts';
import { reportBasis } from './check-output.ts';
import { commentOnPull, mayHaveComments, pullToComment } from './comment-on-pull.ts';
import type { CommitJob } from './commit-job.ts';
import type { JudgedScan, JudgeTask } from './judge-scan.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { Services } from './services.ts';

/** What a commit is judged by, whatever the base. */
export interface Standards {
  readonly job: CommitJob;
  readonly policy: PolicyInForce;
  readonly context: ScanContext;
  /** When the context was read, as the order of reviews counts. */
  readonly lookedAt: number;
  /** Throws when going on is pointless. */
  readonly checkpoint: () => void;
}

/** Finds what is to be read, base by base. */
export async function findScopes(
  client: GitHubClient,
  services: Services,
  { bases, job, policy: { policy }, context, checkpoint }: Standards & { readonly bases: readonly Base[] },
): Promise<readonly ScanScope[]> {
  const { repository, sha, pushed } = job;
  const { commits, files: contents } = context;
  const scopes: ScanScope[] = [];
  for (const base of bases) {
    scopes.push(await findScope(client, services, { repository, sha, base, pushed, commits, contents, policy }));
  }
  checkpoint();
  return scopes;
}

/** Judges what a commit brings, base by base: reads, scans, and comments. */
export async function judgeScopes(
  client: GitHubClient,
  services: Services,
  { scopes, ...standards }: Standards & { readonly scopes: readonly ScanScope[] },
): Promise<readonly CheckReport[]> {
  const reports: CheckReport[] = [];
  for (const scope of scopes) reports.push(await judgeScope(client, services, { scope, ...standards }));
  standards.checkpoint();
  return reports;
}

async function judgeScope(
  client: GitHubClient,
  services: Services,
  { scope, job, policy: inForce, context, lookedAt, checkpoint }: Standards & { readonly scope: ScanScope },
): Promise<CheckReport> {
  const { repository, sha } = job;
  const { policy } = inForce;
  const read = await readChanges(client, services, { repository, sha, scope, policy, checkpoint });
  checkpoint();
  const pull = pullToComment({ job, base: scope.base, context, policy });
  const { report, draft } = await judgeInThread(services, {
    steps: read.steps,
    report: reportBasis({ read, scope, job, policy: inForce, context, today: dayOf(services.clock.now()) }),
    changedPolicy: read.changedPolicy,
    policyBasis: inForce.basis,
    ground: pull === null ? null : read.ground,
    namesOldOnes: policy.ignores.length > 0 || (pull !== null && mayHaveComments(pull)),
  });
  checkpoint();
  if (pull !== null) await commentOnPull(client, pull, { services, job, lookedAt, draft });
  return report;
}

/** What a judgement may take at most, however busy the machine is. */
const JUDGE_LIMIT_MS = 180_000;

/** Puts together what was read, and words it, in a thread of its own. */
async function judgeInThread(
  { threads, limits }: Pick<ScanTools, 'threads' | 'limits'>,
  question: Omit<JudgeTask, 'kind' | 'limits'>,
): Promise<JudgedScan> {
  const task: JudgeTask = { ...question, kind: 'judge', limits: toScanLimits(limits) };
  return (await threads.lane().run({ input: task, limitMs: JUDGE_LIMIT_MS })) as JudgedScan;
}
