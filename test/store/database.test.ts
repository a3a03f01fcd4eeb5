import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { silentLog } from '../support/silent-log.ts';

const template = process.env.POSTGRES_TEMPLATE ?? null;
let directory: string;
const opened: Database[] = [];

async function open(place = { directory, template }): Promise<Database> {
  const database = await openDatabase(place, silentLog);
  opened.push(database);
  return database;
}

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'postwarden-store-')), 'data');
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  rmSync(join(directory, '..'), { recursive: true, force: true });
});

test('a folder is its owner’s alone, and what was written is there at the next start', async () => {
  const first = await open();
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  await sql`insert into installation_turn values (1, 2)`.execute(first.db);
  await first.close();
  opened.length = 0;
  const { rows } = await sql`select * from installation_turn`.execute((await open()).db);
  expect(rows).toEqual([{ installation_id: 1, turn: 2 }]);
});

test('a folder that another one has open is refused, with what to do', async () => {
  await open();
  await expect(open()).rejects.toMatchObject({
    code: 'store-locked',
    message:
      `The data in ${directory} is in use by another process. Stop that one, set another DATA_DIR, ` +
      'or set DATABASE_URL, which several instances may share.',
  });
});

test('what a killed process had open is free, and holds what was written before', async () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/database.ts'))};
    import { sql } from 'kysely';
    const log = { info() {}, warn() {}, error() {} };
    const { db } = await openDatabase(${JSON.stringify({ directory, template })}, log);
    await sql\`insert into installation_turn values (3, 4)\`.execute(db);
    console.log('written');
    setInterval(() => undefined, 1000);`;
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: join(import.meta.dirname, '../..') },
  );
  await once(child.stdout!, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { rows } = await sql`select * from installation_turn`.execute((await open()).db);
  expect(rows).toEqual([{ installation_id: 3, turn: 4 }]);
});

test('files that are no database’s are refused, with what to do, and left as they are', async () => {
  await (await open()).close();
  opened.length = 0;
  writeFileSync(join(directory, 'postgres/PG_VERSION'), '9.6\n');
  await expect(open()).rejects.toMatchObject({
    code: 'store-unreachable',
    message:
      `The data in ${directory} cannot be opened: they are damaged, or of another version of the built-in database. ` +
      'Move the folder away and start again; what waited there, the recovery finds.',
  });
  expect(readFileSync(join(directory, 'postgres/PG_VERSION'), 'utf8')).toBe('9.6\n');
});

test('a database that a newer version has written to is refused, and left as it is', async () => {
  const { db, close } = await open();
  await sql`insert into migration (name, timestamp) values ('999-from-tomorrow', '2027-01-01')`.execute(db);
  await close();
  opened.length = 0;
  await expect(open()).rejects.toMatchObject({
    code: 'store-newer',
    message:
      'The database was written by a newer version of Postwarden (999-from-tomorrow). Start that version, or restore a backup.',
  });
});

test('a server that does not answer is told without its address', async () => {
  const url = 'postgres://postwarden:a-pass-word@127.0.0.1:1/postwarden';
  const failure = await openDatabase({ url }, silentLog).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'store-unreachable',
    message: 'The database could not be opened (ECONNREFUSED). Check DATABASE_URL, and that the server runs.',
  });
});
