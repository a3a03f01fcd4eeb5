import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileTree } from '../../../demo/github/fast-import.ts';
import { GitStore } from '../../../demo/github/git-store.ts';
import type { RangeCommit } from '../../../src/github/changes/commit-range.ts';
import { readPatchSeries } from '../../../src/github/changes/patch-series.ts';

describe('what git itself writes', () => {
  let directory: string;
  let store: GitStore;
  const commits: RangeCommit[] = [];

  const BYTES = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);

  const STEPS: readonly (readonly [message: string, files: FileTree, renames?: Record<string, string>])[] = [
    ['first', { 'a.json': '{}\n', 'old.json': '1\n2\n3\n4\n5\n', 'kept.txt': 'x\n' }],
    ['second\n\nbody\n---\n-- \n2.0\n@@ -1 +1 @@\n+++ b/x.json', { 'a.json': '{}', 'empty.json': '' }],
    ['moved', { 'a.json': null }, { 'old.json': 'new.json' }],
    ['moved and changed', { 'deep/very new.json': '1\n2\n3\n4\nfive\n', 'new.json': null }],
    ['names', { 'with space.json': '1\n', 'é\t"\\.json': '2\n', 'a b/c b/c.json': '3\n', '日本.json': '4\n' }],
    ['bytes', { 'image.png': BYTES }],
    ['other bytes', { 'image.png': BYTES.toReversed() }],
    ['modes', { 'kept.txt': { executable: 'x\n' }, 'link.json': { symlink: 'kept.txt' } }],
    ['link to file', { 'link.json': '{}\n', 'module.json': { submodule: 'a'.repeat(40) } }],
    ['file to link', { 'link.json': { symlink: 'new.json' } }],
    ['looks like headers', { 'p.patch': 'diff --git a/q b/q\n-- \nFrom 1234\n--- a/q\n+++ b/q\n@@ -1,9 +1,9 @@\n' }],
    ['less of it', { 'p.patch': 'diff --git a/q b/q\n\n\n@@ -1,9 +1,9 @@' }],
    ['carriage returns', { 'crlf.json': '{\r\n}\r\n\r', 'z.json': 'a\u2028b\n' }],
  ];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'patch-series-'));
    store = await GitStore.create(join(directory, 'shop.git'));
    for (const [index, [message, files, renames = {}]] of STEPS.entries()) {
      const parents = commits.slice(-1).map(({ sha }) => sha);
      const author = { name: 'dev', email: 'dev@example.com' };
      const time = 1_800_000_000 + index;
      const sha = await store.commit({ ref: 'refs/heads/main', parents, message, author, time, files, renames });
      commits.push({ sha, parents, message });
    }
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  test.each([
    ['with moves', ['-M']],
    ['without moves', ['--no-renames']],
    ['without binary content', ['-M', '--no-binary']],
    ['with long ids', ['-M', '--full-index']],
    ['without a signature', ['-M', '--no-signature']],
    ['with names as they are', ['-M']],
  ])('%s', async (name, options) => {
    const quoting = name === 'with names as they are' ? ['-c', 'core.quotePath=false'] : [];
    const [root, ...rest] = commits;
    const args = [...quoting, 'format-patch', '--stdout', ...options, `${root!.sha}..main`];
    const series = readPatchSeries((await store.run(args)).toString(), { commits: rest, isTelling: () => false });
    for (const { sha } of rest) {
      const raw = (await store.run(['diff-tree', '-r', '-z', '--raw', '--no-renames', sha])).toString().split('\0');
      const expected = new Map<string, boolean>();
      for (let at = 1; at + 1 < raw.length; at += 2) {
        expected.set(raw[at + 1]!, !raw[at]!.split(' ')[1]!.startsWith('100'));
      }
      const read = new Map(series?.get(sha)?.map(({ path, isGone }) => [path, isGone]));
      expect([sha, [...read].sort()]).toEqual([sha, [...expected].sort()]);
    }
  });
});

const [ONE, TWO, MERGE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const COMMITS: readonly RangeCommit[] = [
  { sha: ONE, parents: ['0'], message: 'one' },
  { sha: TWO, parents: [ONE], message: 'two' },
  { sha: MERGE, parents: [TWO, 'x'], message: 'merge' },
];

const SECTION = 'diff --git a/x.json b/x.json\nindex 1111111..2222222 100644\n--- a/x.json\n+++ b/x.json\n';
const mail = (sha: string, sections = `${SECTION}@@ -1 +1,2 @@\n-a\n+b\n+c\n`): string =>
  `From ${sha} Mon Sep 17 00:00:00 2001\nFrom: dev <dev@example.com>\nSubject: [PATCH] x\n\n---\n x.json | 2 +-\n\n${sections}`;

const read = (text: string, commits: readonly RangeCommit[] = COMMITS) =>
  readPatchSeries(text, { commits, isTelling: () => false });

test('what is shown of each change is passed on, and the answer is kept', () => {
  const binary = 'diff --git a/y.bin b/y.bin\nindex 1..2 100644\nBinary files a/y.bin and b/y.bin differ\n';
  const added = 'diff --git a/n b/n\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+new\n';
  const moved = 'diff --git a/o b/p\nsimilarity index 100%\nrename from o\nrename to p\n';
  const twice = `${SECTION}@@ -1,2 +1,2 @@\n-a\n+b\n c\n@@ -8 +9 @@\n-d\n\\ No newline at end of file\n+e\n`;
  const shown: unknown[] = [];
  const series = readPatchSeries(mail(ONE, twice + binary + added + moved), {
    commits: COMMITS,
    isTelling: (change) => {
      shown.push(change);
      return change.lines === null;
    },
  });
  expect(shown).toEqual([
    { path: 'x.json', lines: 'a\nb\nc\nd\ne', isNew: false, isText: false },
    { path: 'y.bin', lines: null, isNew: false, isText: false },
    { path: 'n', lines: 'new', isNew: true, isText: false },
    { path: 'p', lines: null, isNew: false, isText: false },
  ]);
  expect(series?.get(ONE)?.map(({ path, isTelling }) => [path, isTelling])).toEqual([
    ['x.json', false],
    ['y.bin', true],
    ['n', false],
    ['o', true],
    ['p', true],
  ]);
});

test('mails follow each other with or without a signature', () => {
  const file = [{ path: 'x.json', isGone: false, blob: null, isTelling: false }];
  const expected = new Map([
    [ONE, file],
    [TWO, file],
  ]);
  expect(read(`${mail(ONE)}-- \n2.40.1\n\n${mail(TWO)}`)).toEqual(expected);
  expect(read(`${mail(ONE)}${mail(TWO)}\n`)).toEqual(expected);
  expect(read('')).toEqual(new Map());
});

test.each([
  ['a commit that nobody asked about', mail('4'.repeat(40))],
  ['a merge', mail(MERGE)],
  ['a commit twice', mail(ONE) + mail(TWO) + mail(ONE)],
  ['no mail', SECTION],
  ['a mail without a change', `${mail(ONE, '')}${mail(TWO, '')}`],
  ['a mail without a change before another', `${mail(ONE, '')}${mail(TWO)}`],
  ['a hunk that ends early', mail(ONE, `${SECTION}@@ -1,2 +1 @@\n-a\n`)],
  ['a hunk with more than it says', mail(ONE, `${SECTION}@@ -1 +1 @@\n-a\n+b\n+c\n`)],
  ['a hunk whose counts do not add up', mail(ONE, `${SECTION}@@ -1 +1 @@\n-a\n-b\n+c\n`)],
  ['a hunk without counts', mail(ONE, `${SECTION}@@ what @@\n`)],
  [
    'two names that differ in a file that was not moved',
    mail(ONE, 'diff --git a/x.json b/y.json\nindex 1..2 100644\n'),
  ],
  ['a quoted name that does not end', mail(ONE, 'diff --git "a/x.json b/x.json\n')],
  ['half a pair of names', mail(ONE, 'diff --git a/x.json\n')],
  ['half a header', mail(ONE, 'diff --git a/x b/x\n--- a/x\nsurprise\n')],
  ['binary content of no kind', mail(ONE, 'diff --git a/x b/x\nGIT binary patch\nsurprise\n')],
  ['binary content that does not end', mail(ONE, 'diff --git a/x b/x\nGIT binary patch\nliteral 2\nzab\n---\n')],
])('%s is no series', (_, text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['diff --git a/y.json b/y.json'],
  ['title\n\ndiff --git a/y.json b/y.json\nmore'],
  [`title\r\n\r\nFrom ${MERGE} Mon Sep 17 00:00:00 2001`],
])('no series is trusted where a message could be taken for a patch: %j', (message) => {
  const commits = [COMMITS[0]!, { ...COMMITS[1]!, message }];
  expect(read(mail(ONE) + mail(TWO), commits)).toBeNull();
});
