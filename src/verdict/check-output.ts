import type { ScanScope } from '../change/find-scope.ts';
import type { ReadChanges } from '../change/read-changes.ts';
import { DEFAULT_POLICY } from '../config/default-policy.ts';
import type { Failure } from '../github/failure.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { CheckReport, Conclusion } from '../model/check-report.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { buildErrorReport } from '../report/check/outcome-reports.ts';
import type { CommitJob } from './commit-job.ts';
import type { JudgeTask } from './judge-scan.ts';
import type { PolicyInForce } from './policy-in-force.ts';

export interface ReportQuestion {
  readonly job: CommitJob;
  readonly context: ScanContext;
  readonly policy: PolicyInForce;
  readonly scope: ScanScope;
  readonly read: ReadChanges;
  readonly today: string;
}

/** All that a report needs beside what the scan found. */
export function reportBasis({ job, context, policy, scope, read, today }: ReportQuestion): JudgeTask['report'] {
  const { sha, repositoryUrl } = job;
  const { base, changes } = scope;
  const bases = changes.mergeBase === null ? [] : [{ commit: changes.mergeBase, name: base.ref }];
  return {
    notScanned: [...read.notScanned, ...remarksOn(context)],
    passedOver: read.passedOver,
    policy: policy.policy,
    policySources: policy.sources,
    policyNotes: policy.notes,
    comparison: { head: sha, bases },
    defaultBranch: policy.branch,
    repositoryUrl,
    today,
  };
}

/** What else the reader of the summary should know. */
function remarksOn({ unreadable }: ScanContext): readonly ScanIssue[] {
  if (!unreadable.includes('pull-requests')) return [];
  return [{ code: 'permission-missing', path: '', line: null, incomplete: false }];
}

const WORST: readonly Conclusion[] = ['failure', 'cancelled', 'neutral', 'success'];

/** The report that weighs most; of equal ones the first. */
export function worstReport(reports: readonly CheckReport[]): CheckReport {
  return [...reports].sort((a, b) => WORST.indexOf(a.conclusion) - WORST.indexOf(b.conclusion))[0]!;
}

/** The report of a commit that could not be judged, by what the policy says of errors. */
export function reportFailure(failure: Failure, policy: Policy | null): CheckReport {
  const { onError, onIncomplete } = policy ?? DEFAULT_POLICY;
  // Whoever wrote the files could make it so: that must not let a merge through.
  const isOfTheFiles = failure.code === 'thread-lost' || failure.code === 'scan-broke-off';
  return buildErrorReport({
    code: failure.code === 'internal' ? 'internal-error' : failure.code,
    onError: isOfTheFiles && onIncomplete !== 'neutral' ? 'failure' : onError,
  });
}
