import { FolderTree } from './folder-tree.ts';
import { isDefinitionOfFolder, isInFolder, type ScannedDocument, type ScannedRequest } from './scanned-document.ts';

/** Where something is set: for a collection or folder of a document, or in an auth block. */
interface Owner {
  readonly document: ScannedDocument;
  readonly path: readonly string[];
  readonly auth: number | null;
}

/** The requests of a document by the folders they lie in, and by the auth block that counts for them. */
interface SortedRequests {
  readonly byFolder: FolderTree<ScannedRequest>;
  readonly byAuth: ReadonlyMap<number | null, readonly ScannedRequest[]>;
}

const NO_PATH: readonly string[] = [];
const NO_REQUESTS: readonly ScannedRequest[] = [];

/**
 * Tells which requests inherit what a collection or folder sets. Of auth blocks the nearest counts, as in Postman: one
 * of the request's own, or of a folder between, ends what is set above it, and so does `noauth`.
 */
export class Inheritance {
  readonly #documents: readonly ScannedDocument[];
  #below: FolderTree<ScannedDocument> | null = null;
  readonly #sorted = new Map<ScannedDocument, SortedRequests>();
  readonly #known = new Map<ScannedDocument, Map<string, readonly ScannedRequest[]>>();
  /** As `#known`, for paths that are the same list. */
  readonly #byPath = new Map<ScannedDocument, WeakMap<readonly string[], readonly ScannedRequest[]>>();

  constructor(documents: readonly ScannedDocument[]) {
    this.#documents = documents;
  }

  /** The requests that an owner's values go out with, in the order of the files: the same list each time. */
  of({ document, path, auth }: Owner): readonly ScannedRequest[] {
    if (auth !== null) return this.#remembered(document, `${auth}`, () => this.#withAuth(document, auth));
    const byPath = this.#byPath.get(document) ?? new WeakMap<readonly string[], readonly ScannedRequest[]>();
    const requests = byPath.get(path) ?? this.#under(document, path);
    this.#byPath.set(document, byPath.set(path, requests));
    return requests;
  }

  /** All requests of a document; of a v3 definition, those of the files below it too. */
  within(document: ScannedDocument): readonly ScannedRequest[] {
    return this.#under(document, NO_PATH);
  }

  #under(document: ScannedDocument, path: readonly string[]): readonly ScannedRequest[] {
    return this.#remembered(document, JSON.stringify(path), () => {
      if (!isDefinitionOfFolder(document)) return this.#sortedOf(document).byFolder.under(path);
      return this.#tree.under(document.folders).flatMap(({ requests }) => requests);
    });
  }

  /** Those of the document that go by the block; of a v3 definition, also those in files below it that set no other. */
  #withAuth(document: ScannedDocument, auth: number): readonly ScannedRequest[] {
    const own = this.#sortedOf(document).byAuth.get(auth) ?? NO_REQUESTS;
    if (!isDefinitionOfFolder(document)) return own;
    const ends = (other: ScannedDocument): boolean => other !== document && setsAuthBelow(other);
    const below = this.#tree.under(document.folders, ends).filter((other) => other !== document);
    return [...own, ...below.flatMap((one) => this.#sortedOf(one).byAuth.get(null) ?? NO_REQUESTS)];
  }

  #remembered(
    document: ScannedDocument,
    key: string,
    find: () => readonly ScannedRequest[],
  ): readonly ScannedRequest[] {
    const ofDocument = this.#known.get(document) ?? new Map<string, readonly ScannedRequest[]>();
    const requests = ofDocument.get(key) ?? find();
    this.#known.set(document, ofDocument.set(key, requests));
    return requests;
  }

  /** What v3 keeps in folders. */
  get #tree(): FolderTree<ScannedDocument> {
    this.#below ??= treeOf(this.#documents.filter(isInFolder), ({ folders }) => folders);
    return this.#below;
  }

  #sortedOf(document: ScannedDocument): SortedRequests {
    let sorted = this.#sorted.get(document);
    if (sorted === undefined) {
      const { requests } = document;
      sorted = { byFolder: treeOf(requests, ({ path }) => path), byAuth: byAuth(requests) };
      this.#sorted.set(document, sorted);
    }
    return sorted;
  }
}

function byAuth(requests: readonly ScannedRequest[]): SortedRequests['byAuth'] {
  const sorted = new Map<number | null, ScannedRequest[]>();
  for (const request of requests) {
    const known = sorted.get(request.auth);
    if (known === undefined) sorted.set(request.auth, [request]);
    else known.push(request);
  }
  return sorted;
}

function setsAuthBelow(document: ScannedDocument): boolean {
  return document.setsAuth && isDefinitionOfFolder(document);
}

function treeOf<Item>(items: readonly Item[], pathOf: (item: Item) => readonly string[]): FolderTree<Item> {
  const tree = new FolderTree<Item>();
  for (const item of items) tree.add(pathOf(item), item);
  return tree;
}
