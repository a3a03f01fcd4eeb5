import type { ForeignForm } from '../walk/form.ts';
import { has } from '../walk/looks.ts';

/** Objects of Kubernetes, and charts of Helm. */
export const KUBERNETES: ForeignForm = {
  id: 'kubernetes',
  tool: 'kubernetes',
  names: ['chart.yaml'],
  isAt: (tree, node) => has(tree, node, 'apiVersion'),
  shape: null,
  sample: { path: 'x.json', content: { apiVersion: 'v1', kind: 'Secret', data: {} } },
};
