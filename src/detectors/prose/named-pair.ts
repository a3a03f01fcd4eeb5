import type { Span } from '../../model/source-file.ts';
import { genericRuleFor } from '../fields/generic-rule.ts';
import type { KeyClass } from '../words/key-words.ts';
import { countsInProse } from '../words/prose-words.ts';
import { isRefusal, type Refusal, refusalBy, refuse } from '../words/refusal.ts';
import { Stretch } from '../words/stretch.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { isCutShort } from './cut-short.ts';
import { isBehindAccount, isMadeUp } from './made-up.ts';
import { jointBehind, schemeAt, valueBehind } from './name-joint.ts';
import { tokenBehind } from './quoted-login.ts';
import { type Around, around, type TextSnippet, type Writing } from './snippet.ts';
import { NO_TEXT_PASSWORDS, TALK_BEFORE } from './snippet-rows.ts';
import { cellsBelow } from './text-table.ts';

const OTHER_NAME = refuse('text-name', 'the name in the text is none of a credential, or counts in keys alone');
const NO_JOINT = refuse(
  'no-joint',
  'the name in the text is not followed by a value: `name: value`, a cell, an option',
);
const NO_VALUE = refuse('no-value', 'behind the name in the text stands no value, or a type');
const NAME_IN_CODE = refuse('name-in-code', 'code calls a variable or a function by it: a text would stand in quotes');
const NOT_ONE_WORD = refuse('not-one-word', 'the value in the text is cut short, a template, or several words');
const WEAK_NAME = refuse('weak-name', 'its name in the text means other things as well');
const FIELD_NAME = refuse('field-name', 'it is how code names a field');
const LOOSE_JOINT = refuse('loose-joint', 'prose goes on like this as well, and it does not look made up');
const SENTENCE = refuse('sentence', 'a sentence goes on behind it');
const LISTED_DEFAULT = refuse('listed-default', 'it is a well-known password in a table, or code adds to it');
const SHORTEST_PASSWORD = 5;
const LONGEST_PASSWORD = 128;
const NO_TEXT_PASSWORD = refuse(
  'no-text-password',
  `in a text a password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters, and a digit or a sign`,
);
const NO_TEXT_TOKEN = refuse('no-text-token', 'in a text it has not the shape of a token');

/** The end of a query, and of the text that a script hashes for a signature: `str + "&key=…"`. */
export const QUERY_PARTS: readonly string[] = ['&key'];
const NAME_CHARACTER = /[\p{L}\p{M}\p{N}_.-]/u;
const LONGEST_NAME = 64;
const GRAPHQL_SCALAR = /^(?:String|ID|Int|Float|Boolean)!$/;

const QUOTES = '"\'`';
const ENDS_TEXT = `${QUOTES}&\\$`;
/** `password`, `config.password`. */
const IDENTIFIER = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

/** Code adds something to a literal: `password: 'test' + id`. */
const JOINED_BEHIND = /^["'`]\s*\+/;
const NEAR = 12;
/** The rest of a word: `password: User's password`. */
const CUT_WITHIN = /["'`’](?=[\p{L}\p{N}])/uy;
/** A word in lower case that is no name of the next value. */
const SENTENCE_BEHIND = /[ \t]{1,3}(?:[a-z]{1,20}(?![\w-]{0,40}[ \t]{0,2}[:=])|\()/y;
const CODE_BEFORE = /=\s?["'`]$/;

/** A name in a text. */
interface TextName {
  readonly span: Span;
  readonly key: string;
  readonly keyClass: KeyClass;
}

/** A telling word of a text. */
export interface WordInText {
  readonly at: number;
  readonly word: string;
  readonly writing: Writing;
}

/** What goes by the name that the word at `at` is part of. */
export function pairAt(text: string, { at, word, writing }: WordInText, classOf: (key: string) => KeyClass): Around {
  const span = nameAround(text, at, at + word.length);
  const key = text.slice(span.from, span.to);
  const name: TextName = { span, key, keyClass: classOf(key) };
  const refusal = refusalOfName(text, name, word);
  if (refusal !== null) return around(refusal);
  const cells = cellsBelow(text, span);
  return cells.length > 0 ? aroundHead(text, name, cells) : around(behindName(text, name, writing));
}

function nameAround(text: string, at: number, end: number): Span {
  // What was looked for may bring its joint.
  let from = NAME_CHARACTER.test(text[at]!) ? at : at + 1;
  let to = NAME_CHARACTER.test(text[end - 1]!) ? end : end - 1;
  while (from > 0 && at - from < LONGEST_NAME && NAME_CHARACTER.test(text[from - 1]!)) from -= 1;
  while (to < text.length && to - at < LONGEST_NAME && NAME_CHARACTER.test(text[to]!)) to += 1;
  return { from, to };
}

/** Why nothing goes by a name in a text, whatever stands behind it. */
function refusalOfName(text: string, { span, keyClass }: TextName, word: string): Refusal | null {
  if (keyClass.strength !== 'strong' && keyClass.strength !== 'weak') return OTHER_NAME;
  if (!QUERY_PARTS.includes(word) && !countsInProse(keyClass.words)) return OTHER_NAME;
  return refusalBy(TALK_BEFORE, before(text, span.from));
}

/** The name heads a column of a table. */
function aroundHead(text: string, name: TextName, cells: readonly Span[]): Around {
  const judged = cells.map((span) => judgePair(text, span, { ...name, isRow: false, isLoose: false }));
  const snippets = judged.flatMap((one) => (isRefusal(one) ? [] : [one]));
  return { snippets, refusal: judged.find(isRefusal) ?? null, to: name.span.to };
}

function behindName(text: string, name: TextName, writing: Writing): TextSnippet | Refusal {
  const joint = jointBehind(text, name.span);
  if (joint === null) return NO_JOINT;
  const at = name.span.to + joint.text.length;
  const scheme = name.keyClass.meaning === 'password' ? null : schemeAt(text, at);
  if (scheme !== null) {
    const token = tokenBehind(text, at, scheme);
    if (!isRefusal(token) || scheme === 'basic') return token;
  }
  const value = valueBehind(text, name.span.to, joint.text);
  if (value !== null && writing === 'code' && isNameInCode(text, value)) return NAME_IN_CODE;
  if (value === null || isTypeOfVariable(text, name.span.from, value)) return NO_VALUE;
  if (value.to > value.from && isCutWithin(text, value)) return NOT_ONE_WORD;
  return judgePair(text, value, { ...name, isRow: /\||<td>/.test(joint.text), isLoose: joint.isLoose });
}

/** A text in code ends with its quote, or goes on within it: `"user=joe&password=Granite77"`. */
function isNameInCode(text: string, { from, to }: Span): boolean {
  return (
    !QUOTES.includes(text[from - 1]!) && !ENDS_TEXT.includes(text[to] ?? '\n') && IDENTIFIER.test(text.slice(from, to))
  );
}

/** A quote within a word: what was read is only its beginning. */
function isCutWithin(text: string, { from, to }: Span): boolean {
  if (QUOTES.includes(text[from - 1]!)) return false;
  CUT_WITHIN.lastIndex = to;
  return CUT_WITHIN.test(text);
}

function isSentence(text: string, { from, to }: Span): boolean {
  if (QUOTES.includes(text[from - 1]!)) return false;
  SENTENCE_BEHIND.lastIndex = to;
  return SENTENCE_BEHIND.test(text);
}

/** What stands right before a place. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

/** `$password: String!`: what a GraphQL query says of a variable, or a schema of a field. */
function isTypeOfVariable(text: string, nameStart: number, { from, to }: Span): boolean {
  if (text[to - 1] !== '!') return false;
  return text[nameStart - 1] === '$' || GRAPHQL_SCALAR.test(text.slice(from, to));
}

interface Pair extends TextName {
  /** The value stands in the next cell of a table. */
  readonly isRow: boolean;
  /** What joins it to its name stands in sentences too. */
  readonly isLoose: boolean;
}

function judgePair(text: string, span: Span, pair: Pair): TextSnippet | Refusal {
  const value = new Stretch(text, span, pair.key);
  if (!isOneWord(value) || isCutShort(text, span.to)) return NOT_ONE_WORD;
  const kind = pair.keyClass.meaning === 'password' ? 'password' : 'token';
  if (value.isPlaceholderAs(kind)) return value.judgedAs(kind);
  return kind === 'password' ? judgePassword(text, value, pair) : judgeToken(value, pair);
}

function isOneWord({ text, hasReference }: Stretch): boolean {
  return text !== '' && !/\s/.test(text) && !hasReference && !text.includes('${');
}

function judgePassword(prose: string, value: Stretch, pair: Pair): TextSnippet | Refusal {
  const { key, isRow } = pair;
  const { text, span } = value;
  const refusal = looseRefusal(prose, value, pair);
  if (refusal !== null) return refusal;
  if (value.isWeakAs('password')) {
    if (isSentence(prose, span)) return SENTENCE;
    // `password='password'` is how code names a field.
    if (CODE_BEFORE.test(before(prose, span.from)) && text === key) return FIELD_NAME;
    // Tables list the defaults of images and services that are the reader's own.
    const isNone = isRow || JOINED_BEHIND.test(prose.slice(span.to, span.to + NEAR));
    return isNone ? LISTED_DEFAULT : { span, ruleId: 'generic-weak-password', strength: 'weak-word' };
  }
  const hasMore = /[0-9]/.test(text) || (/[!@#$%^&*]/.test(text) && /[a-z]/i.test(text));
  if (text.length < SHORTEST_PASSWORD || text.length > LONGEST_PASSWORD || !hasMore) return NO_TEXT_PASSWORD;
  return refusalBy(NO_TEXT_PASSWORDS, text) ?? { span, ruleId: 'generic-password-field', strength: 'weak-word' };
}

/** Why prose may go on so without a password. Beside a user name a word that means other things too is one that does not. */
function looseRefusal(prose: string, value: Stretch, { keyClass, span: nameSpan, isLoose }: Pair): Refusal | null {
  const isKnown = keyClass.strength === 'strong' || isBehindAccount(prose, nameSpan.from);
  if ((isKnown && !isLoose) || isMadeUp(value.text)) return null;
  if (!isKnown) return WEAK_NAME;
  return value.isWeakAs('password') && /\d/.test(value.text) ? null : LOOSE_JOINT;
}

function judgeToken(value: Stretch, { keyClass }: Pair): TextSnippet | Refusal {
  const { text, span } = value;
  if (value.isWeakAs('token')) return value.judgedAs('token');
  if (!isTokenShaped(text) && !(keyClass.strength === 'strong' && isUuid(text))) return NO_TEXT_TOKEN;
  return { span, ruleId: genericRuleFor(keyClass, 'description', text), strength: 'weak-word' };
}
