import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { PostwardenError } from '../model/errors.ts';
import { work } from './migrations/001-work.ts';

/** In the order of their names. One that was released is never changed: instances of two versions may share a database. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-work': work,
};

/**
 * Brings the database to what this version needs, one instance at a time. A database that is ahead is refused with
 * `store-newer`: a newer version has written to it what this one does not know.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  // Kysely asks for the lock of its own within a transaction; who comes second finds nothing left to do.
  const unknown = await namesUnknownHere(db);
  if (unknown.length > 0) {
    throw new PostwardenError(
      'store-newer',
      `The database was written by a newer version of Postwarden (${unknown.at(-1)}). Start that version, or restore a backup.`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function namesUnknownHere<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(MIGRATIONS, name));
}
