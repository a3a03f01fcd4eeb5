import type { OwnCheckRun } from '../github/own-check-runs.ts';
import { isOpenedFor, questionOf, startsOf } from './external-id.ts';

/** What is to be done, given the runs that are there already. */
export type RunDecision =
  /** The question is answered. */
  | { readonly kind: 'answered' }
  /** A run was opened and never concluded: go on with it, for the n-th time. */
  | { readonly kind: 'resume'; readonly run: OwnCheckRun; readonly start: number }
  | { readonly kind: 'open' };

export interface RunQuestion {
  readonly externalId: string;
  /** Who asked for a new run and has not been answered. */
  readonly rerequests: readonly string[];
  /** This process put the job back itself: what it left open did not break off. */
  readonly continued: boolean;
  /** It is at work as the only one of those that broke off. */
  readonly alone: boolean;
  /**
   * When an event that was perhaps lost came about; null if it came just now. What has happened since is no reason to
   * judge anew: any verdict that was begun after it answers it.
   */
  readonly recoveredFrom: number | null;
}

/** What broke off this often would break off again. */
export const MAX_STARTS = 2;

/** GitHub tells times in seconds, and its clock may differ from ours. */
const TOLERANCE_MS = 2000;

/** A cancelled run answers nothing: its commit may be the head again. */
export function decideRun(runs: readonly OwnCheckRun[], question: RunQuestion): RunDecision {
  const concluded = runs.filter((run) => run.completed && run.conclusion !== 'cancelled');
  const ours = runs.filter((run) => questionOf(run.externalId) === question.externalId);
  const open = ours.find((run) => !run.completed);
  if (open !== undefined) return { kind: 'resume', run: open, start: nextStart(open, question) };
  if (question.rerequests.length > 0) return { kind: 'open' };
  const isAnswered = concluded.some(
    (run) => questionOf(run.externalId) === question.externalId || wasBegunSince(run, question.recoveredFrom),
  );
  return isAnswered ? { kind: 'answered' } : { kind: 'open' };
}

/**
 * A run that was asked for anew starts afresh. What this process put back goes on with the start that it was at: the second,
 * if it is alone, though the run may say otherwise meanwhile.
 */
function nextStart(run: OwnCheckRun, { rerequests, continued, alone }: RunQuestion): number {
  if (!isOpenedFor(run, rerequests)) return 1;
  if (!continued) return startsOf(run) + 1;
  return alone ? MAX_STARTS : startsOf(run);
}

function wasBegunSince({ startedAt }: OwnCheckRun, time: number | null): boolean {
  return time !== null && (startedAt === null || startedAt >= time - TOLERANCE_MS);
}

/** Open runs that nobody will conclude any more, but for the one that is gone on with. */
export function abandonedRuns(runs: readonly OwnCheckRun[], kept: number | null): readonly OwnCheckRun[] {
  return runs.filter((run) => !run.completed && run.id !== kept);
}
