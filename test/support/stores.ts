import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase, type StorePlace } from '../../src/store/database.ts';
import { inTurn } from '../../src/store/locks.ts';
import { createDatabase, POSTGRES_SERVER } from './databases.ts';
import { silentLog } from './silent-log.ts';

/** A place for a store. */
export interface StoreGround {
  /** Opens the store, empty; once in each test. */
  open(): Promise<Database>;
}

/**
 * Runs tests on each kind of database: on the built-in one, and on a server where Debian's is installed. It is opened once
 * for all of them, and emptied for each.
 */
export function onEachStore(tests: (ground: StoreGround) => void): void {
  describe('built in', () => {
    const directory = mkdtempSync(join(tmpdir(), 'postwarden-store-'));
    tests(groundAt(async () => ({ directory, template: process.env.POSTGRES_TEMPLATE ?? null })));
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
  });

  const server = POSTGRES_SERVER === undefined ? describe.skip : describe;
  server('PostgreSQL (skipped where Debian’s postgresql is not installed)', () => {
    tests(groundAt(async () => ({ url: await createDatabase(POSTGRES_SERVER!) })));
  });
}

function groundAt(makePlace: () => Promise<StorePlace>): StoreGround {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await makePlace(), silentLog);
  });
  afterAll(() => database.close());
  return {
    async open() {
      // In turn with what an instance of the test before may be looking for.
      await inTurn(database.db, 'jobs', (transaction) =>
        sql`truncate instance, delivery, job, installation_turn, review_turn restart identity`.execute(transaction),
      );
      return database;
    },
  };
}
