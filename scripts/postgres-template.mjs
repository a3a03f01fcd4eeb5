// Makes the files of an empty built-in database, so that a first start unpacks them instead of making them, which takes
// several times as long. Gives the path; what was made before for this version is used again.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export async function postgresTemplate() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'));
  const folder = join(ROOT, '.cache');
  const path = join(folder, `postgres-${version}.tar.gz`);
  if (existsSync(path)) return path;
  const { PGlite } = await import('@electric-sql/pglite');
  const database = new PGlite();
  await database.waitReady;
  const files = await database.dumpDataDir('gzip');
  await database.close();
  mkdirSync(folder, { recursive: true });
  const begun = `${path}.${process.pid}`;
  writeFileSync(begun, Buffer.from(await files.arrayBuffer()));
  renameSync(begun, path);
  return path;
}
