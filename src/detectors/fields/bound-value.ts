import type { Span } from '../../model/source-file.ts';
import type { Carried } from '../candidate.ts';
import { variableOf } from '../variable-value.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { isPlainData, isUuid } from '../words/value-shape.ts';
import type { ValueFacts } from './value-facts.ts';

/** Values of variables and known carriers that a host may yet name. */
const SHORTEST = 6;
const LONGEST = 1024;
/** Segments of a path are names and ids: only what is longer than those may be a credential. */
const SHORTEST_IN_PATH = 20;

const BOUND_LENGTH = refuse('bound-length', `what a host names has ${SHORTEST} to ${LONGEST} characters`);
const NO_CARRIER = refuse('no-carrier', 'no service takes a key under this name in this place');
const NAME_IN_PATH = refuse('name-in-path', 'in the path of a url it is a name or an id');
const NO_KEY_FORM = refuse('no-key-form', 'it is data with a meaning of its own, a template, or a plain word');

/** What of a value that says nothing by itself its host may name, in the second pass; or why none can. */
export function findBound(facts: ValueFacts): Span | Refusal {
  const { value, keyFacts } = facts;
  const { text, role, sensitivity, hints } = value;
  if (text.length < SHORTEST || text.length > LONGEST) return BOUND_LENGTH;
  const isVariable = variableOf(value) !== null;
  const isSent = keyFacts.isCarrier || role === 'auth-param' || role === 'header' || role === 'url';
  if (!isSent && !isVariable) return NO_CARRIER;
  if (sensitivity === 'harmless' || hints.isName === true) return NO_CARRIER;
  if (role === 'url' && (text.length < SHORTEST_IN_PATH || isUuid(text))) return NAME_IN_PATH;
  const { carried } = facts;
  if (carried === null ? !isVariable : !keyFacts.isCarrier && carried.name !== '*' && carried.in !== 'basic-user') {
    return NO_CARRIER;
  }
  const secret = facts.stretch({ from: schemeLength(carried, text), to: text.length });
  if (!isKeyForm(secret.text, isVariable)) return NO_KEY_FORM;
  const judgement = secret.judgedAs('token');
  return judgement.verdict === 'literal' ? secret.span : judgement;
}

function isKeyForm(text: string, isVariable: boolean): boolean {
  if (text.length < SHORTEST || /\s/.test(text) || text.includes('{{') || isPlainData(text)) return false;
  return /\d/.test(text) || text.length >= 16 || (isVariable && isMixed(text));
}

/** `Sommerregen!` in a variable that fills a password: no word of a language, nor of code in small letters. */
function isMixed(text: string): boolean {
  return /[^\w-]/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text));
}

/** The scheme word before the credential, with the blanks behind it. */
function schemeLength(carried: Carried | null, text: string): number {
  if (carried?.scheme == null) return 0;
  return /^\s*\S+\s+/.exec(text)?.[0].length ?? 0;
}
