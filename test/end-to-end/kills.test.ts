import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalGitHub } from '../../demo/github/local-github.ts';
import { startConnectedServer } from '../support/connected-server.ts';
import { createDatabase, POSTGRES_SERVER } from '../support/databases.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';

const SERVER = POSTGRES_SERVER;

/** What is delivered and killed on each kind of store. */
const ROUNDS = 2;

const places: readonly (readonly [name: string, env: () => Promise<Record<string, string>>])[] = [
  ['in its own folder', async () => ({})],
  ...(SERVER === undefined
    ? []
    : [['on PostgreSQL', async () => ({ DATABASE_URL: await createDatabase(SERVER) })] as const]),
];

test.each(places)('what was answered with 202 survives kill -9, with the work kept %s', async (_, placeOf) => {
  const github = await startLocalGitHub({ delivery: 'manual' });
  const options = { directory: mkdtempSync(join(tmpdir(), 'postwarden-')), env: await placeOf() };
  const repository = await github.createRepository();
  const heads: string[] = [];
  let server = await startConnectedServer(github, options);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const files = { [COLLECTION_PATH]: leakingCollection(), 'a.md': `${round}\n` };
    heads.push(await github.push({ repository, branch: `change-${round}`, files, tell: false }));
    await github.openPullRequest({ repository, head: `change-${round}` });
    const opened = github
      .waitingDeliveries()
      .find(({ event, action }) => event === 'pull_request' && action === 'opened');
    await github.deliver(opened!);
    server.child.kill('SIGKILL');
    await server.exit();
    server = await startConnectedServer(github, options);
  }
  const conclusions = (): unknown[] =>
    heads.map((sha) => github.checkRuns(repository, sha).map(({ conclusion }) => conclusion));
  for (let tries = 0; tries < 600 && conclusions().some((of) => String(of) !== 'failure'); tries += 1) await sleep(100);
  expect(conclusions()).toEqual(heads.map(() => ['failure']));
  server.child.kill('SIGTERM');
  expect(await server.exit()).toBe(0);
  await github.stop();
});
