import { NO_NODE, type NodeId } from '../../text/tree.ts';
import { type Frame, reframe, type Shape, type Walker } from './walker.ts';

const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/** What never holds a credential: ids, flags, enumerations, counts and times. */
export const skip: Shape = () => {};

/** A scalar, as the frame says. A container in its place is read loosely. */
export const leaf: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) contents(walker, node, frame);
  else walker.emit(node, frame);
};

/**
 * A place that the form does not describe: every scalar is given under its member's name, and an object with `key`
 * and `value` as the row that it looks like.
 */
export const anything: Shape = (walker, node, frame) => {
  const key = walker.tree.key(node);
  leaf(walker, node, key === null || key === frame.key ? frame : reframe(frame, { key }));
};

function contents(walker: Walker, node: NodeId, frame: Frame): void {
  const { tree } = walker;
  if (tree.kind(node) === 'array') walker.descend(node, { members: NO_MEMBERS, rest: anything, frame });
  else if (!isVaultPointer(walker, node))
    walker.descend(node, rowLike(walker.textOf(node, 'key') ?? walker.textOf(node, 'name'), frame));
}

function rowLike(name: string | null, frame: Frame) {
  if (name === null) return { members: NO_MEMBERS, rest: anything, frame };
  return { members: LOOSE_ROW, rest: anything, frame: reframe(frame, { key: name }) };
}

/** `{$vaultId, $secretId}` stands in the place of a value that is kept in a vault. */
function isVaultPointer(walker: Walker, node: NodeId): boolean {
  return walker.tree.get(node, '$secretId') !== NO_NODE && walker.tree.get(node, '$vaultId') !== NO_NODE;
}

const LOOSE_ROW: ReadonlyMap<string, Shape> = new Map([['value', leaf]]);

/** An object read by a table of its members; members beside the table are read as `rest`. */
export function members(table: Readonly<Record<string, Shape>>, rest: Shape = anything): Shape {
  const map = new Map(Object.entries(table));
  return (walker, node, frame) => {
    if (walker.isContainer(node)) walker.descend(node, { members: map, rest, frame });
    else leaf(walker, node, frame);
  };
}

/** An array of `element`; a lone one in its place counts as well. */
export function list(element: Shape): Shape {
  return (walker, node, frame) => {
    if (walker.tree.kind(node) === 'array') walker.descend(node, { members: NO_MEMBERS, rest: element, frame });
    else element(walker, node, frame);
  };
}

/** Reads as `shape` within a frame that differs in `changes`. */
export function within(changes: Partial<Frame>, shape: Shape): Shape {
  return (walker, node, frame) => shape(walker, node, reframe(frame, changes));
}

/** The name of a collection, folder, request or example: free text, but no field for a credential. */
export const nameText: Shape = within({ role: 'other', key: 'name', hints: { isName: true } }, leaf);

/** Markdown, as a string or as `{content, type, version}`. */
export const description: Shape = within(
  { role: 'description', key: 'description', sensitivity: 'unknown', hints: { language: 'markdown' }, scope: null },
  members({ content: leaf, type: skip, version: skip }, anything),
);

/** True unless `disabled` is true or `enabled` is false. */
export function isEnabled(walker: Walker, node: NodeId): boolean {
  const { tree } = walker;
  const disabled = tree.get(node, 'disabled');
  if (disabled !== NO_NODE && tree.scalar(disabled) === 'true') return false;
  const enabled = tree.get(node, 'enabled');
  return enabled === NO_NODE || tree.scalar(enabled) !== 'false';
}
