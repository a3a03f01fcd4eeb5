import { type AnyNode, parse } from 'acorn';
import { parse as parseLoosely } from 'acorn-loose';
import type { Span } from '../../model/source-file.ts';
import { calleeBefore } from './script-callee.ts';
import { readCommentValues } from './script-comments.ts';
import { type LexedLiteral, type LexedScript, lexScript, type PrintedName } from './script-lexer.ts';
import { LiteralReader } from './script-literals.ts';
import { readTreeValues } from './script-tree.ts';
import type { ScriptValue } from './script-value.ts';

/** What a script does that a policy may forbid: prints something named like a secret, or sends to a literal URL. */
export interface ScriptSinks {
  readonly printed: readonly PrintedName[];
  readonly sentTo: readonly { readonly url: string; readonly span: Span }[];
}

export interface ScriptRead {
  /** The literals worth a look, in the order of the source; those in comments come last. */
  readonly values: readonly ScriptValue[];
  /** It was parsed and is no JavaScript. */
  readonly problem: boolean;
  readonly sinks: ScriptSinks;
}

export interface ScriptOptions {
  /** False: never build a syntax tree. */
  readonly acorn?: boolean;
}

const OPEN_PAREN = 0x28;
const COLON = 0x3a;

/** acorn and the tree's types nest as deep as brackets do, and both recurse. */
const MAX_DEPTH = 100;
/** Larger scripts are libraries pasted in, for which the lexer must do. */
const MAX_PARSED = 200_000;
/** acorn-loose takes quadratic time on broken code. */
const MAX_PARSED_LOOSELY = 16_384;
/** It goes back over the whole source for each sign that it cannot place. */
const MAX_ODDITIES = 64;

const PARSE_OPTIONS = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowHashBang: true,
} as const;

/** Reads the literals of a script. A syntax tree is built only if one of them may be a secret. */
export function readScript(source: string, options: ScriptOptions = {}): ScriptRead {
  const script = lexScript(source);
  const reader = new LiteralReader(source, script);
  const parsed = reader.hasWorthyLiteral
    ? readLiterals(source, { script, reader, options })
    : { values: [], problem: false };
  const comments = script.comments.flatMap((comment) => readCommentValues(source, comment));
  return {
    values: [...parsed.values, ...comments],
    problem: parsed.problem,
    sinks: { printed: script.printed, sentTo: readSentTo(source, script.literals) },
  };
}

interface Parsed {
  readonly values: readonly ScriptValue[];
  readonly problem: boolean;
}

interface LiteralInput {
  readonly script: LexedScript;
  readonly reader: LiteralReader;
  readonly options: ScriptOptions;
}

function readLiterals(source: string, { script, reader, options }: LiteralInput): Parsed {
  const isParsed = options.acorn !== false && script.depth <= MAX_DEPTH && source.length <= MAX_PARSED;
  if (!isParsed) return { values: reader.values(null), problem: false };
  const values = readWith(source, parse, 'acorn');
  if (values !== null) return { values, problem: false };
  const isNearlyCode = source.length <= MAX_PARSED_LOOSELY && script.oddities <= MAX_ODDITIES;
  const loose = isNearlyCode ? readWith(source, parseLoosely, 'acorn-loose') : null;
  return { values: loose ?? reader.values(null), problem: true };
}

/** Null if the source cannot be parsed: bad syntax, or more levels than the call stack holds. */
function readWith(
  source: string,
  parser: (source: string, options: typeof PARSE_OPTIONS) => AnyNode,
  parsedAs: ScriptValue['parsedAs'],
): ScriptValue[] | null {
  try {
    return readTreeValues(source, parser(source, PARSE_OPTIONS), parsedAs);
  } catch {
    return null;
  }
}

function readSentTo(source: string, literals: readonly LexedLiteral[]): { url: string; span: Span }[] {
  const urls: { url: string; span: Span }[] = [];
  for (const { from, to, isSent, before, bracket, name } of literals) {
    if (!isSent) continue;
    // Whatever else is called in a callback of `sendRequest` is sent nowhere.
    const isUrl =
      before === COLON
        ? source.slice(name.from, name.to) === 'url'
        : before === OPEN_PAREN && calleeBefore(source, bracket).endsWith('sendRequest');
    if (isUrl) urls.push({ url: source.slice(from, to), span: { from, to } });
  }
  return urls;
}
