import type { LocatedValue } from '../../model/located-value.ts';
import { isLoginKey, SHORTEST_LOGIN } from './unfold-base64.ts';

/** What a character says of the text it stands in: only in text without any `OPENING` is surely nothing nested. */
const OPENING = 0;
const TEXT = 1;
/** Of a word, number, date or path. */
const WORD = 2;
/** Beyond ASCII nothing begins but prose. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/** No form of a credential is as short as this. */
const LONGEST_WORD = 11;

const SLASH = 0x2f;
const COLON = 0x3a;
const BLANK = 0x20;
const LOWER_C = 0x63;
/** How base64 of JSON, of a list or of a PEM block begins: `ey`, `ew`, `W3`, `LS`. */
const BASE64_STARTS: ReadonlySet<string> = new Set(['ey', 'ew', 'W3', 'LS']);

function kindOf(character: string): number {
  if (/[\w+,./;-]/.test(character)) return WORD;
  return /[\s!#$%&'()*:>?@\\\]^`|}~]/.test(character) ? TEXT : OPENING;
}

/**
 * Whether a text is too short to be anything in itself, and holds no character that a reference, a url, a pair, markup or
 * a string begins with: half of all values are a word or a number.
 */
export function holdsNothing({ text, key }: LocatedValue): boolean {
  const { length } = text;
  if (length >= SHORTEST_LOGIN && (length > LONGEST_WORD || isLoginKey(key))) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= KINDS.length || KINDS[code] !== WORD) return false;
  }
  return true;
}

/**
 * Whether a scalar of JSON under a name is surely no JSON, markup, url or base64 itself, and has no reference and no
 * `Basic` token in it: all that is left to ask is whether its own characters are a credential.
 */
export function isFlat(text: string, key: string): boolean {
  let before = 0;
  let isWord = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < KINDS.length ? KINDS[code]! : TEXT;
    if (kind === OPENING) return false;
    if (kind === TEXT) isWord = false;
    if ((code === SLASH && before === COLON) || (code === BLANK && before === LOWER_C)) return false;
    before = code;
  }
  if (BASE64_STARTS.has(text.slice(0, 2))) return false;
  return !isWord || text.length < SHORTEST_LOGIN || !isLoginKey(key);
}
