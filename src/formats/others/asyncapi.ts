import type { ForeignForm } from '../walk/form.ts';
import { has } from '../walk/looks.ts';

/** The description of an API that sends messages: https://www.asyncapi.com/docs/reference */
export const ASYNCAPI: ForeignForm = {
  id: 'asyncapi',
  tool: 'asyncapi',
  isAt: (tree, node) => has(tree, node, 'asyncapi'),
  shape: null,
  sample: { path: 'x.json', content: { asyncapi: '2.6.0', info: { title: 'A' }, channels: {} } },
};
