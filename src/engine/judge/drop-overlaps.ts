import { compareText } from '../../model/compare-text.ts';
import type { DecidedCandidate } from '../resolve/held-candidate.ts';
import { compareDecisions, specificityOf } from '../resolve/specificity.ts';

/** So many secrets of one encoded text are compared with the next. */
const MOST_RIVALS = 50;

/**
 * Leaves one of several credentials that share characters of a file: the more specific one; of equally specific ones
 * the wider if the form itself names it (a connection string with a password in it), else the inner (the cookie, not
 * the header it stands in).
 */
export function dropOverlaps(decided: readonly DecidedCandidate[]): readonly DecidedCandidate[] {
  const sorted = [...decided].sort(comparePlaces);
  const kept: DecidedCandidate[] = [];
  for (const one of sorted) {
    const neighbours = tailOverlapping(kept, one);
    const rivals = neighbours.filter((other) => sharesCharacters(other, one));
    if (!rivals.every((rival) => isBetter(one, rival))) continue;
    kept.length -= neighbours.length;
    kept.push(...neighbours.filter((other) => !rivals.includes(other)), one);
  }
  return kept;
}

/** The last ones whose span reaches into that of the next. */
function tailOverlapping(kept: readonly DecidedCandidate[], next: DecidedCandidate): readonly DecidedCandidate[] {
  let from = kept.length;
  while (from > 0 && kept.length - from < MOST_RIVALS && overlaps(kept[from - 1]!, next)) from--;
  return kept.slice(from);
}

/**
 * Encoded texts are marked as a whole, so that several secrets of one byte array have one span: those of the same layer, or
 * of a text in base64, are rivals only if one holds the other.
 */
function sharesCharacters(a: DecidedCandidate, b: DecidedCandidate): boolean {
  if (!hasSameSpan(a, b) || !(hasSameLayers(a, b) || [a, b].every(isOfEncodedText))) return true;
  const [one, other] = [a.held.candidate.text, b.held.candidate.text];
  return one.includes(other) || other.includes(one);
}

function hasSameLayers(a: DecidedCandidate, b: DecidedCandidate): boolean {
  return a.held.place.decodedFrom.join() === b.held.place.decodedFrom.join();
}

function isOfEncodedText({ held }: DecidedCandidate): boolean {
  return held.place.decodedFrom.some((layer) => layer === 'base64' || layer === 'bytes');
}

function hasSameSpan(a: DecidedCandidate, b: DecidedCandidate): boolean {
  return a.held.place.span.from === b.held.place.span.from && a.held.place.span.to === b.held.place.span.to;
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
  const isHeld = outer.held.candidate.text.includes(inner.held.candidate.text);
  return specificityOf(inner) < 3 || (hasSameSpan(inner, outer) && !isHeld);
}
