import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../src/model/finding.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import type { NodeId, Tree } from '../../src/text/tree.ts';

/** One labelled place, as a line of `labels.jsonl` holds it: the value itself is known by hash and length only. */
export interface Label {
  readonly path: string;
  readonly pointer?: string | null;
  /** 1-based line near which the value stands. */
  readonly offset_hint?: number;
  readonly role: string;
  readonly kind: string;
  readonly label: 'secret' | 'test-credential' | 'placeholder' | 'variable' | 'not-secret';
  readonly severity?: string;
  /** The severity that it must have, by the rule `kind`. Where a case says none, any finding will do. */
  readonly rated?: Severity;
  /** The value itself, in sets whose values are built fakes. */
  readonly value?: string;
  readonly value_sha256: string;
  readonly value_len: number;
  readonly confidence?: number;
}

/** One file of the set, as a line of `manifest.jsonl` describes it. */
export interface ManifestEntry {
  readonly path: string;
  readonly kind: string;
  readonly true_postman: boolean;
  /** Everything that carries no label in such a file is no secret. */
  readonly labelled: boolean;
}

/** A labelled set: `files/`, `labels.jsonl` and `manifest.jsonl` in one folder. */
export interface LabelledSet {
  readonly root: string;
  readonly labels: readonly Label[];
  readonly manifest: readonly ManifestEntry[];
}

const readLines = <T>(file: string): T[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export function readLabelledSet(folder: string): LabelledSet {
  return {
    root: path.join(folder, 'files'),
    labels: readLines<Label>(path.join(folder, 'labels.jsonl')),
    manifest: readLines<ManifestEntry>(path.join(folder, 'manifest.jsonl')),
  };
}

const NEARBY_LINES = [0, 1, -1, 2, -2];
const LONGEST_LINE = 200_000;

/** Finds the labelled characters again: at the pointer, else near the line, as they stand or with escapes undone. */
export function recoverValue(label: Label, file: LabelledFile): string | null {
  if (label.value !== undefined) return label.value;
  const spots: string[] = [];
  const atPointer = label.pointer ? file.strings.get(label.pointer) : undefined;
  if (atPointer !== undefined) spots.push(...unescapedViews(atPointer));
  for (const distance of NEARBY_LINES) {
    const line = file.lines[(label.offset_hint ?? 1) - 1 + distance];
    if (line !== undefined && line.length < LONGEST_LINE) spots.push(...unescapedViews(line));
  }
  for (const spot of spots) {
    for (let at = 0; at + label.value_len <= spot.length; at++) {
      const cut = spot.slice(at, at + label.value_len);
      if (createHash('sha256').update(cut).digest('hex') === label.value_sha256) return cut;
    }
  }
  return null;
}

/** A file of the set in the two views that labels point into. */
export interface LabelledFile {
  readonly lines: readonly string[];
  readonly strings: ReadonlyMap<string, string>;
}

export function readLabelledFile(root: string, name: string): LabelledFile {
  const { text } = decodeText(fs.readFileSync(path.join(root, name)));
  const strings = new Map<string, string>();
  const tree = parseJson(text);
  for (const node of allNodes(tree))
    if (tree.kind(node) === 'string') strings.set(tree.pointer(node) ?? '', tree.scalar(node));
  return { lines: text.split('\n'), strings };
}

function* allNodes(tree: Tree): Iterable<NodeId> {
  let node = tree.root;
  while (node !== -1) {
    yield node;
    let next = tree.firstChild(node);
    while (next === -1 && node !== -1) {
      next = tree.nextSibling(node);
      if (next === -1) node = tree.parent(node);
    }
    node = next;
  }
}

/** The readings of a text that stand for the same value: as it is, with JSON escapes undone, with percent signs undone. */
export function unescapedViews(text: string): string[] {
  const views = [text];
  if (text.includes('\\')) views.push(undoJson(text));
  if (text.includes('%')) {
    try {
      views.push(decodeURIComponent(text.replaceAll('+', ' ')));
    } catch {
      // Not a form: the text stands for itself.
    }
  }
  return views;
}

function undoJson(text: string): string {
  try {
    return JSON.parse(`"${text.replace(/^"|"$/g, '')}"`) as string;
  } catch {
    return text.replaceAll('\\"', '"').replaceAll('\\n', '\n').replaceAll('\\/', '/');
  }
}
