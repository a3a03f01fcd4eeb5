import { readHunks } from '../../../src/report/check/diff-hunks.ts';

test.each([
  ['', []],
  ['@@ -1,3 +1,4 @@\n a\n+b\n c\n d', [{ startLine: 1, endLine: 4 }]],
  ['@@ -10 +12 @@ function\n-a\n+b', [{ startLine: 12, endLine: 12 }]],
  ['@@ -1,2 +0,0 @@\n-a\n-b', []],
  [
    '@@ -1 +1 @@\n-a\n+b\n@@ -90,7 +90,8 @@\n c',
    [
      { startLine: 1, endLine: 1 },
      { startLine: 90, endLine: 97 },
    ],
  ],
  // A line of the file that looks like a hunk's head stands behind its sign.
  ['@@ -1 +1,2 @@\n+@@ -5,5 +50,50 @@\n a', [{ startLine: 1, endLine: 2 }]],
])('%j shows lines %j', (patch, hunks) => {
  expect(readHunks(patch)).toEqual(hunks);
});
