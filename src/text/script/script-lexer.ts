import { MUTE_NAMES } from '../../model/lexicon.ts';
import type { Span } from '../../model/source-file.ts';
import { codeAt } from '../code-at.ts';
import { hasSecretWord } from './script-words.ts';

const NO_EXPRESSIONS: readonly Span[] = [];

/** A string or template literal, and the tokens around it that tell what it is for. */
export interface LexedLiteral {
  /** The range between the quotes. */
  readonly from: number;
  readonly to: number;
  /** Where the `${…}` of a template stand. */
  readonly expressions: readonly Span[];
  /** The code of the character before: `=`, `:`, `(`, `,`, `+` …; `OPERATOR` if there are several, 0 if there is none. */
  readonly before: number;
  /** What stands before that: the name in `name = "…"` and `name: "…"`. */
  readonly name: Span;
  /** The offset of the bracket that it stands in, or -1, and its place among the commas there. */
  readonly bracket: number;
  readonly argument: number;
  /** A `+` joins it to the literal before it. */
  readonly isJoined: boolean;
  /** What `key: "…"` or `name: "…"` beside it says, in the same braces. */
  readonly rowName: Span | null;
  /** What the braces that it stands in are bound to, as of `a` in `a = { … }` and `a: { … }`. */
  readonly holder: Span | null;
  /** It stands within a call of `sendRequest`. */
  readonly isSent: boolean;
}

/** A name that a script prints with `console`. */
export interface PrintedName {
  readonly name: string;
  readonly span: Span;
}

/** What a script is made of, as far as credentials go. */
export interface LexedScript {
  readonly literals: readonly LexedLiteral[];
  /** The insides of its comments. */
  readonly comments: readonly Span[];
  readonly printed: readonly PrintedName[];
  /** How deep brackets nest. */
  readonly depth: number;
  /** How much stands where no token can: control characters, strings without end, signs that JavaScript does not have. */
  readonly oddities: number;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const HASH = 0x23;
const DOLLAR = 0x24;
const APOSTROPHE = 0x27;
const OPEN_PAREN = 0x28;
const CLOSE_PAREN = 0x29;
const ASTERISK = 0x2a;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const AT = 0x40;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const BACKTICK = 0x60;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Kinds of tokens that are no single character. */
const NONE = 0;
const WORD = 1;
const LITERAL = 2;
export const OPERATOR = 3;

/** A slash that is not closed within so many characters is taken for a division. */
const MAX_REGULAR_EXPRESSION = 2_000;
/** Characters looked through in vain for the ends of regular expressions, beyond some for each character of the script. */
const LEAST_LOOKED_THROUGH = 100_000;
const LOOKED_THROUGH_FACTOR = 8;

/** Words after which a slash begins a regular expression. */
const KEYWORDS_BEFORE_VALUE = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'else',
  'do',
]);

/** Reads `[from, to)` of a JavaScript source into literals and comments. Broken code is read all the same. */
export function lexScript(source: string, from = 0, to = source.length): LexedScript {
  return new ScriptLexer(source, from, to).read();
}

interface Bracket {
  readonly code: number;
  readonly offset: number;
  argument: number;
  rowName: Span | null;
  readonly holder: Span | null;
  /** The template that a `${` stands in. */
  readonly template: OpenTemplate | null;
}

/** A literal whose end is not found yet. */
interface OpenLiteral extends LexedLiteral {
  to: number;
}

interface OpenTemplate extends OpenLiteral {
  readonly expressions: Span[];
}

class ScriptLexer {
  readonly #source: string;
  readonly #end: number;
  #at: number;
  /** The last three tokens, newest first: kind or character code, and range. */
  #kind = NONE;
  #from = 0;
  #to = 0;
  #kind2 = NONE;
  #from2 = 0;
  #to2 = 0;
  #from3 = 0;
  #to3 = 0;
  readonly #brackets: Bracket[] = [];
  #depth = 0;
  #oddities = 0;
  #lookedThroughLeft: number;
  /** How many brackets were open where a call of `console` or `sendRequest` began; -1 outside. */
  #printDepth = -1;
  #sendDepth = -1;
  readonly #literals: LexedLiteral[] = [];
  readonly #comments: Span[] = [];
  readonly #printed: PrintedName[] = [];

  constructor(source: string, from: number, to: number) {
    this.#source = source;
    this.#at = from;
    this.#end = to;
    this.#lookedThroughLeft = LEAST_LOOKED_THROUGH + (to - from) * LOOKED_THROUGH_FACTOR;
  }

  read(): LexedScript {
    const source = this.#source;
    while (this.#at < this.#end) {
      const code = source.charCodeAt(this.#at);
      if (code <= 0x20) this.#blank(code);
      else if (isWordPart(code)) this.#word();
      else if (code === QUOTE || code === APOSTROPHE) this.#string(code);
      else if (code === BACKTICK) this.#template();
      else if (code === SLASH) this.#slash();
      else if (code === OPEN_PAREN || code === OPEN_BRACE || code === OPEN_BRACKET) this.#open(code);
      else if (code === CLOSE_PAREN || code === CLOSE_BRACE || code === CLOSE_BRACKET) this.#close(code);
      else if (code === COMMA) this.#comma();
      else this.#operator(code);
    }
    return {
      literals: this.#literals,
      comments: this.#comments,
      printed: this.#printed,
      depth: this.#depth,
      oddities: this.#oddities,
    };
  }

  #blank(code: number): void {
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) this.#oddities++;
    this.#at++;
  }

  #token(kind: number, from: number, to: number): void {
    this.#from3 = this.#from2;
    this.#to3 = this.#to2;
    this.#kind2 = this.#kind;
    this.#from2 = this.#from;
    this.#to2 = this.#to;
    this.#kind = kind;
    this.#from = from;
    this.#to = to;
    this.#at = to;
  }

  #word(): void {
    const source = this.#source;
    let to = this.#at + 1;

    while (to < this.#end && isWordPart(source.charCodeAt(to))) to++;
    if (source.charCodeAt(this.#at) > 0x7f) this.#oddities += to - this.#at;
    this.#token(WORD, this.#at, to);
    if (this.#printDepth < 0) return;
    const next = source[to];
    const name = source.slice(this.#from, to);
    if (next !== '(' && next !== '.' && hasSecretWord(name))
      this.#printed.push({ name, span: { from: this.#from, to } });
  }

  #operator(code: number): void {
    const source = this.#source;
    let to = this.#at + 1;
    while (to < this.#end && (codeAt(source, to) === EQUALS || (code === EQUALS && codeAt(source, to) === GREATER)))
      to++;
    if (code === HASH || code === AT || code === BACKSLASH) this.#oddities++;
    const isAssignment = to === this.#at + 2 && code === PLUS;
    this.#token(to === this.#at + 1 ? code : isAssignment ? EQUALS : OPERATOR, this.#at, to);
  }

  #comma(): void {
    const bracket = this.#brackets.at(-1);
    if (bracket !== undefined) bracket.argument++;
    this.#token(COMMA, this.#at, this.#at + 1);
  }

  #open(code: number, template: OpenTemplate | null = null): void {
    const length = template === null ? 1 : 2;
    if (code === OPEN_PAREN && this.#kind === WORD) {
      if (this.#printDepth < 0 && this.#kind2 === DOT && this.#spells('console', this.#from3, this.#to3)) {
        this.#printDepth = this.#brackets.length;
      }
      if (this.#sendDepth < 0 && this.#spells('sendRequest', this.#from, this.#to))
        this.#sendDepth = this.#brackets.length;
    }
    const holder = code === OPEN_BRACE && template === null ? this.#holder() : null;
    this.#brackets.push({ code, offset: this.#at, argument: 0, rowName: null, holder, template });
    this.#depth = Math.max(this.#depth, this.#brackets.length);
    this.#token(code, this.#at, this.#at + length);
  }

  /** What braces that open here are bound to. Within a name that says nothing, what that one stands in. */
  #holder(): Span | null {
    if (this.#kind !== EQUALS && this.#kind !== COLON) return null;
    const name = this.#nameBefore();
    const around = MUTE_NAMES.has(this.#source.slice(name.from, name.to)) ? this.#brackets.at(-1)?.holder : null;
    return around ?? name;
  }

  /** What stands before the last sign, without its quotes. */
  #nameBefore(): Span {
    const isQuoted = this.#kind2 === LITERAL;
    return { from: isQuoted ? this.#from2 + 1 : this.#from2, to: isQuoted ? this.#to2 - 1 : this.#to2 };
  }

  #spells(word: string, from: number, to: number): boolean {
    return to - from === word.length && this.#source.startsWith(word, from);
  }

  #close(code: number): void {
    const at = this.#at;
    const bracket = this.#brackets.pop();
    if (this.#brackets.length <= this.#printDepth) this.#printDepth = -1;
    if (this.#brackets.length <= this.#sendDepth) this.#sendDepth = -1;
    this.#token(code, at, at + 1);
    if (bracket?.template === null || bracket === undefined) return;
    bracket.template.expressions.push({ from: bracket.offset, to: at + 1 });
    this.#templateText(bracket.template);
  }

  #slash(): void {
    const source = this.#source;
    const next = codeAt(source, this.#at + 1);
    const from = this.#at + 2;
    if (next === SLASH) {
      this.#at = this.#indexOrEnd('\n', from);
      this.#comments.push({ from: Math.min(from, this.#end), to: this.#at });
    } else if (next === ASTERISK) {
      const to = this.#indexOrEnd('*/', from);
      this.#comments.push({ from: Math.min(from, this.#end), to });
      this.#at = Math.min(to + 2, this.#end);
    } else if (!this.#beginsValue() || !this.#regularExpression()) this.#operator(SLASH);
  }

  /** In a part of a source nothing behind its end is looked at: there may be many parts. */
  #indexOrEnd(sign: string, from: number): number {
    const source = this.#source;
    const end = this.#end;
    if (end === source.length) {
      const found = source.indexOf(sign, from);
      return found < 0 ? end : found;
    }
    const last = end - sign.length;
    for (let at = from; at <= last; at += 1) if (source.startsWith(sign, at)) return at;
    return end;
  }

  /** Whether a value may stand here, so that a slash is no division. */
  #beginsValue(): boolean {
    if (this.#kind === WORD) return KEYWORDS_BEFORE_VALUE.has(this.#source.slice(this.#from, this.#to));
    return this.#kind !== LITERAL && this.#kind !== CLOSE_PAREN && this.#kind !== CLOSE_BRACKET;
  }

  #regularExpression(): boolean {
    const source = this.#source;
    let inClass = false;
    const limit = Math.min(this.#end, this.#at + Math.min(MAX_REGULAR_EXPRESSION, this.#lookedThroughLeft));
    let at = this.#at + 1;
    for (; at < limit; at++) {
      const code = source.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === BACKSLASH) at++;
      else if (code === OPEN_BRACKET) inClass = true;
      else if (code === CLOSE_BRACKET) inClass = false;
      else if (code === SLASH && !inClass) {
        this.#token(LITERAL, this.#at, at + 1);
        return true;
      }
    }
    this.#lookedThroughLeft -= at - this.#at;
    return false;
  }

  #string(quote: number): void {
    const source = this.#source;
    const literal = this.#begin(NO_EXPRESSIONS);
    let at = literal.from;
    let code = 0;
    for (; at < this.#end; at++) {
      code = source.charCodeAt(at);
      if (code === quote || code === NEWLINE) break;
      if (code === BACKSLASH) at += codeAt(source, at + 1) === 0x0d && codeAt(source, at + 2) === NEWLINE ? 2 : 1;
    }
    const to = Math.min(at, this.#end);
    if (code !== quote) this.#oddities++;
    const end = code === quote ? Math.min(to + 1, this.#end) : to;
    literal.to = to;
    this.#finish(literal, end);
  }

  #template(): void {
    const template = this.#begin<Span[]>([]);
    this.#at++;
    this.#templateText(template);
  }

  /** Goes on in a template, to its end or its next `${`. */
  #templateText(template: OpenTemplate): void {
    const source = this.#source;
    let at = this.#at;
    for (; at < this.#end; at++) {
      const code = source.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === BACKTICK) break;
      else if (code === DOLLAR && codeAt(source, at + 1) === OPEN_BRACE) {
        this.#at = at;
        this.#open(OPEN_BRACE, template);
        return;
      }
    }
    template.to = Math.min(at, this.#end);
    this.#finish(template, Math.min(template.to + 1, this.#end));
  }

  #finish(literal: LexedLiteral, end: number): void {
    this.#literals.push(literal);
    const bracket = this.#brackets.at(-1);
    if (bracket?.code === OPEN_BRACE && this.#kind === COLON && isRowName(this.#source, this.#from2, this.#to2)) {
      bracket.rowName = { from: literal.from, to: literal.to };
    }
    this.#token(LITERAL, literal.from - 1, end);
  }

  /** A literal that begins here, with what stands before it. */
  #begin<Expressions extends readonly Span[]>(expressions: Expressions) {
    const bracket = this.#brackets.at(-1);
    return {
      from: this.#at + 1,
      to: this.#at + 1,
      expressions,
      before: this.#kind,
      name: this.#nameBefore(),
      bracket: bracket?.offset ?? -1,
      argument: bracket?.argument ?? 0,
      isJoined: this.#kind === PLUS && this.#kind2 === LITERAL,
      rowName: bracket?.rowName ?? null,
      holder: bracket?.holder ?? null,
      isSent: this.#sendDepth >= 0,
    };
  }
}

function isWordPart(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a || code > 0x7f;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === DOLLAR;
}

/** Whether `key` or `name` stands in `[from, to)`, with or without quotes. */
function isRowName(source: string, from: number, to: number): boolean {
  const word = source.slice(from, to);
  return to - from <= 6 && /^(["']?)(?:key|name)\1$/.test(word);
}
