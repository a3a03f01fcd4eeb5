import type { Base } from '../change/base.ts';
import type { OwnCheckRun } from '../github/own-check-runs.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { JobControl } from '../queue/jobs.ts';
import { findBases } from './bases.ts';
import type { CommitJob } from './commit-job.ts';
import { abandonedRuns, decideRun, MAX_STARTS } from './decide-run.ts';
import { toExternalId, toRepeatedId, toStartedId, unansweredRerequests } from './external-id.ts';
import type { PolicyInForce } from './policy-in-force.ts';

/** What is to be done about a commit, given what is known of it. */
export type JudgementPlan =
  | { readonly kind: 'answered'; readonly abandoned: readonly OwnCheckRun[] }
  /** It broke off before: it is to be judged while no other such commit is, so that only one can be what breaks off. */
  | { readonly kind: 'suspected' }
  | (RunPlan & {
      readonly kind: 'judge';
      readonly bases: readonly Base[];
      readonly abandoned: readonly OwnCheckRun[];
    });

/** The run that will answer. */
export interface RunPlan {
  readonly externalId: string;
  /** Null for a new one. */
  readonly resumed: ResumedRun | null;
}

/** A run that broke off and is gone on with, for the n-th time. */
export interface ResumedRun {
  readonly run: OwnCheckRun;
  readonly start: number;
}

export interface PlanQuestion {
  readonly job: CommitJob;
  readonly control: Pick<JobControl, 'continued' | 'alone'>;
  readonly context: ScanContext;
  readonly policy: Pick<PolicyInForce, 'identities'>;
  /** The deliveries by which somebody asked for a new verdict, and may. */
  readonly asked: readonly string[];
  readonly engineVersion: string;
}

/** Plans a judgement from the commit's bases, the policy, and the runs that are there. Pure. */
export function planJudgement({ job, control, context, policy, asked, engineVersion }: PlanQuestion): JudgementPlan {
  const { runs } = context;
  const { continued, alone } = control;
  const bases = findBases(job, context, asked.length > 0);
  const question = toExternalId({ bases, policies: policy.identities, engineVersion });
  const rerequests = unansweredRerequests(runs, asked);
  const recoveredFrom = job.recovered ? job.version.time : null;
  const decision = decideRun(runs, { externalId: question, rerequests, recoveredFrom, continued, alone });
  if (decision.kind === 'answered') return { kind: 'answered', abandoned: abandonedRuns(runs, null) };
  const repeated = toRepeatedId(question, rerequests);
  if (decision.kind === 'open') {
    return { kind: 'judge', bases, externalId: repeated, resumed: null, abandoned: abandonedRuns(runs, null) };
  }
  const { run, start } = decision;
  if (start === MAX_STARTS && !alone) return { kind: 'suspected' };
  const opened = rerequests.length === 0 ? run.externalId! : repeated;
  const externalId = toStartedId(opened, Math.min(start, MAX_STARTS));
  return { kind: 'judge', bases, externalId, resumed: { run, start }, abandoned: abandonedRuns(runs, run.id) };
}
