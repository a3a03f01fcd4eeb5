import type { NodeId, Tree } from '../../../text/tree.ts';
import { textAt } from '../../walk/looks.ts';

/** `info.schema` of all years: http or https, with and without `get`, draft or not. */
const SCHEMA = /^https?:\/\/schema\.(?:get)?postman\.com\//;

/** The address of its schema by which a collection tells its version; empty if there is none. */
export function schemaOf(tree: Tree, node: NodeId): string {
  const info = tree.get(node, 'info');
  return textAt(tree, info, 'schema') || textAt(tree, info, '_postman_schema');
}

export function isPostmanSchema(schema: string): boolean {
  return SCHEMA.test(schema);
}
