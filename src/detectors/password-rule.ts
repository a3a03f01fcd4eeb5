import type { LocatedValue } from '../model/located-value.ts';
import { classifyKey } from './key-words.ts';
import { isWeakPassword, judgeValue } from './placeholder.ts';
import { isProse, isTokenShaped } from './value-shape.ts';

/** `1` and `x` only fill a form, and nothing else that is a credential is as short as a password. */
export const SHORTEST_PASSWORD = 3;
const LONGEST_PASSWORD = 256;
const ANSWER =
  /^(?:(?:un)?[a-z]{2,12}ed|reset|set|taken|strong|weak|length|(?:min|max)[lL]ength|is[A-Z][A-Za-z]{2,40})$/;
const SHORTEST_PART = 8;
const INSERTED = /\$\{[^{}]{1,200}\}/g;
const SHORTEST_OF_ACCOUNT = 5;

/** The rule for a text in the place of a password, or null if it is none. */
export function passwordRule(value: LocatedValue, text: string): string | null {
  if (text.length < SHORTEST_PASSWORD || text.length > LONGEST_PASSWORD) return null;
  if (isProse(text) || isNumberOrFolder(text)) return null;
  const verdict = judgeValue(text, value.key, 'password');
  if (verdict === 'placeholder') return null;
  if (value.role === 'response-body' && isAnswerAbout(text, verdict === 'weak')) return null;
  if (value.role === 'script' && (isCode(text) || isPart(value, verdict === 'weak'))) return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[\s>]*<[a-z!/]/i.test(text)) return null;
  return verdict === 'weak' ? 'generic-weak-password' : 'generic-password-field';
}

/** What else goes by such names: `claveAcceso` is the number of an invoice in Ecuador, `pwd` the folder one works in. */
function isNumberOrFolder(text: string): boolean {
  return /^\d{20,}$/.test(text) || /^(?:\/[\w.:{}-]{1,60}){2,20}\/?$/.test(text) || /^[A-Z]:[\\/]\w/.test(text);
}

/** A form's label (`"password": "Password"`), an error's code (`too_short`), or what became of it (`changed`). */
function isAnswerAbout(text: string, isWeak: boolean): boolean {
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?: \p{Ll}[\p{Ll}\p{M}]+)?$/u.test(text) && (isWeak || namesPassword(text))) return true;
  return /^[a-z]{2,}(?:(?:_[a-z]{2,})+|(?:\.[a-z]{2,}){2,})$/.test(text) || ANSWER.test(text);
}

function namesPassword(text: string): boolean {
  return classifyKey(text).meaning === 'password';
}

/** A selector or a property, as scripts name fields: `#password`, `input[name=password]`, `data.password`. */
function isCode(text: string): boolean {
  return /^[#.][A-Za-z_-]+$|^[a-z]*\[[^\]]*\]$|^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$/.test(text);
}

/** What a script adds a number or a time to is a new password each time. */
function isPart({ text, hints }: LocatedValue, isWeak: boolean): boolean {
  const literal = text.replace(INSERTED, '');
  if (literal !== text) return literal.length < SHORTEST_PART || isWeakPassword(literal);
  return hints.usage === 'concat' && (isWeak || text.length < SHORTEST_PART);
}

/** Under a word that has other meanings (`pass`): only what has letters and something else, or is well known. */
export function isPasswordLike(text: string, word: string | undefined): boolean {
  if (isWeakPassword(text)) return true;
  const isMixed = text.length >= 6 && /[A-Za-z]/.test(text) && /[^A-Za-z\s]/.test(text);
  // A product's code and a kind of login go by the same names as passwords: `PROD-001`, `public-key`.
  const isAmbiguous = word === 'clave' || word === 'credential';
  return isMixed && (!isAmbiguous || (/[a-z]/.test(text) && !/[\s_.-]/.test(text)) || isTokenShaped(text));
}

/** Under such a word alone (no `boardingPass`), but beside a user name that is sent with it: what has letters. */
export function isPasswordOfAccount({ role, hints }: LocatedValue, text: string, words: readonly string[]): boolean {
  if (role !== 'body' || hints.account === undefined || words.length > 1) return false;
  return text.length >= SHORTEST_OF_ACCOUNT && /\p{L}/u.test(text);
}
