import type { Form } from '../walk/form.ts';
import { rows } from '../walk/rows.ts';
import { anything, leaf, members, within } from '../walk/shapes.ts';

const secret = within({ sensitivity: 'secret', key: 'postmanApiKey' }, leaf);
const variable = rows('variable');

/** Options of Newman or the Postman CLI: login profiles with their keys, and variables given on the command line. */
export const RC_FILE: Form = {
  id: 'rc-file',
  tool: 'newman',
  marks: {},
  paths: [
    { rank: 10, pattern: /(?:^|\/)\.(?:postman|newman)rc(?:\.json)?$/ },
    { rank: 10, pattern: /(?:^|\/)\.postman\/(?:postman|newman)rc$/ },
  ],
  isNamed: () => true,
  shape: members(
    { postmanApiKey: secret, envVar: variable, globalVar: variable, 'env-var': variable, 'global-var': variable },
    anything,
  ),
  sample: { path: '.newmanrc', content: { envVar: [] } },
};
