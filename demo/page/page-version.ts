import { createHash } from 'node:crypto';
import type { State } from '../github/state.ts';

/** A text that changes whenever a page would, reckoned without asking git. */
export function pageVersion(state: State, committed: ReadonlyMap<number, string>): string {
  const seen = [
    state.pulls.map(({ id, headSha, baseSha, title, body, state: now, mergedAt }) => [
      id,
      headSha,
      baseSha,
      title,
      body,
      now,
      mergedAt,
    ]),
    state.checkRuns.map(({ id, status, conclusion, title, summary, text, annotations, completedAt }) => [
      id,
      status,
      conclusion,
      title,
      summary,
      text,
      annotations.length,
      completedAt,
    ]),
    state.reviews.map(({ id, state: now, body }) => [id, now, body]),
    state.reviewComments.map(({ id, body, minimizedReason, resolved }) => [id, body, minimizedReason, resolved]),
    state.issueComments.map(({ id, body, minimizedReason }) => [id, body, minimizedReason]),
    [...committed],
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 16);
}
