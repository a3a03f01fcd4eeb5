import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { isArray, isObject } from '../walk/looks.ts';
import { list, members } from '../walk/shapes.ts';

/** Names under which Postman's API, and the service behind its app, wrap what they answer. */
const COLLECTION_WRAPPERS = ['collection', 'data'];
const ENVIRONMENT_WRAPPERS = ['environment', 'globals'];

/** `form` as Postman's API wraps it, `{"collection": {…}}`: a file that was saved from there. */
export function inEnvelope(form: Form): readonly Form[] {
  const wrappers = form.format.startsWith('collection') ? COLLECTION_WRAPPERS : ENVIRONMENT_WRAPPERS;
  return wrappers.map((name) => ({
    format: form.format,
    isAt: (tree: Tree, node: NodeId) => isObject(tree, node) && isIn(tree, tree.get(node, name), form),
    shape: members({ [name]: form.shape }),
  }));
}

/** Several of one form in an array. */
export function inList(form: Form): Form {
  return {
    format: form.format,
    isAt: (tree, node) => isArray(tree, node) && isIn(tree, tree.firstChild(node), form),
    shape: list(form.shape),
  };
}

function isIn(tree: Tree, node: NodeId, form: Form): boolean {
  return node !== NO_NODE && form.isAt(tree, node);
}
