import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What is decided by one instance at a time; the numbers are Postwarden's own, and each lock ends with its transaction. */
const LOCKS = { jobs: 0x70_77_01, deliveries: 0x70_77_02 } as const;

/**
 * Does something while no other instance does the same. All of it must go through the transaction it is given: the embedded
 * database has one connection.
 */
export function inTurn<R>(
  db: Kysely<Tables>,
  lock: keyof typeof LOCKS,
  task: (transaction: Transaction<Tables>) => Promise<R>,
): Promise<R> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCKS[lock])})`.execute(transaction);
    return task(transaction);
  });
}
