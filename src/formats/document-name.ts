import type { FormatId } from '../model/document.ts';
import type { NodeId, Tree } from '../text/tree.ts';
import { placeInCollection } from './postman/v3-path.ts';
import { textAt } from './walk/looks.ts';

/** The name a document goes by: its own, or for a file of a v3 collection that of the collection. */
export function documentName(tree: Tree, node: NodeId, format: FormatId, path: string): string | null {
  if (format === 'collection-v3') return placeInCollection(path).path[0] ?? null;
  const wrapped = tree.get(node, 'collection');
  const name = ownName(tree, node) || ownName(tree, wrapped) || ownName(tree, tree.get(node, 'environment'));
  return name === '' ? null : name;
}

function ownName(tree: Tree, node: number): string {
  return textAt(tree, tree.get(node, 'info'), 'name') || textAt(tree, node, 'name');
}
