import { compareText } from '../../model/compare-text.ts';
import { type Confidence, SEVERITIES } from '../../model/finding.ts';
import type { DecidedCandidate } from './held-candidate.ts';

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** How much a decision says: 3 by the form alone, 2 by its host or words, 1 for a generic rule. */
export function specificityOf({ held, decision }: DecidedCandidate): number {
  const { rule } = decision;
  if (rule.structural || held.candidate.byForm.includes(rule)) return 3;
  return rule.isGeneric ? 1 : 2;
}

/** As `specificityOf`, of one secret in several places: what a host names says more of it than a place that could be anybody's. */
function tellingOf(decided: DecidedCandidate): number {
  const { held, decision } = decided;
  const isByPlace = decision.namedBy === 'place' && held.candidate.value.hints.structure === undefined;
  return isByPlace && decision.rule.isGeneric ? 1 : specificityOf(decided);
}

/** Negative if `a` says more of a secret than `b`: by what named it, how bad it is, confidence, then id by code unit. */
export function compareDecisions(a: DecidedCandidate, b: DecidedCandidate): number {
  return (
    tellingOf(b) - tellingOf(a) ||
    SEVERITIES.indexOf(a.decision.severity) - SEVERITIES.indexOf(b.decision.severity) ||
    CONFIDENCES.indexOf(a.decision.confidence) - CONFIDENCES.indexOf(b.decision.confidence) ||
    compareText(a.decision.rule.id, b.decision.rule.id)
  );
}
