import type { Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';

/** A node's number. `NO_NODE` (-1) stands for none. */
export type NodeId = number;

export type NodeKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

export type TreeProblemCode = 'invalid-json' | 'invalid-yaml' | 'merge-conflict' | 'duplicate-key' | 'too-deep';

/** What is wrong with a text that was read all the same; each code stands at its first place only. */
export interface TreeProblem {
  readonly code: TreeProblemCode;
  readonly offset: number;
}

export const NO_NODE: NodeId = -1;

/** Numbered nodes over JSON or YAML text, in the order of the text: one cursor for both syntaxes. */
export interface Tree {
  readonly syntax: 'json' | 'yaml';
  readonly text: string;
  /** `NO_NODE` if the text holds no value at all. */
  readonly root: NodeId;
  readonly problems: readonly TreeProblem[];
  /** Where comments stand in `text`, their signs included. */
  readonly comments: readonly Span[];
  kind(node: NodeId): NodeKind;
  firstChild(node: NodeId): NodeId;
  nextSibling(node: NodeId): NodeId;
  parent(node: NodeId): NodeId;
  /** The decoded member name; null for elements of arrays and the root. */
  key(node: NodeId): string | null;
  /** The last member of that name, as `JSON.parse` has it; `NO_NODE` if there is none or `node` is no object. */
  get(node: NodeId, name: string): NodeId;
  /** The decoded text of a string, number or boolean, as written; empty for null, objects and arrays. */
  scalar(node: NodeId): string;
  /** As `scalar`, for a string that names something: the same one again and again in most files. */
  name(node: NodeId): string;
  keyPlace(node: NodeId): Place;
  place(node: NodeId): Place;
  /** RFC 6901 pointer; null if it would be as long as a text. */
  pointer(node: NodeId): string | null;
  /** Where the node starts in `text`, its opening quote included. */
  offset(node: NodeId): number;
  /** Where the node ends in `text`, its closing quote included. */
  end(node: NodeId): number;
}

/** Deeper containers are not nodes of their own: what they hold hangs on their ancestor at this depth. */
export const MAX_TREE_DEPTH = 1_000;

/** The members or elements of a node, duplicates included. */
export function* children(tree: Tree, node: NodeId): Generator<NodeId, void, undefined> {
  for (let child = tree.firstChild(node); child !== NO_NODE; child = tree.nextSibling(child)) yield child;
}

/** A longer one leads through names that are texts, and each finding below them would have a copy: their lines tell enough. */
const LONGEST_POINTER = 10_000;

/** The pointer of a node, given how to find each ancestor's own segment, and how long its name is as it is written. */
export function pointerOf(
  tree: Tree,
  node: NodeId,
  indexOf: (node: NodeId) => number,
  lengthOf: (node: NodeId) => number,
): string | null {
  const segments: string[] = [];
  let length = 0;
  for (let at = node; at !== tree.root; at = tree.parent(at)) {
    length += lengthOf(at);
    if (length > LONGEST_POINTER) return null;
    const key = tree.key(at);
    segments.push(key === null ? String(indexOf(at)) : key.replaceAll('~', '~0').replaceAll('/', '~1'));
  }
  segments.push('');
  return segments.reverse().join('/');
}

/** The node that follows another and all that is within it, in the order of the text; none behind the last. */
export function nextInOrder(tree: Tree, from: NodeId): NodeId {
  let node = from;
  while (node !== NO_NODE && node !== tree.root) {
    const sibling = tree.nextSibling(node);
    if (sibling !== NO_NODE) return sibling;
    node = tree.parent(node);
  }
  return NO_NODE;
}
