/** The ids of deliveries that were worked on to the end, so that a second one of the same id is not. */
export class DeliveryLog {
  readonly #limit: number;
  readonly #finished = new Set<string>();
  readonly #open = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  isKnown(delivery: string): boolean {
    return this.#finished.has(delivery) || this.#open.has(delivery);
  }

  begin(delivery: string): void {
    this.#open.add(delivery);
  }

  /** `finished` false forgets it, so that it may come again. */
  end(delivery: string, finished: boolean): void {
    this.#open.delete(delivery);
    if (!finished) return;
    this.#finished.add(delivery);
    if (this.#finished.size <= this.#limit) return;
    const oldest = this.#finished.values().next();
    if (!oldest.done) this.#finished.delete(oldest.value);
  }
}
