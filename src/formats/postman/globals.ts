import type { Form } from '../walk/form.ts';
import { hasArray, isObject, textAt } from '../walk/looks.ts';
import type { Shape } from '../walk/walker.ts';
import { SCOPE_MARK, variableFile } from './parts/variable-rows.ts';
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
  isAt: (tree, node) =>
    isObject(tree, node) && hasArray(tree, node, 'values') && textAt(tree, node, SCOPE_MARK).startsWith('global'),
  shape: globals,
  wrappers: ['environment', 'globals'],
  looksLike: { id: 'environment', unless: SCOPE_MARK },
  sample: { path: 'x.json', content: { values: [], [SCOPE_MARK]: 'globals' } },
};
