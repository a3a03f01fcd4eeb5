import { generateKeyPairSync } from 'node:crypto';
import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import { ApiClient, appJwt, installedClient, startForTests } from '../api-client.ts';

let github: LocalGitHub;
let client: ApiClient;

beforeAll(async () => {
  github = await startForTests();
  await github.createRepository();
  client = await installedClient(github);
});

afterAll(() => github.stop());

describe("an App's JWT", () => {
  const asApp = (jwt: string): ReturnType<ApiClient['get']> => new ApiClient(github, jwt).get('/app');

  test('opens the routes of the App, by id or client id', async () => {
    expect((await asApp(appJwt(github.credentials))).json).toMatchObject({ slug: 'postwarden' });
    const byClientId = appJwt(github.credentials, { iss: github.credentials.clientId });
    expect((await asApp(byClientId)).status).toBe(200);
  });

  test.each([
    ['has expired', () => appJwt(github.credentials, { exp: Math.floor(Date.now() / 1000) - 1 })],
    ['lives longer than ten minutes', () => appJwt(github.credentials, { exp: Math.floor(Date.now() / 1000) + 1200 })],
    ['comes from the future', () => appJwt(github.credentials, { iat: Math.floor(Date.now() / 1000) + 300 })],
    ['names no App', () => appJwt(github.credentials, { iss: '1' })],
    [
      'is signed by another key',
      () => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        return appJwt({
          ...github.credentials,
          privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
        });
      },
    ],
    ['is no JWT', () => 'a.b.c'],
  ])('is refused if it %s', async (_, jwt) => {
    expect((await asApp(jwt())).status).toBe(401);
  });

  test('does not open a repository, and an installation token does not open the App', async () => {
    const jwt = appJwt(github.credentials);
    expect((await client.get('/repos/acme/shop', { token: jwt })).status).toBe(401);
    expect((await client.get('/app')).status).toBe(401);
    expect((await client.get('/app/hook/deliveries')).status).toBe(401);
  });
});

describe('an installation token', () => {
  test('opens what the installation may do', async () => {
    expect((await client.get('/repos/acme/shop')).json).toMatchObject({ full_name: 'acme/shop' });
    expect((await client.get('/installation/repositories')).json).toMatchObject({ total_count: 1 });
  });

  test.each([
    ['contents: read', '/repos/acme/shop/contents/README.md'],
    ['pull_requests: read', '/repos/acme/shop/pulls'],
    ['checks: read', '/repos/acme/shop/commits/main/check-runs'],
  ])('without %s is refused what needs it', async (_, path) => {
    const bare = await installedClient(github, { metadata: 'read' });
    const reply = await bare.get(path);
    expect(reply.status).toBe(403);
    expect(reply.json.message).toBe('Resource not accessible by integration');
    expect((await client.get(path)).status).toBe(200);
  });

  test('with read alone is refused writing', async () => {
    const reader = await installedClient(github, { checks: 'read', pull_requests: 'read', contents: 'read' });
    const body = { name: 'x', head_sha: 'main', conclusion: 'success' };
    expect((await reader.post('/repos/acme/shop/check-runs', body)).status).toBe(403);
  });

  test('cannot hold more than the installation was given', async () => {
    const { id } = github.world.state.installations[0]!;
    const path = `/app/installations/${id}/access_tokens`;
    const token = appJwt(github.credentials);
    expect((await client.post(path, { permissions: { contents: 'write' } }, { token })).status).toBe(422);
    expect((await client.post(path, { repositories: ['nowhere'] }, { token })).status).toBe(422);
    const narrow = await client.post(path, { repositories: ['shop'], permissions: { checks: 'write' } }, { token });
    expect(narrow.json).toMatchObject({ repository_selection: 'selected', permissions: { checks: 'write' } });
  });

  test('does not see a repository it was not installed on', async () => {
    await github.createRepository({ owner: 'other', name: 'hidden', install: false });
    await github.createRepository({ owner: 'other', name: 'open', private: false, install: false });
    expect((await client.get('/repos/other/hidden')).status).toBe(404);
    expect((await client.get('/repos/other/open')).status).toBe(200);
    const body = { name: 'x', head_sha: 'main', conclusion: 'success' };
    expect((await client.post('/repos/other/open/check-runs', body)).status).toBe(403);
  });

  test('dies by its hour, and with the installation', async () => {
    const token = [...github.world.state.tokens.values()].at(-1)!;
    const late = await installedClient(github);
    Object.assign([...github.world.state.tokens.values()].at(-1)!, { expiresAt: Date.now() });
    expect((await late.get('/repos/acme/shop')).status).toBe(401);
    github.suspend(token.installation);
    expect((await client.get('/repos/acme/shop')).status).toBe(403);
    github.suspend(token.installation, false);
    expect((await client.get('/repos/acme/shop')).status).toBe(200);
    github.uninstall(token.installation);
    expect((await client.get('/repos/acme/shop')).status).toBe(401);
    github.install('acme');
  });
});

test('nobody in particular sees public repositories and writes nothing', async () => {
  const nobody = new ApiClient(github, null);
  expect((await nobody.get('/repos/acme/shop')).status).toBe(404);
  expect((await nobody.get('/repos/other/open')).status).toBe(200);
  expect((await nobody.get('/app')).status).toBe(401);
  expect((await nobody.get('/repos/acme/shop', { token: 'nonsense' })).status).toBe(401);
});

describe('every answer', () => {
  test('carries the rate limit and the version of the API', async () => {
    const again = await installedClient(github);
    const { headers } = await again.get('/repos/acme/shop', { headers: { 'x-github-api-version': '2022-11-28' } });
    expect(headers.get('x-ratelimit-limit')).toBe('5000');
    expect(Number(headers.get('x-ratelimit-remaining'))).toBe(5000 - Number(headers.get('x-ratelimit-used')));
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect(headers.get('x-github-api-version-selected')).toBe('2022-11-28');
    expect((await again.get('/repos/acme/shop', { headers: { 'x-github-api-version': '2020-01-01' } })).status).toBe(
      400,
    );
  });

  test('is the same below /api/v3 and at the root', async () => {
    const paths = ['/api/v3/repos/other/open', '/repos/other/open'];
    const replies = await Promise.all(paths.map((path) => fetch(github.origin + path)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is a refusal once the hour is used up', async () => {
    const small = await startForTests({ rateLimit: 3 });
    await small.createRepository();
    const spender = await installedClient(small);
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await spender.get('/repos/acme/shop')).status);
    expect(statuses).toEqual([200, 200, 200, 403]);
    expect((await spender.get('/repos/acme/shop')).headers.get('x-ratelimit-remaining')).toBe('0');
    await small.stop();
  });
});

describe("what GitHub's description does not know", () => {
  test('an unknown route is 404 and recorded', async () => {
    const again = await installedClient(github);
    const before = github.violations().length;
    expect((await again.get('/repos/acme/shop/actions/runs')).status).toBe(404);
    expect(github.violations().slice(before)).toMatchObject([{ kind: 'route' }]);
  });

  test('an unknown query parameter or property is 422 and recorded', async () => {
    const again = await installedClient(github);
    const before = github.violations().length;
    expect((await again.get('/repos/acme/shop/pulls?author=me')).status).toBe(422);
    expect((await again.get('/repos/acme/shop/pulls?state=merged')).status).toBe(422);
    const body = { name: 'x', head_sha: 'main', conclusion: 'success', verdict: 'x' };
    const reply = await again.post('/repos/acme/shop/check-runs', body);
    expect(reply.json.message).toContain('/verdict is not a permitted key.');
    expect(
      github
        .violations()
        .slice(before)
        .map((one) => one.kind),
    ).toEqual(['request', 'request', 'request']);
  });

  test('a body that is not JSON is 400', async () => {
    const reply = await fetch(`${github.apiUrl}/graphql`, { method: 'POST', body: '{' });
    expect(reply.status).toBe(400);
  });
});
