import { NO_NODE, type NodeId, type Tree } from '../../src/text/tree.ts';
import { decodeThrough } from '../support/decode-through.ts';

/** All nodes of a tree, in the order of the text. */
export function nodesOf(tree: Tree): NodeId[] {
  const nodes: NodeId[] = [];
  const todo = [tree.root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node === NO_NODE) continue;
    nodes.push(node);
    todo.push(tree.nextSibling(node), tree.firstChild(node));
  }
  return nodes;
}

/** Pointer and text of every scalar. */
export function scalarsOf(tree: Tree): [string, string][] {
  const isScalar = (node: NodeId): boolean => tree.firstChild(node) === NO_NODE && !isContainer(tree, node);
  return nodesOf(tree)
    .filter(isScalar)
    .map((node) => [tree.pointer(node) ?? '', tree.scalar(node)]);
}

function isContainer(tree: Tree, node: NodeId): boolean {
  return tree.kind(node) === 'object' || tree.kind(node) === 'array';
}

/** The node at a pointer. */
export function nodeAt(tree: Tree, pointer: string): NodeId {
  const found = nodesOf(tree).filter((node) => tree.pointer(node) === pointer);
  return found.at(-1) ?? NO_NODE;
}

/** The text of the file that stands for a node's whole scalar. */
export function rawOf(tree: Tree, node: NodeId, from = 0, to = tree.scalar(node).length): string {
  const span = tree.place(node).toFile(from, to);
  return tree.text.slice(span.from, span.to);
}

/** Checks that every scalar, and each part of it, stands where its place says. */
export function expectExactPlaces(tree: Tree, maxLength = 60): void {
  expect(nodesOf(tree).flatMap((node) => wrongPlaces(tree, node, maxLength))).toEqual([]);
}

function wrongPlaces(tree: Tree, node: NodeId, maxLength: number): string[] {
  const text = tree.scalar(node);
  const { decodedFrom } = tree.place(node);
  const wrong: string[] = [];
  const check = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const raw = rawOf(tree, node, from, to);
    const decoded = decodeThrough(raw, decodedFrom);
    // A block that ends its file without line break has one all the same, which no character stands for.
    const endsFile = tree.place(node).toFile(from, to).to === tree.text.length && tree.syntax === 'yaml';
    const isExact = tree.syntax === 'json' || (from === 0 && to === text.length);
    const isRight = isExact && !endsFile ? decoded === part : blanked(decoded).includes(blanked(part));
    if (!isRight) wrong.push(`${part} <> ${decoded} <- ${raw} (${decodedFrom})`);
  };
  check(0, text.length);
  const end = Math.min(text.length, maxLength);
  for (let from = 0; from < end; from++) check(from, from + 1 + ((from * 7) % (end - from)));
  return wrong;
}

/** A part of a YAML scalar may cut through an escape or a fold: then its span holds the whole of it. */
function blanked(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What the tree stands for, with `JSON.parse`'s own rules: the last of equal names counts. */
export function toValue(tree: Tree): unknown {
  const values = new Map<NodeId, unknown>();
  for (const node of nodesOf(tree).reverse()) values.set(node, nodeValue(tree, node, values));
  return values.get(tree.root);
}

function nodeValue(tree: Tree, node: NodeId, values: ReadonlyMap<NodeId, unknown>): unknown {
  const kind = tree.kind(node);
  if (kind !== 'object' && kind !== 'array')
    return kind === 'string' ? tree.scalar(node) : JSON.parse(tree.scalar(node) || 'null');
  const members: [string, unknown][] = [];
  for (let child = tree.firstChild(node); child !== NO_NODE; child = tree.nextSibling(child)) {
    members.push([tree.key(child) ?? '', values.get(child)]);
  }
  if (kind === 'array') return members.map(([, value]) => value);
  const object: Record<string, unknown> = {};
  for (const [key, value] of members)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}
