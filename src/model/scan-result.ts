import type { Finding } from './finding.ts';
import type { ScanIssue } from './issue.ts';
import type { IgnoreEntry } from './policy.ts';

export interface ScanCounts {
  readonly files: number;
  readonly documents: number;
  readonly bytes: number;
  readonly findings: number;
  readonly occurrences: number;
}

/** What a scan found, ordered by path, offset and rule (by code unit), so that equal input gives equal output. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly issues: readonly ScanIssue[];
  readonly counts: ScanCounts;
  /** Entries of the policy that matched nothing, and those that have expired. */
  readonly unusedIgnores: readonly IgnoreEntry[];
  readonly expiredIgnores: readonly IgnoreEntry[];
}
