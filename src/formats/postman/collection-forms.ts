import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, hasArray, hasObject, hasText, isArray, isObject, someElement, textAt } from '../walk/looks.ts';
import { collectionV1 } from './collection-v1.ts';
import { collectionV2 } from './collection-v2.ts';

/** `info.schema` of all years: http or https, with and without `get`, draft or not. */
const SCHEMA = /^https?:\/\/schema\.(?:get)?postman\.com\//;

/** Items that are looked at to tell whether a list of them is Postman's. */
const MAX_ITEMS = 100;

function schemaOf(tree: Tree, node: NodeId): string {
  const info = tree.get(node, 'info');
  return textAt(tree, info, 'schema') || textAt(tree, info, '_postman_schema');
}

function isV2(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node)) return false;
  const schema = schemaOf(tree, node);
  if (SCHEMA.test(schema)) return !/\/(?:collection\/)?v1(?:[./]|$)/.test(schema);
  const item = tree.get(node, 'item');
  if (!isArray(tree, item)) return false;
  if (has(tree, tree.get(node, 'info'), '_postman_id')) return true;
  const named = hasText(tree, tree.get(node, 'info'), 'name') || hasText(tree, node, 'name');
  return named && holdsRequests(tree, item);
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

/** A v2.0 url or auth block differs from v2.1 only in ways that either reader takes; the schema tells the version. */
function isV20(tree: Tree, node: NodeId): boolean {
  return isV2(tree, node) && /\/v2(?:\.0(?:\.|\/|-|$)|\/|$)/.test(schemaOf(tree, node));
}

/** What requests of v1 have, and those of no other tool. */
const V1_REQUEST_FIELDS = [
  'dataMode',
  'rawModeData',
  'currentHelper',
  'headerData',
  'collectionId',
  'preRequestScript',
];

function isV1(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'requests')) return false;
  if (hasObject(tree, node, 'info') && !SCHEMA.test(schemaOf(tree, node))) return false;
  if (hasText(tree, node, 'name') && hasArray(tree, node, 'order') && !has(tree, node, 'v')) return true;
  return someElement(tree, tree.get(node, 'requests'), (request) => isV1Request(tree, request));
}

/** A request of v1. `endpoint` is Hoppscotch's name for a url. */
export function isV1Request(tree: Tree, request: NodeId): boolean {
  if (!isObject(tree, request) || has(tree, request, 'endpoint')) return false;
  return V1_REQUEST_FIELDS.some((field) => has(tree, request, field));
}

/** Collections in JSON, most certain first. */
export const COLLECTION_FORMS: readonly Form[] = [
  { format: 'collection-v2.0', isAt: isV20, shape: collectionV2 },
  { format: 'collection-v2.1', isAt: isV2, shape: collectionV2 },
  { format: 'collection-v1', isAt: isV1, shape: collectionV1 },
];
