import type { Role } from '../../model/located-value.ts';
import { isCard } from '../structures/payment-card.ts';
import { readStructure } from '../structures/structures.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { authParameter } from './auth-parameter.ts';
import { authorization, login } from './authorization-field.ts';
import { cookie, cookieHeader, cookieVariable } from './cookie-fields.ts';
import { namedField } from './named-field.ts';
import { type Answer, matchAt, type PlaceMatch, type PlaceRule } from './place-match.ts';
import type { ValueFacts } from './value-facts.ts';
import { whole } from './written-value.ts';

/** Longer values hold text with credentials in it, rather than being one. */
const LONGEST_SECRET = 8192;
const NOTHING: readonly PlaceMatch[] = [];

const IS_NAME = refuse('is-name', 'it is the name of something');
const TOO_LONG = refuse(
  'too-long',
  `of more than ${LONGEST_SECRET} characters it is a text with credentials in it, if any`,
);
const HARMLESS_FIELD = refuse('harmless-field', 'the field holds no credential, or only whose it is');
const NAMELESS = refuse('nameless', 'no name says what it is');
const NO_STRUCTURE = refuse('no-structure', 'it is not what the object around it makes a credential');

const nameOfSomething: PlaceRule = ({ value }) => (value.hints.isName === true ? IS_NAME : null);

const longText: PlaceRule = ({ value }) => (value.text.length > LONGEST_SECRET ? TOO_LONG : null);

/** The object around a value says what it is. */
const structure: PlaceRule = (facts) => {
  const { text, key, hints } = facts.value;
  if (hints.structure === undefined) return null;
  const ruleId = readStructure(text, key, hints.structure);
  return ruleId === null ? NO_STRUCTURE : matchAt(facts, whole(text), { ruleId, strength: 'field' });
};

const harmlessField: PlaceRule = ({ value: { sensitivity } }) =>
  sensitivity === 'harmless' || sensitivity === 'identifying' ? HARMLESS_FIELD : null;

const nameless: PlaceRule = ({ value }) => (value.key === null ? NAMELESS : null);

const paymentCard: PlaceRule = (facts) => {
  const { text, key, role } = facts.value;
  if (key === null || !isInBody(role) || !isCard(text, key)) return null;
  return matchAt(facts, whole(text), { ruleId: 'generic-credit-card-number', strength: 'weak-word' });
};

function isInBody(role: Role): boolean {
  return role === 'body' || role === 'response-body';
}

/** The kinds of places in the order in which they are asked: the first that a value stands in has the answer. */
const PLACES: readonly PlaceRule[] = [
  nameOfSomething,
  longText,
  login,
  structure,
  authParameter,
  harmlessField,
  nameless,
  paymentCard,
  cookie,
  cookieHeader,
  cookieVariable,
  authorization,
];

/** What in a value is a credential by its place alone. */
export function matchByPlace(facts: ValueFacts): readonly PlaceMatch[] {
  const answer = judgeByPlace(facts);
  return isRefusal(answer) ? NOTHING : answer;
}

/** As `matchByPlace`, or why nothing is. In any other place the name has the last word. */
export function judgeByPlace(facts: ValueFacts): Answer {
  for (const rule of PLACES) {
    const answer = rule(facts);
    if (answer !== null) return answer;
  }
  return namedField(facts);
}
