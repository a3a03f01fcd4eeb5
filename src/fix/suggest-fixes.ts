import type { Finding, Occurrence } from '../model/finding.ts';
import type { LineFix } from '../model/line-fix.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseJson } from '../text/json/json-tape.ts';
import { children, NO_NODE, type NodeId, type Tree } from '../text/tree.ts';
import { parseYaml } from '../text/yaml/yaml-tree.ts';
import { isSameButFor } from './compare-trees.ts';
import { type FixStyle, nameVariables, type VariableNames } from './variable-names.ts';

export interface FixOptions {
  readonly files: readonly SourceFile[];
  readonly style: FixStyle;
  /** The variables that have a value already, as the scan's result tells them. */
  readonly variables: ReadonlySet<string>;
}

/** Longer lines are minified: a suggestion would repeat them whole. */
const LONGEST_LINE = 2000;
/** Times that one file is read anew to tell right fixes from wrong ones; what is not known by then gets no suggestion. */
const MOST_READINGS = 50;

/**
 * Fixes for the findings' occurrences in JSON and YAML files: a variable in place of each literal.
 *
 * A fix is given only where it is right: whole lines, every secret on them replaced, nothing in scripts or on minified
 * lines, and the file still parses and means the same but for the replaced values.
 */
export function suggestFixes(findings: readonly Finding[], options: FixOptions): LineFix[] {
  const credentials = findings.filter(({ family }) => family === 'credential');
  const names = nameVariables(credentials, options);
  const byPath = new Map<string, Target[]>(options.files.map(({ path }) => [path, []]));
  for (const finding of credentials) {
    for (const occurrence of finding.occurrences) {
      const replacement = replacementFor(occurrence, names.get(finding)!, options.style);
      byPath.get(occurrence.path)?.push({ finding, occurrence, ...replacement });
    }
  }
  return options.files.flatMap((file) => {
    const targets = byPath.get(file.path)!;
    return targets.length === 0 ? [] : fixFile(file, targets);
  });
}

interface Target {
  readonly finding: Finding;
  readonly occurrence: Occurrence;
  readonly replacement: string;
  readonly variable: string | null;
}

/**
 * A literal becomes a reference. A variable's own definition becomes empty instead: it cannot refer to itself, and its
 * value belongs into Postman's local values or its vault.
 */
function replacementFor(
  occurrence: Occurrence,
  names: VariableNames,
  style: FixStyle,
): Pick<Target, 'replacement' | 'variable'> {
  const { plain, base64 } = names;
  if (style === 'vault') return { replacement: `{{vault:${plain}}}`, variable: plain };
  if (occurrence.isDefinition === true && occurrence.key === plain) return { replacement: '', variable: null };
  const variable = occurrence.decodedFrom.includes('base64') ? base64 : plain;
  return { replacement: `{{${variable}}}`, variable };
}

function fixFile(file: SourceFile, targets: readonly Target[]): LineFix[] {
  const { text } = decodeText(file.bytes);
  const parse = /^\uFEFF?\s*[[{]/.test(text) ? parseJson : parseYaml;
  const tree = parse(text);
  if (tree.problems.length > 0) return [];
  const groups = groupByLines(targets).filter((group) => isFixable(group, text));
  return rightOnes(groups, (some) => isRight(tree, parse, some.flat())).map((group) => toLineFix(tree, group));
}

/** Those of some groups that are right: of many that are not right together, each half is tried by itself. */
function rightOnes(groups: readonly Target[][], areRight: (some: readonly Target[][]) => boolean): readonly Target[][] {
  const right: Target[][] = [];
  const open: (readonly Target[][])[] = [groups];
  for (let left = MOST_READINGS; left > 0 && open.length > 0; left -= 1) {
    const some = open.pop()!;
    if (some.length === 0) continue;
    const middle = Math.ceil(some.length / 2);
    if (areRight(some)) for (const group of some) right.push(group);
    else if (some.length > 1) open.push(some.slice(middle), some.slice(0, middle));
  }
  return right;
}

/** Targets whose lines touch are fixed together, in their order: a suggestion replaces whole lines. */
function groupByLines(targets: readonly Target[]): Target[][] {
  const sorted = [...targets].sort((a, b) => a.occurrence.span.from - b.occurrence.span.from);
  const groups: Target[][] = [];
  let lastLine = 0;
  for (const target of sorted) {
    const { startLine, endLine } = target.occurrence;
    if (startLine <= lastLine) groups.at(-1)!.push(target);
    else groups.push([target]);
    lastLine = Math.max(lastLine, endLine);
  }
  return groups;
}

function isFixable(group: readonly Target[], text: string): boolean {
  const { from, to } = linesAround(group, text);
  const lines = text.slice(from, to).split('\n');
  return (
    lines.every((line) => line.length <= LONGEST_LINE) && group.every(({ occurrence: { role } }) => role !== 'script')
  );
}

function linesAround(group: readonly Target[], text: string): { from: number; to: number } {
  const first = group[0]!.occurrence.span.from;
  const last = group.reduce((most, { occurrence }) => Math.max(most, occurrence.span.to), 0);
  const end = text.indexOf('\n', last);
  return { from: text.lastIndexOf('\n', first - 1) + 1, to: end === -1 ? text.length : end };
}

function isRight(tree: Tree, parse: (text: string) => Tree, targets: readonly Target[]): boolean {
  const edits = toEdits(tree, targets);
  const after = parse(applyEdits(tree.text, edits));
  return after.problems.length === 0 && isSameButFor(tree, after, new Set(edits.map((edit) => edit.node)));
}

interface Edit {
  readonly node: NodeId;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Secrets that overlap are replaced once, by the wider one's reference. */
function toEdits(tree: Tree, targets: readonly Target[]): Edit[] {
  const wideFirst = [...targets].sort(
    (a, b) => a.occurrence.span.from - b.occurrence.span.from || b.occurrence.span.to - a.occurrence.span.to,
  );
  const edits: Edit[] = [];
  let end = -1;
  for (const { occurrence, replacement } of wideFirst) {
    if (occurrence.span.from < end) continue;
    end = occurrence.span.to;
    edits.push(toEdit(tree, occurrence, replacement));
  }
  return mergeQuoted(tree, edits);
}

function toEdit(tree: Tree, { span, pointer }: Occurrence, replacement: string): Edit {
  const node = pointer === null ? -1 : findNode(tree, pointer);
  // A number becomes a string.
  const isBare = node !== -1 && tree.syntax === 'json' && tree.kind(node) !== 'string';
  const { from, to } = replacement === '' && node !== -1 ? withoutBlanks(tree, node, span) : span;
  return { node, from, to, text: isBare ? `"${replacement}"` : replacement };
}

/** White space as it stands in a file, escaped or not. */
const BLANKS = /^(?:\s|\\[nrt])*$/;

/** All of a value that holds nothing but a secret and blanks around it, so that it ends up empty: a key file ends in a newline. */
function withoutBlanks(tree: Tree, node: NodeId, span: Span): Span {
  const whole = tree.place(node).toFile(0, tree.scalar(node).length);
  const rest = tree.text.slice(whole.from, span.from) + tree.text.slice(span.to, whole.to);
  return BLANKS.test(rest) ? { from: Math.min(whole.from, span.from), to: Math.max(whole.to, span.to) } : span;
}

/** A plain YAML scalar must not begin with a brace, nor be empty: it is written anew in single quotes. */
function mergeQuoted(tree: Tree, edits: readonly Edit[]): Edit[] {
  if (tree.syntax === 'json') return [...edits];
  const merged: Edit[] = [];
  for (const edit of edits) {
    const whole = edit.node === -1 ? null : tree.place(edit.node).toFile(0, tree.scalar(edit.node).length);
    const isPlain = whole !== null && isPlainScalar(tree.text, whole.from);
    if (isPlain && edit.from === whole.from) {
      const rest = tree.text.slice(edit.to, whole.to).replaceAll("'", "''");
      merged.push({ ...edit, to: whole.to, text: `'${edit.text}${rest}'` });
    } else if (edit.from >= (merged.at(-1)?.to ?? 0)) {
      merged.push(edit);
    }
  }
  return merged;
}

/** A plain scalar begins right after its key or dash; a quote or a block's indentation stands before the others. */
function isPlainScalar(text: string, from: number): boolean {
  return /[:-] +$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
}

function findNode(tree: Tree, pointer: string): NodeId {
  let node = tree.root;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node === -1) return -1;
    node = tree.kind(node) === 'array' ? childAt(tree, node, Number(name)) : tree.get(node, name);
  }
  return node;
}

/** The elements of each array that was asked for: many findings stand in one list. */
const elements = new WeakMap<Tree, Map<NodeId, readonly NodeId[]>>();

function childAt(tree: Tree, array: NodeId, index: number): NodeId {
  const known = elements.get(tree) ?? new Map<NodeId, readonly NodeId[]>();
  const list = known.get(array) ?? [...children(tree, array)];
  elements.set(tree, known.set(array, list));
  return list[index] ?? NO_NODE;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

function toLineFix(tree: Tree, group: readonly Target[]): LineFix {
  const { from, to } = linesAround(group, tree.text);
  const edits = toEdits(tree, group).map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return {
    path: group[0]!.occurrence.path,
    startLine: group[0]!.occurrence.startLine,
    endLine: group.reduce((most, { occurrence }) => Math.max(most, occurrence.endLine), 0),
    text: applyEdits(tree.text.slice(from, to), edits).replace(/\r$/, ''),
    findings: [...new Set(group.map(({ finding }) => finding))],
    variables: [...new Set(group.flatMap(({ variable }) => (variable === null ? [] : [variable])))],
  };
}
