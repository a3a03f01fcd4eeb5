import { codeAt } from '../code-at.ts';
import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOT,
  LOWER_E,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_BRACE,
  QUOTE,
  RETURN,
  SPACE,
  ZERO,
} from './json-characters.ts';

/** How far a `{{variable}}` that stands without quotes may reach. */
const MAX_VARIABLE = 256;

const CONFLICT_MARKERS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];

/** Whether a number or literal may be followed by this character, or by the end of the text. */
export function isDelimiter(code: number): boolean {
  return code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

/** Whether `[from, to)` is a number as JSON has it. */
export function isNumber(text: string, from: number, to: number): boolean {
  let at = codeAt(text, from) === MINUS ? from + 1 : from;
  const first = at;
  at = skipDigits(text, at);
  if (at === first || (at > first + 1 && codeAt(text, first) === ZERO)) return false;
  if (at < to && codeAt(text, at) === DOT) {
    const fraction = at + 1;
    at = skipDigits(text, fraction);
    if (at === fraction) return false;
  }
  if (at < to && (codeAt(text, at) | SPACE) === LOWER_E) {
    const sign = text[at + 1];
    const exponent = sign === '+' || sign === '-' ? at + 2 : at + 1;
    at = skipDigits(text, exponent);
    if (at === exponent) return false;
  }
  return at === to;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  for (let code = codeAt(text, at); code >= ZERO && code <= NINE; code = codeAt(text, at)) at++;
  return at;
}

/** Whether a character ends a word without quotes. The value may be a URL, so a colon ends names only. */
export function endsWord(code: number, isName: boolean): boolean {
  if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
  return code === NEWLINE || code === QUOTE || (isName && code === COLON);
}

/** Where a `{{variable}}` that begins at `at` ends, or -1 if none begins there. */
export function variableEnd(text: string, at: number): number {
  if (codeAt(text, at + 1) !== OPEN_BRACE) return -1;
  const limit = Math.min(text.length, at + MAX_VARIABLE);
  for (let end = at + 2; end < limit; end++) {
    const code = codeAt(text, end);
    if (code === CLOSE_BRACE) return codeAt(text, end + 1) === CLOSE_BRACE ? end + 2 : -1;
    if (code === OPEN_BRACE || code === QUOTE || code === COLON || code === NEWLINE) return -1;
  }
  return -1;
}

/** Whether git's mark of a merge conflict stands at `at`: seven signs at the start of a line. */
export function isConflictMarker(text: string, at: number): boolean {
  if (at > 0 && codeAt(text, at - 1) !== NEWLINE) return false;
  return CONFLICT_MARKERS.some((marker) => text.startsWith(marker, at));
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/**
 * Whether a string goes on beyond the line break at `at`: the next quote is followed by what follows a string. Also gives
 * how many characters that took.
 */
export function lookBeyondLineBreak(text: string, at: number): { goesOn: boolean; seen: number } {
  let quote = at + 1;
  while (quote < text.length && codeAt(text, quote) !== QUOTE) quote += codeAt(text, quote) === BACKSLASH ? 2 : 1;
  let next = quote + 1;
  while (next < text.length && codeAt(text, next) <= SPACE) next++;
  const code = codeAt(text, next);
  const goesOn = code === COMMA || code === COLON || code === CLOSE_BRACE || code === CLOSE_BRACKET;
  return { goesOn, seen: next - at };
}

/** Where a string ends that a line break at `at` cuts off: without the comma and the carriage return before it. */
export function endOfBrokenString(text: string, from: number, at: number): number {
  let to = at;
  if (to === text.length) return to;
  if (to > from && codeAt(text, to - 1) === RETURN) to--;
  if (to > from && codeAt(text, to - 1) === COMMA) to--;
  return to;
}

/** Where the apostrophe stands that closes a string on the same line, or -1. */
export function closingApostrophe(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code === APOSTROPHE) return at;
    if (code === NEWLINE) return -1;
    if (code === BACKSLASH) at++;
  }
  return -1;
}
