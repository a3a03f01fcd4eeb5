import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, hasArray, hasText, isObject, someElement } from '../walk/looks.ts';
import { list } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';
import { isV1Request, requestV1 } from './collection-v1.ts';
import { loneItem } from './parts/collection-v2.ts';
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

function isLoneV1Request(tree: Tree, node: NodeId): boolean {
  return isV1Request(tree, node) && hasText(tree, node, 'url') && has(tree, node, 'method');
}

function isItemList(tree: Tree, node: NodeId): boolean {
  if (node === NO_NODE || tree.kind(node) !== 'array') return false;
  const first = tree.firstChild(node);
  return first !== NO_NODE && isItem(tree, first);
}

interface Part {
  readonly isAt: (tree: Tree, node: NodeId) => boolean;
  readonly shape: Shape;
}

/** The parts of a collection that stand alone, most certain first. */
const PARTS: readonly Part[] = [
  { isAt: isItem, shape: loneItem },
  { isAt: isRequest, shape: request },
  { isAt: isLoneV1Request, shape: requestV1 },
  { isAt: isItemList, shape: list(loneItem) },
];

function partAt(tree: Tree, node: NodeId): Part | undefined {
  return PARTS.find(({ isAt }) => isAt(tree, node));
}

/** A part of a collection in a file of its own. */
export const FRAGMENT: Form = {
  id: 'fragment',
  tool: 'postman',
  marks: {
    json: [
      ['"request"', '"method"', '"url"'],
      ['"header"', '"method"', '"url"'],
      ['"raw"', '"method"', '"url"'],
      ['Mode"', '"url"'],
    ],
  },
  isAt: (tree, node) => partAt(tree, node) !== undefined,
  shape: (walker, node, frame) => partAt(walker.tree, node)?.shape(walker, node, frame),
  sample: { path: 'x.json', content: { name: 'R', request: { method: 'GET', url: 'https://a.example', header: [] } } },
};
