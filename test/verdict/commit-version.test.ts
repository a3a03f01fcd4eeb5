import { type CommitVersion, isOlder } from '../../src/verdict/commit-version.ts';

const at = (sha: string, before: string | null, time = 1000): CommitVersion => ({ sha, before, time });

test.each<[string, CommitVersion, CommitVersion, [boolean, boolean]]>([
  ['the time tells', at('one', 'x', 1000), at('two', 'y', 2000), [true, false]],
  ['within one second the chain of commits tells', at('one', 'zero'), at('two', 'one'), [true, false]],
  ['within one second nothing else does', at('one', 'x'), at('two', 'y'), [false, false]],
  [
    'where the chain and the time disagree, the time tells',
    at('two', 'one', 1000),
    at('one', null, 2000),
    [true, false],
  ],
  ['the same commit is never older', at('one', null, 1000), at('one', 'zero', 9000), [false, false]],
  ['a branch that went back, and on again later', at('one', 'two', 1000), at('two', 'one', 2000), [true, false]],
  ['a branch that went back, and on again within one second', at('one', 'two'), at('two', 'one'), [false, false]],
])('%s', (_, one, other, expected) => {
  expect([isOlder(one, other), isOlder(other, one)]).toEqual(expected);
});
