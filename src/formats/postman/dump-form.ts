import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { hasArray, isObject } from '../walk/looks.ts';
import { skip } from '../walk/shapes.ts';
import { dump } from './dump.ts';

const BESIDE = ['environments', 'globals', 'headerPresets'];

function isDump(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'collections')) return false;
  const version = tree.get(node, 'version');
  return version !== NO_NODE && tree.kind(version) === 'number' && BESIDE.some((name) => hasArray(tree, node, name));
}

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

export const DUMP_FORMS: readonly Form[] = [
  { format: 'dump', isAt: isDump, shape: dump },
  { format: 'data-export', isAt: isArchiveIndex, shape: skip },
];
