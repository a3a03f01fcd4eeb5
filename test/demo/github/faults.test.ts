import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, startForTests } from '../api-client.ts';

let github: LocalGitHub;
let repository: Repository;
let client: ApiClient;
let sha: string;

beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository();
  sha = (await github.tip(repository))!;
  client = await installedClient(github);
});

beforeEach(() => {
  github.clearFaults();
  github.world.state.checkRuns.length = 0;
});

afterAll(() => github.stop());

const create = (): ReturnType<ApiClient['post']> =>
  client.post('/repos/acme/shop/check-runs', { name: 'Postwarden', head_sha: sha, status: 'in_progress' });
const runs = (): number => github.checkRuns(repository, sha).length;

test('a 502 before the write leaves nothing, after the write it leaves the run', async () => {
  github.setFault({ method: 'POST', path: '/check-runs', action: { kind: 'status', status: 502, when: 'before' } });
  expect((await create()).status).toBe(502);
  expect(runs()).toBe(0);
  github.setFault({ method: 'POST', path: '/check-runs', action: { kind: 'status', status: 502, when: 'after' } });
  expect((await create()).status).toBe(502);
  expect(runs()).toBe(1);
  expect((await create()).status).toBe(201);
});

test('a connection reset before and after the write', async () => {
  github.setFault({ path: '/check-runs', action: { kind: 'reset', when: 'before' } });
  await expect(create()).rejects.toThrow();
  expect(runs()).toBe(0);
  github.setFault({ path: '/check-runs', action: { kind: 'reset', when: 'after' } });
  await expect(create()).rejects.toThrow();
  expect(runs()).toBe(1);
});

test('an answer that breaks off after the write', async () => {
  github.setFault({ path: '/check-runs', action: { kind: 'cut' } });
  await expect(create()).rejects.toThrow();
  expect(runs()).toBe(1);
});

test('secondary limits with and without retry-after, and the primary limit', async () => {
  github.setFault({ action: { kind: 'secondary-limit', retryAfter: 7 } });
  const told = await create();
  expect(told.status).toBe(403);
  expect(told.headers.get('retry-after')).toBe('7');
  expect(told.json.message).toContain('secondary rate limit');
  github.setFault({ action: { kind: 'secondary-limit', status: 429 } });
  const untold = await create();
  expect(untold.status).toBe(429);
  expect(untold.headers.get('retry-after')).toBeNull();
  github.setFault({ action: { kind: 'primary-limit', resetIn: 60 } });
  const spent = await create();
  expect(spent.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(Number(spent.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 + 50);
});

test('an expired token stays expired', async () => {
  github.setFault({ path: '/check-runs', action: { kind: 'expired-token' } });
  expect((await create()).status).toBe(401);
  expect((await create()).status).toBe(401);
  client = await installedClient(github);
  expect((await create()).status).toBe(201);
  github.expireTokens();
  expect((await create()).status).toBe(401);
  client = await installedClient(github);
});

test('slow and silent answers', async () => {
  github.setFault({ action: { kind: 'slow', ms: 120 } });
  const start = Date.now();
  expect((await create()).status).toBe(201);
  expect(Date.now() - start).toBeGreaterThanOrEqual(115);
  github.setFault({ action: { kind: 'timeout' } });
  const signal = AbortSignal.timeout(100);
  const silent = fetch(`${github.apiUrl}/meta`, { signal });
  await expect(silent).rejects.toThrow(/timeout/);
});

test('GraphQL errors in a 200', async () => {
  github.setFault({ path: '/graphql', action: { kind: 'graphql-errors', message: 'Something went wrong' } });
  const { status, json } = await client.graphql('{viewer{login}}');
  expect(status).toBe(200);
  expect(json).toEqual({ data: null, errors: [{ message: 'Something went wrong' }] });
});

test('hits only what it is meant for, so often, and can be taken back', async () => {
  github.setFault({ body: /in_progress/, skip: 1, times: 2, action: { kind: 'status', status: 503, when: 'before' } });
  expect((await client.get('/repos/acme/shop')).status).toBe(200);
  const statuses: number[] = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await create()).status);
  expect(statuses).toEqual([201, 503, 503, 201]);
  const takeBack = github.setFault({
    path: /^\/repos\/acme\/shop$/,
    action: { kind: 'status', status: 410, when: 'before' },
  });
  takeBack();
  expect((await client.get('/repos/acme/shop')).status).toBe(200);
});
