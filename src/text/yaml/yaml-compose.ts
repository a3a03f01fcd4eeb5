import { Composer, CST, type Document, Lexer, type Node, Parser } from 'yaml';
import type { Span } from '../../model/source-file.ts';
import { endOfLine, isConflictMarker } from '../json/json-tokens.ts';
import type { TreeProblem, TreeProblemCode } from '../tree.ts';

/** The composer recurses and aborts the process on some hundred levels, so deeper nesting never reaches it. */
const MAX_YAML_DEPTH = 100;

const COMPOSER_OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  keepSourceTokens: true,
} as const;

/** The documents of a YAML text, as far as they could be composed. */
export interface ComposedYaml {
  /** The text that was read, as `toReadText` makes it. */
  readonly text: string;
  readonly roots: readonly Node[];
  readonly comments: readonly Span[];
  readonly problems: readonly TreeProblem[];
}

/** Runs the `yaml` package behind a guard of depth. Its own messages quote the text, so they go no further. */
export function composeYaml(text: string): ComposedYaml {
  const problems = new Map<TreeProblemCode, number>();
  const note = (code: TreeProblemCode, offset: number): void => {
    if (!problems.has(code)) problems.set(code, offset);
  };
  const readText = toReadText(text, note);
  const { tokens, comments } = readTokens(readText, note);
  const roots = compose(tokens, text.length, note);
  return { text: readText, roots, comments, problems: [...problems].map(([code, offset]) => ({ code, offset })) };
}

type Note = (code: TreeProblemCode, offset: number) => void;

/** The concrete syntax, cut off where it nests too deep. */
function readTokens(text: string, note: Note): { readonly tokens: CST.Token[]; readonly comments: readonly Span[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Span[] = [];
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && lexeme.startsWith('#')) comments.push({ from: parser.offset, to: parser.offset + lexeme.length });
    isScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length <= MAX_YAML_DEPTH) continue;
    note('too-deep', Math.min(parser.offset, text.length));
    break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}

function compose(tokens: readonly CST.Token[], length: number, note: Note): readonly Node[] {
  const documents: Document.Parsed[] = [];
  // The composer makes an error for each token that is out of place, and the trace of an error costs more than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    for (const document of new Composer(COMPOSER_OPTIONS).compose(tokens, false, length)) documents.push(document);
  } catch {
    note('invalid-yaml', 0);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  for (const document of documents) for (const error of document.errors) note('invalid-yaml', error.pos[0]);
  return documents.flatMap(({ contents }) => (contents === null ? [] : [contents]));
}

/** A line break to YAML (https://yaml.org/spec/1.2.2/#54-line-break-characters), but not to the `yaml` package. */
const LONE_RETURN = /\r(?!\n)/g;

/**
 * The text in the way the `yaml` package reads it, of the same length: lone returns are line feeds, and the marks of a merge
 * conflict blanks.
 */
export function toReadText(text: string, note: Note): string {
  return blankConflictMarkers(text.replace(LONE_RETURN, '\n'), note);
}

/** Replaces the marks of a merge conflict by spaces, so that both sides are read as one. */
function blankConflictMarkers(text: string, note: Note): string {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return text;
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    if (isConflictMarker(text, at)) {
      note('merge-conflict', at);
      parts.push(' '.repeat(end - at), text.slice(end, end + 1));
    } else parts.push(text.slice(at, end + 1));
    at = end + 1;
  }
  return parts.join('');
}
