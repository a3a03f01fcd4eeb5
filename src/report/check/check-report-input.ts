import type { Conclusion } from '../../model/check-report.ts';
import type { AdvisedRecord, FindingRecord } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { Policy, PolicyProblem } from '../../model/policy.ts';
import type { AdvisedResult, PassedOver } from '../../model/scan-result.ts';

/** Where a policy comes from, or why there is none. */
export interface PolicySource {
  readonly level: 'repository' | 'organisation';
  /** `out-of-reach`: the repository that would hold it is not there, or not the App's to read. */
  readonly state: 'in-force' | 'absent' | 'out-of-reach' | 'unreadable' | 'invalid';
  /** The file; of what is out of reach, the repository. */
  readonly path: string;
  /** The commit that the file was read at, and its branch, where known. */
  readonly commit: string | null;
  readonly branch: string | null;
  readonly problems: readonly PolicyProblem[];
}

/** What this change does to the policy file: mistakes, or what will be different after the merge. */
export interface PolicyChange {
  readonly path: string;
  readonly problems: readonly PolicyProblem[];
  readonly changes: readonly string[];
}

/** The commits that the verdict rests on. Without bases everything counts as new. */
export interface Comparison {
  readonly head: string;
  readonly bases: readonly { readonly commit: string; readonly name: string | null }[];
}

export interface CheckReportInput {
  readonly result: AdvisedResult<FindingRecord>;
  /** What could not be fetched, beside the issues of the result. */
  readonly notScanned: readonly ScanIssue[];
  readonly passedOver: PassedOver;
  /** The policy in force, and where it comes from. */
  readonly policy: Policy;
  readonly policySources: readonly PolicySource[];
  /** What of the repository's policy the organisation's leaves without effect. */
  readonly policyNotes: readonly string[];
  readonly policyChange: PolicyChange | null;
  readonly comparison: Comparison;
  readonly defaultBranch: string | null;
  /** The repository's address on GitHub, for links to files; null for none. */
  readonly repositoryUrl: string | null;
  /** `YYYY-MM-DD`: from it a suggested ignore entry takes its last day. */
  readonly today: string;
  /** Replaces every known secret by its preview. */
  readonly scrub: (text: string) => string;
}

/** Everything that is decided from the input once, for title, summary and annotations. */
export interface Verdict {
  readonly conclusion: Conclusion;
  readonly failing: readonly AdvisedRecord[];
  readonly fresh: readonly AdvisedRecord[];
  readonly gone: readonly AdvisedRecord[];
  readonly issues: readonly ScanIssue[];
  readonly isIncomplete: boolean;
  /** What was not, or not wholly, read, and fails the check. */
  readonly unread: readonly ScanIssue[];
}
