/** What waits, by owner: first come, first served within each, and the owners take turns. */
export class FairLine<T> {
  readonly #lines = new Map<number, Set<T>>();

  add(owner: number, item: T): void {
    const line = this.#lines.get(owner);
    if (line === undefined) this.#lines.set(owner, new Set([item]));
    else line.add(item);
  }

  delete(owner: number, item: T): void {
    const line = this.#lines.get(owner);
    if (line?.delete(item) === true && line.size === 0) this.#lines.delete(owner);
  }

  /** Takes what is next of the first owner who may have more, and puts that owner behind all others; null: nobody may. */
  take(mayHaveMore: (owner: number) => boolean): T | null {
    for (const [owner, line] of this.#lines) {
      if (!mayHaveMore(owner)) continue;
      const [item] = line;
      this.#lines.delete(owner);
      line.delete(item!);
      if (line.size > 0) this.#lines.set(owner, line);
      return item!;
    }
    return null;
  }
}
