/** How the work on a delivery ended. */
export type DeliveryEnd =
  /** It has its answer, or needs none. */
  | 'done'
  | 'superseded'
  /** Nothing was done: it is over, but the same may be asked again. */
  | 'declined'
  /** It may come again. */
  | 'failed';

/** The deliveries that were worked on to the end, so that none is worked on twice: neither its id nor its content. */
export class DeliveryLog {
  readonly #limit: number;
  readonly #finished = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #open = new Map<string, string | null>();
  readonly #openContents = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  isKnown(delivery: string): boolean {
    return this.#finished.has(delivery) || this.#open.has(delivery);
  }

  /** True if the same content came under another id. */
  isRepeated(content: string): boolean {
    return this.#answered.has(content) || this.#openContents.has(content);
  }

  begin(delivery: string, content: string | null): void {
    this.#open.set(delivery, content);
    if (content !== null) this.#openContents.add(content);
  }

  end(delivery: string, end: DeliveryEnd): void {
    const content = this.#open.get(delivery) ?? null;
    this.#open.delete(delivery);
    if (content !== null) this.#openContents.delete(content);
    if (end === 'failed') return;
    this.#remember(this.#finished, delivery);
    if (content !== null && end !== 'declined') this.#remember(this.#answered, content);
  }

  #remember(memory: Set<string>, entry: string): void {
    memory.add(entry);
    if (memory.size <= this.#limit) return;
    const oldest = memory.values().next();
    if (!oldest.done) memory.delete(oldest.value);
  }
}
