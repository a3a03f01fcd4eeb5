interface Folder<Item> {
  readonly items: { readonly order: number; readonly item: Item }[];
  readonly folders: Map<string, Folder<Item>>;
}

/** Items by the folders they lie in, so that what lies below one is found without a look at all others. */
export class FolderTree<Item> {
  readonly #root: Folder<Item> = { items: [], folders: new Map() };
  #count = 0;

  add(path: readonly string[], item: Item): void {
    let folder = this.#root;
    for (const name of path) {
      let inner = folder.folders.get(name);
      if (inner === undefined) {
        inner = { items: [], folders: new Map() };
        folder.folders.set(name, inner);
      }
      folder = inner;
    }
    folder.items.push({ order: this.#count, item });
    this.#count += 1;
  }

  /**
   * All that lies in a folder and in those within it, in the order in which it was added; without the folders below it
   * that hold something that ends it.
   */
  under(path: readonly string[], ends?: (item: Item) => boolean): readonly Item[] {
    let start: Folder<Item> | undefined = this.#root;
    for (const name of path) start = start?.folders.get(name);
    const found: { readonly order: number; readonly item: Item }[] = [];
    const open = start === undefined ? [] : [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      for (const one of folder.items) found.push(one);
      for (const inner of folder.folders.values()) {
        if (ends === undefined || !inner.items.some(({ item }) => ends(item))) open.push(inner);
      }
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
  }
}
