import { children, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { isObject } from '../walk/looks.ts';
import { skip } from '../walk/shapes.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `archive.json` of a data export: the ids of what lies beside it, each with `true`. */
function isArchiveIndex(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node)) return false;
  let ids = 0;
  for (const kind of children(tree, node)) {
    const name = tree.key(kind);
    if ((name !== 'collection' && name !== 'environment') || tree.kind(kind) !== 'object') return false;
    for (const id of children(tree, kind)) {
      if (!UUID.test(tree.key(id) ?? '') || tree.scalar(id) !== 'true') return false;
      ids++;
    }
  }
  return ids > 0;
}

/** What lies beside the collections and environments of a data export: a list of them. */
export const DATA_EXPORT: Form = {
  id: 'data-export',
  tool: 'postman',
  marks: { json: [['"collection"', 'true']] },
  isAt: isArchiveIndex,
  shape: skip,
  sample: {
    path: 'x.json',
    content: { collection: { '00000000-0000-4000-8000-000000000000': true }, environment: {} },
  },
};
