import type { Advised, Finding, FindingRecord } from './finding.ts';
import type { ScanIssue } from './issue.ts';
import type { IgnoreEntry } from './policy.ts';

export interface ScanCounts {
  readonly files: number;
  readonly documents: number;
  readonly bytes: number;
  readonly findings: number;
  readonly occurrences: number;
  /** Files at and below what was asked for that were not read: nothing of Postman's, or left out by the policy. */
  readonly passedOver?: number;
  /** What was read of the history, if any of it was to be. */
  readonly past?: PastCounts;
}

export interface PastCounts {
  readonly commits: number;
  /** Versions of files in those commits. */
  readonly versions: number;
  /** Bytes that were read of them: equal versions are read once. */
  readonly bytes: number;
}

/** The changed files that nothing was read of. */
export interface PassedOver {
  /** Neither their names nor what could be seen of them says Postman. */
  readonly silent: number;
  /** The policy leaves them out. */
  readonly ignored: number;
}

/** What a scan found, ordered by path, offset and rule (by code unit), so that equal input gives equal output. */
export interface ScanResult<OneFinding extends FindingRecord = Finding> {
  readonly findings: readonly OneFinding[];
  readonly issues: readonly ScanIssue[];
  readonly counts: ScanCounts;
  /** Entries of the policy that matched nothing, and those that have expired. */
  readonly unusedIgnores: readonly IgnoreEntry[];
  readonly expiredIgnores: readonly IgnoreEntry[];
  /** Names of the variables that have a value in the files: what a suggestion must not take for its own. */
  readonly variables: ReadonlySet<string>;
  /** Fingerprints of a baseline that matched nothing, where all files were scanned. */
  readonly unusedBaseline?: readonly string[];
}

/** A result whose findings say what to do: what reports are made from. */
export type AdvisedResult<OneFinding extends FindingRecord = Finding> = ScanResult<OneFinding & Advised>;
