import { lfsPointer } from '../../../demo/github/fast-import.ts';
import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, type Json, startForTests } from '../api-client.ts';

const MEGABYTE = 1024 * 1024;
const RAW = { accept: 'application/vnd.github.raw+json' };
const OBJECT = { accept: 'application/vnd.github.object' };

let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;

beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository({
    files: {
      '.github/postwarden.yml': 'version: 1\n',
      'a b/é.json': '{"a":1}\n',
      'edge.json': 'x'.repeat(MEGABYTE),
      'large.json': 'x'.repeat(MEGABYTE + 1),
      'links/in.json': { symlink: '../a b/é.json' },
      'links/out.json': { symlink: '/etc/passwd' },
      'lfs.json': lfsPointer('a'.repeat(64), 123_456),
      sub: { submodule: 'c'.repeat(40) },
    },
  });
  client = await installedClient(github);
});

afterAll(() => github.stop());

const contents = (path: string, options = {}): ReturnType<ApiClient['get']> =>
  client.get(`/repos/acme/shop/contents/${path}`, options);

const decoded = (json: Json): string => Buffer.from(String(json.content), 'base64').toString();

test('a file, its slashes encoded or not', async () => {
  for (const path of ['.github/postwarden.yml', '.github%2Fpostwarden.yml']) {
    const { json, status } = await contents(path);
    expect(status).toBe(200);
    expect(json).toMatchObject({ type: 'file', encoding: 'base64', size: 11, path: '.github/postwarden.yml' });
    expect(decoded(json)).toBe('version: 1\n');
  }
  expect(decoded((await contents('a%20b/%C3%A9.json')).json)).toBe('{"a":1}\n');
});

test('raw gives the bytes themselves', async () => {
  const reply = await contents('.github/postwarden.yml', RAW);
  expect(reply.text).toBe('version: 1\n');
  expect(reply.headers.get('content-type')).toContain('application/vnd.github.raw');
});

test('one megabyte is the end of the plain form', async () => {
  expect((await contents('edge.json')).status).toBe(200);
  const refused = await contents('large.json');
  expect(refused.status).toBe(403);
  expect(refused.json.errors?.[0]).toMatchObject({ code: 'too_large' });
  expect((await contents('large.json', OBJECT)).json).toMatchObject({
    encoding: 'none',
    content: '',
    size: MEGABYTE + 1,
  });
  expect((await contents('large.json', RAW)).text).toHaveLength(MEGABYTE + 1);
});

test('a symlink gives its target if that is a file of the repository', async () => {
  expect((await contents('links/in.json')).json).toMatchObject({ type: 'file', path: 'links/in.json', size: 8 });
  expect((await contents('links/out.json')).json).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
});

test('a submodule is one when asked for, and a file in a listing', async () => {
  expect((await contents('sub')).json).toMatchObject({ type: 'submodule', sha: 'c'.repeat(40) });
  const listing = (await contents('')).json.map((entry) => `${String(entry.type)} ${String(entry.name)}`);
  expect(listing).toEqual([
    'dir .github',
    'dir a b',
    'file edge.json',
    'file large.json',
    'file lfs.json',
    'dir links',
    'file sub',
  ]);
});

test('an LFS file is its pointer', async () => {
  expect(decoded((await contents('lfs.json')).json)).toMatch(/^version https:\/\/git-lfs/);
});

test('what is not there is 404', async () => {
  expect((await contents('nothing.json')).status).toBe(404);
  expect((await contents('a b/é.json?ref=nowhere')).status).toBe(404);
  expect((await contents('edge.json/below')).status).toBe(404);
});

test('a folder has at most 1,000 entries', async () => {
  const files = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`wide/${index}.txt`, '']));
  await github.push({ repository, branch: 'wide', files });
  expect((await contents('wide?ref=wide')).json).toHaveLength(1000);
});

test('blobs come as base64 or raw, by SHA alone', async () => {
  const { sha } = (await contents('a b/é.json')).json as unknown as { sha: string };
  expect((await client.get(`/repos/acme/shop/git/blobs/${sha}`)).json).toMatchObject({ encoding: 'base64', size: 8 });
  expect((await client.get(`/repos/acme/shop/git/blobs/${sha}`, RAW)).text).toBe('{"a":1}\n');
  expect((await client.get('/repos/acme/shop/git/blobs/main')).status).toBe(422);
  expect((await client.get(`/repos/acme/shop/git/blobs/${'d'.repeat(40)}`)).status).toBe(404);
});

test('refs and commits by name', async () => {
  const tip = await github.tip(repository);
  expect((await client.get('/repos/acme/shop/git/ref/heads/main')).json).toMatchObject({ object: { sha: tip } });
  expect((await client.get('/repos/acme/shop/git/ref/heads/nowhere')).status).toBe(404);
  expect((await client.get('/repos/acme/shop/git/matching-refs/heads/ma')).json).toHaveLength(1);
  expect((await client.get(`/repos/acme/shop/git/commits/${tip}`)).json).toMatchObject({ sha: tip, parents: [] });
  expect((await client.get('/repos/acme/shop/commits/main', { accept: 'application/vnd.github.sha' })).text).toBe(tip);
  expect((await client.get(`/repos/acme/shop/commits/${'0'.repeat(40)}`)).status).toBe(422);
  expect((await client.get('/repos/acme/shop/commits?path=.github/postwarden.yml')).json).toHaveLength(1);
});

test('an unchanged answer costs nothing: ETag and 304', async () => {
  const first = await contents('.github/postwarden.yml');
  const used = Number(first.headers.get('x-ratelimit-used'));
  const again = await contents('.github/postwarden.yml', { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect(again.status).toBe(304);
  const third = await contents('.github/postwarden.yml');
  expect(Number(third.headers.get('x-ratelimit-used'))).toBe(used + 1);
});

test('nothing we answered breaks the description', () => {
  expect(github.violations()).toEqual([]);
});
