import type { NodeId, Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, has, hasArray, hasOnly, hasText, isObject } from '../walk/looks.ts';
import type { Shape } from '../walk/walker.ts';
import { hasVariableRows, holdsOnlyRows, SCOPE_MARK, variableFile } from './parts/variable-rows.ts';

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

function isEnvironment(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'values')) return false;
  if (has(tree, node, SCOPE_MARK)) return true;
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

/** The variables of an environment. */
export const environment: Shape = variableFile('environment');

/** An environment with or without its mark, in YAML or JSON. */
export const ENVIRONMENT: Form = {
  id: 'environment',
  tool: 'postman',
  marks: { json: [['_postman_'], ['"values"', '"key"']], yaml: [['values:', 'key:']] },
  ownMarks: { keys: [{ within: 6, keys: ['values', 'key', 'value', 'enabled'] }] },
  paths: [
    { rank: 1, isExport: true, pattern: /postman[\d.]{0,4}[._-](?:[a-z]{1,20}[._-]){0,3}environment/ },
    { rank: 20, folder: '/postman/environments/', pattern: /.\.(?:ya?ml|json)$/ },
    { rank: 25, pattern: /\.environment\.ya?ml$/ },
  ],
  isAt: isEnvironment,
  isNamed: holdsOnlyRows,
  shape: environment,
  wrappers: ['environment', 'globals'],
  traits: ['structured'],
  textSign: /^values\s*:/m,
  sample: { path: 'x.json', content: { name: 'E', values: [{ key: 'a', value: 'b', enabled: true }] } },
};
