import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { isPostwardenError, PostwardenError } from '../model/errors.ts';
import type { Log } from '../model/log.ts';
import { type EmbeddedPlace, openEmbedded } from './embedded.ts';
import { codeOf } from './error-code.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Where the store is: a PostgreSQL server, or a folder for the one that is built in. */
export type StorePlace = { readonly url: string } | EmbeddedPlace;

export interface Database {
  readonly db: Kysely<Tables>;
  /** Whether other instances may have it open at the same time. */
  readonly isShared: boolean;
  /** The connections that `db` works with. */
  readonly pool: pg.Pool;
  /** Calls back when another instance has changed something; the returned function ends that. */
  listen(onChange: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The channel on which instances tell each other that there is something to do. */
export const CHANNEL = 'postwarden';

/** What a connection may wait for a lock, and a statement may take, before it fails. */
const TIMEOUTS_MS = { connect: 10_000, statement: 30_000, idleInTransaction: 30_000 } as const;

/** Connections of one instance: a job at work holds none while it waits for GitHub. */
const CONNECTIONS = 8;

/** What a list of the server's connections shows. */
const NAME = { application_name: 'postwarden' } as const;

const INT8 = 20;

/** Counts and ids come as numbers: none is beyond 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === INT8 ? Number : pg.types.getTypeParser(id, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Opens the store and brings it up to date. Throws `store-newer`, `store-locked` or `store-unreachable`. */
export async function openDatabase(place: StorePlace, log: Log): Promise<Database> {
  const opened = 'url' in place ? openServer(place.url, log) : await openEmbeddedPool(place);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: opened.pool }) });
  const close = async (): Promise<void> => {
    await opened.endListening();
    await db.destroy();
    await opened.close();
  };
  try {
    await migrate(db);
  } catch (error) {
    await close();
    if (isPostwardenError(error)) throw error;
    // Its text may quote the address, and the password in it.
    const reason = codeOf(error) ?? 'no code given';
    const message = `The database could not be opened (${reason}). Check DATABASE_URL, and that the server runs.`;
    throw new PostwardenError('store-unreachable', message, { cause: error });
  }
  return { db, isShared: 'url' in place, pool: opened.pool, listen: opened.listen, close };
}

interface Opened {
  readonly pool: pg.Pool;
  readonly listen: Database['listen'];
  /** Before the pool ends, which waits for all connections. */
  endListening(): Promise<void>;
  /** After the pool has ended. */
  close(): Promise<void>;
}

async function openEmbeddedPool(place: EmbeddedPlace): Promise<Opened> {
  const { config, close } = await openEmbedded(place);
  return {
    pool: new pg.Pool({ ...config, types, max: 1 }),
    // One process has it: there is no other instance.
    listen: async () => async () => undefined,
    endListening: async () => undefined,
    close,
  };
}

function openServer(url: string, log: Log): Opened {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: TIMEOUTS_MS.connect,
    statement_timeout: TIMEOUTS_MS.statement,
    idle_in_transaction_session_timeout: TIMEOUTS_MS.idleInTransaction,
    ...NAME,
  });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', () => log.warn({ code: 'store' }, 'an idle connection to the database broke'));
  const listening = new Set<() => Promise<void>>();
  return {
    pool,
    async listen(onChange) {
      const end = await listenOn(url, onChange);
      listening.add(end);
      return end;
    },
    async endListening() {
      for (const end of listening) await end();
    },
    close: async () => undefined,
  };
}

/** A connection of its own that listens; when it breaks, whoever polls as well notices a little later. */
async function listenOn(url: string, onChange: () => void): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUTS_MS.connect, ...NAME });
  client.on('error', () => undefined);
  client.on('notification', onChange);
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  return () => client.end();
}
