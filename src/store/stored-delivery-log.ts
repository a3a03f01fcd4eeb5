import { type Kysely, sql, type Transaction } from 'kysely';
import type { DeliveryLog } from '../intake/delivery-log.ts';
import type { JobEnd } from '../queue/jobs.ts';
import { type Instance, livingInstances } from './instance.ts';
import { inTurn } from './locks.ts';
import type { Tables } from './tables.ts';

/** What all instances know of deliveries. */
export class StoredDeliveryLog implements DeliveryLog {
  readonly #db: Kysely<Tables>;
  readonly #instance: Instance;

  constructor(db: Kysely<Tables>, instance: Instance) {
    this.#db = db;
    this.#instance = instance;
  }

  async known(deliveries: readonly string[]): Promise<ReadonlySet<string>> {
    if (deliveries.length === 0) return new Set();
    const rows = await begunOrOver(this.#db)
      .where(sql<boolean>`id = any(${[...deliveries]}::text[])`)
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  async begin(delivery: string, content: string | null): Promise<'begun' | 'known' | 'repeated'> {
    return inTurn(this.#db, 'deliveries', async (transaction) => {
      const there = await begunOrOver(transaction)
        .where((where) => where.or([where('id', '=', delivery), where('content', '=', content)]))
        .execute();
      if (there.some(({ id }) => id === delivery)) return 'known';
      if (there.some(({ state }) => state !== 'declined')) return 'repeated';
      const row = { content, state: 'begun', holder: this.#instance.id } as const;
      await transaction
        .insertInto('delivery')
        .values({ id: delivery, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      return 'begun';
    });
  }

  async keep(delivery: string): Promise<void> {
    await this.#db
      .updateTable('delivery')
      .set({ state: 'kept', holder: null })
      .where('id', '=', delivery)
      .where('state', '=', 'begun')
      .execute();
  }

  async end(delivery: string, end: JobEnd): Promise<void> {
    if (end === 'failed') {
      await this.#db.deleteFrom('delivery').where('id', '=', delivery).execute();
      return;
    }
    await this.#db
      .updateTable('delivery')
      .set({ state: end === 'declined' ? 'declined' : 'done', holder: null })
      .where('id', '=', delivery)
      .execute();
  }
}

/** All but those that were begun by an instance that is lost, and never came to a job. */
function begunOrOver(db: Kysely<Tables> | Transaction<Tables>) {
  return db
    .selectFrom('delivery')
    .select(['id', 'state'])
    .where(sql<boolean>`(state <> 'begun' or holder in ${livingInstances()})`);
}
