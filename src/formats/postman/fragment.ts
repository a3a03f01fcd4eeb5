import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, hasArray, hasText, isObject, someElement } from '../walk/looks.ts';
import { list } from '../walk/shapes.ts';
import { isV1Request } from './collection-forms.ts';
import { requestV1 } from './collection-v1.ts';
import { loneItem } from './collection-v2.ts';
import { request } from './parts/request.ts';

/**
 * Tools split collections into files of one item each, without a mark of their own. Postman's names are in the
 * singular (`header`, `event`, `response`), where HAR, Bruno and OpenAPI have `headers` and `responses`.
 */
function isItem(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || has(tree, node, 'startedDateTime')) return false;
  const request = tree.get(node, 'request');
  if (!isRequest(tree, request)) return false;
  return hasText(tree, node, 'name') || hasEvents(tree, node) || hasArray(tree, node, 'response');
}

function hasEvents(tree: Tree, node: NodeId): boolean {
  return someElement(tree, tree.get(node, 'event'), (event) => has(tree, event, 'listen'));
}

/** The trio `url`, `method`, `header`; a url in parts has `raw`, with which `header` may be missing. */
function isRequest(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasText(tree, node, 'method')) return false;
  const url = tree.get(node, 'url');
  if (url === NO_NODE || has(tree, node, 'headers')) return false;
  return hasArray(tree, node, 'header') || hasText(tree, url, 'raw');
}

export const FRAGMENT_FORMS: readonly Form[] = [
  { format: 'fragment', isAt: isItem, shape: loneItem },
  { format: 'fragment', isAt: isRequest, shape: request },
  { format: 'fragment', isAt: isLoneV1Request, shape: requestV1 },
  { format: 'fragment', isAt: isItemList, shape: list(loneItem) },
];

function isLoneV1Request(tree: Tree, node: NodeId): boolean {
  return isV1Request(tree, node) && hasText(tree, node, 'url') && has(tree, node, 'method');
}

function isItemList(tree: Tree, node: NodeId): boolean {
  if (node === NO_NODE || tree.kind(node) !== 'array') return false;
  const first = tree.firstChild(node);
  return first !== NO_NODE && isItem(tree, first);
}
