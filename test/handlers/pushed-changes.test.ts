import { changesOfPush, type PushedRange } from '../../src/handlers/pushed-changes.ts';

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
  isRead: (path) => path.endsWith('.json'),
};

test('a push that tells of every commit from base to head, none with a file that is read, brings nothing', () => {
  expect(changesOfPush(range)).toMatchObject({ mergeBase: 'base', files: [], special: [], complete: true });
});

test.each([
  ['it touches a file that is read', { pushed: [{ sha: 'one', paths: ['a.json'] }, range.pushed![1]!] }],
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
