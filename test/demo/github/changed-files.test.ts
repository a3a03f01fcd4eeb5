import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, type Json, startForTests } from '../api-client.ts';

const ZEROS = '0'.repeat(40);
const many = (count: number, text = '{}\n'): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`many/${String(index).padStart(5, '0')}.json`, text]),
  );

let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;
let base: string;

beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository({
    files: { 'a.json': '{}\n', 'old.json': '{"keep":"this"}\n', 'gone.json': '1\n' },
  });
  base = (await github.tip(repository))!;
  client = await installedClient(github);
});

afterAll(() => github.stop());

const compare = (basehead: string, accept?: string): ReturnType<ApiClient['get']> =>
  client.get(`/repos/acme/shop/compare/${basehead}`, accept === undefined ? {} : { accept });

describe('compare', () => {
  test('gives merge base, commits and files with their patches', async () => {
    const head = await github.push({
      repository,
      branch: 'small',
      files: { 'a.json': '{"a":1}\n', 'new name/é.json': 'x\n', 'gone.json': null, 'image.bin': 'a\0b' },
      renames: { 'old.json': 'new.json' },
    });
    const later = await github.push({ repository, files: { 'main.txt': 'x\n' } });
    const { json, status } = await compare(`${later}...${head}`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(json.merge_base_commit?.sha).toBe(base);
    const files = (json.files as Json).map((file) => [file.filename, file.status, file.previous_filename]);
    expect(files).toEqual([
      ['a.json', 'modified', undefined],
      ['gone.json', 'removed', undefined],
      ['image.bin', 'added', undefined],
      ['new name/é.json', 'added', undefined],
      ['new.json', 'renamed', 'old.json'],
    ]);
    expect(json.files?.[0]?.patch).toBe('@@ -1 +1 @@\n-{}\n+{"a":1}');
    expect(json.files?.[2]).not.toHaveProperty('patch');
  });

  test.each([
    ['a new branch starts from nothing', () => `${ZEROS}...main`],
    ['an unknown commit', () => `${'a'.repeat(40)}...main`],
    ['an unknown branch', () => 'main...nowhere'],
  ])('404 where %s', async (_, basehead) => {
    expect((await compare(basehead())).status).toBe(404);
  });

  test('holds at most 300 files, on the first page only, and gives no diff of more', async () => {
    const head = await github.push({ repository, branch: 'wide', from: base, files: many(301) });
    const { json } = await compare(`${base}...${head}`);
    expect(json.files).toHaveLength(300);
    expect((await client.get(`/repos/acme/shop/compare/${base}...${head}?page=2`)).json.files).toHaveLength(0);
    expect((await compare(`${base}...${head}`, 'application/vnd.github.diff')).status).toBe(406);
  });

  test('300 files still have a diff', async () => {
    const head = await github.push({ repository, branch: 'edge', from: base, files: many(300) });
    const diff = await compare(`${base}...${head}`, 'application/vnd.github.diff');
    expect(diff.status).toBe(200);
    expect(diff.text.match(/^diff --git /gm)).toHaveLength(300);
  });

  test('gives a mail for each commit as patch', async () => {
    await github.push({ repository, branch: 'mails', from: base, files: { 'a.json': '1\n' }, message: 'first' });
    const head = await github.push({ repository, branch: 'mails', files: { 'a.json': '2\n' }, message: 'second' });
    const { text } = await compare(`${base}...${head}`, 'application/vnd.github.patch');
    expect(text.match(/^Subject: .*/gm)).toEqual(['Subject: [PATCH 1/2] first', 'Subject: [PATCH 2/2] second']);
  });

  test('gives the newest 250 commits without paging, from the oldest on with it', async () => {
    const commits = Array.from({ length: 252 }, (_, index) => {
      const message = `n${index}`;
      const parent = index === 0 ? `from ${base}\n` : '';
      const who = `committer dev <dev@example.com> ${1_800_000_000 + index} +0000`;
      return `commit refs/heads/long\n${who}\ndata ${message.length}\n${message}\n${parent}\n`;
    });
    await repository.store.run(['fast-import', '--quiet'], commits.join(''));
    const messages = (json: Json): unknown[] => (json.commits as Json).map((one) => one.commit?.message);
    const whole = await compare(`${base}...long`);
    expect(whole.json.total_commits).toBe(252);
    expect(messages(whole.json)).toHaveLength(250);
    expect(messages(whole.json).at(-1)).toBe('n251');
    const paged = await client.get(`/repos/acme/shop/compare/${base}...long?per_page=100`);
    expect(messages(paged.json)[0]).toBe('n0');
    expect(paged.headers.get('link')).toContain('rel="last"');
  });

  test('takes commits of forks, by SHA and by owner', async () => {
    const fork = await github.fork(repository);
    const head = await github.push({ repository: fork, branch: 'theirs', files: { 'a.json': '3\n' } });
    expect((await compare(`main...${head}`)).json.ahead_by).toBe(1);
    expect((await compare('main...stranger:theirs')).json.ahead_by).toBe(1);
    expect((await compare('main...theirs')).status).toBe(404);
  });
});

describe('patches', () => {
  test('a file over 20,000 lines or 500 KB has none', async () => {
    const long = Array.from({ length: 20_001 }, (_, index) => `${index}\n`).join('');
    const files = { 'long.json': long, 'heavy.json': `${'x'.repeat(500_001)}\n`, 'z.json': '{"a":1}\n' };
    const head = await github.push({ repository, branch: 'large', from: base, files });
    const { json } = await compare(`${base}...${head}`);
    expect((json.files as Json).map((file) => [file.filename, file.additions, 'patch' in file])).toEqual([
      ['heavy.json', 1, false],
      ['long.json', 20_001, false],
      ['z.json', 1, true],
    ]);
  });

  test('symlinks and submodules are files with a blob or commit of their own', async () => {
    const files = { link: { symlink: 'a.json' }, sub: { submodule: 'b'.repeat(40) } };
    const head = await github.push({ repository, branch: 'odd', from: base, files });
    const { json } = await compare(`${base}...${head}`);
    expect(json.files?.[1]).toMatchObject({ filename: 'sub', sha: 'b'.repeat(40), status: 'added' });
    const tree = await client.get(`/repos/acme/shop/git/trees/${head}?recursive=1`);
    const modes = (tree.json.tree as Json).map((entry) => `${String(entry.mode)} ${String(entry.path)}`);
    expect(modes).toEqual(['100644 a.json', '100644 gone.json', '120000 link', '100644 old.json', '160000 sub']);
  });
});

describe('files of a pull request', () => {
  test('3,000 at most, 100 a page', async () => {
    await github.push({ repository, branch: 'huge', from: base, files: many(3001) });
    const { number } = await github.openPullRequest({ repository, head: 'huge' });
    const path = `/repos/acme/shop/pulls/${number}/files`;
    const first = await client.get(`${path}?per_page=200`);
    expect(first.json).toHaveLength(100);
    expect(first.headers.get('link')).toContain('page=30>; rel="last"');
    expect((await client.get(`${path}?per_page=100&page=30`)).json).toHaveLength(100);
    expect((await client.get(`${path}?per_page=100&page=31`)).json).toHaveLength(0);
    expect((await client.get(`/repos/acme/shop/pulls/${number}`)).json.changed_files).toBe(3001);
    const diff = await client.get(`/repos/acme/shop/pulls/${number}`, { accept: 'application/vnd.github.diff' });
    expect(diff.status).toBe(406);
  });

  test('30 a page if nothing is asked, and Link to the rest', async () => {
    const { number } = await github.openPullRequest({ repository, head: 'edge' });
    const reply = await client.get(`/repos/acme/shop/pulls/${number}/files`);
    expect(reply.json).toHaveLength(30);
    expect(reply.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=10>; rel="last"/);
  });

  test('a commit has them in pages of 300', async () => {
    const reply = await client.get('/repos/acme/shop/commits/huge');
    expect(reply.json.files).toHaveLength(300);
    expect(reply.headers.get('link')).toContain('page=10>; rel="last"');
  });
});

test('nothing we answered breaks the description', () => {
  expect(github.violations().filter((one) => one.kind === 'response' || one.kind === 'webhook')).toEqual([]);
});
