import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { CheckRun, Pull, Repository } from '../../../demo/github/state.ts';
import { type PageServer, startPageServer } from '../../../demo/page/page-server.ts';
import { type ApiClient, installedClient, startForTests } from '../api-client.ts';

const FENCE = '```';
const HOSTILE = '<img src=x onerror=alert(1)>';

let page: PageServer;
let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;
let pull: Pull;

beforeEach(async () => {
  page = await startPageServer();
  github = await startForTests({ webUrl: page.origin, webhookUrl: 'http://127.0.0.1:9/' });
  page.show(github);
  repository = await github.createRepository({ files: { 'old.json': '{}\n', 'far.json': '1\n'.repeat(50) } });
  const files = { 'a.json': '{\n  "token": "x",\n  "b": 2\n}\n', 'far.json': `0\n${'1\n'.repeat(49)}` };
  await github.push({ repository, branch: 'work', files, message: 'Add a' });
  pull = await github.openPullRequest({ repository, head: 'work', title: `Add ${HOSTILE}`, body: `hi ${HOSTILE}` });
  client = await installedClient(github);
});

afterEach(async () => {
  await page.stop();
  await github.stop();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(page.origin + path, { redirect: 'manual', headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const press = async (path: string, origin = page.origin) => {
  const answer = await fetch(page.origin + path, { method: 'POST', redirect: 'manual', headers: { origin } });
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};

const suggest = async (line = 2): Promise<number> => {
  const reply = await client.post('/repos/acme/shop/pulls/1/reviews', {
    event: 'COMMENT',
    body: `Found **one** ${HOSTILE}`,
    comments: [
      { path: 'a.json', line, body: `Fix:\n\n${FENCE}suggestion\n  "token": "{{token}}",\n${FENCE}\n\nDone.` },
    ],
  });
  expect(reply.status).toBe(200);
  return github.reviewComments(pull).at(-1)!.id;
};

const check = async (output: Record<string, unknown> = {}, sha = pull.headSha): Promise<CheckRun> => {
  const reply = await client.post('/repos/acme/shop/check-runs', {
    name: 'Postwarden',
    head_sha: sha,
    status: 'completed',
    conclusion: 'failure',
    output: { title: '1 new secret', summary: '| a |\n|---|\n| b |', ...output },
    actions: [{ label: 'Rescan', description: 'Scan again', identifier: 'rescan' }],
  });
  expect(reply.status).toBe(201);
  return github.checkRuns(repository, sha).at(-1)!;
};

const annotation = (path: string, line: number, message: string) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  title: HOSTILE,
  message,
});

describe('pages', () => {
  test('the start leads to the pull request', async () => {
    expect((await get('/')).headers.get('location')).toBe('/acme/shop/pull/1');
  });

  test('links in what the local GitHub says lead here', async () => {
    const reply = await client.get('/repos/acme/shop/pulls/1');
    expect(reply.json.html_url).toBe(`${page.origin}/acme/shop/pull/1`);
  });

  test('every page forbids scripts and styles from elsewhere and inside it', async () => {
    const { headers, text } = await get('/acme/shop/pull/1');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/);
    expect(text).not.toMatch(/ style=| on[a-z]+=(?![^<]*&gt;)|<script>/);
    expect(text).not.toMatch(/(?:src|href)="https?:(?!\/\/127\.0\.0\.1)/);
  });

  test('what strangers wrote is text', async () => {
    await suggest();
    await check({ annotations: [annotation('a.json', 2, HOSTILE)] });
    for (const path of ['', '/files', '/checks']) {
      const { status, text } = await get(`/acme/shop/pull/1${path}`);
      expect(status).toBe(200);
      expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(text).not.toContain('<img');
    }
  });

  test('the conversation shows reviews, threads, the suggestion and where the checks stand', async () => {
    const id = await suggest();
    await check();
    const { text } = await get('/acme/shop/pull/1');
    expect(text).toContain('Found <strong>one</strong>');
    expect(text).toMatch(/data-sign="-"> {2}&quot;token&quot;: &quot;<mark>x<\/mark>&quot;,/);
    expect(text).toMatch(/data-sign="\+"> {2}&quot;token&quot;: &quot;<mark>{{token}}<\/mark>&quot;,/);
    expect(text).toContain(`action="/acme/shop/pull/1/comments/${id}/commit"`);
    expect(text).toMatch(/Some checks were not successful.*1 failing check.*1 new secret/s);
    expect(text.indexOf('Fix:')).toBeLessThan(text.indexOf('Suggested change'));
    expect(text.indexOf('Suggested change')).toBeLessThan(text.indexOf('Done.'));
  });

  test('a pending review is nobody else’s', async () => {
    await client.post('/repos/acme/shop/pulls/1/reviews', {
      comments: [{ path: 'a.json', line: 1, body: 'not yet' }],
    });
    expect((await get('/acme/shop/pull/1')).text).not.toContain('not yet');
  });

  test('annotations stand below their lines, also outside the diff and in other files', async () => {
    const annotations = [
      annotation('a.json', 2, 'see https://example.com/x.'),
      annotation('far.json', 40, 'far away'),
      annotation('old.json', 1, 'unchanged'),
    ];
    await check({ annotations });
    const { text } = await get('/acme/shop/pull/1/files');
    expect(text).toMatch(/data-sign="\+">[^\n]*token.*?<tr class="note">.*?see <a href="https:\/\/example.com\/x"/s);
    expect(text).toMatch(/Line 40<\/a>, which the diff does not show.*far away/s);
    expect(text).toMatch(/Unchanged files with check annotations.*old\.json.*unchanged/s);
  });

  test('a check run has its Markdown, annotations, buttons and history', async () => {
    const before = pull.headSha;
    await check({
      text: '<details><summary>more</summary>\n\nx\n</details>',
      annotations: [annotation('a.json', 2, 'm')],
    });
    await github.push({ repository, branch: 'work', files: { 'a.json': '{}\n' }, message: 'Fix a' });
    const later = await check({ title: 'Gone from the tip' });
    const { text } = await get('/acme/shop/pull/1/checks');
    expect(text).toContain('<h1 class="run-verdict">Gone from the tip</h1>');
    expect(text).toContain(`action="/acme/shop/runs/${later.id}/actions/rescan"`);
    expect(text.indexOf('Fix a')).toBeLessThan(text.indexOf('Add a'));
    const [first] = github.checkRuns(repository, before);
    const old = await get(`/acme/shop/pull/1/checks?check_run_id=${first?.id}`);
    expect(old.text).toContain('<h1 class="run-verdict">1 new secret</h1>');
    expect(old.text).toContain('<details><summary>more</summary>');
    expect(old.text).toContain(`href="/acme/shop/blob/${before}/a.json#L2"`);
  });

  test('a file and a commit', async () => {
    const file = await get(`/acme/shop/blob/${pull.headSha}/a.json`);
    expect(file.text).toContain('<tr id="L2">');
    const commit = await get(`/acme/shop/commit/${pull.headSha}`);
    expect(commit.text).toMatch(/Add a.*a\.json.*far\.json/s);
  });

  test('a check run without a pull request', async () => {
    const sha = await github.push({ repository, branch: 'other', files: { 'b.json': '1\n' } });
    const run = await check({}, sha);
    expect((await get(`/acme/shop/runs/${run.id}`)).text).toContain('1 new secret');
  });

  test.each(['/nobody/shop/pull/1', '/acme/shop/pull/2', '/acme/shop/runs/1', '/%E0', '/assets/../main.ts'])(
    'there is nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('a page that has not changed is not sent again', async () => {
    const version = /data-version="(\w+)"/.exec((await get('/acme/shop/pull/1')).text)?.[1] ?? '';
    expect((await get('/acme/shop/pull/1', { 'if-none-match': version })).status).toBe(304);
    await check();
    expect((await get('/acme/shop/pull/1', { 'if-none-match': version })).status).toBe(200);
  });
});

describe('buttons', () => {
  test('a suggestion becomes a commit, and its thread says so', async () => {
    const id = await suggest();
    const before = pull.headSha;
    expect(await press(`/acme/shop/pull/1/comments/${id}/commit`)).toMatchObject({
      status: 303,
      location: `/acme/shop/pull/1#discussion_r${id}`,
    });
    expect(pull.headSha).not.toBe(before);
    const blob = await repository.store.object(`${pull.headSha}:a.json`);
    expect(blob?.bytes.toString()).toBe('{\n  "token": "{{token}}",\n  "b": 2\n}\n');
    const { text } = await get('/acme/shop/pull/1');
    expect(text).toMatch(new RegExp(`Outdated.*Committed as <a href="/acme/shop/commit/${pull.headSha}">`, 's'));
    expect(github.waitingDeliveries().map(({ event, action }) => `${event}.${action}`)).toContain(
      'pull_request.synchronize',
    );
  });

  test('an outdated suggestion has no button, and pressing it anyway says why not', async () => {
    const id = await suggest();
    await github.push({ repository, branch: 'work', files: { 'a.json': '{}\n' } });
    expect((await get('/acme/shop/pull/1')).text).toContain('Outdated suggestions cannot be committed.');
    expect(await press(`/acme/shop/pull/1/comments/${id}/commit`)).toMatchObject({
      status: 409,
      text: expect.stringContaining('this suggestion is outdated'),
    });
  });

  test('a check run is asked for again, and the App’s own button pressed', async () => {
    const run = await check();
    expect((await press(`/acme/shop/runs/${run.id}/rerequest`)).status).toBe(303);
    expect((await press(`/acme/shop/runs/${run.id}/actions/rescan`)).status).toBe(303);
    expect((await press(`/acme/shop/runs/${run.id}/actions/other`)).status).toBe(409);
    const events = github.waitingDeliveries().map(({ event, action }) => `${event}.${action}`);
    expect(events).toEqual(expect.arrayContaining(['check_run.rerequested', 'check_run.requested_action']));
  });

  test('no other page can press a button', async () => {
    const id = await suggest();
    for (const origin of ['https://example.com', 'null']) {
      expect((await press(`/acme/shop/pull/1/comments/${id}/commit`, origin)).status).toBe(403);
    }
    expect((await get(`/acme/shop/pull/1/comments/${id}/commit`)).status).toBe(404);
  });
});
