/** How many results may wait for an earlier one. */
const MOST_WAITING = 64;
const MOST_BYTES = 64 * 1024 * 1024;

interface Waiting<T> {
  readonly result: Promise<T>;
  readonly size: number;
  readonly take: (result: T) => void;
}

/** Starts work before its turn has come, and hands the results over in the order in which it was given. */
export class ReadAhead<T> {
  readonly #waiting: Waiting<T>[] = [];
  #bytes = 0;

  /** Resolves when there is room for more. Rejects with the error of an earlier piece of work. */
  async add(size: number, result: Promise<T>, take: (result: T) => void): Promise<void> {
    // Whoever waits for an earlier one hears of an error of this one when its turn comes.
    result.catch(() => undefined);
    this.#waiting.push({ result, size, take });
    this.#bytes += size;
    while (this.#waiting.length > MOST_WAITING || (this.#bytes > MOST_BYTES && this.#waiting.length > 1)) {
      await this.#takeFirst();
    }
  }

  /** Resolves when all results are handed over. */
  async end(): Promise<void> {
    while (this.#waiting.length > 0) await this.#takeFirst();
  }

  async #takeFirst(): Promise<void> {
    const { result, size, take } = this.#waiting[0]!;
    const value = await result;
    this.#waiting.shift();
    this.#bytes -= size;
    take(value);
  }
}
