import type { Base } from '../../src/change/base.ts';
import { findChanges } from '../../src/change/find-changes.ts';
import { createClientClass } from '../../src/github/client.ts';
import { GitHubApi } from '../support/github-api.ts';
import { FAST_CLIENT } from '../support/running-pair.ts';

const REPOSITORY = { owner: 'acme', name: 'shop' };
const HEAD = 'a'.repeat(40);
const TIP = 'b'.repeat(40);
const MERGE_BASE = 'c'.repeat(40);
const BRANCH: Base = { kind: 'default-branch', sha: TIP, ref: 'main', pullRequest: null };
const PULL: Base = { ...BRANCH, kind: 'pull-request', pullRequest: 4 };

const client = new (createClientClass(FAST_CLIENT))({ auth: { token: 'test' } });
let api: GitHubApi;

beforeEach(() => {
  api = new GitHubApi();
});

afterEach(() => api.finish());

const entry = (filename: string) => ({ filename, status: 'added', sha: 'd'.repeat(40), patch: '', changes: 1 });

function compare(names: readonly string[]): void {
  const commits = [{ sha: HEAD, parents: [{ sha: MERGE_BASE }], commit: { message: 'm' } }];
  const comparison = { merge_base_commit: { sha: MERGE_BASE }, files: names.map(entry), commits, total_commits: 1 };
  api.answer('GET', /\/compare\//, [200, comparison]);
}

/** The tree of a commit. */
function tree(sha: string, names: readonly string[], truncated = false): void {
  const entries = names.map((path) => ({ path, type: 'blob', mode: '100644', sha: 'd'.repeat(40) }));
  api.answer('GET', new RegExp(`/git/trees/${sha}`), [200, { tree: entries, truncated }]);
}

const MANY = Array.from({ length: 300 }, (_, index) => `${index}.json`);

async function find(base: Base) {
  const { mergeBase, files, complete } = await findChanges(client, { repository: REPOSITORY, base, sha: HEAD });
  return { mergeBase, paths: files.map(({ path }) => path), complete };
}

test('a comparison that lists all needs nothing else', async () => {
  compare(['a.json']);
  expect(await find(BRANCH)).toEqual({ mergeBase: MERGE_BASE, paths: ['a.json'], complete: true });
});

test('without a base all of the tree is new', async () => {
  tree(HEAD, ['a.json', 'b.json']);
  expect(await find({ ...BRANCH, sha: null })).toEqual({
    mergeBase: null,
    paths: ['a.json', 'b.json'],
    complete: true,
  });
});

test('so it is if GitHub does not know the base', async () => {
  api.answer('GET', /\/compare\//, [404, { message: 'Not Found' }]);
  tree(HEAD, ['a.json']);
  expect(await find(BRANCH)).toEqual({ mergeBase: null, paths: ['a.json'], complete: true });
});

test('where a comparison may be cut, the trees tell', async () => {
  compare(MANY);
  tree(HEAD, ['old.json', 'new.json']);
  tree(MERGE_BASE, ['old.json']);
  expect(await find(BRANCH)).toEqual({ mergeBase: MERGE_BASE, paths: ['new.json'], complete: true });
});

test('where the trees are cut as well, whatever lists files is put together', async () => {
  compare(MANY);
  tree(HEAD, ['in-tree.json'], true);
  tree(MERGE_BASE, []);
  api.answer('GET', /\/pulls\/4\/files/, [200, [entry('in-pull.json'), entry('0.json')]]);
  expect(await find(PULL)).toEqual({
    mergeBase: MERGE_BASE,
    paths: [...MANY, 'in-tree.json', 'in-pull.json'],
    complete: true,
  });
});

test('what nobody lists is not known: the change is incomplete', async () => {
  compare(MANY);
  api.answer('GET', /\/git\/trees\//, [404, { message: 'Not Found' }]);
  expect(await find(BRANCH)).toEqual({ mergeBase: MERGE_BASE, paths: MANY, complete: false });
});
