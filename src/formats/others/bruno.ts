import type { ForeignForm } from '../walk/form.ts';

/** The settings of a collection of Bruno, whose requests are no JSON. */
export const BRUNO: ForeignForm = {
  id: 'bruno',
  tool: 'bruno',
  names: ['bruno.json'],
  shape: null,
  sample: { path: 'bruno.json', content: { version: '1', name: 'A', type: 'collection' } },
};
