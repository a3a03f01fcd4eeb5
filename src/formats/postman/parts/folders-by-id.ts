import { children, NO_NODE, type NodeId, type Tree } from '../../../text/tree.ts';
import { MAX_PATH } from '../../walk/walker.ts';
import { ownAuth } from './auth-block.ts';

interface Folder {
  readonly name: string | null;
  /** The auth block that it sets, or `NO_NODE`. */
  readonly auth: NodeId;
  readonly parent: string | null;
}

/** Where an entry of a list stands: the names of the folders around it, outermost first, and the nearest auth block of theirs. */
export interface PlaceInFolders {
  readonly names: readonly string[];
  readonly auth: NodeId;
}

/** What ends a circle of folder ids. */
const MAX_DEPTH = MAX_PATH;

/** The folders of a v1 collection, which lists them flat and nests them by id. */
export class FoldersById {
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

  /** The folders around a request. */
  around(request: NodeId): PlaceInFolders {
    return this.#placeIn(this.#text(request, 'folder') ?? this.#byOrder.get(this.#text(request, 'id') ?? '') ?? null);
  }

  /** A folder and those around it. */
  within(folder: NodeId): PlaceInFolders {
    return this.#placeIn(this.#text(folder, 'id'));
  }

  #placeIn(innermost: string | null): PlaceInFolders {
    const names: string[] = [];
    let auth: NodeId = NO_NODE;
    let id = innermost;
    for (let depth = 0; id !== null && depth < MAX_DEPTH; depth++) {
      const folder = this.#folders.get(id);
      if (folder === undefined) break;
      if (folder.name !== null) names.push(folder.name);
      if (auth === NO_NODE) auth = folder.auth;
      id = folder.parent ?? this.#byOrder.get(id) ?? null;
    }
    return { names: names.reverse(), auth };
  }

  #add(folder: NodeId): void {
    const id = this.#text(folder, 'id');
    if (id === null) return;
    const parent = this.#text(folder, 'folder') ?? this.#text(folder, 'folder_id') ?? this.#text(folder, 'folderId');
    this.#folders.set(id, { name: this.#text(folder, 'name'), auth: ownAuth(this.#tree, folder), parent });
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
