import { hasHarmlessHead } from '../words/key-words.ts';
import { refuse } from '../words/refusal.ts';
import { isPlainData, isTokenShaped } from '../words/value-shape.ts';
import { readWithScheme } from './authorization-field.ts';
import { isGuessedClientSecret } from './filled-in.ts';
import { genericAuthRule } from './generic-rule.ts';
import { matchAt, type PlaceRule } from './place-match.ts';
import { isStructured, STRUCTURED, unquoted } from './written-value.ts';

const NO_TOKEN = refuse('no-token', 'it is a number, an address, several words or another script: no token');

/** Parameters that exist to hold a credential: any literal is one. */
export const authParameter: PlaceRule = (facts) => {
  const { text, key, role, sensitivity, hints } = facts.value;
  if (role !== 'auth-param' || sensitivity !== 'secret') return null;
  const { keyClass, lowerCase } = facts.keyFacts;
  const authType = hints.authType ?? '';
  const isToken = authType === 'apikey' || authType === 'bearer' || authType === 'oauth2';
  const behindScheme = isToken ? readWithScheme(facts.stretch({ from: 0, to: text.length })) : null;
  const isPassword = keyClass.meaning === 'password' && authType !== 'apikey';
  const kind = isPassword ? 'password' : 'token';
  const secret = facts.stretch(behindScheme?.span ?? unquoted(text, isPassword));
  if (isGuessedClientSecret(facts, secret.text)) {
    return matchAt(facts, secret.span, { ruleId: 'generic-weak-secret', strength: 'field' });
  }
  const refusal = secret.refusalAs(kind);
  if (refusal !== null) return refusal;
  if (isStructured(secret.text)) return STRUCTURED;
  const isWeak = secret.isWeakAs(kind);
  // What signs tokens in documentation is no token itself.
  if (isWeak && authType === 'bearer') return secret.judgedAs(kind);
  if (!isPassword && isNoToken(secret.text, key ?? '')) return NO_TOKEN;
  const ruleId = isPassword && isWeak ? 'generic-weak-password' : genericAuthRule(authType, lowerCase);
  return matchAt(facts, secret.span, { ruleId, strength: 'field' });
};

/** A number, an address, a word of code or in another script, or several words of which none is a token: `see docs`. */
function isNoToken(text: string, key: string): boolean {
  if (/^(?:true|false|null|\d{1,16})$/.test(text) || hasHarmlessHead(key) || /[^\s\x21-\x7e]/.test(text)) return true;
  if (isPlainData(text) && !/^\d+$/.test(text)) return true;
  return /\s/.test(text) && !text.split(/\s+/).some((word) => isTokenShaped(word));
}
