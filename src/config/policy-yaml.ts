import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  type Node,
  Parser,
  visit,
} from 'yaml';
import type { PolicyProblem } from '../model/policy.ts';
import { LineStarts } from './line-starts.ts';
import { type Unclosed, unclosedToken } from './unclosed.ts';

/** Larger than any policy in use; keeps a hostile file from costing seconds. */
const MAX_LENGTH = 512 * 1024;
/** More than the longest policy of ordinary entries has: each costs far more than a character. */
const MAX_TOKENS = 200_000;
/** The composer of the `yaml` package recurses: past some hundred levels it ends the process. */
const MAX_DEPTH = 100;
/** A file that is wrong throughout is told where it begins to be. */
export const MAX_PROBLEMS = 100;
const TOO_DEEP = `the file is nested deeper than ${MAX_DEPTH} levels`;

/** Keys and list places that lead to a value, from the root. */
export type ValuePath = readonly PropertyKey[];

/** A YAML file of settings as plain values, with the positions of everything in it. */
export interface SettingsFile {
  readonly value: unknown;
  readonly problems: readonly PolicyProblem[];
  /** The position of the value at a path, or of the nearest value around it that exists. */
  positionOf(path: ValuePath): { readonly line: number; readonly column: number };
  /** The position of a key within the map at a path. */
  positionOfKey(path: ValuePath, key: string): { readonly line: number; readonly column: number };
  /** True if there is a value at the path. */
  has(path: ValuePath): boolean;
}

/** Reads a YAML file of settings: one document, no aliases, no key twice, nesting bounded. */
export function readSettingsYaml(text: string): SettingsFile {
  const lines = new LineStarts(text);
  const failed = (offset: number, message: string): SettingsFile => emptyFile([{ ...lines.position(offset), message }]);

  if (text.length > MAX_LENGTH) return failed(0, `the file is longer than ${MAX_LENGTH / 1024} KB`);
  // What was no UTF-8 became U+FFFD on the way here; every other character of UTF-16 is a NUL.
  const foreign = text.search(/[\0\ufffd]/);
  if (foreign >= 0) return failed(foreign, 'the file is not text in UTF-8 from here on: save it as UTF-8');
  const tooMuch = surveyLines(text);
  if (tooMuch !== null) return failed(0, tooMuch);
  const tokens = [...new Parser().parse(text)];
  const { isTooDeep, unclosed } = surveyTokens(tokens);
  if (isTooDeep) return failed(0, TOO_DEEP);
  // Whatever else does not fit follows from it.
  if (unclosed !== null) return failed(unclosed.offset, unclosed.message);
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive !== undefined) return failed(directive.offset, 'directives are not followed here: remove this line');
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens)];
  const document = documents[0];
  if (document === undefined) return emptyFile([]);
  const second = documents[1];
  if (second !== undefined) return failed(second.range[0], 'the file holds more than one YAML document');

  const problems: PolicyProblem[] = [];
  const report = (offset: number, message: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ ...lines.position(offset), message });
  };
  for (const error of document.errors) report(error.pos[0], YAML_ERRORS[error.code] ?? 'this is not valid YAML');
  visit(document, (_, node) => {
    if (isAlias(node)) report(startOf(node), 'aliases are not followed here: write the value out');
    if (isMap(node)) reportDuplicates(node.items, report);
  });

  const position = (node: Node | null): { line: number; column: number } =>
    lines.position(node === null ? 0 : startOf(node));
  return {
    value: problems.length > 0 ? null : document.toJS({ reviver: dropNull }),
    problems,
    positionOf: (path) => position(nodeAt(document, path).nearest),
    positionOfKey: (path, key) => {
      const map = nodeAt(document, path).nearest;
      const pair = isMap(map) ? map.items.find((item) => keyText(item.key) === key) : undefined;
      return position(isNode(pair?.key) ? pair.key : map);
    },
    has: (path) => nodeAt(document, path).found,
  };
}

/** Our own words for the mistakes that happen most; the package's messages may quote the file. */
const YAML_ERRORS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'aliases are not followed here: write the value out',
  BAD_INDENT: 'the indentation does not fit what stands above',
  BAD_SCALAR_START: 'this value needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a key and a nested block cannot stand on one line',
  MISSING_CHAR: 'a character is missing here: a colon, a quote or a closing bracket',
  MULTILINE_IMPLICIT_KEY: 'a key has to stand on one line: is a colon missing?',
  TAB_AS_INDENT: 'indentation is written with spaces, not tabs',
};

function emptyFile(problems: readonly PolicyProblem[]): SettingsFile {
  const start = { line: 1, column: 1 };
  return { value: null, problems, positionOf: () => start, positionOfKey: () => start, has: () => false };
}

/** What is too much for a policy, from the tokens alone, so that what would make the syntax tree slow to build never reaches it. */
function surveyLines(text: string): string | null {
  let flow = 0;
  let indicators = 0;
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-' || token === '?') indicators += 1;
    else if (token.startsWith('\n') || token.startsWith('\r\n')) indicators = 0;
    if (flow > MAX_DEPTH || indicators > MAX_DEPTH) return TOO_DEEP;
    if (count > MAX_TOKENS) return `the file has more than ${MAX_TOKENS} words, signs and line ends`;
  }
  return null;
}

/** How deep the tokens go, and the last thing in the file that is opened and never closed. */
function surveyTokens(tokens: readonly unknown[]): { readonly isTooDeep: boolean; readonly unclosed: Unclosed | null } {
  let last: Unclosed | null = null;
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_DEPTH) return { isTooDeep: true, unclosed: null };
    const unclosed = unclosedToken(next.token);
    if (unclosed !== null && unclosed.offset > (last?.offset ?? -1)) last = unclosed;
    for (const child of childTokens(next.token)) open.push({ token: child, depth: next.depth + 1 });
  }
  return { isTooDeep: false, unclosed: last };
}

function childTokens(token: unknown): unknown[] {
  if (typeof token !== 'object' || token === null) return [];
  const children: unknown[] = [];
  if ('value' in token && typeof token.value === 'object') children.push(token.value);
  if ('items' in token && Array.isArray(token.items)) {
    for (const item of token.items) {
      if (typeof item !== 'object' || item === null) continue;
      if ('key' in item) children.push(item.key);
      if ('value' in item) children.push(item.value);
    }
  }
  return children;
}

function reportDuplicates(items: readonly unknown[], report: (offset: number, message: string) => void): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (!isPair(item)) continue;
    const key = keyText(item.key);
    if (seen.has(key) && isNode(item.key)) report(startOf(item.key), 'this key stands twice in the same map');
    seen.add(key);
  }
}

function nodeAt(document: Document, path: ValuePath): { nearest: Node | null; found: boolean } {
  let nearest: Node | null = isNode(document.contents) ? document.contents : null;
  for (const step of path) {
    const next: unknown = isCollection(nearest) ? nearest.get(typeof step === 'symbol' ? '' : step, true) : undefined;
    if (!isNode(next)) return { nearest, found: false };
    nearest = next;
  }
  return { nearest, found: !isNull(nearest) };
}

/** A key without a value, such as a list whose entries are all commented out, counts as not given. */
function dropNull(this: unknown, _key: unknown, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}

function isNull(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
