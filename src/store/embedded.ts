import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import type pg from 'pg';
import { PostwardenError } from '../model/errors.ts';
import { codeOf } from './error-code.ts';

export interface EmbeddedPlace {
  /** Made if it is not there, for its owner's eyes alone. */
  readonly directory: string;
  /** The packed files of an empty database, which a first start takes; null: it makes them, in ten seconds or so. */
  readonly template: string | null;
}

export interface Embedded {
  readonly config: pg.PoolConfig;
  close(): Promise<void>;
}

const LOCK = 'lock';
const DATA = 'postgres';

/**
 * Opens the PostgreSQL that is built in (PGlite), whose files stand in the folder. It knows no lock of its own and a second
 * process would destroy them, so that the folder is locked as long as it is open.
 */
export async function openEmbedded({ directory, template }: EmbeddedPlace): Promise<Embedded> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const unlock = await lock(directory);
  try {
    const database = await openFiles(join(directory, DATA), template);
    return {
      config: createPgConfig(database) as unknown as pg.PoolConfig,
      async close() {
        await database.exec('checkpoint');
        await database.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new PostwardenError(
      'store-unreachable',
      `The data in ${directory} cannot be opened: they are damaged, or of another version of the built-in database. ` +
        'Move the folder away and start again; what waited there, the recovery finds.',
      { cause: error },
    );
  }
}

/** A first start is made beside its place and moved there when it is whole. */
async function openFiles(place: string, template: string | null): Promise<PGlite> {
  if (!(await exists(place))) {
    const begun = `${place}.${randomUUID()}`;
    const files = template === null ? null : new Blob([await readFile(template)]);
    const first = new PGlite(begun, files === null ? {} : { loadDataDir: files });
    await first.waitReady;
    await first.close();
    await rename(begun, place);
  }
  const database = new PGlite(place);
  await database.waitReady;
  return database;
}

/**
 * A socket says that the folder is taken: it ends with its process, however that ends, and is seen from other containers
 * that share the folder. One that nobody answers is left from a process that is no more.
 */
async function lock(directory: string): Promise<() => Promise<void>> {
  const path = addressIn(directory);
  for (;;) {
    const server = await listenAt(path);
    if (server !== null) {
      const own = await inodeOf(path);
      await sleep(SETTLING_MS);
      if ((await inodeOf(path)) === own) return () => new Promise((resolve) => server.close(() => resolve()));
      server.close();
      throw takenError(directory);
    }
    if (await isAnswered(path)) throw takenError(directory);
    await rm(path, { force: true });
  }
}

/** Of two that take over the same folder, one removes the other's socket, which that one notices within this time. */
const SETTLING_MS = 50;

/** Relative if that is shorter: the system takes about 100 bytes. */
function addressIn(directory: string): string {
  const path = join(directory, LOCK);
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\postwarden-${createHash('sha256').update(resolve(path)).digest('hex')}`;
  }
  const shorter = relative(process.cwd(), resolve(path));
  return shorter.length < path.length ? shorter : path;
}

/** Null: there is a socket already. */
function listenAt(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (isErrno(error, 'EADDRINUSE') ? resolve(null) : reject(error)));
    server.listen(path, () => resolve(server.unref()));
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => resolve(!isErrno(error, 'ECONNREFUSED') && !isErrno(error, 'ENOENT')));
  });
}

function takenError(directory: string): PostwardenError {
  return new PostwardenError(
    'store-locked',
    `The data in ${directory} is in use by another process. Stop that one, set another DATA_DIR, ` +
      'or set DATABASE_URL, which several instances may share.',
  );
}

async function inodeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ ino }) => ino,
    () => null,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isErrno(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}
