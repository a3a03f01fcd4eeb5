import { hexValue } from '../json/json-escapes.ts';
import { MappedText } from '../mapped-text.ts';

const MAX_CODE_POINT = 0x10ffff;

/**
 * Undoes JavaScript's escapes in `[from, to)` of a source: the inside of a string or template literal. What is no escape
 * of JavaScript stands for itself, without its backslash.
 */
export function mapJavascriptEscapes(source: string, from: number, to: number, into?: MappedText): MappedText {
  const mapped = into ?? new MappedText(source, from);
  let done = from;
  for (let at = nextSpecial(source, from, to); at < to; at = nextSpecial(source, done, to)) {
    mapped.run(done, at);
    done = putSpecial(mapped, source, at, to);
  }
  mapped.run(done, to);
  return mapped;
}

/** The next backslash or carriage return, or `to`. */
function nextSpecial(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c || code === 0x0d) return at;
  }
  return to;
}

/** Puts what stands at `at` and gives its end. */
function putSpecial(mapped: MappedText, source: string, at: number, to: number): number {
  const hasBreak = source[at] === '\r' ? at : at + 1;
  const isBreak = source.startsWith('\r\n', hasBreak) && hasBreak + 2 <= to;
  if (source[at] === '\r') {
    const end = isBreak ? at + 2 : at + 1;
    mapped.put('\n', at, end);
    return end;
  }
  if (at + 1 >= to) {
    mapped.run(at, to);
    return to;
  }
  if (isBreak || isLineEnd(source.charCodeAt(at + 1))) {
    mapped.skip();
    return isBreak ? at + 3 : at + 2;
  }
  const { text, end } = readEscape(source, at, to);
  mapped.put(text, at, end);
  return end;
}

function readEscape(source: string, at: number, to: number): { text: string; end: number } {
  const letter = source[at + 1]!;
  const wide = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
  if (wide > 0 && at + 2 + wide <= to) {
    const code = hexValue(source, at + 2, wide);
    if (code >= 0) return { text: String.fromCharCode(code), end: at + 2 + wide };
  }
  if (letter === 'u' && source[at + 2] === '{') {
    const close = source.slice(at + 3, Math.min(at + 12, to)).indexOf('}');
    const code = close > 0 ? hexValue(source, at + 3, close) : -1;
    if (code >= 0 && code <= MAX_CODE_POINT) return { text: String.fromCodePoint(code), end: at + 4 + close };
  }
  if (letter >= '0' && letter <= '7') return readOctal(source, at, to);
  return { text: simpleEscape(letter), end: at + 2 };
}

function readOctal(source: string, at: number, to: number): { text: string; end: number } {
  let value = 0;
  let end = at + 1;
  while (end < to && end < at + 4 && source[end]! >= '0' && source[end]! <= '7') {
    const next = value * 8 + Number(source[end]);
    if (next > 0xff) break;
    value = next;
    end++;
  }
  return { text: String.fromCharCode(value), end };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function simpleEscape(letter: string): string {
  switch (letter) {
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    default:
      return letter;
  }
}
