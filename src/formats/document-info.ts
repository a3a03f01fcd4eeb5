import type { DocumentInfo } from '../model/document.ts';
import type { FormatId } from '../model/generated/format-id.ts';
import { NO_NODE, type NodeId, type Tree } from '../text/tree.ts';
import { FORMS } from './forms.ts';
import { ownAuth } from './postman/parts/auth-block.ts';
import { textAt } from './walk/looks.ts';

const NAMED_BY_PATH = new Map(FORMS.flatMap(({ id, nameOf }) => (nameOf === undefined ? [] : [[id, nameOf] as const])));

/** What there is to say of a document beside its values. */
export function documentInfo(tree: Tree, node: NodeId, format: FormatId, path: string): DocumentInfo {
  const kind = textAt(tree, node, '$kind');
  // A request of v3, or an example, sets an auth block for nobody else.
  const setsAuth = (kind === '' || kind === 'collection') && ownAuth(tree, node) !== NO_NODE;
  const info = { path, format, name: documentName(tree, node, format, path) };
  return setsAuth ? { ...info, setsAuth } : info;
}

/** The name a document goes by: its own, unless its form takes one from the path. */
function documentName(tree: Tree, node: NodeId, format: FormatId, path: string): string | null {
  const nameOf = NAMED_BY_PATH.get(format);
  if (nameOf !== undefined) return nameOf(path);
  const wrapped = tree.get(node, 'collection');
  const name = ownName(tree, node) || ownName(tree, wrapped) || ownName(tree, tree.get(node, 'environment'));
  return name === '' ? null : name;
}

function ownName(tree: Tree, node: number): string {
  return textAt(tree, tree.get(node, 'info'), 'name') || textAt(tree, node, 'name');
}
