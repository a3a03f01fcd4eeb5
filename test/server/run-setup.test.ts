import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { Log } from '../../src/model/log.ts';
import { type RunningSetup, runSetup } from '../../src/server/run-setup.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let setup: RunningSetup;
let saved: Readonly<Record<string, string>>[] = [];
const before = { ...process.env };

beforeEach(async () => {
  saved = [];
  setup = await runSetup({
    env: { PUBLIC_URL: 'https://postwarden.example.com/', GHE_HOST: 'git.example.com' },
    processEnv: process.env,
    port: 0,
    log: silent,
    saveEnv: (variables) => saved.push(variables),
  });
});

afterEach(async () => {
  await setup.stop();
  for (const name of ['WEBHOOK_PROXY_URL', 'NO_SMEE_SETUP', 'GHE_HOST']) {
    if (before[name] === undefined) delete process.env[name];
  }
});

function get(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

function manifestOf(page: string): Record<string, unknown> {
  return JSON.parse(/value='([^']+)'/.exec(page)![1]!);
}

test('the page registers the App of app.yml, with the public address as its hook', async () => {
  const { status, body } = await get(setup.address);
  expect(status).toBe(200);
  expect(body).toContain('action="https://git.example.com/settings/apps/new"');
  expect(manifestOf(body)).toMatchObject({
    name: 'postwarden',
    public: false,
    hook_attributes: { url: 'https://postwarden.example.com/api/github/webhooks' },
    redirect_url: setup.address.replace('/probot', '/probot/setup'),
    default_permissions: { contents: 'read', checks: 'write' },
  });
});

test('it is bound to this machine, at an address that cannot be guessed', () => {
  expect(setup.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{48}\/probot$/);
});

const path = (inside: string): string => setup.address.replace(/\/probot$/, inside);

test.each([
  ['the page without the token', () => setup.address.replace(/[0-9a-f]{48}\//, '')],
  ['the page with another token', () => setup.address.replace(/[0-9a-f]{48}/, 'a'.repeat(48))],
  ['the registration without the token', () => setup.address.replace(/[0-9a-f]{48}\/probot/, 'probot/setup?code=1')],
  ['the import page', () => path('/probot/import')],
])('%s is not there', async (_, address) => {
  expect((await get(address())).status).toBe(404);
});

test.each([
  ['healthz', 200],
  ['readyz', 503],
])('it is alive, and takes no events yet: /%s answers %d', async (name, status) => {
  expect((await get(new URL(`/${name}`, setup.address).href)).status).toBe(status);
});

test('credentials cannot be imported', async () => {
  expect((await get(path('/probot/import'), {}, 'POST')).status).toBe(404);
  expect(saved).toEqual([]);
});

test('a name of somebody else that points here is not served', async () => {
  expect((await get(setup.address, { host: 'evil.example.com' })).status).toBe(404);
});

test('headers of a proxy do not change where GitHub sends the browser back to', async () => {
  const { body } = await get(setup.address, { 'x-forwarded-host': 'evil.example.com', 'x-forwarded-proto': 'https' });
  expect(manifestOf(body).redirect_url).toBe(setup.address.replace('/probot', '/probot/setup'));
});

test('two starts have two tokens', async () => {
  const other = await runSetup({ env: {}, processEnv: process.env, port: 0, log: silent, saveEnv: () => undefined });
  expect(new URL(other.address).pathname).not.toBe(new URL(setup.address).pathname);
  await other.stop();
});

test('the description in app.yml does not break out of the page’s attribute', () => {
  expect(readFileSync('app.yml', 'utf8')).not.toContain("'");
});
