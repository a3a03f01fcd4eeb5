import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Repository } from '../../../demo/github/state.ts';
import { ApiClient, appJwt, startForTests } from '../api-client.ts';

interface Received {
  readonly event: string;
  readonly guid: string;
  readonly signature: string;
  readonly raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at single fields of many kinds of payload
  readonly payload: any;
}

let receiver: Server;
let received: Received[] = [];
let answer = 202;
let github: LocalGitHub;
let repository: Repository;
let asApp: ApiClient;

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const header = (name: string): string => String(request.headers[name]);
    received.push({
      event: header('x-github-event'),
      guid: header('x-github-delivery'),
      signature: header('x-hub-signature-256'),
      raw,
      payload: JSON.parse(raw),
    });
    response.writeHead(answer).end('ok');
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', () => resolve()));
  github = await startForTests({ delivery: 'auto' });
  github.connectApp(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
  repository = await github.createRepository();
  asApp = new ApiClient(github, appJwt(github.credentials));
});

beforeEach(() => {
  received = [];
  answer = 202;
});

afterAll(async () => {
  await github.stop();
  receiver.close();
});

const events = (): string[] => received.map(({ event, payload }) => [event, payload.action].filter(Boolean).join('.'));

test('a push is signed, and told with its commits and a suite', async () => {
  const before = await github.tip(repository);
  const after = await github.push({ repository, files: { 'a.json': '{}\n', 'README.md': null }, message: 'two files' });
  await github.settled();
  expect(events()).toEqual(['push', 'check_suite.requested']);
  const [push] = received;
  expect(push?.payload).toMatchObject({
    ref: 'refs/heads/main',
    before,
    after,
    created: false,
    deleted: false,
    forced: false,
    commits: [{ id: after, message: 'two files', added: ['a.json'], removed: ['README.md'], modified: [] }],
    head_commit: { id: after },
    installation: { id: expect.any(Number) },
    repository: { full_name: 'acme/shop', default_branch: 'main' },
  });
  const expected = createHmac('sha256', github.credentials.webhookSecret).update(push!.raw).digest('hex');
  expect(push?.signature).toBe(`sha256=${expected}`);
});

test('new, forced and deleted branches', async () => {
  await github.push({ repository, branch: 'b', files: { 'b.json': '1\n' } });
  await github.push({ repository, branch: 'b', from: 'main', files: { 'b.json': '2\n' } });
  await github.deleteBranch(repository, 'b');
  await github.settled();
  const pushes = received.filter(({ event }) => event === 'push').map(({ payload }) => payload);
  const zeros = '0'.repeat(40);
  expect(pushes).toMatchObject([
    { before: zeros, created: true, forced: false, commits: [{ added: ['b.json'] }] },
    { created: false, forced: true, commits: [{ added: ['b.json'] }] },
    { after: zeros, deleted: true, commits: [], head_commit: null },
  ]);
});

test('a tag is a push of its own kind, without a suite', async () => {
  const sha = (await github.tip(repository))!;
  await github.pushTag(repository, 'v1', sha);
  await github.settled();
  expect(events()).toEqual(['push']);
  expect(received[0]?.payload).toMatchObject({ ref: 'refs/tags/v1', after: sha, created: true });
});

test('the life of a pull request', async () => {
  await github.push({ repository, branch: 'life', files: { 'c.json': '1\n' }, tell: false });
  const pull = await github.openPullRequest({ repository, head: 'life' });
  const first = pull.headSha;
  await github.push({ repository, branch: 'life', files: { 'c.json': '2\n' } });
  await github.push({ repository, branch: 'release', from: 'main', files: { 'd.json': '1\n' }, tell: false });
  await github.changeBase(pull, 'release');
  await github.changeTitle(pull, 'Another title');
  await github.closePullRequest(pull);
  await github.reopenPullRequest(pull);
  await github.settled();
  const told = received.filter(({ event }) => event === 'pull_request').map(({ payload }) => payload);
  expect(told.map(({ action }) => action)).toEqual(['opened', 'synchronize', 'edited', 'edited', 'closed', 'reopened']);
  expect(told[1]).toMatchObject({ before: first, after: pull.headSha, pull_request: { head: { sha: pull.headSha } } });
  expect(told[2]).toMatchObject({
    changes: { base: { ref: { from: 'main' } } },
    pull_request: { base: { ref: 'release' } },
  });
});

test('a fork tells of the pull request, never of its pushes; once deleted, the head has no repository', async () => {
  const fork = await github.fork(repository);
  await github.push({ repository: fork, branch: 'theirs', files: { 'e.json': '1\n' } });
  const pull = await github.openPullRequest({ repository, head: 'theirs', headRepository: fork, author: 'stranger' });
  await github.settled();
  expect(events()).toEqual(['pull_request.opened']);
  expect(received[0]?.payload.pull_request.head).toMatchObject({ label: 'stranger:theirs', repo: { fork: true } });
  github.deleteRepository(fork);
  await github.closePullRequest(pull);
  await github.settled();
  expect(received[1]?.payload.pull_request.head.repo).toBeNull();
});

test('a merge group is a branch of its own', async () => {
  await github.push({ repository, branch: 'queued', files: { 'f.json': '1\n' }, tell: false });
  const pull = await github.openPullRequest({ repository, head: 'queued' });
  await github.settled();
  received = [];
  const group = await github.mergeGroup(pull);
  await github.destroyMergeGroup(group, 'merged');
  await github.mergePullRequest(pull);
  await github.settled();
  expect(events()).toEqual([
    'push',
    'check_suite.requested',
    'merge_group.checks_requested',
    'merge_group.destroyed',
    'push',
    'check_suite.requested',
    'pull_request.closed',
  ]);
  expect(received[2]?.payload.merge_group).toMatchObject({ head_sha: group.headSha, base_ref: 'refs/heads/main' });
  expect(received[2]?.payload.merge_group.head_ref).toBe(
    `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${group.baseSha}`,
  );
  expect(received.at(-1)?.payload.pull_request).toMatchObject({ merged: true });
});

test('check runs, re-runs and buttons', async () => {
  const sha = (await github.tip(repository))!;
  const { id } = github.world.state.installations[0]!;
  const token = await asApp.post(`/app/installations/${id}/access_tokens`);
  const client = new ApiClient(github, String(token.json.token));
  const actions = [{ label: 'Rescan', description: 'Scan once more', identifier: 'rescan' }];
  await client.post('/repos/acme/shop/check-runs', {
    name: 'Postwarden',
    head_sha: sha,
    conclusion: 'success',
    actions,
  });
  const run = github.checkRuns(repository, sha).at(-1)!;
  github.rerequest(run);
  await github.rerequestAll(run);
  github.pressAction(run, 'rescan', 'dev');
  await github.settled();
  expect(events().sort()).toEqual([
    'check_run.completed',
    'check_run.created',
    'check_run.requested_action',
    'check_run.rerequested',
    'check_suite.rerequested',
  ]);
  const suite = await client.get(`/repos/acme/shop/check-suites/${run.suite.id}`);
  expect(suite.json).toMatchObject({ status: 'queued', conclusion: null });
  expect((await client.get(`/repos/acme/shop/check-runs/${run.id}`)).json).toMatchObject({ conclusion: 'success' });
  expect((await client.get('/repos/acme/shop/collaborators/dev/permission')).json).toMatchObject({
    permission: 'write',
  });
  expect((await client.get('/repos/acme/shop/collaborators/nobody/permission')).status).toBe(404);
});

test('installations and repositories', async () => {
  const installation = github.install('globex');
  github.suspend(installation);
  github.suspend(installation, false);
  github.uninstall(installation);
  github.tellRepository(repository, 'publicized');
  await github.settled();
  expect(events().sort()).toEqual([
    'installation.created',
    'installation.deleted',
    'installation.suspend',
    'installation.unsuspend',
    'repository.publicized',
  ]);
});

describe('the list of deliveries', () => {
  test('keeps what failed; a new attempt has the same GUID and payload', async () => {
    answer = 500;
    await github.push({ repository, files: { 'g.json': '1\n' } });
    await github.settled();
    const failed = await asApp.get('/app/hook/deliveries?status=failure&per_page=2');
    expect(failed.json).toHaveLength(2);
    const push = failed.json.find((one) => String(one.event) === 'push')!;
    expect(push).toMatchObject({ status_code: 500, redelivery: false });
    const whole = await asApp.get(`/app/hook/deliveries/${String(push.id)}`);
    expect(whole.json.request?.payload).toMatchObject({ ref: 'refs/heads/main' });
    answer = 202;
    received = [];
    expect((await asApp.post(`/app/hook/deliveries/${String(push.id)}/attempts`)).status).toBe(202);
    await github.settled();
    expect(received).toMatchObject([{ event: 'push', guid: push.guid }]);
    const newest = await asApp.get('/app/hook/deliveries?per_page=1');
    expect(newest.json[0]).toMatchObject({ redelivery: true, status_code: 202, guid: push.guid });
    expect(newest.headers.get('link')).toMatch(/cursor=v1_\d+>; rel="next"/);
  });

  test('pages by cursor to its end', async () => {
    const ids: unknown[] = [];
    let path: string | undefined = '/app/hook/deliveries?per_page=7';
    while (path !== undefined) {
      const page: Awaited<ReturnType<ApiClient['get']>> = await asApp.get(path);
      ids.push(...page.json.map((one) => one.id));
      path = /<[^>]*?\/api\/v3([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(ids).toHaveLength(github.world.state.deliveries.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await asApp.get('/app/hook/deliveries?cursor=v1_1')).status).toBe(400);
    expect((await asApp.get('/app/hook/deliveries/1')).status).toBe(404);
  });

  test('an App that is not there is a failed delivery', async () => {
    const url = github.app.hookUrl!;
    github.connectApp('http://127.0.0.1:1/hook');
    await github.push({ repository, files: { 'h.json': '1\n' } });
    await github.settled();
    github.connectApp(url);
    const [last] = (await asApp.get('/app/hook/deliveries?status=failure&per_page=1')).json;
    expect(last).toMatchObject({ status: 'failed to connect to host', status_code: 502 });
  });

  test('can wait, go out of order, and twice', async () => {
    github.setDelivery('manual');
    await github.push({ repository, branch: 'held', files: { 'i.json': '1\n' } });
    await github.openPullRequest({ repository, head: 'held' });
    const waiting = github.waitingDeliveries();
    expect(waiting.map(({ event }) => event)).toEqual(['push', 'check_suite', 'pull_request']);
    await github.deliver(waiting[2]!);
    await github.deliver(waiting[0]!);
    await github.deliver(waiting[0]!);
    expect(received.map(({ event }) => event)).toEqual(['pull_request', 'push', 'push']);
    expect(received[1]?.guid).toBe(received[2]?.guid);
    expect(github.waitingDeliveries()).toHaveLength(1);
    github.setDelivery('auto');
  });
});

test('an App without the event or the permission is not told', async () => {
  const quiet = await startForTests({ app: { events: ['push'], permissions: { metadata: 'read', contents: 'read' } } });
  quiet.connectApp('http://127.0.0.1:1/hook');
  const shop = await quiet.createRepository();
  await quiet.push({ repository: shop, branch: 'x', files: { 'a.json': '1\n' } });
  await quiet.openPullRequest({ repository: shop, head: 'x' });
  expect(quiet.waitingDeliveries().map(({ event }) => event)).toEqual(['push']);
  await quiet.stop();
});

test('every payload fits the description', () => {
  expect(github.violations()).toEqual([]);
});
