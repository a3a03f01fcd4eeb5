import { sql } from 'kysely';
import type { SharedWork } from '../intake/shared-work.ts';
import type { Log } from '../model/log.ts';
import type { Clock } from '../queue/clock.ts';
import { openDatabase, type StorePlace } from './database.ts';
import { forgetOld } from './forget-old.ts';
import { Instance } from './instance.ts';
import { StoredDeliveryLog } from './stored-delivery-log.ts';
import { StoredJobs } from './stored-jobs.ts';
import { StoredReviewOrder } from './stored-review-order.ts';

/** What outlives a process, opened by one instance of the server. */
export interface Store {
  readonly sharedWork: SharedWork;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  /** Says good-bye to the other instances, and closes. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Opens the store at a place: `store-newer`, `store-locked` or `store-unreachable` if that cannot be. */
export async function openStore(
  place: StorePlace,
  { version, clock, log }: { readonly version: string; readonly clock: Clock; readonly log: Log },
): Promise<Store> {
  const database = await openDatabase(place, log);
  const { db } = database;
  // Whoever had it before is no more.
  if (!database.isShared) await db.deleteFrom('instance').execute();
  const instance = new Instance({ db, version, clock, log });
  await instance.start();
  const forget = (): void => {
    forgetOld(db).catch(() => log.warn({ code: 'store' }, 'the database could not be reached'));
    cancel = clock.after(HOUR_MS, forget);
  };
  let cancel = clock.after(0, forget);
  return {
    sharedWork: {
      deliveries: new StoredDeliveryLog(db, instance),
      reviewOrder: new StoredReviewOrder(db, instance, clock),
      createJobs: (options) => StoredJobs.open({ ...options, database, instance, log }),
    },
    async answers() {
      try {
        await sql`select 1`.execute(db);
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      cancel();
      // A database that is gone needs no good-bye.
      await instance.stop().catch(() => undefined);
      await database.close();
    },
  };
}
