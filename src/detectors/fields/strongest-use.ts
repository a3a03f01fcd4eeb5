import type { ByPlace, Candidate, FilledField, Strength } from '../candidate.ts';
import { isDenying } from '../words/key-words.ts';
import { matchByPlace } from './by-place.ts';
import { isAuthorizationName } from './carried-by.ts';
import type { KeyTable } from './key-table.ts';
import { ValueFacts } from './value-facts.ts';

const LONGEST_FIELD = 80;
const STRENGTHS: readonly Strength[] = ['field', 'scheme', 'strong-word', 'weak-word', 'variable-type'];
/** What says that a value is a credential, and may be wrong. */
const DOUBTFUL: ReadonlySet<Strength> = new Set(['weak-word', 'variable-type']);

/** What a variable's value is by a place that it fills. */
export interface Use {
  readonly byPlace: ByPlace;
  /** `bearer token`, `X-Api-Key`: for people. */
  readonly field: string;
}

/**
 * The strongest of what a variable's value would be in the values that it fills: if its name leaves that open, or would do
 * for other things too, as `token` and `key` do.
 */
export function strongestUse(
  { value, text, byPlace: own }: Candidate,
  fields: readonly FilledField[],
  factsOf: KeyTable,
): Use | null {
  const isNamed = own !== null && !DOUBTFUL.has(own.strength);
  if (fields.length === 0 || isNamed || isDenying(factsOf(value.key).keyClass)) return null;
  let strongest: Use | null = null;
  let known = own;
  for (const { role, key, sensitivity, authType, lead } of fields.map(asAuthBlock)) {
    const hints = authType === null ? {} : { authType };
    const filled = { ...value, role, key, sensitivity, text: lead + text, hints };
    for (const { span, byPlace } of matchByPlace(new ValueFacts(filled, factsOf(key)))) {
      const isWhole = span.from === lead.length && span.to === filled.text.length;
      if (!isWhole || (known !== null && !isStronger(byPlace, known))) continue;
      known = byPlace;
      strongest = { byPlace, field: `${authType ?? ''} ${key ?? ''}`.trim().slice(0, LONGEST_FIELD) };
    }
  }
  return strongest;
}

const BEARER = /^\s*bearer\s+$/i;
const BEARER_BLOCK: FilledField = {
  role: 'auth-param',
  key: 'token',
  sensitivity: 'secret',
  authType: 'bearer',
  lead: '',
};

/**
 * A header that is written as what an auth block makes of it is that block: `Bearer x` may be anybody's words, but what a
 * variable gives to `Bearer {{x}}` is a token.
 */
function asAuthBlock(field: FilledField): FilledField {
  const { role, key, lead } = field;
  const isHeader = role === 'header' && isAuthorizationName((key ?? '').toLowerCase());
  return isHeader && BEARER.test(lead) ? BEARER_BLOCK : field;
}

function isStronger(one: ByPlace, other: ByPlace): boolean {
  return STRENGTHS.indexOf(one.strength) < STRENGTHS.indexOf(other.strength);
}
