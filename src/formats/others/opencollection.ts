import type { ForeignForm } from '../walk/form.ts';
import { has } from '../walk/looks.ts';

/** Requests as several tools are to share them: https://www.opencollection.com */
export const OPENCOLLECTION: ForeignForm = {
  id: 'opencollection',
  tool: 'opencollection',
  names: ['opencollection.yml'],
  isAt: (tree, node) => has(tree, node, 'opencollection'),
  shape: null,
  sample: { path: 'x.json', content: { opencollection: '1.0.0', info: { name: 'A' }, items: [] } },
};
