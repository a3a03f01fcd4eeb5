import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';

/** How many elements of a list are looked at to tell what it is a list of. */
const SAMPLE = 200;

export function isObject(tree: Tree, node: NodeId): boolean {
  return node !== NO_NODE && tree.kind(node) === 'object';
}

export function isArray(tree: Tree, node: NodeId): boolean {
  return node !== NO_NODE && tree.kind(node) === 'array';
}

export function isText(tree: Tree, node: NodeId): boolean {
  return node !== NO_NODE && tree.kind(node) === 'string';
}

export function has(tree: Tree, node: NodeId, name: string): boolean {
  return tree.get(node, name) !== NO_NODE;
}

export function hasArray(tree: Tree, node: NodeId, name: string): boolean {
  return isArray(tree, tree.get(node, name));
}

export function hasObject(tree: Tree, node: NodeId, name: string): boolean {
  return isObject(tree, tree.get(node, name));
}

export function hasText(tree: Tree, node: NodeId, name: string): boolean {
  return isText(tree, tree.get(node, name));
}

/** The text of a scalar member; empty if there is none. */
export function textAt(tree: Tree, node: NodeId, name: string): string {
  const member = tree.get(node, name);
  return member === NO_NODE ? '' : tree.scalar(member);
}

/** Whether `test` holds for some of the first elements of an array. */
export function someElement(tree: Tree, array: NodeId, test: (element: NodeId) => boolean): boolean {
  if (!isArray(tree, array)) return false;
  let seen = 0;
  for (const element of children(tree, array)) {
    if (test(element)) return true;
    if (++seen === SAMPLE) break;
  }
  return false;
}

/** Whether an array has elements, and `test` holds for all of the first ones. */
export function everyElement(tree: Tree, array: NodeId, test: (element: NodeId) => boolean): boolean {
  if (!isArray(tree, array) || tree.firstChild(array) === NO_NODE) return false;
  return !someElement(tree, array, (element) => !test(element));
}

/** Whether every member's name is one of `names`. */
export function hasOnly(tree: Tree, node: NodeId, names: ReadonlySet<string>): boolean {
  for (const member of children(tree, node)) if (!names.has(tree.key(member) ?? '')) return false;
  return true;
}
