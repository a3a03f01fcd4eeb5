import type { ReviewOrder, ReviewTurn } from './review-order.ts';

/** So many pull requests are remembered; of an older one, a job that looked before looks again. */
const MAX_PULLS = 1000;

interface LastReview {
  /** When the job that reviewed it looked at the pull request. */
  readonly lookedAt: number;
  readonly endedAt: number;
}

/** The order of the reviews of one process. */
export class MemoryReviewOrder implements ReviewOrder {
  readonly #last = new Map<string, LastReview>();
  readonly #turns = new Map<string, Promise<void>>();
  #ticks = 0;
  /** When the last review ended of those that are no longer remembered. */
  #forgotten = 0;

  async look(): Promise<number> {
    return this.#tick();
  }

  async inTurn(pull: string, lookedAt: number, review: (turn: ReviewTurn) => Promise<void>): Promise<void> {
    const earlier = this.#turns.get(pull) ?? Promise.resolve();
    const turn = earlier.then(async () => {
      const last = this.#last.get(pull);
      if (last !== undefined && last.lookedAt > lookedAt) return;
      try {
        await review((last?.endedAt ?? this.#forgotten) < lookedAt ? 'as-seen' : 'changed-since');
      } finally {
        this.#remember(pull, { lookedAt, endedAt: this.#tick() });
      }
    });
    const settled = turn.catch(() => undefined);
    this.#turns.set(pull, settled);
    await turn.finally(() => {
      if (this.#turns.get(pull) === settled) this.#turns.delete(pull);
    });
  }

  #tick(): number {
    this.#ticks += 1;
    return this.#ticks;
  }

  #remember(pull: string, review: LastReview): void {
    this.#last.delete(pull);
    this.#last.set(pull, review);
    const oldest = this.#last.entries().next();
    if (this.#last.size <= MAX_PULLS || oldest.done) return;
    const [forgotten, { endedAt }] = oldest.value;
    this.#last.delete(forgotten);
    this.#forgotten = endedAt;
  }
}
