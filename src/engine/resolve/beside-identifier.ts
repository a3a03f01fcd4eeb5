import { compareText } from '../../model/compare-text.ts';
import type { Rule } from '../../model/rule-set.ts';
import type { DecidedCandidate, HeldCandidate } from './held-candidate.ts';

/** So many characters of the file lie between an identifier and its secret at most: rows of a list, members of an object. */
const FARTHEST = 400;
/** So many places are looked at on either side. */
const MOST_NEIGHBOURS = 20;

/**
 * The kinds of secrets that stand beside the identifier they belong to: 40 characters next to `AKIA…` are AWS's, 32 hex
 * next to `AC…` are the auth token of Twilio's account. Only the nearest of an identifier, and only where the form of
 * nothing else names it.
 */
export function kindsBeside(
  decided: readonly DecidedCandidate[],
  otherHalf: (identifier: Rule, text: string) => Rule | null,
): ReadonlyMap<HeldCandidate, Rule> {
  const kinds = new Map<HeldCandidate, Rule>();
  if (!decided.some(isIdentifier)) return kinds;
  const sorted = [...decided].sort(comparePlaces);
  for (const [at, one] of sorted.entries()) {
    if (!isIdentifier(one)) continue;
    let nearest: { readonly gap: number; readonly held: HeldCandidate; readonly kind: Rule } | null = null;
    for (let index = Math.max(0, at - MOST_NEIGHBOURS); index <= at + MOST_NEIGHBOURS; index += 1) {
      const other = sorted[index];
      if (other === undefined || other === one || !isBeside(one, other)) continue;
      const gap = gapOf(one, other);
      if (gap > FARTHEST || (nearest !== null && gap >= nearest.gap)) continue;
      const kind = otherHalf(one.decision.rule, other.held.candidate.text);
      if (kind !== null && mayBe(kind, other)) nearest = { gap, held: other.held, kind };
    }
    if (nearest !== null) kinds.set(nearest.held, nearest.kind);
  }
  return kinds;
}

function isIdentifier({ held, decision: { rule } }: DecidedCandidate): boolean {
  return rule.type === 'identifier' && rule.pairedWith !== null && held.candidate.byForm.includes(rule);
}

function isBeside(one: DecidedCandidate, other: DecidedCandidate): boolean {
  return one.held.document.path === other.held.document.path;
}

/** Whether nothing says that a secret is of another kind: a generic one, or another of the same provider. */
function mayBe(kind: Rule, { held, decision: { rule } }: DecidedCandidate): boolean {
  if (held.candidate.byForm.some(({ isGeneric }) => !isGeneric)) return false;
  return rule.isGeneric || rule.providerId === kind.providerId;
}

function gapOf(one: DecidedCandidate, other: DecidedCandidate): number {
  const [a, b] = [one.held.place.span, other.held.place.span];
  return Math.max(b.from - a.to, a.from - b.to, 0);
}

function comparePlaces({ held: a }: DecidedCandidate, { held: b }: DecidedCandidate): number {
  return compareText(a.document.path, b.document.path) || a.place.span.from - b.place.span.from;
}
