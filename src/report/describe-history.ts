import type { FindingRecord } from '../model/finding.ts';
import type { PastCounts } from '../model/scan-result.ts';
import { counted } from './plural.ts';

/** What is to be done about a secret that is gone from the tip. */
export const GONE_ADVICE =
  'Rotate it: whoever has these commits has it. If nobody has them yet, rewriting them is enough.';

/**
 * `gone from the tip, still in the history since <commit>; removed in <commit>` or `since <commit>`; null if nothing is
 * known. `show` sets a commit off from the words around it.
 */
export function describeHistory(
  { status, history }: Pick<FindingRecord, 'status' | 'history'>,
  show: (commit: string) => string = (commit) => commit,
): string | null {
  const isGone = status === 'gone' || typeof history?.lastIn === 'string';
  if (history === undefined) return isGone ? 'gone from the tip, still in the history' : null;
  if (!isGone) return `since ${show(shortenCommit(history.introducedIn))}`;
  return `gone from the tip, still in the history ${describeSpan(history, show)}`;
}

/** `since <commit>; removed in <commit>`, where the words around say already that it is gone. */
export function describeSpan(history: NonNullable<FindingRecord['history']>, show: (commit: string) => string): string {
  const removed = history.removedIn === null ? '' : `; removed in ${show(shortenCommit(history.removedIn))}`;
  return `since ${show(shortenCommit(history.introducedIn))}${removed}`;
}

/** ` and 12 earlier versions in 5 commits`, or nothing if no history was scanned. */
export function describePast(past: PastCounts | undefined): string {
  if (past === undefined) return '';
  return ` and ${counted(past.versions, 'version')} in ${counted(past.commits, 'commit')}`;
}

const SHOWN_DIGITS = 10;

/** Enough of a commit's id to find it. */
export function shortenCommit(commit: string): string {
  return commit.slice(0, SHOWN_DIGITS);
}
