import type { ForeignForm } from '../walk/form.ts';
import { has } from '../walk/looks.ts';

/** The description of an API: https://spec.openapis.org/oas/latest.html */
export const OPENAPI: ForeignForm = {
  id: 'openapi',
  tool: 'openapi',
  isAt: (tree, node) => has(tree, node, 'openapi') || has(tree, node, 'swagger'),
  shape: null,
  sample: { path: 'x.json', content: { openapi: '3.0.0', info: { title: 'A' }, paths: {} } },
};
