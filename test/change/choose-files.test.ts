import { chooseFiles, createBaseSelection } from '../../src/change/choose-files.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import type { ChangedFile } from '../../src/github/changes/changed-file.ts';
import { NO_COMMITS } from '../../src/github/changes/commit-range.ts';
import { leakingCollection } from '../support/postman-files.ts';

function changed(path: string, change: Partial<ChangedFile> = {}): ChangedFile {
  return { path, previousPath: null, status: 'modified', headOid: null, baseOid: null, patch: '', lines: 1, ...change };
}

function choose(files: readonly ChangedFile[], policy = DEFAULT_POLICY) {
  return chooseFiles({ mergeBase: null, files, special: [], complete: true, history: NO_COMMITS }, policy);
}

function chosen(...files: readonly ChangedFile[]): readonly string[] {
  return choose(files).files.map(({ path }) => path);
}

/** A patch that adds a text. */
const adding = (text: string): string =>
  `@@ -0,0 +1 @@\n${text
    .split('\n')
    .map((line) => `+${line}`)
    .join('\n')}`;
const COLLECTION = adding(leakingCollection());

test('CSV is read beside a changed collection only', () => {
  const collection = changed('api/login.postman_collection.json');
  const files = [changed('api/users.CSV'), changed('api/notes.txt'), changed('reports/users.csv')];
  expect(chosen(collection, ...files)).toEqual([collection.path, 'api/users.CSV']);
  expect(chosen(changed('api/users.csv'), changed('api/openapi.json'))).toEqual(['api/openapi.json']);
});

describe('what a patch shows', () => {
  test.each(['notes.txt', 'shop.md', 'shop.js', 'shop.py', 'shop', 'package.json', 'node_modules/a/index.js'])(
    'Postman’s marks choose %s',
    (path) => {
      expect(chosen(changed(path, { patch: COLLECTION, status: 'added' }))).toEqual([path]);
      expect(chosen(changed(path, { patch: COLLECTION }))).toEqual([path]);
      expect(chosen(changed(path, { patch: adding('token: abc'), status: 'added' }))).toEqual([]);
    },
  );

  test('a separator of lines within a line hides nothing behind it', () => {
    const patch = '@@ -0,0 +1 @@\n+{"name":"\u2028@@ ","info":{"_postman_id":"1"}}';
    expect(chosen(changed('notes.txt', { patch, status: 'added' }))).toEqual(['notes.txt']);
  });

  test('a removal shows what the base held, if anything else is read', () => {
    const removed = changed('old.txt', { patch: COLLECTION.replaceAll('\n+', '\n-'), status: 'removed' });
    expect(chosen(removed)).toEqual([]);
    expect(chosen(removed, changed('new.json'))).toEqual(['old.txt', 'new.json']);
  });

  test.each([
    ['a header', '@@ -9,4 +9,4 @@\n   {\n     "key": "X-Api-Key",\n-    "value": "a"\n+    "value": "b"\n   }'],
    ['a script', '@@ -9,2 +9,2 @@\n   "exec": [\n+    "pm.environment.set(\\"token\\", \\"x\\");"'],
  ])('a piece of a file that could be Postman’s, %s, chooses it, but no source code', (_, patch) => {
    expect(chosen(changed('notes.txt', { patch }), changed('shop.ts', { patch }))).toEqual(['notes.txt']);
    // A new file is shown whole, and shows no mark.
    const whole = patch.replace('@@\n', '@@\n+Like this:\n');
    expect(chosen(changed('notes.txt', { patch: whole, status: 'added' }))).toEqual([]);
  });
});

describe('where there is no patch', () => {
  test('text that is too long to be shown is read, whatever its name', () => {
    expect(
      chosen(changed('a.txt', { patch: null, lines: 30_000 }), changed('a.png', { patch: null, lines: 30_000 })),
    ).toEqual(['a.txt', 'a.png']);
  });

  test.each([
    ['what GitHub takes for binary', 0],
    ['a list made of trees', null],
  ])('%s is read, unless its ending says that it holds no text', (_, lines) => {
    const files = ['a.png', 'a.woff2', 'a.JAR', 'a.txt', 'a', 'src/a.ts'].map((path) =>
      changed(path, { patch: null, lines }),
    );
    expect(chosen(...files)).toEqual(['a.txt', 'a', 'src/a.ts']);
  });

  test('an empty file, and one that is no more, are not', () => {
    const headOid = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    const files = [
      changed('a.txt', { patch: null, lines: 0, headOid, status: 'added' }),
      changed('b.txt', { patch: null, lines: 0, status: 'removed' }),
      changed('c.json'),
    ];
    expect(chosen(...files)).toEqual(['c.json']);
  });

  test('named files come first, and of the others three thousand are read; the rest is said', () => {
    const unseen = Array.from({ length: 3001 }, (_, index) => changed(`${index}`, { patch: null, lines: null }));
    const { files, issues } = choose([...unseen, changed('z.json')]);
    expect(files).toHaveLength(3001);
    expect(files[0]).toMatchObject({ path: 'z.json' });
    expect(issues).toMatchObject([
      { code: 'scan-limit', data: { what: 'unseen', files: 3001, read: 3000 }, incomplete: true },
    ]);
  });
});

test('what is passed over is counted, with what the policy leaves out beside it', () => {
  const policy = { ...DEFAULT_POLICY, ignorePaths: ['old/**'] };
  const files = [
    changed('a.ts'),
    changed('b.md'),
    changed('gone.md', { status: 'removed' }),
    changed('old/x.postman_collection.json'),
    changed('old/notes.txt', { patch: COLLECTION }),
    changed('c.json'),
  ];
  expect(choose(files, policy)).toMatchObject({
    files: [{ path: 'c.json' }],
    passedOver: { silent: 2, ignored: 2 },
  });
});

describe('the version before a change counts', () => {
  const wasRead = createBaseSelection(
    [
      changed('x.postman_collection.json', { previousPath: 'old.txt' }),
      changed('api/login.postman_collection.json', { status: 'added' }),
      changed('api/users.csv'),
      changed('tests/login.postman_collection.json'),
      changed('tests/users.csv'),
    ],
    { ...DEFAULT_POLICY, ignorePaths: ['old/**'] },
  );

  test.each([
    ['its name was read', 'x.json', 'token: abc', true],
    ['it showed Postman’s marks', 'old.txt', leakingCollection(), true],
    ['a collection lay beside it', 'tests/users.csv', 'user,password', true],
    ['nothing said so, though its name says so now', 'old.txt', 'token: abc', false],
    ['the collection beside it is new', 'api/users.csv', 'user,password', false],
    ['the policy leaves it out', 'old/x.postman_collection.json', leakingCollection(), false],
  ])('if %s: %s', (_, path, text, expected) => {
    expect(wasRead(path, Buffer.from(text))).toBe(expected);
  });
});
