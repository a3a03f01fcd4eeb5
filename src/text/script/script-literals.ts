import { MUTE_NAMES } from '../../model/lexicon.ts';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { type LexedLiteral, type LexedScript, OPERATOR } from './script-lexer.ts';
import { lastNameIn, subjectBefore } from './script-names.ts';
import { mapLiteral, type ScriptValue, toScriptValue } from './script-value.ts';
import { hasSecretShape, saysAnything, saysWhatItIs } from './script-words.ts';

const EQUALS = 0x3d;
const COLON = 0x3a;
const OPEN_PAREN = 0x28;
const COMMA = 0x2c;
const QUESTION = 0x3f;
const BAR = 0x7c;

/** What stands between a name and what goes by it. */
const NAMING: ReadonlySet<number> = new Set([EQUALS, COLON, COMMA, OPEN_PAREN, BAR, QUESTION, OPERATOR]);
/** What a fallback stands behind, and how far it may be from it. */
const INSTEAD = /(?:\|\||\?\?)\s{0,4}$/;
const NEAR = 8;
const CALL_END = /^["'`]\s{0,4}\)\s{0,4}$/;

const COMPARISON = /^["'\s]{0,4}={2,3}\s{0,4}$/;

const LONGEST_CALL = 160;
const CHOICE =
  /^\s{0,40}(?:(?:const|let|var)\s{1,4})?([\w$]{1,60})\s{0,4}=(?![=>])[^?'"`{\n]{1,80}(?:["'`][\w.-]{0,40}["'`]\s{0,4})?\?(?![?.])/;

const SHORTEST_SECRET = 3;

/** What a literal is for, as its neighbours tell. */
export interface LiteralUse {
  readonly name: string | null;
  readonly callee: string | null;
  /** It is what something is compared with, or expected to be. */
  readonly isExpected?: true;
}

const NO_USE: LiteralUse = { name: null, callee: null };

/** Tells what the literals of a script are for by their neighbouring tokens, without a syntax tree. */
export class LiteralReader {
  readonly #source: string;
  readonly #literals: readonly LexedLiteral[];
  readonly #callees: Callees;
  /** The literals of each bracket, made when a name is first looked for among the arguments. */
  #byBracket: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(source: string, script: LexedScript, callees: Callees) {
    this.#source = source;
    this.#callees = callees;
    this.#literals = script.literals;
  }

  /** Whether a literal is worth the cost of a syntax tree: by its form, or by the name it goes by. */
  get hasWorthyLiteral(): boolean {
    let first = 0;
    return this.#literals.some((literal, i) => {
      if (!literal.isJoined) first = i;
      return this.#isWorthy(literal, first);
    });
  }

  /** `first` is the literal that this one is joined to, which bears the name. */
  #isWorthy(literal: LexedLiteral, first: number): boolean {
    if (literal.to - literal.from < SHORTEST_SECRET) return false;
    const parts = this.#fixedParts(literal);
    const hasShape = parts.some(hasSecretShape);
    const { before, argument } = this.#literals[first]!;
    if (!hasShape && !NAMING.has(before)) return false;
    const { name, callee } = this.useOf(first);
    const { isVariable, isEncoding } = this.#callees.factsOf(callee);
    if (argument === 0 && isVariable) return false;
    const isNamed = isEncoding || (name !== null && saysWhatItIs(name));
    return hasShape || (isNamed && parts.some(saysAnything));
  }

  /** What a literal says itself: between the `${…}` of a template. */
  #fixedParts({ from, to, expressions }: LexedLiteral): string[] {
    const parts: string[] = [];
    let done = from;
    for (const expression of expressions) {
      parts.push(this.#source.slice(done, expression.from));
      done = expression.to;
    }
    parts.push(this.#source.slice(done, to));
    return parts;
  }

  values(): ScriptValue[] {
    const values: ScriptValue[] = [];
    for (let i = 0; i < this.#literals.length; ) {
      const first = this.#literals[i]!;
      const mapped = mapLiteral(this.#source, first, first.expressions);
      const { name, callee, isExpected = false } = this.useOf(i);
      for (i++; this.#literals[i]?.isJoined === true; i++) {
        const joined = this.#literals[i]!;
        mapLiteral(this.#source, joined, joined.expressions, mapped);
      }
      if (mapped.length > 0) values.push(toScriptValue(mapped, { name, callee, isExpected, parsedAs: 'lexer' }));
    }
    return values;
  }

  useOf(index: number): LiteralUse {
    const literal = this.#literals[index]!;
    if (literal.before === EQUALS) return { name: this.#nameOf(literal), callee: null };
    if (literal.before === COLON)
      return { name: this.#nameOfChoice(literal) ?? this.#memberName(literal), callee: null };
    if (literal.before === OPEN_PAREN || literal.before === COMMA) return this.#useAsArgument(index, literal);
    if (literal.before === BAR || literal.before === QUESTION)
      return { name: this.#nameOfFallback(index), callee: null };
    if (literal.before === OPERATOR && COMPARISON.test(this.#source.slice(literal.name.to, literal.from - 1)))
      return { name: this.#nameOf(literal), callee: null, isExpected: true };
    return NO_USE;
  }

  /** `pm.environment.get('apiKey') || '…'`, `process.env.API_KEY ?? '…'`: the name of what the literal stands in for. */
  #nameOfFallback(index: number): string | null {
    const quote = this.#literals[index]!.from - 1;
    const joint = INSTEAD.exec(this.#source.slice(Math.max(0, quote - NEAR), quote))?.[0];
    if (joint === undefined) return this.#nameOfChoice(this.#literals[index]!);
    const end = quote - joint.length;
    const read = this.#literals[index - 1];
    if (read !== undefined && end - read.to <= NEAR + 2 && CALL_END.test(this.#source.slice(read.to, end))) {
      const isRead = read.argument === 0 && this.#callees.factsOf(calleeBefore(this.#source, read.bracket)).isVariable;
      return isRead ? this.#source.slice(read.from, read.to) : null;
    }
    return lastNameBefore(this.#source, end);
  }

  #nameOf(literal: LexedLiteral): string | null {
    const name = this.#source.slice(literal.name.from, literal.name.to);
    return /^[\w$.-]{1,100}$/.test(name) ? name : null;
  }

  #memberName(literal: LexedLiteral): string | null {
    const name = this.#nameOf(literal);
    if (name === null || !MUTE_NAMES.has(name)) return name;
    const holder = name === 'value' && literal.rowName !== null ? literal.rowName : literal.holder;
    return holder === null ? name : this.#source.slice(holder.from, holder.to);
  }

  #useAsArgument(index: number, literal: LexedLiteral): LiteralUse {
    if (this.#source[literal.bracket] !== '(') return NO_USE;
    const callee = calleeBefore(this.#source, literal.bracket);
    const { isHeader, isPassing, isExpecting, secret } = this.#callees.factsOf(callee);
    if (isHeader && literal.argument === 0) return { name: 'header', callee };
    const expected = isExpecting ? ({ isExpected: true } as const) : {};
    if (secret?.value === literal.argument) {
      return { name: this.#argumentName(index, secret.name), callee, ...expected };
    }
    if (isExpecting && secret === null && literal.argument === 0) {
      return { name: subjectBefore(this.#source, literal.bracket), callee, ...expected };
    }
    return { name: isPassing && literal.argument === 0 ? this.#nameOfCall(literal.bracket, callee) : null, callee };
  }

  /** The name that one of two is given to: `password = isTest ? '…' : '…'`. */
  #nameOfChoice({ from }: LexedLiteral): string | null {
    const before = this.#source.slice(Math.max(0, from - LONGEST_CALL), from);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const choice = line.includes('?') ? CHOICE.exec(line) : null;
    return choice === null || line.includes('{', choice[0].length) ? null : choice[1]!;
  }

  /** The name that the value of a call is given to, by its bracket: `password = btoa(`. */
  #nameOfCall(bracket: number, callee: string | null): string | null {
    const before = this.#source.slice(Math.max(0, bracket - LONGEST_CALL), bracket);
    const sign = Math.max(before.lastIndexOf('='), before.lastIndexOf(':'));
    if (sign < 0 || before.slice(sign + 1).trim() !== callee) return null;
    return lastNameBefore(before, sign);
  }

  /** The name of the argument right before a literal: `assert.equal(a.token, '…')`. */
  #argumentBefore({ bracket, from }: LexedLiteral): string | null {
    const before = this.#source.slice(Math.max(bracket + 1, from - LONGEST_CALL), from - 1).trimEnd();
    return before.endsWith(',') ? lastNameIn(before.slice(0, -1)) : null;
  }

  #argumentName(index: number, name: string | number): string | null {
    if (typeof name === 'string') return name;
    this.#byBracket ??= indexByBracket(this.#literals);
    const beside = this.#byBracket.get(this.#literals[index]!.bracket) ?? [];
    const at = beside.findLast((other) => other < index && this.#literals[other]!.argument === name);
    if (at === undefined) return this.#argumentBefore(this.#literals[index]!);
    const { from, to } = this.#literals[at]!;
    return this.#source.slice(from, to);
  }
}

/** Of `a.b` that ends at `end` it is `b`. */
function lastNameBefore(source: string, end: number): string | null {
  const name = calleeBefore(source, end);
  return name === null ? null : name.slice(name.lastIndexOf('.') + 1);
}

function indexByBracket(literals: readonly LexedLiteral[]): ReadonlyMap<number, readonly number[]> {
  const byBracket = new Map<number, number[]>();
  literals.forEach(({ bracket }, index) => {
    const beside = byBracket.get(bracket);
    if (beside === undefined) byBracket.set(bracket, [index]);
    else beside.push(index);
  });
  return byBracket;
}
