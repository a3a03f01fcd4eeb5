import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, has, hasArray, hasOnly, hasText, isObject, textAt } from '../walk/looks.ts';
import { environment, globals } from './environment.ts';

const SCOPE = '_postman_variable_scope';

/** What an environment without the mark of its scope may have: it is told by having nothing else, or by its rows. */
const ENVIRONMENT_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  'uid',
  'name',
  'values',
  'owner',
  'team',
  'timestamp',
  'color',
  'description',
  'synced',
  'syncedFilename',
  'isDeleted',
  'isPublic',
  'createdAt',
  'updatedAt',
  'lastUpdatedBy',
  'lastRevision',
  '_postman_exported_at',
  '_postman_exported_using',
]);

const ROW_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  'key',
  'name',
  'value',
  'initialValue',
  'currentValue',
  'sessionValue',
  'sessionIndex',
  'type',
  'enabled',
  'disabled',
  'description',
  'secret',
  'source',
  'hovered',
  'warning',
]);

/** A row `{key, value, …}`; a variable that is linked to a vault has no value. */
function isVariableRow(tree: Tree, row: NodeId): boolean {
  if (!isObject(tree, row) || !hasText(tree, row, 'key')) return false;
  return has(tree, row, 'value') || has(tree, row, 'source') || textAt(tree, row, 'secret') === 'true';
}

/** An object with rows of variables, as one finds in a file that its name calls an environment. */
export function hasVariableRows(tree: Tree, node: NodeId): boolean {
  return everyElement(tree, tree.get(node, 'values'), (row) => isVariableRow(tree, row));
}

function isEnvironment(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'values')) return false;
  if (has(tree, node, SCOPE)) return true;
  if (has(tree, node, '_postman_exported_using')) return true;
  if (!hasText(tree, node, 'name') || !hasVariableRows(tree, node) || !everyRowKnown(tree, node)) return false;
  return hasOnly(tree, node, ENVIRONMENT_MEMBERS) || hasSwitches(tree, node);
}

/** Rows that say whether they count are Postman's, whatever else stands beside them. */
function hasSwitches(tree: Tree, node: NodeId): boolean {
  return everyElement(tree, tree.get(node, 'values'), (row) => has(tree, row, 'enabled'));
}

function everyRowKnown(tree: Tree, node: NodeId): boolean {
  return everyElement(tree, tree.get(node, 'values'), (row) => hasOnly(tree, row, ROW_MEMBERS));
}

function isGlobals(tree: Tree, node: NodeId): boolean {
  return isObject(tree, node) && hasArray(tree, node, 'values') && textAt(tree, node, SCOPE).startsWith('global');
}

/** Environments and globals with or without their mark; in YAML and JSON alike. */
export const ENVIRONMENT_FORMS: readonly Form[] = [
  { format: 'globals', isAt: isGlobals, shape: globals },
  { format: 'environment', isAt: isEnvironment, shape: environment },
];

/** Whether an array is nothing but rows of variables, as older exports have their globals. */
export function isRowList(tree: Tree, node: NodeId): boolean {
  if (node === NO_NODE || tree.kind(node) !== 'array') return false;
  for (const row of children(tree, node)) if (!isVariableRow(tree, row)) return false;
  return tree.firstChild(node) !== NO_NODE;
}
