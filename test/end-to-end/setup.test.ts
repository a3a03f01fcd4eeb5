import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalGitHub } from '../../demo/github/local-github.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { startServerProcess } from '../support/server-process.ts';

const ROOT = join(import.meta.dirname, '../..');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

test('a bare machine registers the App by the setup page, and then judges its first pull request', async () => {
  const github = await startLocalGitHub({ withApp: false });
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'postwarden-setup-'));
  for (const name of ['app.yml', 'package.json']) copyFileSync(join(ROOT, name), join(directory, name));
  const env = {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    GHE_HOST: new URL(github.origin).host,
    GHE_PROTOCOL: 'http',
  };
  const server = startServerProcess(env, { directory });
  const [, address] = await server.line(/^Open (http:\S+)$/);

  const page = await (await fetch(address!)).text();
  const action = /action="([^"]+)"/.exec(page)![1]!;
  const manifest = /value='([^']+)'/.exec(page)![1]!;
  const sent = await fetch(action, { method: 'POST', body: new URLSearchParams({ manifest }), redirect: 'manual' });
  const back = sent.headers.get('location')!;
  expect(back).toMatch(/\/probot\/setup\?code=/);
  const registered = await fetch(back, { redirect: 'manual' });
  expect(registered.headers.get('location')).toMatch(/\/installations\/new$/);

  await server.line(/"msg":"listening"/);
  const envFile = join(directory, '.env');
  expect(statSync(envFile).mode & 0o777).toBe(0o600);
  expect(readFileSync(envFile, 'utf8')).toMatch(/^APP_ID=\d+$/m);
  await expect(fetch(address!)).resolves.toMatchObject({ status: 404 });

  expect(github.app).toMatchObject({ name: 'postwarden', permissions: { contents: 'read', checks: 'write' } });
  const repository = await github.createRepository();
  const sha = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: leakingCollection() } });
  await github.openPullRequest({ repository, head: 'change' });
  while (!github.checkRuns(repository, sha).some((run) => run.status === 'completed')) await sleep(100);
  expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }]);
  expect(github.violations()).toEqual([]);

  server.child.kill('SIGTERM');
  expect(await server.exit()).toBe(0);
  await github.stop();
});

test.each([
  ['without a webhook secret', { APP_ID: '1', PRIVATE_KEY: '-----BEGIN KEY-----' }, /WEBHOOK_SECRET/],
  ['where there is no app.yml to register from', {}, /app\.yml/],
])('%s the server says what to do, and ends', async (_, env, message) => {
  const server = startServerProcess({ ...env, PORT: '0' });
  await server.line(message);
  expect(await server.exit()).toBe(2);
});
