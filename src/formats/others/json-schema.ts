import type { ForeignForm } from '../walk/form.ts';
import { has, hasObject } from '../walk/looks.ts';

const MEMBERS = ['properties', 'definitions', '$defs'];

/** A JSON Schema: one of Postman's own files mentions the names of all their fields. */
export const JSON_SCHEMA: ForeignForm = {
  id: 'json-schema',
  tool: 'json-schema',
  isAt: (tree, node) => has(tree, node, '$schema') && MEMBERS.some((name) => hasObject(tree, node, name)),
  shape: null,
  sample: { path: 'x.json', content: { $schema: 'http://json-schema.org/draft-07/schema#', properties: { item: {} } } },
};
