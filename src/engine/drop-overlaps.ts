import type { DecidedCandidate } from './held-candidate.ts';
import { compareDecisions, compareText, specificityOf } from './specificity.ts';

/**
 * Leaves one of several credentials that share characters of a file: the more specific one; of equally specific ones
 * the wider if the form itself names it (a connection string with a password in it), else the inner (the cookie, not
 * the header it stands in).
 */
export function dropOverlaps(decided: readonly DecidedCandidate[]): readonly DecidedCandidate[] {
  const sorted = [...decided].sort(comparePlaces);
  const kept: DecidedCandidate[] = [];
  for (const one of sorted) {
    let wins = true;
    while (wins && kept.length > 0 && overlaps(kept.at(-1)!, one)) {
      wins = isBetter(one, kept.at(-1)!);
      if (wins) kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept;
}

/** By path, then by place, the wider first. */
function comparePlaces(a: DecidedCandidate, b: DecidedCandidate): number {
  return (
    compareText(a.held.document.path, b.held.document.path) ||
    a.held.place.span.from - b.held.place.span.from ||
    b.held.place.span.to - a.held.place.span.to ||
    a.held.place.decodedFrom.length - b.held.place.decodedFrom.length ||
    compareDecisions(a, b)
  );
}

function overlaps(a: DecidedCandidate, b: DecidedCandidate): boolean {
  return a.held.document.path === b.held.document.path && b.held.place.span.from < a.held.place.span.to;
}

/** Whether the later, inner candidate is to be kept rather than the earlier, wider one. */
function isBetter(inner: DecidedCandidate, outer: DecidedCandidate): boolean {
  if (inner.held.candidate.text === outer.held.candidate.text) return compareDecisions(inner, outer) < 0;
  const difference = specificityOf(inner) - specificityOf(outer);
  if (difference !== 0) return difference > 0;
  const sameSpan =
    inner.held.place.span.from === outer.held.place.span.from && inner.held.place.span.to === outer.held.place.span.to;
  return sameSpan || specificityOf(inner) < 3;
}
