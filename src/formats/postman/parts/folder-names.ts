import { children, NO_NODE, type NodeId, type Tree } from '../../../text/tree.ts';
import { MAX_PATH } from '../../walk/walker.ts';

interface Folder {
  readonly name: string | null;
  readonly parent: string | null;
}

/** What ends a circle of folder ids. */
const MAX_DEPTH = MAX_PATH;

/** The folders of a v1 collection, which lists them flat and nests them by id. */
export class FolderNames {
  readonly #tree: Tree;
  readonly #folders = new Map<string, Folder>();
  /** Folder by the id of a request or folder that stands in its order. */
  readonly #byOrder = new Map<string, string>();

  constructor(tree: Tree, collection: NodeId) {
    this.#tree = tree;
    const folders = tree.get(collection, 'folders');
    if (folders === NO_NODE) return;
    for (const folder of children(tree, folders)) this.#add(folder);
  }

  /** The names of the folders around a request, outermost first. */
  of(request: NodeId): readonly string[] {
    const names: string[] = [];
    let id = this.#text(request, 'folder') ?? this.#byOrder.get(this.#text(request, 'id') ?? '') ?? null;
    for (let depth = 0; id !== null && depth < MAX_DEPTH; depth++) {
      const folder = this.#folders.get(id);
      if (folder === undefined) break;
      if (folder.name !== null) names.push(folder.name);
      id = folder.parent ?? this.#byOrder.get(id) ?? null;
    }
    return names.reverse();
  }

  #add(folder: NodeId): void {
    const id = this.#text(folder, 'id');
    if (id === null) return;
    const parent = this.#text(folder, 'folder') ?? this.#text(folder, 'folder_id') ?? this.#text(folder, 'folderId');
    this.#folders.set(id, { name: this.#text(folder, 'name'), parent });
    for (const name of ['order', 'folders_order']) {
      const order = this.#tree.get(folder, name);
      if (order === NO_NODE) continue;
      for (const member of children(this.#tree, order)) this.#byOrder.set(this.#tree.scalar(member), id);
    }
  }

  #text(node: NodeId, name: string): string | null {
    const member = this.#tree.get(node, name);
    return member === NO_NODE ? null : this.#tree.scalar(member) || null;
  }
}
