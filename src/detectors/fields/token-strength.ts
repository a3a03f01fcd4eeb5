import type { LocatedValue } from '../../model/located-value.ts';
import type { Strength } from '../candidate.ts';
import { isDenying, type KeyClass } from '../words/key-words.ts';
import { isKeyOfBytes, isPlainData, isTokenShaped, isUuid, isWordy } from '../words/value-shape.ts';
import { isAtLogOn } from './log-on.ts';

/** Words of names that say of whom or what a session is, and nothing that it could be of else. */
const SESSION_WORDS: ReadonlySet<string> = new Set('session id sid token user auth login'.split(' '));

/** Words of names that say token, also as they are misspelled and in French. */
const TOKEN_WORDS: ReadonlySet<string> = new Set('token tocken tokken tokn jeton'.split(' '));
/** Last words of names that say how someone signs in. */
const SIGN_IN_WORDS: ReadonlySet<string> = new Set('auth authentication authentification'.split(' '));

/** What is known of a value that may be a token. */
export interface TokenFacts {
  readonly token: string;
  readonly keyClass: KeyClass;
  readonly isDeclared: boolean;
  readonly isWeakSample: boolean;
  /** What it stands in. */
  readonly value: LocatedValue;
}

/** How sure the key makes us that this is a token; null if it is none. */
export function tokenStrength({ token, keyClass, isDeclared, isWeakSample, value }: TokenFacts): Strength | null {
  const { strength, meaning } = keyClass;
  if (strength === 'strong' && isWeakSample) return meaning === 'signing-secret' || isDeclared ? 'strong-word' : null;
  if (strength === 'strong' && meaning === 'session') return sessionStrength(token, keyClass, value);
  if (strength === 'strong' && isOpaqueToken(token, 8)) return 'strong-word';
  if (strength === 'strong' && isShortKey(token, meaning, value)) return 'strong-word';
  if ((strength === 'weak' || strength === 'faint') && isWeaklyNamed(token, keyClass, value)) return 'weak-word';
  if (strength === 'identifying' && isKeyOfBytes(token)) return 'weak-word';
  if (isDeclared && !isWeakSample && !isDenying(keyClass) && isOpaqueToken(token, 6)) return 'variable-type';
  return isDeclared && isTokenShaped(token) ? 'variable-type' : null;
}

/** A header that is named after a session alone carries one. */
function sessionStrength(token: string, keyClass: KeyClass, value: LocatedValue): Strength | null {
  if (!isSession(token, keyClass, value)) return null;
  return value.role === 'header' && isSessionAlone(keyClass) ? 'strong-word' : 'weak-word';
}

function isSessionAlone({ words }: KeyClass): boolean {
  return words.every((word) => SESSION_WORDS.has(word));
}

/**
 * Sessions of chats, payments and analytics go by the same name: in a body an id says nothing, and a UUID only where
 * sessions are given out, or in a header of no other name.
 */
function isSession(token: string, keyClass: KeyClass, value: LocatedValue): boolean {
  const { role } = value;
  if (role === 'body' || role === 'query') return false;
  if (isUuid(token)) {
    return role === 'header' ? isSessionAlone(keyClass) : isAtLogOn(value);
  }
  if (keyClass.strength === 'strong' || role === 'variable' || isAtLogOn(value)) return isTokenShaped(token, 20);
  return role === 'header' && isTokenShaped(token);
}

/** `token` and `key` name many things: the place and the form have to say more. */
function isWeaklyNamed(token: string, keyClass: KeyClass, value: LocatedValue): boolean {
  const { words } = keyClass;
  const { role } = value;
  const last = words.at(-1)!;
  // Prose is no place for one.
  if (role === 'description') return false;
  // A header of that name carries a token and nothing else.
  if (role === 'header' && TOKEN_WORDS.has(last)) return isOpaqueToken(token, 8);
  if (words.includes('session') || (last === 'sid' && isUuid(token))) return isSession(token, keyClass, value);
  if (SIGN_IN_WORDS.has(last) && isUuid(token)) return role === 'header' || role === 'query' || isAtLogOn(value);
  // `tokenTenant` may be an id as well.
  const mayBeUuid = keyClass.strength === 'weak' && role !== 'body';
  if (words.some((word) => TOKEN_WORDS.has(word))) return isTokenShaped(token) || (mayBeUuid && isUuid(token));
  // Rows, objects and accounts in a body have keys of their own, mostly hex or upper case.
  const isInData = role === 'body' || role === 'response-body' || role === 'other';
  if (isInData && words.includes('key')) {
    return isTokenShaped(token, 20) && /[a-z]/.test(token) && /[A-Z]/.test(token) && !token.includes('/');
  }
  return isTokenShaped(token);
}

/** One word that is neither data with a meaning of its own nor words of a language. */
export function isOpaqueToken(text: string, min: number): boolean {
  if (text.length < min || /[^\x21-\x7e]/.test(text) || isPlainData(text)) return false;
  if (isUuid(text)) return true;
  if (/^\d+$/.test(text)) return false;
  if (isNameWithNumber(text)) return false;
  const hasDigit = /\d/.test(text);
  const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
  if (hasDigit) return text.length < 16 ? /[A-Za-z]/.test(text) : !isWordy(text);
  return text.length >= 16
    ? !isWordy(text)
    : isMixed && !isWordy(text) && /[^A-Za-z]|[a-z][A-Z].*[a-z][A-Z]/.test(text);
}

/** `7d31f9a` sent as `apikey`: some services give out short ones. Words have their numbers in front or behind. */
function isShortKey(token: string, meaning: KeyClass['meaning'], { role }: LocatedValue): boolean {
  if (meaning !== 'api-key' || (role !== 'query' && role !== 'header') || isPlainData(token)) return false;
  return /^[A-Za-z\d]{6,7}$/.test(token) && /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(token);
}

/** A word, or several with joints, that someone chose as a secret: neither data nor a sentence. */
export function isTypedSecret(text: string): boolean {
  return /^(?=.*[A-Za-z])[\x21-\x7e]{5,64}$/.test(text) && !/[{}<>()]/.test(text) && !isPlainData(text);
}

/** `invalidtoken123`: what people type to be refused. */
function isNameWithNumber(text: string): boolean {
  const letters = /^([A-Za-z]{5,}(?:[_-][A-Za-z]+)*)[_-]?\d{1,6}$/.exec(text)?.[1];
  return letters !== undefined && isWordy(letters);
}
