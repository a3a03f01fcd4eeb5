import type { LocatedValue, Role } from '../../model/located-value.ts';
import { isLogin } from '../structures/authorization.ts';
import { variableOf } from '../variable-value.ts';
import { isWeakPassword } from '../words/placeholder.ts';
import { refuse } from '../words/refusal.ts';
import { type Stretch, UNFINISHED } from '../words/stretch.ts';
import { isKeyOfBytes, isMnemonic, isRecoveryCode, isSeedPhrase } from '../words/value-shape.ts';
import { matchLogin, PAIR_WITHIN, readWithScheme } from './authorization-field.ts';
import { isGuessedClientSecret } from './filled-in.ts';
import { genericRuleFor } from './generic-rule.ts';
import { isPin } from './log-on.ts';
import { isPasswordAlone, isPasswordLike, isPasswordOfAccount, passwordRule } from './password-rule.ts';
import { type Answer, matchAt } from './place-match.ts';
import { isTypedSecret, tokenStrength } from './token-strength.ts';
import type { ValueFacts } from './value-facts.ts';
import { isStructured, STRUCTURED, unquoted } from './written-value.ts';

const NO_NAME_OF_SECRET = refuse('plain-name', 'its name is none of a credential');
const DENIED_NAME = refuse('denied-name', 'its name is about a credential, or names another kind of token or key');
const AMBIGUOUS_NAME = refuse(
  'ambiguous-name',
  'its name means other things as well, and its form is none of a password',
);
const NO_MNEMONIC = refuse('no-mnemonic', 'it is not 12 to 24 words');
const NO_TOKEN_SHAPE = refuse(
  'no-token-shape',
  'it has not the shape of a token that such a name in such a place asks for',
);

/** Where people type secrets: elsewhere a plain word is a label or a state. */
const TYPED_ROLES: ReadonlySet<Role> = new Set(['variable', 'body', 'query', 'header']);

/** A value under a telling name, or in a variable that is declared secret. */
export function namedField(facts: ValueFacts): Answer {
  const { text } = facts.value;
  const { strength, meaning } = facts.keyFacts.keyClass;
  const secret = facts.stretch(unquoted(text, meaning === 'password'));
  const words = text.trim();
  if (meaning === 'mnemonic' ? isMnemonic(words) : facts.keyFacts.mayNameSeed && isSeedPhrase(words)) {
    return matchAt(facts, secret.span, { ruleId: 'generic-bip39-mnemonic', strength: 'strong-word' });
  }
  if (!isDeclared(facts)) {
    if (strength === 'none') return NO_NAME_OF_SECRET;
    if (strength === 'denied' || (strength === 'identifying' && !isKeyOfBytes(secret.text))) return DENIED_NAME;
    // In data such names are those of anything: variables alone are named at the team's own taste.
    if (strength === 'faint' && variableOf(facts.value) === null) return AMBIGUOUS_NAME;
  }
  if (secret.isUnfinished) return UNFINISHED;
  if (isStructured(secret.text)) return STRUCTURED;
  if (meaning === 'password') return matchPassword(facts, secret);
  if (meaning === 'pin') return matchPin(facts, secret);
  if (meaning === 'recovery-code') return matchRecoveryCode(facts, secret);
  if (meaning === 'mnemonic') return NO_MNEMONIC;
  if (meaning === 'credentials' && isLogin(secret.text)) return matchLogin(facts);
  return matchToken(facts, secret);
}

function isDeclared({ value }: ValueFacts): boolean {
  return value.sensitivity === 'secret' || value.hints.variableType === 'secret';
}

function matchPassword(facts: ValueFacts, secret: Stretch): Answer {
  const { strength, words } = facts.keyFacts.keyClass;
  const isPassword =
    strength === 'strong' ||
    (strength === 'faint' ? isPasswordAlone(secret.text) : isPasswordLike(secret.text, words.at(-1))) ||
    isPasswordOfAccount(facts.value, secret.text, words);
  if (!isPassword) return matchPin(facts, secret);
  const ruleId = passwordRule(facts.value, secret);
  return typeof ruleId === 'string' ? matchAt(facts, secret.span, { ruleId, strength: 'strong-word' }) : ruleId;
}

/** As guessable as a weak password. */
function matchPin(facts: ValueFacts, secret: Stretch): Answer {
  if (!isPin(facts.value, secret.text)) return AMBIGUOUS_NAME;
  if (secret.isPlaceholderAs('password')) return secret.judgedAs('password');
  return matchAt(facts, secret.span, { ruleId: 'generic-weak-password', strength: 'weak-word' });
}

function matchRecoveryCode(facts: ValueFacts, secret: Stretch): Answer {
  const judgement = secret.judgedAs('token');
  if (judgement.verdict === 'placeholder') return judgement;
  if (!isRecoveryCode(secret.text)) return NO_TOKEN_SHAPE;
  return matchAt(facts, secret.span, { ruleId: 'generic-recovery-code', strength: 'strong-word' });
}

function matchToken(facts: ValueFacts, whole: Stretch): Answer {
  const { value } = facts;
  const { role } = value;
  const { keyClass } = facts.keyFacts;
  const part = readWithScheme(whole);
  if (part?.scheme === 'basic') return PAIR_WITHIN;
  const secret = part === null ? whole : facts.stretch(part.span);
  const judgement = secret.judgedAs('token');
  if (judgement.verdict === 'placeholder') {
    if (!isGuessedClientSecret(facts, secret.text)) return judgement;
    return matchAt(facts, secret.span, { ruleId: 'generic-weak-secret', strength: 'weak-word' });
  }
  const isWeakSample = judgement.verdict === 'weak';
  const token = secret.text;
  const how = tokenStrength({ token, keyClass, isDeclared: isDeclared(facts), isWeakSample, value });
  const isKnownPassword = keyClass.meaning === 'client-secret' && isWeakPassword(token);
  if (isKnownPassword || (how === null && isWeakSecret(facts, token, isWeakSample))) {
    return matchAt(facts, secret.span, { ruleId: 'generic-weak-secret', strength: 'weak-word' });
  }
  if (how === null) return isWeakSample ? judgement : NO_TOKEN_SHAPE;
  return matchAt(facts, secret.span, { ruleId: genericRuleFor(keyClass, role, token), strength: how });
}

/** What a person typed as a secret, though nothing in it is drawn at random: `operator77`, `my-secret-2024`. */
function isWeakSecret({ value, keyFacts }: ValueFacts, token: string, isWeakSample: boolean): boolean {
  const { strength, meaning, words } = keyFacts.keyClass;
  if (strength !== 'strong') return false;
  const isTyped = meaning === 'client-secret' || (meaning === 'signing-secret' && words.includes('secret'));
  if (isWeakSample) return isTyped || meaning === 'secret';
  return isTyped && isTypedPlace(value, token) && isTypedSecret(token);
}

/** In a script a word alone is mostly the name of something. */
function isTypedPlace({ role, hints }: LocatedValue, token: string): boolean {
  return TYPED_ROLES.has(role) || (role === 'script' && hints.part !== 'script-expected' && /\d/.test(token));
}
