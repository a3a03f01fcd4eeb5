import type { Base } from '../change/base.ts';
import type { ReadChanges } from '../change/read-changes.ts';
import { DEFAULT_POLICY } from '../config/default-policy.ts';
import type { CheckOutput } from '../github/check-run.ts';
import type { Failure } from '../github/failure.ts';
import type { CheckReport, Conclusion } from '../model/check-report.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { buildErrorReport } from '../report/check/outcome-reports.ts';
import type { JudgeTask } from './judge-scan.ts';
import type { PolicyInForce } from './policy-in-force.ts';

export const OPENING_OUTPUT: CheckOutput = {
  title: 'Reading the changed Postman files',
  summary: 'The verdict follows in a moment.',
};

export interface ReportQuestion {
  readonly read: ReadChanges;
  /** What else the reader of the summary should know. */
  readonly remarks: readonly ScanIssue[];
  readonly sha: string;
  readonly base: Base;
  readonly mergeBase: string | null;
  readonly policy: PolicyInForce;
  readonly repositoryUrl: string | null;
  readonly today: string;
}

/** All that a report needs beside what the scan found. */
export function reportBasis(question: ReportQuestion): JudgeTask['report'] {
  const { read, remarks, sha, base, mergeBase, policy, repositoryUrl, today } = question;
  return {
    notScanned: [...read.notScanned, ...remarks],
    passedOver: read.passedOver,
    policy: policy.policy,
    policySources: policy.sources,
    policyNotes: policy.notes,
    comparison: { head: sha, bases: mergeBase === null ? [] : [{ commit: mergeBase, name: base.ref }] },
    defaultBranch: policy.branch,
    repositoryUrl,
    today,
  };
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
