import type { Form } from '../walk/form.ts';
import { hasArray, isObject, textAt } from '../walk/looks.ts';
import type { Shape } from '../walk/walker.ts';
import { holdsOnlyRows, isRowList, SCOPE_MARK, variableFile } from './parts/variable-rows.ts';
import { variables } from './parts/variables.ts';

const globalValues = variableFile('globals');
const globalRows = variables('globals');

/** Globals: an object like an environment, or its rows alone (old exports and dumps). */
export const globals: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') globalRows(walker, node, frame);
  else globalValues(walker, node, frame);
};

/** The global variables of a workspace. Without the mark of their scope they look like any environment. */
export const GLOBALS: Form = {
  id: 'globals',
  tool: 'postman',
  marks: { json: [['_postman_']] },
  paths: [
    { rank: 2, isExport: true, pattern: /postman[._-]globals/ },
    { rank: 19, folder: '/postman/globals/', pattern: /.\.(?:ya?ml|json)$/ },
    { rank: 24, pattern: /\.globals\.ya?ml$/ },
  ],
  isAt: (tree, node) =>
    isObject(tree, node) && hasArray(tree, node, 'values') && textAt(tree, node, SCOPE_MARK).startsWith('global'),
  isNamed: (tree) => holdsOnlyRows(tree) || isRowList(tree, tree.root),
  shape: globals,
  wrappers: ['environment', 'globals'],
  looksLike: { id: 'environment', unless: SCOPE_MARK },
  traits: ['structured'],
  textSign: /^values\s*:/m,
  sample: { path: 'x.json', content: { values: [], [SCOPE_MARK]: 'globals' } },
};
