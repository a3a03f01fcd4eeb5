import { type FindingRecord, SEVERITIES, type Severity } from '../model/finding.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';

/** Worst first, for sorting. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** True if a finding of this severity fails a check. `info` never does, whatever the bar. */
export function reachesBar(severity: Severity, failOn: Policy['failOn']): boolean {
  return failOn !== 'never' && severity !== 'info' && severityRank(severity) <= severityRank(failOn);
}

/** The new findings that fail the check, or the run of the command line. */
export function failingFindings<OneFinding extends FindingRecord>(
  findings: readonly OneFinding[],
  failOn: Policy['failOn'],
): readonly OneFinding[] {
  return findings.filter((finding) => finding.status === 'new' && reachesBar(finding.severity, failOn));
}

/** What was not, or not wholly, read and fails the check by what the policy says of it. */
export function failingIssues(
  issues: readonly ScanIssue[],
  { onIncomplete }: Pick<Policy, 'onIncomplete'>,
): readonly ScanIssue[] {
  if (onIncomplete === 'neutral') return [];
  return issues.filter((issue) => issue.incomplete && (onIncomplete === 'failure' || issue.postman === true));
}

/** The secrets that are gone from the tip and reach the bar, unless the policy does not ask for them. */
export function goneFindings<OneFinding extends FindingRecord>(
  findings: readonly OneFinding[],
  { failOn, history }: Pick<Policy, 'failOn' | 'history'>,
): readonly OneFinding[] {
  if (history === 'off') return [];
  return findings.filter((finding) => finding.status === 'gone' && reachesBar(finding.severity, failOn));
}

/** Worst first; within a severity the order of the scan. */
export function worstFirst<OneFinding extends FindingRecord>(findings: readonly OneFinding[]): readonly OneFinding[] {
  return [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
}
