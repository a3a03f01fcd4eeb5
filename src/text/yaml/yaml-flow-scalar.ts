import { hexValue } from '../json/json-escapes.ts';
import { MappedText } from '../mapped-text.ts';

/** How a scalar outside of a block is written. */
export type FlowStyle = 'plain' | 'single' | 'double';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;

const ESCAPES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
});
const HEX_DIGITS: Readonly<Record<string, number>> = Object.assign(Object.create(null), { x: 2, u: 4, U: 8 });

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** The text of a plain, single-quoted or double-quoted scalar; `[from, to)` is without the quotes. */
export function mapFlowScalar(source: string, from: number, to: number, style: FlowStyle): MappedText {
  const mapped = new MappedText(source, from);
  let done = from;
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (isBlank(code) || code === NEWLINE || code === RETURN) {
      const end = skipBlanks(source, at, to);
      if (source.slice(at, end).includes('\n')) {
        mapped.run(done, at);
        foldLines(mapped, source, at, end);
        done = end;
      }
      at = end;
    } else if (style === 'single' && code === APOSTROPHE && source.charCodeAt(at + 1) === APOSTROPHE && at + 1 < to) {
      mapped.run(done, at);
      mapped.put("'", at, at + 2);
      at += 2;
      done = at;
    } else if (style === 'double' && code === BACKSLASH) {
      mapped.run(done, at);
      at = putEscape(mapped, source, at, to);
      done = at;
    } else at++;
  }
  mapped.run(done, to);
  return mapped;
}

function skipBlanks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (!isBlank(code) && code !== NEWLINE && code !== RETURN) break;
    at++;
  }
  return at;
}

/** One line break becomes a space, each further one a line break. */
function foldLines(mapped: MappedText, source: string, from: number, to: number): void {
  const breaks = countBreaks(source, from, to);
  mapped.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), from, to);
}

function countBreaks(source: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === NEWLINE) breaks++;
  return breaks;
}

function putEscape(mapped: MappedText, source: string, at: number, to: number): number {
  const letter = source[at + 1] ?? '';
  if (at + 1 >= to) {
    mapped.run(at, to);
    return to;
  }
  if (letter === '\n' || (letter === '\r' && source[at + 2] === '\n')) {
    let end = at + (letter === '\n' ? 2 : 3);
    while (end < to && isBlank(source.charCodeAt(end))) end++;
    mapped.skip();
    return end;
  }
  const digits = HEX_DIGITS[letter] ?? 0;
  const code = digits > 0 && at + 2 + digits <= to ? hexValue(source, at + 2, digits) : -1;
  if (code >= 0 && code <= 0x10ffff) {
    mapped.put(String.fromCodePoint(code), at, at + 2 + digits);
    return at + 2 + digits;
  }
  const text = ESCAPES[letter];
  if (text === undefined) mapped.run(at, at + 2);
  else mapped.put(text, at, at + 2);
  return at + 2;
}
