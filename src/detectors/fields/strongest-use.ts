import type { ByPlace, Candidate, FilledField, Strength } from '../candidate.ts';
import { matchByPlace } from './by-place.ts';
import type { KeyTable } from './key-table.ts';
import { ValueFacts } from './value-facts.ts';

const LONGEST_FIELD = 80;
const STRENGTHS: readonly Strength[] = ['field', 'scheme', 'strong-word', 'weak-word', 'variable-type'];

/** What a variable's value is by a place that it fills. */
export interface Use {
  readonly byPlace: ByPlace;
  /** `bearer token`, `X-Api-Key`: for people. */
  readonly field: string;
}

/** The strongest of what a variable's value would be in the values that it fills. */
export function strongestUse(
  { value, text }: Candidate,
  fields: readonly FilledField[],
  factsOf: KeyTable,
): Use | null {
  if (fields.length === 0 || factsOf(value.key).keyClass.strength === 'denied') return null;
  let strongest: Use | null = null;
  for (const { role, key, sensitivity, authType, lead } of fields) {
    const hints = authType === null ? {} : { authType };
    const filled = { ...value, role, key, sensitivity, text: lead + text, hints };
    for (const { span, byPlace } of matchByPlace(new ValueFacts(filled, factsOf(key)))) {
      const isWhole = span.from === lead.length && span.to === filled.text.length;
      if (!isWhole || (strongest !== null && !isStronger(byPlace, strongest.byPlace))) continue;
      strongest = { byPlace, field: `${authType ?? ''} ${key ?? ''}`.trim().slice(0, LONGEST_FIELD) };
    }
  }
  return strongest;
}

function isStronger(one: ByPlace, other: ByPlace): boolean {
  return STRENGTHS.indexOf(one.strength) < STRENGTHS.indexOf(other.strength);
}
