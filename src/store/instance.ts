import { randomUUID } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Log } from '../model/log.ts';
import type { Clock } from '../queue/clock.ts';
import type { Tables } from './tables.ts';

/** How often an instance says that it lives. */
const BEAT_MS = 5000;

/** One that was not heard of for so long is lost: what it held is free again. By the clock of the database. */
const LOST_AFTER_SECONDS = 30;

/** This process among those that work on the same store. */
export class Instance {
  readonly id = randomUUID();
  readonly #db: Kysely<Tables>;
  readonly #version: string;
  readonly #clock: Clock;
  readonly #log: Log;
  #cancel: () => void = () => undefined;
  #isOver = false;

  constructor({ db, version, clock, log }: InstanceOptions) {
    this.#db = db;
    this.#version = version;
    this.#clock = clock;
    this.#log = log;
  }

  /** Says that it lives, now and from now on. */
  async start(): Promise<void> {
    await this.#beat();
    this.#beatAgain();
  }

  /** Says good-bye: what it held is free at once. */
  async stop(): Promise<void> {
    this.#isOver = true;
    this.#cancel();
    await this.#db.deleteFrom('instance').where('id', '=', this.id).execute();
  }

  #beatAgain(): void {
    this.#cancel = this.#clock.after(BEAT_MS, () => {
      void this.#beat()
        .catch(() => this.#log.warn({ code: 'store' }, 'the database could not be reached'))
        .finally(() => {
          if (!this.#isOver) this.#beatAgain();
        });
    });
  }

  async #beat(): Promise<void> {
    await this.#db
      .insertInto('instance')
      .values({ id: this.id, version: this.#version })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ beat_at: sql<Date>`clock_timestamp()` }))
      .execute();
    await this.#db
      .deleteFrom('instance')
      .where('beat_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${100 * LOST_AFTER_SECONDS})`)
      .execute();
  }
}

export interface InstanceOptions {
  readonly db: Kysely<Tables>;
  readonly version: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The ids of those that live, as a subquery. */
export function livingInstances(): RawBuilder<string> {
  return sql`(select id from instance where beat_at > clock_timestamp() - make_interval(secs => ${LOST_AFTER_SECONDS}))`;
}
