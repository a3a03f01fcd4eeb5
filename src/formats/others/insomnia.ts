import type { ForeignForm } from '../walk/form.ts';
import { has, textAt } from '../walk/looks.ts';

/** What Insomnia exports, in its versions up to 4 and since 5. */
export const INSOMNIA: ForeignForm = {
  id: 'insomnia',
  tool: 'insomnia',
  isAt: (tree, node) => has(tree, node, '__export_format') || textAt(tree, node, 'type').includes('insomnia'),
  shape: null,
  sample: { path: 'x.json', content: { _type: 'export', __export_format: 4, resources: [] } },
};
