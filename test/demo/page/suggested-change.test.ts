import { changeTable, suggestedOver } from '../../../demo/page/suggested-change.ts';

const marked = (before: readonly string[], after: readonly string[]): string[] =>
  [...changeTable(before, after).text.matchAll(/data-sign="(.)">(.*?)<\/td>/g)].map(
    ([, sign, text]) => `${sign}${text}`,
  );

test.each([
  ['the middle', 'a: old,', 'a: new,', '-a: <mark>old</mark>,', '+a: <mark>new</mark>,'],
  ['what came in', 'aa', 'aaa', '-aa<mark></mark>', '+aa<mark>a</mark>'],
  ['everything', '<', '>', '-<mark>&lt;</mark>', '+<mark>&gt;</mark>'],
  ['nothing', 'a', 'a', '-a', '+a'],
])('marks %s', (_, before, after, ...rows) => {
  expect(marked([before], [after])).toEqual(rows);
});

test('marks nothing where lines have no counterpart', () => {
  expect(marked(['a', 'b'], ['c'])).toEqual(['-a', '-b', '+c']);
});

test('the lines replaced are those of the new side', () => {
  const comment = { diffHunk: '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d', line: 3, startLine: 2 };
  expect(suggestedOver(comment)).toEqual(['c', 'd']);
  expect(suggestedOver({ ...comment, startLine: null })).toEqual(['d']);
});
