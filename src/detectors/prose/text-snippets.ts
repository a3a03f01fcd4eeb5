import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { Strength } from '../candidate.ts';
import { genericRuleFor } from '../fields/generic-rule.ts';
import type { SieveHit } from '../forms/sieve.ts';
import { decodeBasicPair } from '../structures/authorization.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { groupSpan, secretAt } from '../words/group-span.ts';
import type { KeyClass } from '../words/key-words.ts';
import { judgeValue, withoutReferences } from '../words/placeholder.ts';
import { countsInProse, PROSE_WORDS } from '../words/prose-words.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { NO_TEXT_PASSWORDS, TALK_BEFORE } from './snippet-rows.ts';
import { cellsBelow } from './text-table.ts';

/** A credential quoted in prose, code or unparsed text. */
export interface TextSnippet {
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly strength: Strength;
}

/** What was found around a word, or why nothing was. */
interface Reading {
  readonly snippets: readonly TextSnippet[];
  readonly refusal: Refusal | null;
  /** Where the next word is looked for. */
  readonly to: number;
}

export interface SnippetFinder {
  find(text: string, hits: readonly SieveHit[]): readonly TextSnippet[];
  /** Why around each of the words nothing was found, where nothing was. */
  refusals(text: string, hits: readonly SieveHit[]): readonly Refusal[];
}

const OTHER_NAME = nothing('text-name', 'the name in the text is none of a credential, or counts in keys alone');
const NO_JOINT = nothing(
  'no-joint',
  'the name in the text is not followed by a value: `name: value`, a cell, an option',
);
const NO_VALUE = nothing('no-value', 'behind the name in the text stands no value, or a type');
const NO_SCHEME_TOKEN = nothing('no-scheme-token', 'behind the scheme in the text stands no token');
const NO_LOGIN = nothing('no-login', 'the command in the text has no user and password');
const NOT_ONE_WORD = refuse('not-one-word', 'the value in the text is cut short, a template, or several words');
const WEAK_NAME = refuse('weak-name', 'its name in the text means other things as well');
const FIELD_NAME = refuse('field-name', 'it is how code names a field');
const LISTED_DEFAULT = refuse('listed-default', 'it is a well-known password in a table, or code adds to it');
const NO_TEXT_PASSWORD = refuse(
  'no-text-password',
  'in a text a password has 5 to 128 characters, and a digit or a sign',
);
const NO_TEXT_TOKEN = refuse('no-text-token', 'in a text it has not the shape of a token');

/** The end of a query, and of the text that a script hashes for a signature: `str + "&key=…"`. */
const QUERY_PARTS = ['&key'];
const SCHEMES = ['bearer', 'basic'];
const CURL = 'curl ';

/** The words that `find` wants the hits of, without regard to case. */
export const SNIPPET_WORDS: readonly string[] = [...PROSE_WORDS, ...QUERY_PARTS, ...SCHEMES, CURL];
const NAME_CHARACTER = /[\p{L}\p{M}\p{N}_.-]/u;
const LONGEST_NAME = 64;
const MOST_SNIPPETS = 1000;
/** A row of a key and a value is not longer before its value. */
const LONGEST_ROW = 240;

/** Between a name and its value: `password: `, `"token" = "`, `**Secret:** \``, `password is: `, `Password: <b>`. */
const BETWEEN =
  /(?:\\?["'`\])*]|<\/[a-z]{1,10}>){0,4}(?:[ \t](?:is|ist|es|est|é))?[ \t]{0,8}(?::=|=>|[:=：])(?:\*\*?|__|<\/(?:b|strong|i|em)>)?[ \t]{0,8}(?:\\?["'`*]|<(?:b|strong|i|em|code|kbd|span)>){0,3}/y;
/** `The password is "…"`, `the token "…"`: only what is quoted counts, for prose goes on the same way. */
const SPOKEN_BETWEEN = /["'`*]{0,2}[ \t]{1,3}(?:(?:is|are|was)[ \t:]{1,4})?["'`]/y;
/** The next cell of a table: `| password | … |`, `<td>password</td><td>…`. */
const CELL_BETWEEN = /[`*]{0,2}[ \t]{0,40}(?:\||<\/t[dh]>\s{0,40}<td>)[ \t]{0,8}`?/y;
/** Behind the name of an option of a command: `--api-key <value>`. */
const OPTION_BETWEEN = /[ \t=]{1,4}["']?/y;
/** What a quote holds: other quotes may stand in it. */
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\\r\n]{1,512}/y,
  "'": /[^'\\\r\n]{1,512}/y,
  '`': /[^`\\\r\n]{1,512}/y,
};
const UNQUOTED = /[^\s"'`\\,;&<>()[\]{}|，；。、（）]{1,512}/y;
const SCHEME_BEFORE = /(?:bearer|basic|token|apikey)[ \t]{1,8}/iy;
const SCHEME = /(?:bearer|basic)(?=[ \t])/iy;
const SCHEME_TOKEN = /[ \t]{1,8}(?:\\?["'`])?(?<secret>[A-Za-z0-9+/=_.~-]{8,4096})/dy;

const GRAPHQL_SCALAR = /^(?:String|ID|Int|Float|Boolean)!$/;

/** Documentation shows no more of a token than its start: `eyJhbGciOi...`. */
const CUT_SHORT = /\.{3}|…/y;
/** Code adds something to a literal: `password: 'test' + id`. */
const JOINED_BEHIND = /^["'`]\s*\+/;
const NEAR = 12;
const CODE_BEFORE = /=\s?["'`]$/;

/** Finds `name: value` pairs, scheme and token, and `curl -u` in text. Shapes are strict: prose is full of such words. */
export function createSnippetFinder(classOf: (key: string) => KeyClass): SnippetFinder {
  function read(text: string, hits: readonly SieveHit[]): readonly Reading[] {
    const readings: Reading[] = [];
    let found = 0;
    let judgedTo = -1;
    for (const { word, at } of [...hits].sort((one, other) => one.at - other.at)) {
      if (found >= MOST_SNIPPETS) break;
      if (at < judgedTo) continue;
      const reading = readAt(text, at, SNIPPET_WORDS[word]!);
      readings.push(reading);
      found += reading.snippets.length;
      judgedTo = reading.to;
    }
    return readings;
  }

  function readAt(text: string, at: number, word: string): Reading {
    // The other options of a command stand before and behind its login.
    if (word === CURL) return reading(curlUserAt(text, at), at) ?? NO_LOGIN;
    return SCHEMES.includes(word) ? (reading(afterScheme(text, at, word)) ?? NO_SCHEME_TOKEN) : nameAt(text, at, word);
  }

  function nameAt(text: string, at: number, word: string): Reading {
    let from = at;
    let to = at + word.length;
    // What was looked for may bring its joint.
    if (!NAME_CHARACTER.test(text[from]!)) from += 1;
    if (!NAME_CHARACTER.test(text[to - 1]!)) to -= 1;
    while (from > 0 && at - from < LONGEST_NAME && NAME_CHARACTER.test(text[from - 1]!)) from -= 1;
    while (to < text.length && to - at < LONGEST_NAME && NAME_CHARACTER.test(text[to]!)) to += 1;
    const key = text.slice(from, to);
    const keyClass = classOf(key);
    if (keyClass.strength !== 'strong' && keyClass.strength !== 'weak') return OTHER_NAME;
    if (!QUERY_PARTS.includes(word) && !countsInProse(keyClass.words)) return OTHER_NAME;
    const talk = TALK_BEFORE.find(text.slice(Math.max(0, from - NEAR), from));
    if (talk !== null) return nothing(`${TALK_BEFORE.name}/${talk.id}`, talk.reason);
    const cells = cellsBelow(text, { from, to });
    if (cells.length > 0) {
      const judged = cells.map((span) => judgePair(text, span, { keyClass, key, isRow: false }));
      const snippets = judged.flatMap((one) => (isRefused(one) ? [] : [one]));
      return { snippets, refusal: judged.find(isRefused) ?? null, to };
    }
    const joint = text.startsWith('--', from) ? jointAt(OPTION_BETWEEN, text, to) : pairJoint(text, to);
    if (joint === null) return NO_JOINT;
    const scheme = keyClass.meaning === 'password' ? null : jointAt(SCHEME, text, to + joint.length);
    const behind = scheme === null ? null : afterScheme(text, to + joint.length, scheme.toLowerCase());
    if (behind !== null || scheme?.toLowerCase() === 'basic') return reading(behind) ?? NO_SCHEME_TOKEN;
    const span = valueBehind(text, to, joint);
    if (span === null || isTypeOfVariable(text, from, span)) return NO_VALUE;
    const judged = judgePair(text, span, { keyClass, key, isRow: /\||<td>/.test(joint) });
    return isRefused(judged)
      ? { ...NO_VALUE, refusal: judged }
      : { snippets: [judged], refusal: null, to: judged.span.to };
  }

  return {
    find: (text, hits) => read(text, hits).flatMap(({ snippets }) => snippets),
    refusals: (text, hits) => read(text, hits).flatMap(({ refusal }) => (refusal === null ? [] : [refusal])),
  };
}

function nothing(id: string, reason: string): Reading {
  return Object.freeze({ snippets: [], refusal: refuse(id, reason), to: -1 });
}

function reading(snippet: TextSnippet | null, to = snippet?.span.to): Reading | null {
  return snippet === null ? null : { snippets: [snippet], refusal: null, to: to! };
}

function isRefused(judged: TextSnippet | Refusal): judged is Refusal {
  return 'reason' in judged;
}

/** `$password: String!`: what a GraphQL query says of a variable, or a schema of a field. */
function isTypeOfVariable(text: string, nameStart: number, { from, to }: Span): boolean {
  if (text[to - 1] !== '!') return false;
  return text[nameStart - 1] === '$' || GRAPHQL_SCALAR.test(text.slice(from, to));
}

function jointAt(between: RegExp, text: string, at: number): string | null {
  between.lastIndex = at;
  return between.exec(text)?.[0] ?? null;
}

function pairJoint(text: string, nameEnd: number): string | null {
  return (
    jointAt(BETWEEN, text, nameEnd) ??
    jointAt(SPOKEN_BETWEEN, text, nameEnd) ??
    jointAt(CELL_BETWEEN, text, nameEnd) ??
    rowJoint(text.slice(nameEnd, nameEnd + LONGEST_ROW))
  );
}

/** The rest of a row up to its value: `", "type": "text", "value": "`, also over lines and in YAML. */
function rowJoint(rest: string): string | null {
  const value = /value\\{0,3}["']?\s?:\s?\\{0,3}["']?/.exec(rest);
  if (value === null) return null;
  const between = rest.slice(0, value.index);
  const isSameRow = /^\\{0,3}["']?\s{0,3}[,\n]/.test(between) && !/[{}[\]]|key|name/i.test(between);
  return isSameRow ? rest.slice(0, value.index + value[0].length) : null;
}

/** The range of the value behind a name and what joins them. */
function valueBehind(text: string, nameEnd: number, joint: string): Span | null {
  let from = nameEnd + joint.length;
  from += jointAt(SCHEME_BEFORE, text, from)?.length ?? 0;
  const quoted = QUOTED[joint.at(-1)!];
  const value = jointAt(quoted ?? UNQUOTED, text, from);
  if (value === null) return null;
  let { length } = value;
  // A sentence goes on behind what is not quoted; passwords end with `!` more often than sentences about them do.
  while (quoted === undefined && length > 0 && '.,:;?*'.includes(value[length - 1]!)) length -= 1;
  return { from, to: from + length };
}

interface PairFacts {
  readonly keyClass: KeyClass;
  readonly key: string;
  /** The value stands in the next cell of a table. */
  readonly isRow: boolean;
}

function judgePair(text: string, span: Span, { keyClass, key, isRow }: PairFacts): TextSnippet | Refusal {
  const value = text.slice(span.from, span.to);
  if (
    value === '' ||
    isCutShort(text, span.to) ||
    /\s/.test(value) ||
    withoutReferences(value) !== value ||
    value.includes('${')
  )
    return NOT_ONE_WORD;
  const isPassword = keyClass.meaning === 'password';
  const judgement = judgeValue(value, key, isPassword ? 'password' : 'token');
  const { verdict } = judgement;
  if (verdict === 'placeholder') return judgement;
  if (isPassword) {
    if (keyClass.strength !== 'strong') return WEAK_NAME;
    // Tables list the defaults of images and services that are the reader's own.
    if (verdict === 'weak') {
      // `password='password'` is how code names a field.
      if (CODE_BEFORE.test(text.slice(Math.max(0, span.from - NEAR), span.from)) && value === key) return FIELD_NAME;
      const isNone = isRow || JOINED_BEHIND.test(text.slice(span.to, span.to + NEAR));
      return isNone ? LISTED_DEFAULT : { span, ruleId: 'generic-weak-password', strength: 'weak-word' };
    }
    const hasMore = /[0-9]/.test(value) || (/[!@#$%^&*]/.test(value) && /[a-z]/i.test(value));
    if (value.length < 5 || value.length > 128 || !hasMore) return NO_TEXT_PASSWORD;
    const other = NO_TEXT_PASSWORDS.find(value);
    if (other !== null) return refuse(`${NO_TEXT_PASSWORDS.name}/${other.id}`, other.reason);
    return { span, ruleId: 'generic-password-field', strength: 'weak-word' };
  }
  const isToken = isTokenShaped(value) || (keyClass.strength === 'strong' && isUuid(value));
  if (verdict === 'weak') return judgement;
  if (!isToken) return NO_TEXT_TOKEN;
  return { span, ruleId: genericRuleFor(keyClass, 'description', value), strength: 'weak-word' };
}

function isCutShort(text: string, end: number): boolean {
  return jointAt(CUT_SHORT, text, end) !== null;
}

/** `Bearer <token>` or `Basic <base64>` anywhere in text. */
function afterScheme(text: string, at: number, scheme: string): TextSnippet | null {
  if (at > 0 && /[A-Za-z0-9_-]/.test(text[at - 1]!)) return null;
  const behind = secretAt(SCHEME_TOKEN, text, at + scheme.length);
  if (behind === null) return null;
  const { from } = behind;
  const token = text.slice(from, behind.to).replace(/\.{1,4}$/, '');
  const span = { from, to: from + token.length };
  if (isCutShort(text, span.to) || judgeValue(token, null, 'token').verdict === 'placeholder') return null;
  if (scheme === 'basic') {
    const pair = decodeBasicPair(token);
    if (pair === null ? !(isTokenShaped(token, 20) && token.length % 4 === 0) : isEmptyPair(pair)) return null;
    return { span, ruleId: 'generic-authorization-basic', strength: 'scheme' };
  }
  if (!isTokenShaped(token) && !isUuid(token)) return null;
  return { span, ruleId: 'generic-authorization-bearer', strength: 'scheme' };
}

function isEmptyPair(pair: string): boolean {
  const password = pair.slice(pair.indexOf(':') + 1);
  return SAMPLE_PAIRS.has(pair.toLowerCase()) || judgeValue(password, 'password', 'password').verdict === 'placeholder';
}

const CURL_OPTION = /\s(?:-u|--user|--proxy-user)[ =]{1,3}(?:\\?["'])?/;
const CURL_USER = /(?<user>[^\s"':\\]{1,128}):(?<secret>[^\s"'\\]{1,128})/dy;
const LONGEST_COMMAND = 400;

/** `curl -u user:password`. */
function curlUserAt(text: string, at: number): TextSnippet | null {
  const command = text.slice(at, at + LONGEST_COMMAND).split('\n', 1)[0]!;
  const option = CURL_OPTION.exec(command);
  if (option === null) return null;
  const from = at + option.index + option[0].length;
  CURL_USER.lastIndex = from;
  const match = CURL_USER.exec(text);
  const span = match === null ? null : groupSpan(match, 'secret');
  if (match === null || span === null) return null;
  const [pair] = match;
  const password = text.slice(span.from, span.to);
  if (isEmptyPair(pair) || withoutReferences(pair) !== pair || /[$<>{}]/.test(pair)) return null;
  if (judgeValue(password, 'password', 'password').verdict === 'weak')
    return { span, ruleId: 'generic-weak-password', strength: 'weak-word' };
  return { span, ruleId: 'generic-curl-user-credentials', strength: 'scheme' };
}
