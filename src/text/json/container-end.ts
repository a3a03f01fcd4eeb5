import { codeAt } from '../code-at.ts';
import {
  APOSTROPHE,
  ASTERISK,
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SLASH,
} from './json-characters.ts';
import { closingApostrophe, endOfLine } from './json-tokens.ts';

/**
 * Where the object or array ends that begins at `from`, in whatever text it stands: strings on one line and comments are
 * passed over. -1 if it never ends.
 */
export function containerEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (code === QUOTE) {
      at = stringEnd(text, at);
      continue;
    }
    if (code === APOSTROPHE) {
      const close = closingApostrophe(text, at + 1);
      at = close < 0 ? at + 1 : close + 1;
      continue;
    }
    // `https://…` without quotes is no comment.
    if (code === SLASH && codeAt(text, at + 1) === SLASH && codeAt(text, at - 1) !== COLON) {
      at = endOfLine(text, at);
      continue;
    }
    if (code === SLASH && codeAt(text, at + 1) === ASTERISK) {
      const close = text.indexOf('*/', at + 2);
      if (close < 0) return -1;
      at = close + 2;
      continue;
    }
    if (code === BACKSLASH) {
      at += 2;
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0) return at + 1;
    at += 1;
  }
  return -1;
}

/** Behind the quote that closes a string, or at the line break that cuts it off. */
export function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = codeAt(text, at);
    if (code === QUOTE) return at + 1;
    if (code === NEWLINE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
