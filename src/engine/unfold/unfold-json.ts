import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import { InnerValue, NestedPlace, NO_HINTS } from './inner-value.ts';
import { isKubernetesSecret, secretHints, structureHints } from './structure-hints.ts';

const PASSWORD_KEY = /pass|pwd|secret/i;
/** Members that name the account a password in the same object belongs to. */
const ACCOUNT_KEYS = ['username', 'userName', 'user_name', 'user', 'login', 'email', 'account'];
/** An object with one of these and a `value` is a row: the value goes by the name that stands beside it. */
const ROW_NAMES = ['key', 'name'];
/** A name farther out says nothing of a value. */
const FARTHEST_NAME = 16;

/**
 * The scalars of a tree, each under the name of its member, or of the nearest member around it. Goes along the tree's
 * own links, so nesting costs nothing.
 */
export function unfoldTree(outer: LocatedValue, tree: Tree, emit: (inner: LocatedValue) => void): void {
  const isSecret = isKubernetesSecret(tree);
  let node = tree.root;
  while (node !== NO_NODE) {
    const kind = tree.kind(node);
    if (kind === 'string' || kind === 'number') emit(scalarAt(outer, { tree, node, isSecret }));
    const child = kind === 'object' || kind === 'array' ? tree.firstChild(node) : NO_NODE;
    node = child === NO_NODE ? nextInOrder(tree, node) : child;
  }
}

function nextInOrder(tree: Tree, from: NodeId): NodeId {
  let node = from;
  while (node !== NO_NODE && node !== tree.root) {
    const sibling = tree.nextSibling(node);
    if (sibling !== NO_NODE) return sibling;
    node = tree.parent(node);
  }
  return NO_NODE;
}

/** A scalar, and whether its tree is a Kubernetes Secret. */
interface ScalarNode {
  readonly tree: Tree;
  readonly node: NodeId;
  readonly isSecret: boolean;
}

function scalarAt(outer: LocatedValue, at: ScalarNode): InnerValue {
  const { tree, node } = at;
  const key = nameOf(tree, node) ?? outer.key;
  return new InnerValue(outer, {
    text: tree.scalar(node),
    key,
    place: new NestedPlace(outer.place, tree, node),
    hints: key === null ? NO_HINTS : hintsOf(at, key),
  });
}

function hintsOf({ tree, node, isSecret }: ScalarNode, key: string): ValueHints {
  const structure = isSecret ? secretHints(tree, node) : structureHints(tree, node, key);
  return structure ?? accountHints(tree, node, key);
}

/** The name a scalar goes by: its own, that of the row it is the value of, or of the nearest member around it. */
function nameOf(tree: Tree, node: NodeId): string | null {
  let at = node;
  let key = tree.key(at);
  for (let climbed = 0; key === null && at !== tree.root && climbed < FARTHEST_NAME; climbed += 1) {
    at = tree.parent(at);
    key = tree.key(at);
  }
  return key === 'value' && at === node ? (rowName(tree, node) ?? key) : key;
}

function rowName(tree: Tree, node: NodeId): string | null {
  const row = tree.parent(node);
  for (const name of ROW_NAMES) {
    const member = tree.get(row, name);
    if (member !== NO_NODE && tree.kind(member) === 'string') return tree.scalar(member);
  }
  return null;
}

function accountHints(tree: Tree, node: NodeId, key: string): ValueHints {
  if (!PASSWORD_KEY.test(key)) return NO_HINTS;
  const object = tree.parent(node);
  for (const name of ACCOUNT_KEYS) {
    const member = tree.get(object, name);
    if (member !== NO_NODE && member !== node && tree.kind(member) === 'string')
      return { account: tree.scalar(member) };
  }
  return NO_HINTS;
}
