import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_BOUNDS } from '../../src/intake/bounds.ts';
import { GitHubApi, type ProbotApp, startProbotApp } from '../support/github-api.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { untilIdle } from '../support/until-idle.ts';
import { eventOf, readWebhook, type WebhookPayload } from '../support/webhooks.ts';

const MERGE_BASE = 'e'.repeat(40);
const TEXT = leakingCollection();

let api: GitHubApi;
let app: ProbotApp;

beforeEach(async () => {
  api = new GitHubApi();
  app = await startProbotApp();
});

afterEach(() => api.finish());

/** Delivers a payload, lets the grace of a push pass, waits for the work, and tells whether it was taken in. */
async function deliver(
  name: string,
  payload: WebhookPayload = readWebhook(name),
  id = `delivery-${name}`,
  content: string | null = null,
) {
  const admission = await app.intake.receive({ id, name: eventOf(name), content, payload });
  await app.clock.pass(3000);
  await untilIdle(app.intake.jobs);
  return admission;
}

const compared = (files: readonly object[]) => ({ merge_base_commit: { sha: MERGE_BASE }, files });
const changed = { filename: COLLECTION_PATH, status: 'added', sha: 'f'.repeat(40) };
const content = {
  mode: 0o100644,
  object: { oid: 'f'.repeat(40), byteSize: Buffer.byteLength(TEXT), isBinary: false, isTruncated: false, text: TEXT },
};

/** All answers of a scan that finds a leak. */
function expectScan(context: Readonly<Record<string, unknown>> = {}) {
  api
    .context(context)
    .answer('GET', /\/compare\//, [200, compared([changed])])
    .answer('POST', '/repos/acme/shop/check-runs', [201, { id: 7 }])
    .graphql({ data: { repository: { c0: { f0: content } } } })
    .answer('PATCH', '/repos/acme/shop/check-runs/7', [200, { id: 7 }]);
}

test.each([
  'push.new-branch',
  'push.branch',
  'pull_request.opened',
  'pull_request.opened-fork',
  'pull_request.synchronize',
  'pull_request.reopened',
  'pull_request.edited-base',
  'merge_group.checks_requested',
])('%s leads to a failing run on its commit', async (name) => {
  const payload = readWebhook(name);
  expectScan();
  await deliver(name, payload);
  const [opened] = api.to('POST', /check-runs$/);
  const [concluded] = api.to('PATCH', /check-runs\/7$/);
  const part = JSON.stringify(payload);
  expect(opened!.body).toMatchObject({
    name: 'Postwarden',
    status: 'in_progress',
    external_id: expect.stringMatching(/^postwarden:1:[0-9a-f]{32}/),
  });
  expect(part).toContain(String(opened!.body.head_sha));
  expect(concluded!.body).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    output: { annotations: [{ path: COLLECTION_PATH, start_line: 14, annotation_level: 'failure' }] },
  });
});

test('a push to the default branch is compared with what stood there before', async () => {
  const payload = readWebhook('push.default-branch');
  expectScan();
  await deliver('push.default-branch', { ...payload, commits: [] });
  const [comparison] = api.to('GET', /compare/);
  expect(comparison!.path).toBe(`/repos/acme/shop/compare/${payload.before}...${payload.after}`);
});

test('a pull request’s base is its branch’s tip as it is now, not as the event remembers it', async () => {
  const tip = 'c'.repeat(40);
  const state = {
    number: 1,
    state: 'OPEN',
    headRefOid: 'b'.repeat(40),
    baseRefName: 'main',
    baseRefOid: 'a'.repeat(40),
    baseRef: { target: { oid: tip } },
  };
  expectScan({ pullRequest: state });
  await deliver('pull_request.opened');
  expect(api.to('GET', /compare/)[0]!.path).toContain(`/compare/${tip}...`);
});

test('every request has the pinned version', async () => {
  expectScan();
  await deliver('pull_request.opened');
  expect(api.sent.map((request) => request.headers['x-github-api-version'])).toEqual(Array(5).fill('2022-11-28'));
});

test('nothing to read: one run, concluded from the start', async () => {
  api
    .context()
    .answer('GET', /\/compare\//, [
      200,
      compared([{ ...changed, filename: 'README.md', changes: 1, patch: '@@ -0,0 +1 @@\n+# Shop' }]),
    ])
    .answer('POST', '/repos/acme/shop/check-runs', [201, { id: 7 }]);
  await deliver('pull_request.opened');
  expect(api.to('POST', /check-runs$/)[0]!.body).toMatchObject({ status: 'completed', conclusion: 'success' });
});

const run = (parts: object) => ({
  head: {
    associatedPullRequests: { nodes: [] },
    checkSuites: { nodes: [{ checkRuns: { nodes: [{ databaseId: 3, annotations: { totalCount: 0 }, ...parts }] } }] },
  },
});

describe('what stands on the commit already', () => {
  /** The external id that this commit's run gets. */
  async function externalId(): Promise<string> {
    expectScan();
    await deliver('pull_request.opened', undefined, 'first');
    return String(api.to('POST', /check-runs$/)[0]!.body.external_id);
  }

  test('a concluded run of the same question ends it', async () => {
    const id = await externalId();
    api.context(run({ externalId: id, status: 'COMPLETED', conclusion: 'FAILURE' }));
    await deliver('pull_request.opened', undefined, 'second');
  });

  test.each([
    ['of another question', { externalId: 'postwarden:1:0', status: 'COMPLETED', conclusion: 'FAILURE' }],
    ['that was cancelled', { status: 'COMPLETED', conclusion: 'CANCELLED' }],
  ])('a concluded run %s does not', async (_, parts) => {
    const id = await externalId();
    expectScan(run({ externalId: id, ...parts }));
    await deliver('pull_request.opened', undefined, 'second');
  });

  test('an open run is gone on with', async () => {
    const id = await externalId();
    const open = run({ externalId: id, status: 'IN_PROGRESS', conclusion: null, databaseId: 9 });
    // Looked at again when its turn has come: what broke off once goes on alone.
    api
      .context(open)
      .context(open)
      .answer('GET', /\/compare\//, [200, compared([changed])])
      .graphql({ data: { repository: { c0: { f0: content } } } })
      .answer('PATCH', '/repos/acme/shop/check-runs/9', [200, { id: 9 }], [200, { id: 9 }]);
    await deliver('pull_request.opened', undefined, 'second');
    const [counted, concluded] = api.to('PATCH', /check-runs\/9$/);
    expect(counted!.body).toEqual({ external_id: `${id}:start:2` });
    expect(concluded!.body).toMatchObject({ status: 'completed', external_id: `${id}:start:2` });
  });

  test('while it waits for the end of a rate limit, its second start does not count', async () => {
    const id = await externalId();
    const open = run({ externalId: id, status: 'IN_PROGRESS', conclusion: null, databaseId: 9 });
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' };
    const limited = [403, { message: 'API rate limit exceeded for installation.' }, headers] as const;
    api
      .context(open)
      .context(open)
      .context(open)
      .answer('GET', /\/compare\//, limited, [200, compared([changed])])
      .graphql({ data: { repository: { c0: { f0: content } } } })
      .answer('PATCH', '/repos/acme/shop/check-runs/9', ...Array(4).fill([200, { id: 9 }]));
    const payload = readWebhook('pull_request.opened');
    await app.intake.receive({ id: 'second', name: 'pull_request', content: null, payload });
    while (api.to('PATCH', /check-runs\/9$/).length < 2) await sleep(5);
    await sleep(20);
    await app.clock.pass(11_000);
    await untilIdle(app.intake.jobs);
    const ids = api.to('PATCH', /check-runs\/9$/).map(({ body }) => body.external_id);
    expect(ids).toEqual([`${id}:start:2`, id, `${id}:start:2`, `${id}:start:2`]);
  });

  test('one that broke off twice is concluded, and nothing is read for it', async () => {
    const id = await externalId();
    const open = { externalId: `${id}:start:2`, status: 'IN_PROGRESS', conclusion: null, databaseId: 9 };
    api.context(run(open)).answer('PATCH', '/repos/acme/shop/check-runs/9', [200, { id: 9 }]);
    await deliver('pull_request.opened', undefined, 'second');
    expect(api.to('PATCH', /check-runs\/9$/)[0]!.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      external_id: `${id}:start:2:failed`,
      output: { title: 'Not scanned: scan-broke-off', summary: expect.stringContaining('broke off twice') },
    });
  });

  test('an open run of another question is cancelled', async () => {
    api.answer('PATCH', '/repos/acme/shop/check-runs/3', [200, { id: 3 }]);
    expectScan(run({ externalId: 'postwarden:1:0', status: 'IN_PROGRESS', conclusion: null }));
    await deliver('pull_request.opened');
    expect(api.to('PATCH', /check-runs\/3/)[0]!.body).toMatchObject({ conclusion: 'cancelled' });
  });
});

test('beyond its bound the queue refuses, and the delivery may come again', async () => {
  app = await startProbotApp({ bounds: { ...DEFAULT_BOUNDS, waiting: { inAll: 0, perInstallation: 10 } } });
  const delivery = 'delivery-pull_request.opened';
  expect(await deliver('pull_request.opened', undefined, delivery, 'the body')).toBe('full');
  expect(await app.intake.known([delivery])).toEqual(new Set());
  expect(await deliver('pull_request.opened', undefined, delivery, 'the body')).toBe('full');
});

test('a delivery that was worked on is not worked on again', async () => {
  expectScan();
  await deliver('pull_request.opened');
  await deliver('pull_request.opened');
});

test('nor is its body under another id: the id is not signed', async () => {
  expectScan();
  await deliver('pull_request.opened', undefined, 'first', 'the body');
  await deliver('pull_request.opened', undefined, 'second', 'the body');
  expect(app.log.at(-1)).toMatchObject({ fields: { delivery: 'second', code: 'repeated' } });
});

test('what was refused for want of permission may be asked again, byte for byte', async () => {
  const name = 'check_run.requested_action';
  const appId = (readWebhook(name).check_run as { app: { id: number } }).app.id;
  app = await startProbotApp({ appId });
  for (const id of ['first', 'second']) {
    api.answer('GET', /\/collaborators\/dev\/permission$/, [200, { permission: 'read', user: null }]);
    await deliver(name, undefined, id, 'the body');
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'star'])(
  'an event named %s asks nothing',
  async (name) => {
    await app.intake.receive({ id: 'one', name, content: 'c', payload: { action: ['x'] } });
    expect(app.log).toEqual([]);
  },
);

test('a page in place of the API’s answer is told by its type, in one line, and asked for again', async () => {
  const page = { 'content-type': 'text/html; charset=utf-8' };
  api.answer('POST', '/graphql', ...Array.from({ length: 4 }, () => [200, '<html>hunter2</html>', page] as const));
  const name = 'pull_request.opened';
  await app.intake.receive({ id: 'page', name: eventOf(name), content: null, payload: readWebhook(name) });
  while (app.log.length === 0) await sleep(5);
  expect(app.log[0]).toMatchObject({
    fields: { code: 'github-unreachable', status: 200, answer: 'text/html', attempt: 1 },
    message: 'attempt failed; another one follows',
  });
  expect(JSON.stringify(app.log)).not.toContain('hunter2');
});

test.each([
  ['in ten minutes', 600, 601],
  ['ten minutes ago, by another clock', -600, 11],
  ['in a year', 31_536_000, 3601],
])('a primary limit that ends %s: the next attempt comes in between ten seconds and an hour', async (_, end, wait) => {
  const reset = String(Math.floor(app.clock.now() / 1000) + end);
  api.answer('POST', '/graphql', [
    403,
    { message: 'API rate limit exceeded for installation.' },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  ]);
  const name = 'pull_request.opened';
  await app.intake.receive({ id: 'limited', name: eventOf(name), content: null, payload: readWebhook(name) });
  while (!app.log.some(({ message }) => message.startsWith('rate limit reached'))) await sleep(5);
  await app.clock.pass(wait * 1000 - 1);
  expect(api.sent).toHaveLength(1);
  expectScan();
  await app.clock.pass(1);
  await untilIdle(app.intake.jobs);
  expect(api.to('PATCH', /check-runs\/7$/)).toHaveLength(1);
});

test.each(['installation.created', 'repository.publicized'])(
  '%s is written to the log, and asks nothing',
  async (name) => {
    await deliver(name);
    expect(app.log).toMatchObject([
      { fields: { event: eventOf(name), action: expect.any(String) }, message: 'event noted' },
    ]);
  },
);

test.each(['check_suite.requested', 'push.deleted-branch', 'pull_request.closed'])('%s asks nothing', async (name) => {
  await deliver(name);
});
