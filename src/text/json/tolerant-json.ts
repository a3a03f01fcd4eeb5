import type { Span } from '../../model/source-file.ts';
import { codeAt } from '../code-at.ts';
import { MAX_TREE_DEPTH, type TreeProblem, type TreeProblemCode } from '../tree.ts';
import {
  APOSTROPHE,
  ASTERISK,
  BACKSLASH,
  BYTE_ORDER_MARK,
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
  OPEN_BRACKET,
  PLUS,
  QUOTE,
  RETURN,
  SLASH,
  SPACE,
  TAB,
  ZERO,
} from './json-characters.ts';
import { isJsonEscape } from './json-escapes.ts';
import { ARRAY, BOOLEAN, KEY_ESCAPED, NULL, NUMBER, OBJECT, STRING, VALUE_ESCAPED } from './json-tape-layout.ts';
import {
  closingApostrophe,
  endOfBrokenString,
  endOfLine,
  endsWord,
  isConflictMarker,
  isDelimiter,
  isNumber,
  lookBeyondLineBreak,
  variableEnd,
} from './json-tokens.ts';
import type { Tape } from './strict-json.ts';
import { TapeWriter } from './tape-writer.ts';

/** What may come next. */
const VALUE = 0;
const FIRST_VALUE = 1;
const NAME = 2;
const FIRST_NAME = 3;
const SEPARATOR = 4;
const COMMA_OR_END = 5;
const NOTHING = 6;

/**
 * Reads JSON, however broken, in one pass and without recursion. What is out of place is kept: a value without a name gets
 * an empty one, a name without a value becomes a value, what follows the root hangs on it.
 */
export class TolerantJsonReader {
  readonly #text: string;
  readonly #tape: TapeWriter;
  #at = 0;
  #state = VALUE;
  /** The open container's place on the tape, or -1. While it is open, its `END` counts its elements. */
  #open = -1;
  #openIsObject = false;
  #depth = 0;
  #openObjects = 0;
  #rootEnd = -1;
  /** Open containers below `MAX_TREE_DEPTH`, which are no nodes. */
  #tooDeep = 0;
  #keyFrom = -1;
  #keyTo = -1;
  #keyFlag = 0;
  /** How many characters may still be read twice to tell a broken string from one with line breaks in it. */
  #patience: number;
  #commentsEnd = true;
  readonly comments: Span[] = [];
  readonly #problems = new Map<TreeProblemCode, TreeProblem>();

  constructor(text: string) {
    this.#text = text;
    this.#patience = text.length;
    this.#tape = new TapeWriter(text.length);
  }

  get problems(): readonly TreeProblem[] {
    return [...this.#problems.values()];
  }

  read(): Tape {
    const text = this.#text;
    const length = text.length;
    if (codeAt(text, 0) === BYTE_ORDER_MARK) this.#at = 1;
    while (this.#at < length) {
      const code = codeAt(text, this.#at);
      if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB) this.#at++;
      else if (code === QUOTE) this.#string();
      else if (code === COMMA) this.#comma();
      else if (code === COLON) this.#colon();
      else if (code === OPEN_BRACE) this.#brace();
      else if (code === OPEN_BRACKET) this.#openContainer(ARRAY);
      else if (code === CLOSE_BRACE) this.#close(true);
      else if (code === CLOSE_BRACKET) this.#close(false);
      else if (code === MINUS || (code >= ZERO && code <= NINE)) this.#number();
      else this.#word(code);
    }
    this.#finish();
    return this.#tape.tape();
  }

  #string(): void {
    const text = this.#text;
    const from = this.#at + 1;
    let at = from;
    let escaped = 0;
    let code = 0;
    for (;;) {
      code = codeAt(text, at);
      if (code > BACKSLASH) at++;
      else if (code === QUOTE) break;
      else if (code === BACKSLASH) {
        escaped = VALUE_ESCAPED;
        if (codeAt(text, at + 1) !== QUOTE && !isJsonEscape(text, at)) this.#problem('invalid-json', at);
        at += 2;
      } else if (code >= SPACE) at++;
      else if (this.#endsBrokenString(at)) break;
      else at++;
    }
    if (code === QUOTE) this.#at = at + 1;
    else {
      this.#at = Math.min(at, text.length);
      at = endOfBrokenString(text, from, this.#at);
    }
    this.#quoted(from, at, escaped);
  }

  #quoted(from: number, to: number, escaped: number): void {
    if (this.#state >= COMMA_OR_END) this.#misplaced(from - 1);
    if (this.#state === NAME || this.#state === FIRST_NAME) this.#name(from, to, escaped);
    else this.#scalar(STRING | escaped, from, to);
  }

  /**
   * A string with a line break in it either lost its closing quote or was written so. It was written so if the next quote
   * is followed by what follows a string.
   */
  #endsBrokenString(at: number): boolean {
    const text = this.#text;
    this.#problem('invalid-json', Math.min(at, text.length));
    if (at >= text.length) return true;
    if (codeAt(text, at) !== NEWLINE) return false;
    if (this.#patience < 0) return true;
    const { goesOn, seen } = lookBeyondLineBreak(text, at);
    this.#patience -= seen;
    return !goesOn;
  }

  #comma(): void {
    if (this.#state === SEPARATOR) this.#nameWithoutValue();
    if (this.#state !== COMMA_OR_END) this.#invalid(this.#at);
    if (this.#open >= 0) this.#expectMember();
    this.#at++;
  }

  #expectMember(): void {
    this.#keyFrom = -1;
    this.#state = this.#openIsObject || this.#tooDeep > 0 ? NAME : VALUE;
  }

  #colon(): void {
    if (this.#state === SEPARATOR) this.#state = VALUE;
    else this.#invalid(this.#at);
    this.#at++;
  }

  #brace(): void {
    const end = variableEnd(this.#text, this.#at);
    if (end > 0) this.#bareWord(end);
    else this.#openContainer(OBJECT);
  }

  #openContainer(kind: number): void {
    if (this.#state >= COMMA_OR_END) this.#misplaced(this.#at);
    if (this.#depth >= MAX_TREE_DEPTH) {
      this.#descendTooDeep();
      return;
    }
    const node = this.#push(kind, this.#at, 0);
    this.#open = node;
    this.#openIsObject = kind === OBJECT;
    this.#depth++;
    if (kind === OBJECT) this.#openObjects++;
    this.#keyFrom = -1;
    this.#state = kind === OBJECT ? FIRST_NAME : FIRST_VALUE;
    this.#at++;
  }

  /** Below the greatest depth, what a string is shows only behind it: all is read as if in an object. */
  #descendTooDeep(): void {
    this.#problem('too-deep', this.#at);
    this.#tooDeep++;
    this.#keyFrom = -1;
    this.#state = FIRST_NAME;
    this.#at++;
  }

  #close(brace: boolean): void {
    if (this.#state === SEPARATOR) this.#nameWithoutValue();
    const at = this.#at++;
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      this.#state = COMMA_OR_END;
      return;
    }
    const fits = this.#state === COMMA_OR_END || this.#state === (brace ? FIRST_NAME : FIRST_VALUE);
    if (!fits || brace !== this.#openIsObject || this.#open < 0) this.#invalid(at);
    if ((brace ? this.#openObjects : this.#depth - this.#openObjects) === 0) return;
    while (this.#openIsObject !== brace) this.#closeContainer();
    this.#closeContainer();
  }

  #closeContainer(): void {
    const parent = this.#tape.parentOf(this.#open);
    this.#keyFrom = -1;
    if (parent < 0) {
      this.#rootEnd = this.#at;
      this.#state = NOTHING;
      return;
    }
    this.#tape.close(this.#open, this.#at);
    this.#depth--;
    if (this.#openIsObject) this.#openObjects--;
    this.#open = parent;
    this.#openIsObject = this.#tape.isObject(parent);
    this.#state = COMMA_OR_END;
  }

  #number(): void {
    const text = this.#text;
    const from = this.#at;
    let at = from + 1;
    for (;;) {
      const code = codeAt(text, at);
      if ((code >= ZERO && code <= NINE) || code === DOT || code === PLUS || code === MINUS) at++;
      else if ((code | SPACE) === LOWER_E) at++;
      else break;
    }
    if (isDelimiter(codeAt(text, at)) && isNumber(text, from, at)) this.#literal(NUMBER, at);
    else this.#bareWord(from + 1);
  }

  #word(code: number): void {
    const text = this.#text;
    const at = this.#at;
    if (text.startsWith('true', at) && isDelimiter(codeAt(text, at + 4))) this.#literal(BOOLEAN, at + 4);
    else if (text.startsWith('false', at) && isDelimiter(codeAt(text, at + 5))) this.#literal(BOOLEAN, at + 5);
    else if (text.startsWith('null', at) && isDelimiter(codeAt(text, at + 4))) this.#literal(NULL, at + 4);
    else if (isConflictMarker(text, at)) {
      this.#problem('merge-conflict', at);
      this.#at = endOfLine(text, at);
    } else if (!(code === SLASH && this.#comment()) && !(code === APOSTROPHE && this.#apostrophes())) {
      this.#bareWord(at + 1);
    }
  }

  #literal(kind: number, to: number): void {
    const from = this.#at;
    this.#at = to;
    if (this.#state >= COMMA_OR_END) this.#misplaced(from);
    this.#scalar(kind, from, to);
  }

  #comment(): boolean {
    const text = this.#text;
    const next = codeAt(text, this.#at + 1);
    if (next !== SLASH && next !== ASTERISK) return false;
    this.#invalid(this.#at);
    const end = next === ASTERISK && this.#commentsEnd ? text.indexOf('*/', this.#at + 2) : -1;
    if (next === ASTERISK && end < 0) this.#commentsEnd = false;
    const from = this.#at;
    this.#at = end < 0 ? endOfLine(text, from) : end + 2;
    this.comments.push({ from, to: this.#at });
    return true;
  }

  /** `'text'` on one line, as JavaScript has it. */
  #apostrophes(): boolean {
    const from = this.#at + 1;
    const to = closingApostrophe(this.#text, from);
    if (to < 0) return false;
    this.#invalid(this.#at);
    this.#at = to + 1;
    this.#quoted(from, to, this.#text.slice(from, to).includes('\\') ? VALUE_ESCAPED : 0);
    return true;
  }

  /** A word without quotes: up to the next character that ends one, variables in braces as a whole. */
  #bareWord(searchFrom: number): void {
    const text = this.#text;
    const from = this.#at;
    this.#invalid(from);
    if (this.#state >= COMMA_OR_END) this.#misplaced(from);
    const isName = this.#state === NAME || this.#state === FIRST_NAME;
    let at = searchFrom;
    while (at < text.length && !endsWord(codeAt(text, at), isName)) {
      if (this.#open < 0 && (codeAt(text, at) === OPEN_BRACE || codeAt(text, at) === OPEN_BRACKET)) break;
      at = codeAt(text, at) === OPEN_BRACE ? Math.max(at + 1, variableEnd(text, at)) : at + 1;
    }
    this.#at = at;
    while (at > searchFrom && codeAt(text, at - 1) <= SPACE) at--;
    if (isName) this.#name(from, at, 0);
    else if (this.#open >= 0) this.#scalar(STRING, from, at);
  }

  #name(from: number, to: number, escaped: number): void {
    this.#keyFrom = from;
    this.#keyTo = to;
    this.#keyFlag = escaped === 0 ? 0 : KEY_ESCAPED;
    this.#state = SEPARATOR;
  }

  /** A string where a name belongs, with nothing behind it: kept as a value. */
  #nameWithoutValue(): void {
    const from = this.#keyFrom;
    this.#invalid(from);
    this.#keyFrom = -1;
    this.#state = VALUE;
    this.#scalar(STRING | (this.#keyFlag === 0 ? 0 : VALUE_ESCAPED), from, this.#keyTo);
  }

  #scalar(flags: number, from: number, to: number): void {
    this.#push(flags, from, to);
    this.#keyFrom = -1;
    this.#state = this.#open < 0 ? NOTHING : COMMA_OR_END;
  }

  /** Something stands where a comma or nothing more was expected: it counts as the next member. */
  #misplaced(at: number): void {
    this.#invalid(at);
    if (this.#open >= 0) this.#expectMember();
    else {
      this.#tape.clear();
      this.#state = VALUE;
    }
  }

  #push(flags: number, from: number, to: number): number {
    if (this.#state > FIRST_VALUE) this.#invalid(from);
    const isNamed = this.#keyFrom >= 0;
    const open = this.#open;
    return this.#tape.add({
      flags: isNamed ? flags | this.#keyFlag : flags,
      from,
      to,
      open,
      nameFrom: isNamed ? this.#keyFrom : -1,
      nameTo: this.#keyTo,
    });
  }

  #finish(): void {
    const length = this.#text.length;
    this.#at = length;
    if (this.#state === SEPARATOR) this.#nameWithoutValue();
    if (this.#state !== NOTHING || this.#tape.isEmpty) this.#problem('invalid-json', length);
    if (this.#open < 0) return;
    const isClosed = this.#state === NOTHING;
    while (this.#tape.parentOf(this.#open) >= 0) this.#closeContainer();
    this.#tape.close(this.#open, isClosed ? this.#rootEnd : length);
  }

  #invalid(at: number): void {
    if (this.#tooDeep === 0) this.#problem('invalid-json', at);
  }

  #problem(code: TreeProblemCode, offset: number): void {
    if (!this.#problems.has(code)) this.#problems.set(code, { code, offset });
  }
}
