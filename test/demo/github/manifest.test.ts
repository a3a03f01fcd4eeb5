import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import { ApiClient, appJwt, startForTests } from '../api-client.ts';

const MANIFEST = {
  name: 'Postwarden Acme',
  url: 'https://postwarden.example',
  hook_attributes: { url: 'https://postwarden.example/api/github/webhooks', active: true },
  redirect_url: 'http://127.0.0.1:3000/probot/setup',
  public: false,
  default_permissions: { contents: 'read', checks: 'write', pull_requests: 'write' },
  default_events: ['push', 'pull_request'],
};

let github: LocalGitHub;
let nobody: ApiClient;

beforeAll(async () => {
  github = await startForTests({ withApp: false });
  nobody = new ApiClient(github, null);
});

afterAll(() => github.stop());

const submit = (manifest: unknown, path = '/organizations/acme/settings/apps/new?state=xyz'): Promise<Response> =>
  fetch(github.origin + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ manifest: typeof manifest === 'string' ? manifest : JSON.stringify(manifest) }),
  });

test('the form gives a code, the code an App with its keys, once', async () => {
  const reply = await submit(MANIFEST);
  expect(reply.status).toBe(302);
  const target = new URL(reply.headers.get('location')!);
  expect(target.origin + target.pathname).toBe(MANIFEST.redirect_url);
  expect(target.searchParams.get('state')).toBe('xyz');
  const path = `/app-manifests/${target.searchParams.get('code')}/conversions`;
  const { status, json } = await nobody.post(path);
  expect(status).toBe(201);
  expect(json).toMatchObject({ name: 'Postwarden Acme', slug: 'postwarden-acme', events: ['push', 'pull_request'] });
  expect(json.permissions).toEqual({ ...MANIFEST.default_permissions, metadata: 'read' });
  expect((await nobody.post(path)).status).toBe(404);

  const made = json as unknown as { id: number; client_id: string; pem: string; webhook_secret: string };
  const credentials = {
    appId: made.id,
    clientId: made.client_id,
    privateKey: made.pem,
    webhookSecret: made.webhook_secret,
  };
  const asApp = new ApiClient(github, appJwt(credentials));
  expect((await asApp.get('/app')).json).toMatchObject({ id: made.id, owner: { login: 'acme' } });
  expect(github.app.hookUrl).toBe(MANIFEST.hook_attributes.url);

  const page = `${String(json.html_url)}/installations/new`;
  expect(await (await fetch(page)).text()).toContain('Install postwarden-acme on acme');
  for (let times = 0; times < 2; times += 1) await fetch(page, { method: 'POST' });
  expect((await asApp.get('/app/installations')).json).toHaveLength(1);
  expect(github.waitingDeliveries()).toMatchObject([{ event: 'installation', action: 'created' }]);
});

test.each([
  ['no url', { ...MANIFEST, url: undefined }],
  ['a hook without an address', { ...MANIFEST, hook_attributes: {} }],
  ['nowhere to go back to', { ...MANIFEST, redirect_url: undefined }],
  ['an event without its permission', { ...MANIFEST, default_events: ['merge_group'] }],
  ['no JSON', 'name: x'],
])('refuses a manifest with %s', async (_, manifest) => {
  expect((await submit(manifest)).status).toBe(422);
});

test('a person registers an App of their own', async () => {
  expect((await submit(MANIFEST, '/settings/apps/new')).status).toBe(302);
});

test('nothing we answered breaks the description', () => {
  expect(github.violations()).toEqual([]);
});
