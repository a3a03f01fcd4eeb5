import type { NodeId, Tree } from '../text/tree.ts';

/** True if both trees have the same shape, keys and scalars, but for the scalars of `changed` (nodes of `before`). */
export function isSameButFor(before: Tree, after: Tree, changed: ReadonlySet<NodeId>): boolean {
  let left = before.root;
  let right = after.root;
  while (left !== -1 && right !== -1) {
    if (!isSameNode(before, left, after, right, changed)) return false;
    [left, right] = [nextInOrder(before, left), nextInOrder(after, right)];
  }
  return left === -1 && right === -1;
}

function isSameNode(before: Tree, left: NodeId, after: Tree, right: NodeId, changed: ReadonlySet<NodeId>): boolean {
  if (before.key(left) !== after.key(right)) return false;
  if ((before.firstChild(left) === -1) !== (after.firstChild(right) === -1)) return false;
  if (depthStep(before, left) !== depthStep(after, right)) return false;
  if (changed.has(left)) return after.kind(right) === 'string';
  return before.kind(left) === after.kind(right) && before.scalar(left) === after.scalar(right);
}

/** How many levels the walk climbs after this node: equal steps throughout mean equal shapes. */
function depthStep(tree: Tree, node: NodeId): number {
  if (tree.firstChild(node) !== -1) return 0;
  let climbed = 1;
  for (let at = node; at !== -1 && tree.nextSibling(at) === -1; at = tree.parent(at)) climbed++;
  return climbed;
}

function nextInOrder(tree: Tree, node: NodeId): NodeId {
  const child = tree.firstChild(node);
  if (child !== -1) return child;
  for (let at = node; at !== -1; at = tree.parent(at)) {
    const sibling = tree.nextSibling(at);
    if (sibling !== -1) return sibling;
  }
  return -1;
}
