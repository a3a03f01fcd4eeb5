/** So many pull requests are remembered; of an older one, a job that looked before looks again. */
const MAX_PULLS = 1000;

interface LastReview {
  /** When the job that reviewed it looked at the pull request. */
  readonly lookedAt: number;
  readonly endedAt: number;
}

/** What a job knows of a pull request when its turn to review it comes. */
export type ReviewTurn = 'as-seen' | 'changed-since';

/**
 * Jobs about different commits of one pull request may overlap: each looks at the comments that are there, and adds what
 * is missing. They take turns; one that looked before another one's review looks again, and one that looked before the
 * job that has reviewed since has nothing newer to say.
 */
export class ReviewOrder {
  readonly #last = new Map<string, LastReview>();
  readonly #turns = new Map<string, Promise<void>>();
  #ticks = 0;
  /** When the last review ended of those that are no longer remembered. */
  #forgotten = 0;

  /** To be called before the pull request is looked at; tells the moment. */
  look(): number {
    this.#ticks += 1;
    return this.#ticks;
  }

  /** Reviews when all earlier ones of that pull request have ended, unless a newer one was among them. */
  async inTurn(pull: string, lookedAt: number, review: (turn: ReviewTurn) => Promise<void>): Promise<void> {
    const earlier = this.#turns.get(pull) ?? Promise.resolve();
    const turn = earlier.then(async () => {
      const last = this.#last.get(pull);
      if (last !== undefined && last.lookedAt > lookedAt) return;
      try {
        await review((last?.endedAt ?? this.#forgotten) < lookedAt ? 'as-seen' : 'changed-since');
      } finally {
        this.#remember(pull, { lookedAt, endedAt: this.look() });
      }
    });
    const settled = turn.catch(() => undefined);
    this.#turns.set(pull, settled);
    await turn.finally(() => {
      if (this.#turns.get(pull) === settled) this.#turns.delete(pull);
    });
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
