import { changesOfPush, type PushedRange, pushedFiles } from '../../src/change/pushed-changes.ts';
import type { FileContent } from '../../src/github/file-content.ts';

const text = (content: string): FileContent => ({ kind: 'text', oid: 'x', bytes: Buffer.from(content) });
const binary = (isBinary: boolean): FileContent => ({ kind: 'blob', oid: 'x', size: 1, isBinary });
const base = { kind: 'before', sha: 'base', ref: null, pullRequest: null } as const;
const range: PushedRange = {
  sha: 'two',
  base,
  pushed: [
    { sha: 'one', paths: ['a.md'] },
    { sha: 'two', paths: ['b.md'] },
  ],
  commits: [
    { sha: 'two', parents: ['one'] },
    { sha: 'one', parents: ['base'] },
  ],
  contents: [text('a'), text('b')],
  isRead: (path) => path.endsWith('.json'),
};

test('a push that tells of every commit from base to head, none with a file that is read, brings nothing', () => {
  expect(changesOfPush(range)).toMatchObject({
    mergeBase: 'base',
    files: [
      { path: 'b.md', patch: '' },
      { path: 'a.md', patch: '' },
    ],
    special: [],
    complete: true,
  });
});

test.each([
  ['it touches a file that is read', { pushed: [{ sha: 'one', paths: ['a.json'] }, range.pushed![1]!] }],
  ['the content of a file shows Postman’s marks', { contents: [text('{"_postman_id":"1"}'), text('b')] }],
  ['the content of a file is not known', { contents: [text('a'), { kind: 'missing' as const }] }],
  ['GitHub gives the content of a file in part', { contents: [text('a'), binary(false)] }],
  ['the content of a file is binary, and its name says nothing', { contents: [text('a'), binary(true)] }],
  ['no content was asked for', { contents: [] }],
  ['it tells of no commits', { pushed: null }],
  ['a commit is missing in it', { pushed: [range.pushed![1]!] }],
  ['there is a merge', { commits: [{ sha: 'two', parents: ['one', 'x'] }, range.commits[1]!] }],
  ['there is a commit without a parent', { commits: [range.commits[0]!, { sha: 'one', parents: [] }] }],
  ['the chain does not reach the base', { base: { ...base, sha: 'elsewhere' } }],
  ['the chain does not begin at the head', { sha: 'three' }],
  ['GitHub listed no commits', { commits: [] }],
  ['there is no base', { base: { ...base, sha: null } }],
  [
    'it is a pull request, which may have commits of other pushes',
    { base: { ...base, kind: 'pull-request' as const } },
  ],
])('GitHub is asked if %s', (_, change) => {
  expect(changesOfPush({ ...range, ...change })).toBeNull();
});

describe('the files that are looked into', () => {
  const pushed = (...paths: readonly string[]) => pushedFiles([{ sha: 'one', paths }]).map(({ path }) => path);

  test('are all of a small push', () => {
    expect(pushed('a.md', 'b/c.png')).toEqual(['a.md', 'b/c.png']);
    expect(pushedFiles(null)).toEqual([]);
  });

  test.each([
    ['one is read for its name', ['a.md', 'b.json']],
    ['a path could hold a credential', ['a.md', `${'a1'.repeat(10)}.md`]],
    ['there are more than twenty', Array.from({ length: 21 }, (_, index) => `${index}.md`)],
  ])('are none if %s: GitHub is asked what changed', (_, paths) => {
    expect(pushed(...paths)).toEqual([]);
  });
});

test('a picture is known by its name and content', () => {
  const picture = { pushed: [{ sha: 'two', paths: ['a.png'] }], commits: [{ sha: 'two', parents: ['base'] }] };
  expect(changesOfPush({ ...range, ...picture, contents: [binary(true)] })).not.toBeNull();
  expect(changesOfPush({ ...range, ...picture, contents: [binary(false)] })).toBeNull();
});
