import { findLine, hunkText, moveLine, readHunks } from '../../../demo/github/hunks.ts';

const PATCH = `@@ -1,3 +1,4 @@ head
 one
-two
+zwei
+zwei und
 three
@@ -10,2 +11 @@
 ten
-eleven
\\ No newline at end of file`;

test('reads lines with both numbers and their position', () => {
  const [first, second] = readHunks(PATCH);
  expect(first?.lines.map(({ kind, oldLine, newLine, position }) => [kind, oldLine, newLine, position])).toEqual([
    ['context', 1, 1, 1],
    ['removed', 2, 2, 2],
    ['added', 3, 2, 3],
    ['added', 3, 3, 4],
    ['context', 3, 4, 5],
  ]);
  expect(second?.lines).toHaveLength(2);
  expect(second?.lines[0]).toMatchObject({ position: 7, newLine: 11 });
});

test.each([
  ['RIGHT', 2, '+zwei'],
  ['RIGHT', 4, ' three'],
  ['LEFT', 2, '-two'],
  ['LEFT', 3, ' three'],
  ['RIGHT', 5, undefined],
  ['LEFT', 4, undefined],
] as const)('finds %s line %i', (side, line, text) => {
  expect(findLine(readHunks(PATCH)[0]!, side, line)?.text).toBe(text);
});

test('a comment shows its hunk down to its line', () => {
  const hunk = readHunks(PATCH)[0]!;
  expect(hunkText(hunk, findLine(hunk, 'RIGHT', 2)!)).toBe('@@ -1,3 +1,4 @@ head\n one\n-two\n+zwei');
});

test.each([
  [1, 1],
  [2, null],
  [3, 4],
  [9, 10],
  [10, 11],
  [11, null],
  [12, 12],
])('line %i of the old file is %p of the new one', (line, moved) => {
  expect(moveLine(readHunks(PATCH), line)).toBe(moved);
});

test.each([
  ['@@ -9,0 +10 @@\n+new', 9, 9],
  ['@@ -9,0 +10 @@\n+new', 10, 11],
  ['@@ -9 +8,0 @@\n-old', 10, 9],
  ['@@ -0,0 +1,2 @@\n+a\n+b', 1, 3],
])('without context: %p moves line %i to %i', (patch, line, moved) => {
  expect(moveLine(readHunks(patch), line)).toBe(moved);
});
