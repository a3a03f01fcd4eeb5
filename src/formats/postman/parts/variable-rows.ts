import type { VariableScope } from '../../../model/document.ts';
import { children, NO_NODE, type NodeId, type Tree } from '../../../text/tree.ts';
import { everyElement, has, hasText, isArray, isObject, textAt } from '../../walk/looks.ts';
import { members, nameText, skip } from '../../walk/shapes.ts';
import type { Shape } from '../../walk/walker.ts';
import { variables } from './variables.ts';

/** The member by which environments and globals say which of the two they are. */
export const SCOPE_MARK = '_postman_variable_scope';

/** A file of variables that count in `scope`. */
export function variableFile(scope: VariableScope): Shape {
  return members({
    id: skip,
    uid: skip,
    owner: skip,
    name: nameText,
    values: variables(scope),
    timestamp: skip,
    color: skip,
    synced: skip,
    isDeleted: skip,
    team: skip,
    createdAt: skip,
    updatedAt: skip,
    lastUpdatedBy: skip,
    lastRevision: skip,
    _postman_variable_scope: skip,
    _postman_exported_at: skip,
    _postman_exported_using: skip,
  });
}

/** A row `{key, value, …}`; a variable that is linked to a vault has no value. */
function isVariableRow(tree: Tree, row: NodeId): boolean {
  if (!isObject(tree, row) || !hasText(tree, row, 'key')) return false;
  return has(tree, row, 'value') || has(tree, row, 'source') || textAt(tree, row, 'secret') === 'true';
}

/** An object with rows of variables, as one finds in a file that its name calls an environment. */
export function hasVariableRows(tree: Tree, node: NodeId): boolean {
  return everyElement(tree, tree.get(node, 'values'), (row) => isVariableRow(tree, row));
}

/** Whether a file may be one of variables for all that its content says: it has rows, or a list that is empty. */
export function holdsOnlyRows(tree: Tree): boolean {
  const values = tree.get(tree.root, 'values');
  return isArray(tree, values) && (tree.firstChild(values) === NO_NODE || hasVariableRows(tree, tree.root));
}

/** Whether an array is nothing but rows of variables, as older exports have their globals. */
export function isRowList(tree: Tree, node: NodeId): boolean {
  if (node === NO_NODE || tree.kind(node) !== 'array') return false;
  for (const row of children(tree, node)) if (!isVariableRow(tree, row)) return false;
  return tree.firstChild(node) !== NO_NODE;
}
