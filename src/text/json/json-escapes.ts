import { codeAt } from '../code-at.ts';
import { MappedText } from '../mapped-text.ts';

const LOWER_U = 0x75;

/** The value of `digits` hexadecimal digits at `at`, or -1. */
export function hexValue(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const code = codeAt(text, i);
    let digit = -1;
    if (code >= 0x30 && code <= 0x39) digit = code - 0x30;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66) digit = (code | 0x20) - 0x57;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Undoes JSON's escapes. What is no escape of JSON stays as it is. */
export function unescapeJson(raw: string): string {
  let out = '';
  let done = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', done)) {
    const end = jsonEscapeEnd(raw, at);
    out += raw.slice(done, at) + escapeText(raw, at, end);
    done = end;
  }
  return done === 0 ? raw : out + raw.slice(done);
}

/** As `unescapeJson`, with the place of each part. */
export function mapJsonEscapes(raw: string): MappedText {
  const mapped = new MappedText(raw);
  let done = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', done)) {
    const end = jsonEscapeEnd(raw, at);
    const text = escapeText(raw, at, end);
    mapped.run(done, at);
    if (text.length === end - at) mapped.run(at, end);
    else mapped.put(text, at, end);
    done = end;
  }
  mapped.run(done, raw.length);
  return mapped;
}

/** Where the escape that begins at `at` ends. */
export function jsonEscapeEnd(raw: string, at: number): number {
  return codeAt(raw, at + 1) === LOWER_U && hexValue(raw, at + 2, 4) >= 0 ? at + 6 : Math.min(at + 2, raw.length);
}

/** Whether the backslash at `at` begins an escape that JSON allows. */
export function isJsonEscape(text: string, at: number): boolean {
  const code = codeAt(text, at + 1);
  return code === LOWER_U ? hexValue(text, at + 2, 4) >= 0 : simpleEscape(code) !== null;
}

function escapeText(raw: string, at: number, end: number): string {
  if (end === at + 6) return String.fromCharCode(hexValue(raw, at + 2, 4));
  return simpleEscape(codeAt(raw, at + 1)) ?? raw.slice(at, end);
}

function simpleEscape(code: number): string | null {
  switch (code) {
    case 0x22:
      return '"';
    case 0x5c:
      return '\\';
    case 0x2f:
      return '/';
    case 0x62:
      return '\b';
    case 0x66:
      return '\f';
    case 0x6e:
      return '\n';
    case 0x72:
      return '\r';
    case 0x74:
      return '\t';
    default:
      return null;
  }
}
