import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, startForTests } from '../api-client.ts';

let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;
let sha: string;

beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository();
  sha = await github.push({ repository, branch: 'work', files: { 'a.json': '{}\n' } });
  client = await installedClient(github);
});

afterAll(() => github.stop());

const annotation = (more: object = {}): object => ({
  path: 'a.json',
  start_line: 1,
  end_line: 1,
  annotation_level: 'failure',
  message: 'a credential',
  ...more,
});

const completed = (output: object = {}): object => ({
  name: 'Postwarden',
  head_sha: sha,
  conclusion: 'failure',
  output: { title: 'One secret', summary: 'Rotate it.', ...output },
});

describe('creating a check run', () => {
  test('takes a run and gives it back as GitHub describes it', async () => {
    const reply = await client.post('/repos/acme/shop/check-runs', completed({ annotations: [annotation()] }));
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      head_sha: sha,
      output: { annotations_count: 1 },
      app: { slug: 'postwarden' },
    });
  });

  test.each([
    ['51 annotations', () => completed({ annotations: Array.from({ length: 51 }, () => annotation()) })],
    ['a title of 256 characters', () => completed({ annotations: [annotation({ title: 'x'.repeat(256) })] })],
    ['a message over 64 KB', () => completed({ annotations: [annotation({ message: 'x'.repeat(65_537) })] })],
    ['raw details over 64 KB', () => completed({ annotations: [annotation({ raw_details: 'é'.repeat(32_769) })] })],
    ['columns over two lines', () => completed({ annotations: [annotation({ end_line: 2, start_column: 1 })] })],
    ['a line 0', () => completed({ annotations: [annotation({ start_line: 0 })] })],
    ['an end before its start', () => completed({ annotations: [annotation({ start_line: 3 })] })],
    ['an unknown level', () => completed({ annotations: [annotation({ annotation_level: 'error' })] })],
    ['an annotation without a message', () => completed({ annotations: [annotation({ message: undefined })] })],
    ['a summary of 65,536 characters', () => completed({ summary: 'x'.repeat(65_536) })],
    ['an output without a title', () => completed({ title: undefined })],
    ['completed without a conclusion', () => ({ name: 'Postwarden', head_sha: sha, status: 'completed' })],
    ['the conclusion stale', () => ({ name: 'Postwarden', head_sha: sha, conclusion: 'stale' })],
    ['a status of GitHub Actions', () => ({ name: 'Postwarden', head_sha: sha, status: 'waiting' })],
    ['no name', () => ({ head_sha: sha })],
    ['an unknown property', () => ({ ...completed(), severity: 'high' })],
    ['an unknown property inside', () => completed({ annotations: [annotation({ column: 1 })] })],
    ['a commit that is not there', () => ({ ...completed(), head_sha: 'a'.repeat(40) })],
    [
      'four buttons',
      () => ({ ...completed(), actions: Array(4).fill({ label: 'a', description: 'b', identifier: 'c' }) }),
    ],
    [
      'a button with a label of 21 characters',
      () => ({ ...completed(), actions: [{ label: 'x'.repeat(21), description: 'b', identifier: 'c' }] }),
    ],
  ])('refuses %s', async (_, body) => {
    const reply = await client.post('/repos/acme/shop/check-runs', body());
    expect(reply.status).toBe(422);
  });

  test.each([
    ['50 annotations', () => completed({ annotations: Array.from({ length: 50 }, () => annotation()) })],
    ['a title of 255 characters', () => completed({ annotations: [annotation({ title: 'x'.repeat(255) })] })],
    ['a message of 64 KB', () => completed({ annotations: [annotation({ message: 'x'.repeat(65_536) })] })],
    ['columns on one line', () => completed({ annotations: [annotation({ start_column: 1, end_column: 9 })] })],
    ['a summary of 65,535 characters', () => completed({ summary: 'x'.repeat(65_535) })],
    [
      'a path outside the diff',
      () => completed({ annotations: [annotation({ path: 'other.json', start_line: 900, end_line: 900 })] }),
    ],
  ])('takes %s', async (_, body) => {
    const reply = await client.post('/repos/acme/shop/check-runs', body());
    expect(reply.status).toBe(201);
  });
});

describe('updating a check run', () => {
  const open = async (): Promise<string> => {
    const body = { name: 'Postwarden', head_sha: sha, status: 'in_progress', external_id: 'pw-1' };
    const reply = await client.post('/repos/acme/shop/check-runs', body);
    return `/repos/acme/shop/check-runs/${String(reply.json.id)}`;
  };

  test('adds annotations to those it has, and lists them in pages of 100', async () => {
    const path = await open();
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 50 }, () => annotation()) };
    for (let batch = 0; batch < 3; batch += 1) expect((await client.patch(path, { output })).status).toBe(200);
    expect((await client.get(path)).json).toMatchObject({ status: 'in_progress', output: { annotations_count: 150 } });
    const first = await client.get(`${path}/annotations?per_page=100`);
    expect(first.json).toHaveLength(100);
    expect(first.headers.get('link')).toContain('rel="next"');
    expect((await client.get(`${path}/annotations?per_page=100&page=2`)).json).toHaveLength(50);
  });

  test('a conclusion completes it', async () => {
    const path = await open();
    const reply = await client.patch(path, { conclusion: 'success' });
    expect(reply.json).toMatchObject({ status: 'completed', conclusion: 'success', external_id: 'pw-1' });
    expect(typeof reply.json.completed_at).toBe('string');
  });

  test('refuses completed without a conclusion', async () => {
    expect((await client.patch(await open(), { status: 'completed' })).status).toBe(422);
  });

  test("refuses another App's run", async () => {
    const path = await open();
    const run = github.world.state.checkRuns.at(-1)!;
    const other = { ...run.suite.app, id: 1 };
    Object.assign(run, { suite: { ...run.suite, app: other } });
    expect((await client.patch(path, { conclusion: 'success' })).status).toBe(403);
  });
});

describe('finding check runs', () => {
  test('gives the newest of a name, or all', async () => {
    const commit = await github.push({ repository, branch: 'found', files: { 'b.json': '{}\n' } });
    for (const conclusion of ['failure', 'success']) {
      await client.post('/repos/acme/shop/check-runs', { name: 'Postwarden', head_sha: commit, conclusion });
    }
    const path = `/repos/acme/shop/commits/${commit}/check-runs`;
    const latest = await client.get(`${path}?check_name=Postwarden&app_id=${github.credentials.appId}`);
    expect(latest.json.total_count).toBe(1);
    expect(latest.json.check_runs?.[0]).toMatchObject({ conclusion: 'success' });
    expect((await client.get(`${path}?filter=all`)).json.total_count).toBe(2);
    expect((await client.get(`${path}?check_name=Other`)).json.total_count).toBe(0);
    const suites = await client.get(`/repos/acme/shop/commits/${commit}/check-suites`);
    expect(suites.json.check_suites?.[0]).toMatchObject({ conclusion: 'success', head_branch: 'found' });
  });

  test('a refused request leaves no run behind', async () => {
    const commit = await github.push({ repository, branch: 'none', files: { 'c.json': '{}\n' } });
    await client.post('/repos/acme/shop/check-runs', { name: 'Postwarden', head_sha: commit, status: 'completed' });
    expect(github.checkRuns(repository, commit)).toHaveLength(0);
  });
});

test('nothing we answered breaks the description', () => {
  expect(github.violations().filter((one) => one.kind === 'response' || one.kind === 'webhook')).toEqual([]);
});
