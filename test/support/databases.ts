import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The server that was started for the tests; undefined where Debian's postgresql is not installed. */
export const POSTGRES_SERVER = process.env.TEST_POSTGRES;

/** The address of a new, empty database on the server. */
export async function createDatabase(server: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}
