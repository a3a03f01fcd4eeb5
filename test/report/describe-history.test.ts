import { describeHistory, describePast } from '../../src/report/describe-history.ts';

const history = { introducedIn: 'a'.repeat(40), removedIn: 'b'.repeat(40), lastIn: 'a'.repeat(40) };

test.each([
  ['new', undefined, null],
  ['gone', undefined, 'gone from the tip, still in the history'],
  ['new', { ...history, removedIn: null, lastIn: null }, 'since <aaaaaaaaaa>'],
  ['gone', history, 'gone from the tip, still in the history since <aaaaaaaaaa>; removed in <bbbbbbbbbb>'],
  ['gone', { ...history, removedIn: null }, 'gone from the tip, still in the history since <aaaaaaaaaa>'],
  ['ignored', history, 'gone from the tip, still in the history since <aaaaaaaaaa>; removed in <bbbbbbbbbb>'],
] as const)('%s, %j', (status, given, words) => {
  const finding = given === undefined ? { status } : { status, history: given };
  expect(describeHistory(finding, (commit) => `<${commit}>`)).toBe(words);
});

test('counts what was read of the history', () => {
  expect(describePast(undefined)).toBe('');
  expect(describePast({ commits: 0, versions: 0, bytes: 0 })).toBe(' and 0 versions in 0 commits');
  expect(describePast({ commits: 1, versions: 1_200, bytes: 9 })).toBe(' and 1,200 versions in 1 commit');
});
