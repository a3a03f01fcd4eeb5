import { FolderTree } from './folder-tree.ts';
import { isDefinitionOfFolder, isInFolder, type ScannedDocument, type ScannedRequest } from './scanned-document.ts';

/** Where something is set: for a whole document, or for a collection or folder in it. */
interface Owner {
  readonly document: ScannedDocument;
  readonly path: readonly string[];
}

/** Tells which requests inherit what a collection or folder sets. */
export class Inheritance {
  readonly #documents: readonly ScannedDocument[];
  #below: FolderTree<ScannedDocument> | null = null;
  readonly #requests = new Map<ScannedDocument, FolderTree<ScannedRequest>>();
  readonly #known = new Map<ScannedDocument, Map<string, readonly ScannedRequest[]>>();
  /** As `#known`, for paths that are the same list. */
  readonly #byPath = new Map<ScannedDocument, WeakMap<readonly string[], readonly ScannedRequest[]>>();

  constructor(documents: readonly ScannedDocument[]) {
    this.#documents = documents;
  }

  /** The requests below an owner, in the order of the files: the same list each time. */
  under({ document, path }: Owner): readonly ScannedRequest[] {
    const byPath = this.#byPath.get(document) ?? new WeakMap<readonly string[], readonly ScannedRequest[]>();
    const requests = byPath.get(path) ?? this.#find(document, path);
    this.#byPath.set(document, byPath.set(path, requests));
    return requests;
  }

  #find(document: ScannedDocument, path: readonly string[]): readonly ScannedRequest[] {
    const ofDocument = this.#known.get(document) ?? new Map<string, readonly ScannedRequest[]>();
    const key = JSON.stringify(path);
    const requests =
      ofDocument.get(key) ?? this.#enclosedBy(document).flatMap((one) => this.#requestsOf(one).under(path));
    this.#known.set(document, ofDocument.set(key, requests));
    return requests;
  }

  /** The document itself, and what lies below the v3 definition of a collection or folder. */
  #enclosedBy(document: ScannedDocument): readonly ScannedDocument[] {
    if (!isDefinitionOfFolder(document)) return [document];
    this.#below ??= treeOf(this.#documents.filter(isInFolder), ({ folders }) => folders);
    return this.#below.under(document.folders);
  }

  #requestsOf(document: ScannedDocument): FolderTree<ScannedRequest> {
    const tree = this.#requests.get(document) ?? treeOf(document.requests, ({ path }) => path);
    this.#requests.set(document, tree);
    return tree;
  }
}

function treeOf<Item>(items: readonly Item[], pathOf: (item: Item) => readonly string[]): FolderTree<Item> {
  const tree = new FolderTree<Item>();
  for (const item of items) tree.add(pathOf(item), item);
  return tree;
}
