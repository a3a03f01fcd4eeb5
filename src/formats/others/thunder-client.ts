import type { ForeignForm } from '../walk/form.ts';
import { textAt } from '../walk/looks.ts';

/** What Thunder Client exports. */
export const THUNDER_CLIENT: ForeignForm = {
  id: 'thunder-client',
  tool: 'thunder-client',
  isAt: (tree, node) => textAt(tree, node, 'clientName') === 'Thunder Client',
  shape: null,
  sample: { path: 'x.json', content: { clientName: 'Thunder Client', collectionName: 'A', requests: [] } },
};
