import type { FormatId } from '../model/generated/format-id.ts';
import type { NodeId, Tree } from '../text/tree.ts';
import { FORMS } from './forms.ts';
import { textAt } from './walk/looks.ts';

const NAMED_BY_PATH = new Map(FORMS.flatMap(({ id, nameOf }) => (nameOf === undefined ? [] : [[id, nameOf] as const])));

/** The name a document goes by: its own, unless its form takes one from the path. */
export function documentName(tree: Tree, node: NodeId, format: FormatId, path: string): string | null {
  const nameOf = NAMED_BY_PATH.get(format);
  if (nameOf !== undefined) return nameOf(path);
  const wrapped = tree.get(node, 'collection');
  const name = ownName(tree, node) || ownName(tree, wrapped) || ownName(tree, tree.get(node, 'environment'));
  return name === '' ? null : name;
}

function ownName(tree: Tree, node: number): string {
  return textAt(tree, tree.get(node, 'info'), 'name') || textAt(tree, node, 'name');
}
