import type { FindingRecord } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { describePast } from '../describe-history.ts';
import { counted, formatNumber } from '../plural.ts';

/** What was read, to end the first sentence of a report: `3 Postman documents of 5 files (2.0 KB)`. */
export function describeRead({ counts, issues }: ScanResult, size: string = ''): string {
  const { documents, files, past } = counts;
  if (documents === 0 && past === undefined && countUnreadFiles(issues) > 0) return 'what could be read';
  return `${counted(documents, 'Postman document')} of ${counted(files, 'file')}${size}${describePast(past)}`;
}

/** Whether nothing of Postman's was there at all: then "no secrets" would say more than is known. */
export function isEmpty({ counts, findings, issues }: ScanResult<FindingRecord>): boolean {
  const { documents, past } = counts;
  return documents === 0 && findings.length === 0 && !(past && past.versions > 0) && countUnreadFiles(issues) === 0;
}

/** `12 files passed over: they show nothing of Postman's.`, or null. */
export function describePassedOver({ counts }: ScanResult<FindingRecord>): string | null {
  const { passedOver = 0 } = counts;
  if (passedOver === 0) return null;
  return `${counted(passedOver, 'file')} passed over: nothing of Postman's by name or content, or left out by the policy.`;
}

/** `2 files not, or not wholly, read`, or null. */
export function describeUnread({ issues }: ScanResult<FindingRecord>): string | null {
  const unread = countUnreadFiles(issues);
  return unread === 0 ? null : `${formatNumber(unread)} ${unread === 1 ? 'file' : 'files'} not, or not wholly, read`;
}

/** Of how many files something was not read. */
export function countUnreadFiles(issues: readonly ScanIssue[]): number {
  return new Set(issues.filter(({ incomplete }) => incomplete).map(({ path }) => path)).size;
}
