import { type AnyNode, parse } from 'acorn';
import { parse as parseLoosely } from 'acorn-loose';
import type { Span } from '../../model/source-file.ts';
import { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { readCommentValues } from './script-comments.ts';
import { type LexedLiteral, type LexedScript, lexScript, type PrintedName } from './script-lexer.ts';
import { LiteralReader } from './script-literals.ts';
import { readTreeValues, type TreeReading } from './script-tree.ts';
import { maySendVariables, readScriptUses, type ScriptUse } from './script-uses.ts';
import type { ScriptValue } from './script-value.ts';

/** What a script does that a policy may forbid: prints something named like a secret, or sends something to a literal URL. */
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
  /** What it sends of the tool's variables; none of a script that is not parsed. */
  readonly uses: readonly ScriptUse[];
}

export interface ScriptOptions {
  /** What is known of the functions that the script calls; unless given, only what common libraries have. */
  readonly callees?: Callees;
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

const COMMON_CALLEES = new Callees();

/** Reads the literals of a script. A syntax tree is built only if one of them may be a secret, or variables may be sent. */
export function readScript(source: string, options: ScriptOptions = {}): ScriptRead {
  const callees = options.callees ?? COMMON_CALLEES;
  const script = lexScript(source);
  const reader = new LiteralReader(source, script, callees);
  const wants = { literals: reader.hasWorthyLiteral, uses: maySendVariables(source) };
  const parsed =
    wants.literals || wants.uses
      ? readParsed(source, { script, reader, callees, wants, mayParse: options.acorn !== false })
      : { values: [], uses: [], problem: false };
  const comments = script.comments.flatMap((comment) => readCommentValues(source, comment, callees));
  return {
    values: [...parsed.values, ...comments],
    problem: parsed.problem,
    uses: parsed.uses,
    sinks: { printed: script.printed, sentTo: readSentTo(source, script.literals) },
  };
}

interface Parsed extends TreeRead {
  readonly problem: boolean;
}

/** What is read of a syntax tree, as far as it is wanted. */
interface TreeRead {
  readonly values: readonly ScriptValue[];
  readonly uses: readonly ScriptUse[];
}

interface ParseInput {
  readonly script: LexedScript;
  readonly reader: LiteralReader;
  readonly callees: Callees;
  readonly wants: { readonly literals: boolean; readonly uses: boolean };
  readonly mayParse: boolean;
}

function readParsed(source: string, { script, reader, callees, wants, mayParse }: ParseInput): Parsed {
  const unparsed = (): TreeRead => ({ values: wants.literals ? reader.values() : [], uses: [] });
  const isParsed = mayParse && script.depth <= MAX_DEPTH && source.length <= MAX_PARSED;
  if (!isParsed) return { ...unparsed(), problem: false };
  const read = readWith(source, parse, { parsedAs: 'acorn', callees, wants });
  if (read !== null) return { ...read, problem: false };
  const isNearlyCode = source.length <= MAX_PARSED_LOOSELY && script.oddities <= MAX_ODDITIES;
  const loose = isNearlyCode ? readWith(source, parseLoosely, { parsedAs: 'acorn-loose', callees, wants }) : null;
  return { ...(loose ?? unparsed()), problem: true };
}

/** Null if the source cannot be parsed: bad syntax, or more levels than the call stack holds. */
function readWith(
  source: string,
  parser: (source: string, options: typeof PARSE_OPTIONS) => AnyNode,
  { wants, ...how }: TreeReading & Pick<ParseInput, 'wants'>,
): TreeRead | null {
  try {
    const tree = parser(source, PARSE_OPTIONS);
    return {
      values: wants.literals ? readTreeValues(source, tree, how) : [],
      uses: wants.uses ? readScriptUses(source, tree, how.callees) : [],
    };
  } catch {
    return null;
  }
}

/** As far as a call is looked at, before its url and behind it. */
const CALL_REST = 200;
/** The end of the first argument, if that is a literal alone. */
const ENDS_ARGUMENT = /^["'`]\s*[,)]/;
/** An object that has nothing but a fixed url, and no other method than `GET`. */
const BARE_REQUEST =
  /^\{\s*(?:["']?(?:url["']?\s*:\s*(?:'[^'$]{0,999}'|"[^"$]{0,999}"|`[^`$]{0,999}`)|method["']?\s*:\s*["'`]GET["'`])\s*(?:,\s*)?){1,4}\}/i;

/** Whether a call asks for a fixed url and gives nothing with it: a library is fetched, a connection tried. */
function isBareGet(source: string, { from, to }: Span, object: number | null): boolean {
  if (object !== null) return from - object < CALL_REST && BARE_REQUEST.test(source.slice(object, to + CALL_REST));
  return ENDS_ARGUMENT.test(source.slice(to, to + CALL_REST)) && !source.slice(from, to).includes('${');
}

function readSentTo(source: string, literals: readonly LexedLiteral[]): { url: string; span: Span }[] {
  const urls: { url: string; span: Span }[] = [];
  for (const { from, to, isSent, before, bracket, name } of literals) {
    if (!isSent) continue;
    // Whatever else is called in a callback of `sendRequest` is sent nowhere.
    const isUrl =
      before === COLON
        ? source.slice(name.from, name.to) === 'url'
        : before === OPEN_PAREN && calleeBefore(source, bracket)?.endsWith('sendRequest') === true;
    const url = source.slice(from, to);
    if (isUrl && !isBareGet(source, { from, to }, before === COLON ? bracket : null))
      urls.push({ url, span: { from, to } });
  }
  return urls;
}
