import { rows } from '../walk/rows.ts';
import { anything, leaf, members, within } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';

const secret = within({ sensitivity: 'secret', key: 'postmanApiKey' }, leaf);
const variable = rows('variable');

/** Options of Newman or the Postman CLI: login profiles with their keys, and variables given on the command line. */
export const rcFile: Shape = members(
  { postmanApiKey: secret, envVar: variable, globalVar: variable, 'env-var': variable, 'global-var': variable },
  anything,
);
