import { children, type NodeId } from '../text/tree.ts';
import { anything } from './shapes.ts';
import type { Frame, Shape, Walker } from './walker.ts';

const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/** A cell is a variable of its iteration; the first iteration stands for all where a value is looked up. */
const cell: Shape = (walker, node, frame) => {
  const within: Frame = { ...frame, key: walker.tree.key(node) };
  if (walker.isContainer(node)) {
    anything(walker, node, { ...within, scope: null });
    return;
  }
  const value = walker.emit(node, within);
  if (value !== null && within.key !== null && within.scope !== null) walker.define(within.key, value, within.scope);
};

const iteration: Shape = (walker, node, frame) => {
  const isFirst = isFirstChild(walker, node);
  const within: Frame = { ...frame, role: 'variable', scope: isFirst ? 'data' : null };
  if (walker.tree.kind(node) === 'object') walker.descend(node, { members: NO_MEMBERS, rest: cell, frame: within });
  else anything(walker, node, { ...within, scope: null });
};

function isFirstChild(walker: Walker, node: NodeId): boolean {
  const parent = walker.tree.parent(node);
  if (parent < 0) return true;
  for (const first of children(walker.tree, parent)) return first === node;
  return false;
}

/** The data of a run in JSON: an array with one object for each iteration, or one alone. */
export const dataRows: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') walker.descend(node, { members: NO_MEMBERS, rest: iteration, frame });
  else iteration(walker, node, frame);
};
