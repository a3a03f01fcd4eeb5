import { children, NO_NODE, type NodeId, type Tree } from '../../../text/tree.ts';
import { has, hasText, isArray, isObject } from '../../walk/looks.ts';
import { anything, description, list, members, nameText, skip } from '../../walk/shapes.ts';
import { type Frame, MAX_PATH, reframe, type Shape, type Walker } from '../../walk/walker.ts';
import { auth } from './auth-block.ts';
import { behavior } from './behavior.ts';
import { itemRequest, levelFrame, requestContext, withOwnAuth } from './request.ts';
import { responses } from './response.ts';
import { isPostmanSchema, schemaOf } from './schema.ts';
import { events } from './script.ts';
import { variables } from './variables.ts';

const itemMembers = (scope: 'folder' | 'request') =>
  members({
    id: skip,
    _postman_id: skip,
    uid: skip,
    _postman_isSubFolder: skip,
    name: nameText,
    description,
    item: items,
    request: itemRequest,
    response: responses,
    event: events,
    events,
    auth,
    variable: variables(scope),
    variables: variables(scope),
    protocolProfileBehavior: behavior,
  });

/** Folders may nest without end: what they hold is read by the walker's own stack. */
const items: Shape = (walker, node, frame) => itemList(walker, node, frame);

const item: Shape = (walker, node, frame) => {
  const { tree } = walker;
  if (!walker.isContainer(node)) anything(walker, node, frame);
  else if (tree.get(node, 'request') !== NO_NODE) requestItem(walker, node, inRequestItem(walker, node, frame));
  else folder(walker, node, levelFrame(walker, node, reframe(frame, { path: pathWith(walker, node, frame) })));
};

const itemList = list(item);
const folder = itemMembers('folder');
const requestItem = itemMembers('request');

function pathWith(walker: Walker, node: NodeId, frame: Frame): readonly string[] {
  const name = walker.textOf(node, 'name');
  return name === null || frame.path.length >= MAX_PATH ? frame.path : [...frame.path, name];
}

function inRequestItem(walker: Walker, node: NodeId, frame: Frame): Frame {
  const named = { name: walker.textOf(node, 'name'), method: null, urlTemplate: null, path: frame.path };
  const inner = walker.tree.get(node, 'request');
  const around = reframe(withOwnAuth(walker, node, frame), { request: named });
  // What its examples do not set, they have from the request.
  return reframe(withOwnAuth(walker, inner, around), { request: requestContext(walker, inner, around) });
}

const info = members({
  _postman_id: skip,
  id: skip,
  name: nameText,
  description,
  version: skip,
  schema: skip,
  _postman_schema: skip,
  _exporter_id: skip,
});

const collectionMembers = members({
  info,
  name: nameText,
  description,
  id: skip,
  _postman_id: skip,
  uid: skip,
  item: items,
  event: events,
  events,
  auth,
  variable: variables('collection'),
  variables: variables('collection'),
  protocolProfileBehavior: behavior,
});

/** A collection of v2.0 or v2.1, or of the drafts before them. */
export const collectionV2: Shape = (walker, node, frame) => {
  const name = collectionName(walker, node);
  const path = name === null ? frame.path : [...frame.path, name];
  collectionMembers(walker, node, levelFrame(walker, node, reframe(frame, { path })));
};

/** The name of a collection of any version. */
export function collectionName(walker: Walker, node: NodeId): string | null {
  return walker.textOf(walker.tree.get(node, 'info'), 'name') ?? walker.textOf(node, 'name');
}

/** One item on its own: a request with its examples, or a folder. */
export const loneItem: Shape = item;

/** Items that are looked at to tell whether a list of them is Postman's. */
const MAX_ITEMS = 100;

/** Whether a node is a collection of v2.0 or v2.1; only the schema tells which. */
export function isCollectionV2(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node)) return false;
  const schema = schemaOf(tree, node);
  if (isPostmanSchema(schema)) return !/\/(?:collection\/)?v1(?:[./]|$)/.test(schema);
  const items = tree.get(node, 'item');
  if (!isArray(tree, items)) return false;
  if (has(tree, tree.get(node, 'info'), '_postman_id')) return true;
  const named = hasText(tree, tree.get(node, 'info'), 'name') || hasText(tree, node, 'name');
  return named && holdsRequests(tree, items);
}

/** Whether a list of items has a Postman request in it, in one of its folders at the latest. */
function holdsRequests(tree: Tree, items: NodeId): boolean {
  const todo: NodeId[] = [items];
  let left = MAX_ITEMS;
  for (let list = todo.shift(); list !== undefined; list = todo.shift()) {
    for (const item of children(tree, list)) {
      if (left-- === 0) return false;
      if (isItemRequest(tree, tree.get(item, 'request'))) return true;
      const inner = tree.get(item, 'item');
      if (isArray(tree, inner)) todo.push(inner);
    }
  }
  return false;
}

function isItemRequest(tree: Tree, node: NodeId): boolean {
  if (node === NO_NODE) return false;
  return tree.kind(node) === 'string' || has(tree, node, 'url') || has(tree, node, 'method');
}
