import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { ToldForm } from './form.ts';
import { isArray, isObject } from './looks.ts';
import { list, members } from './shapes.ts';

/** One of a form in the only member that counts, as Postman's API wraps it: `{"collection": {…}}`. */
export function inEnvelope({ format, isAt, shape }: ToldForm, name: string): ToldForm {
  return {
    format,
    wrappers: [],
    isAt: (tree, node) => isObject(tree, node) && isIn(tree, tree.get(node, name), isAt),
    shape: members({ [name]: shape }),
  };
}

/** Several of one form in an array. */
export function inList({ format, isAt, shape }: ToldForm): ToldForm {
  return {
    format,
    wrappers: [],
    isAt: (tree, node) => isArray(tree, node) && isIn(tree, tree.firstChild(node), isAt),
    shape: list(shape),
  };
}

function isIn(tree: Tree, node: NodeId, isAt: ToldForm['isAt']): boolean {
  return node !== NO_NODE && isAt(tree, node);
}
