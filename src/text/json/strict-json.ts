import { codeAt } from '../code-at.ts';
import { MAX_TREE_DEPTH } from '../tree.ts';
import {
  BYTE_ORDER_MARK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  LOWER_F,
  LOWER_N,
  LOWER_T,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from './json-characters.ts';
import { isJsonEscape } from './json-escapes.ts';
import {
  ARRAY,
  BOOLEAN,
  END,
  FIELDS,
  FLAGS,
  KEY,
  KEY_ESCAPED,
  KIND_MASK,
  NEXT,
  NULL,
  NUMBER,
  nameFlags,
  OBJECT,
  PARENT,
  START,
  STRING,
  VALUE_ESCAPED,
} from './json-tape-layout.ts';
import { isDelimiter, isNumber } from './json-tokens.ts';

/** How much longer than what was read of a text would have it, and at most, a tape becomes at once. */
const SPARE = 1.05;
const MOST_GROWTH = 8;

/** A text on its tape. */
export interface Tape {
  readonly numbers: Int32Array;
  /** How many nodes there are. */
  readonly count: number;
}

/**
 * Reads JSON that is as it should be, and gives null at the first thing that is not. Line breaks within strings pass.
 *
 * This is the hot loop of a scan: one function without calls or allocations for a token, and strings are crossed by `indexOf`,
 * which is several times as fast as going through their characters.
 */
export function readStrictJson(text: string): Tape | null {
  const length = text.length;
  let tape = new Int32Array(Math.max(FIELDS * 16, length >> 4));
  let top = 0;
  /** The open container's place on the tape; while it is open, its `END` counts its elements. */
  let open = -1;
  let inObject = false;
  let depth = 0;
  /** The next backslash at or behind the last string. */
  let backslash = indexOrEnd(text, '\\', 0);
  let at = codeAt(text, 0) === BYTE_ORDER_MARK ? 1 : 0;
  let keyFrom = -1;
  let keyFlags = 0;
  let wantsKey = false;
  let mayClose = false;

  for (;;) {
    let code = codeAt(text, at);
    while (code <= SPACE && isBlank(code)) code = codeAt(text, ++at);

    let flags = STRING;
    let from = at;
    let to = at;
    if (code === QUOTE) {
      from = at + 1;
      to = text.indexOf('"', from);
      if (backslash < from) backslash = indexOrEnd(text, '\\', from);
      if (backslash < to) {
        flags = STRING | VALUE_ESCAPED;
        do {
          if (backslash + 1 === to) to = text.indexOf('"', to + 1);
          else if (!isJsonEscape(text, backslash)) return null;
          backslash = indexOrEnd(text, '\\', backslash + 2);
        } while (backslash < to);
      }
      if (to < 0) return null;
      at = to + 1;
      if (wantsKey) {
        keyFrom = from;
        keyFlags = nameFlags(to - from) | (flags === STRING ? 0 : KEY_ESCAPED);
        code = codeAt(text, at);
        while (code <= SPACE && isBlank(code)) code = codeAt(text, ++at);
        if (code !== COLON) return null;
        at++;
        wantsKey = false;
        mayClose = false;
        continue;
      }
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (wantsKey || depth === MAX_TREE_DEPTH) return null;
      flags = code === OPEN_BRACE ? OBJECT : ARRAY;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (!mayClose) return null;
      flags = -1;
    } else {
      if (wantsKey) return null;
      flags = code === LOWER_T || code === LOWER_F ? BOOLEAN : code === LOWER_N ? NULL : NUMBER;
      to = flags === NUMBER ? numberEnd(text, at) : wordEnd(text, at, code);
      if (to < 0) return null;
      at = to;
    }

    if (flags >= 0) {
      const node = top;
      top += FIELDS;
      if (top > tape.length) tape = grown(tape, at / length);
      tape[node + START] = from;
      tape[node + END] = flags <= ARRAY ? 0 : to;
      tape[node + NEXT] = top / FIELDS;
      tape[node + PARENT] = open < 0 ? -1 : open / FIELDS;
      if (inObject) {
        tape[node + FLAGS] = flags | keyFlags;
        tape[node + KEY] = keyFrom;
      } else {
        tape[node + FLAGS] = flags;
        tape[node + KEY] = open < 0 ? -1 : -1 - tape[open + END]!;
        if (open >= 0) tape[open + END]!++;
      }
      if (flags <= ARRAY) {
        open = node;
        inObject = flags === OBJECT;
        wantsKey = inObject;
        mayClose = true;
        depth++;
        at++;
        continue;
      }
    }

    for (;;) {
      if (open < 0) return endsAt(text, at) ? { numbers: tape, count: top / FIELDS } : null;
      code = codeAt(text, at);
      while (code <= SPACE && isBlank(code)) code = codeAt(text, ++at);
      if (code === COMMA) {
        at++;
        wantsKey = inObject;
        mayClose = false;
        break;
      }
      if (code !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) return null;
      at++;
      tape[open + END] = at;
      tape[open + NEXT] = top / FIELDS;
      depth--;
      const parent = tape[open + PARENT]!;
      open = parent < 0 ? -1 : parent * FIELDS;
      inObject = parent >= 0 && (tape[open + FLAGS]! & KIND_MASK) === OBJECT;
    }
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
}

/** A tape as long as the whole text takes if the rest is like the part that was read, and some more. */
function grown(tape: Int32Array<ArrayBuffer>, partRead: number): Int32Array<ArrayBuffer> {
  const wanted = Math.min(tape.length / partRead, tape.length * MOST_GROWTH);
  const larger = new Int32Array(Math.ceil(Math.max(wanted, tape.length) * SPARE) + FIELDS);
  larger.set(tape);
  return larger;
}

function indexOrEnd(text: string, char: string, from: number): number {
  const found = text.indexOf(char, from);
  return found < 0 ? text.length : found;
}

/** Where the number that starts at `at` ends, or -1 if it is none. */
function numberEnd(text: string, at: number): number {
  let to = at;
  while (!isDelimiter(codeAt(text, to))) to++;
  return isNumber(text, at, to) ? to : -1;
}

/** Where `true`, `false` or `null` at `at` ends, or -1 if it is none of them. */
function wordEnd(text: string, at: number, first: number): number {
  const word = first === LOWER_T ? 'true' : first === LOWER_F ? 'false' : 'null';
  const to = at + word.length;
  return text.startsWith(word, at) && isDelimiter(codeAt(text, to)) ? to : -1;
}

function endsAt(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBlank(codeAt(text, at))) at++;
  return at === text.length;
}
