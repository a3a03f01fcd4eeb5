import type { JobEnd } from '../queue/jobs.ts';
import type { DeliveryLog } from './delivery-log.ts';

/** Remembers the last deliveries for as long as the process lives. */
export class MemoryDeliveryLog implements DeliveryLog {
  readonly #limit: number;
  readonly #finished = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #open = new Map<string, string | null>();
  readonly #openContents = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  async known(deliveries: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(deliveries.filter((delivery) => this.#isKnown(delivery)));
  }

  async begin(delivery: string, content: string | null): Promise<'begun' | 'known' | 'repeated'> {
    if (this.#isKnown(delivery)) return 'known';
    if (content !== null && this.#isRepeated(content)) return 'repeated';
    this.#open.set(delivery, content);
    if (content !== null) this.#openContents.add(content);
    return 'begun';
  }

  /** Jobs in memory end with the process, as this does. */
  async keep(): Promise<void> {}

  async end(delivery: string, end: JobEnd): Promise<void> {
    const content = this.#open.get(delivery) ?? null;
    this.#open.delete(delivery);
    if (content !== null) this.#openContents.delete(content);
    if (end === 'failed') return;
    this.#remember(this.#finished, delivery);
    if (content !== null && end !== 'declined') this.#remember(this.#answered, content);
  }

  #isKnown(delivery: string): boolean {
    return this.#finished.has(delivery) || this.#open.has(delivery);
  }

  #isRepeated(content: string): boolean {
    return this.#answered.has(content) || this.#openContents.has(content);
  }

  #remember(memory: Set<string>, entry: string): void {
    memory.add(entry);
    if (memory.size <= this.#limit) return;
    const oldest = memory.values().next();
    if (!oldest.done) memory.delete(oldest.value);
  }
}
