import { type Kysely, sql } from 'kysely';
import { type Clock, wait } from '../queue/clock.ts';
import type { ReviewOrder, ReviewTurn } from '../verdict/review-order.ts';
import { type Instance, livingInstances } from './instance.ts';
import type { Tables } from './tables.ts';

/** How often is looked whether another instance has ended its review. */
const LOOK_MS = 500;

/** The order of the reviews of all instances. Its moments are numbers that the database counts. */
export class StoredReviewOrder implements ReviewOrder {
  readonly #db: Kysely<Tables>;
  readonly #instance: Instance;
  readonly #clock: Clock;
  /** Within this instance they wait for each other without asking the database. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(db: Kysely<Tables>, instance: Instance, clock: Clock) {
    this.#db = db;
    this.#instance = instance;
    this.#clock = clock;
  }

  async look(): Promise<number> {
    const { rows } = await sql<{ tick: number }>`select nextval('tick') as tick`.execute(this.#db);
    return rows[0]!.tick;
  }

  async inTurn(pull: string, lookedAt: number, review: (turn: ReviewTurn) => Promise<void>): Promise<void> {
    const earlier = this.#turns.get(pull) ?? Promise.resolve();
    const turn = earlier.then(() => this.#review(pull, lookedAt, review));
    const settled = turn.catch(() => undefined);
    this.#turns.set(pull, settled);
    await turn.finally(() => {
      if (this.#turns.get(pull) === settled) this.#turns.delete(pull);
    });
  }

  async #review(pull: string, lookedAt: number, review: (turn: ReviewTurn) => Promise<void>): Promise<void> {
    const last = await this.#take(pull);
    let isNewer = false;
    try {
      if (last.looked_at > lookedAt) return;
      isNewer = true;
      await review(last.ended_at < lookedAt ? 'as-seen' : 'changed-since');
    } finally {
      await this.#give(pull, isNewer ? lookedAt : null);
    }
  }

  /** Waits until no instance reviews the pull request, and takes it. */
  async #take(pull: string): Promise<{ readonly looked_at: number; readonly ended_at: number }> {
    for (;;) {
      const taken = await this.#db
        .insertInto('review_turn')
        .values({ pull, holder: this.#instance.id, looked_at: 0, ended_at: 0 })
        .onConflict((conflict) =>
          conflict
            .column('pull')
            .doUpdateSet({ holder: this.#instance.id, touched_at: sql<Date>`clock_timestamp()` })
            .where(sql<boolean>`(review_turn.holder is null or review_turn.holder not in ${livingInstances()})`),
        )
        .returning(['looked_at', 'ended_at'])
        .executeTakeFirst();
      if (taken !== undefined) return taken;
      await wait(this.#clock, LOOK_MS);
    }
  }

  async #give(pull: string, reviewedBy: number | null): Promise<void> {
    await this.#db
      .updateTable('review_turn')
      .set({
        holder: null,
        ...(reviewedBy === null ? {} : { looked_at: reviewedBy, ended_at: sql<number>`nextval('tick')` }),
      })
      .where('pull', '=', pull)
      .where('holder', '=', this.#instance.id)
      .execute();
  }
}
