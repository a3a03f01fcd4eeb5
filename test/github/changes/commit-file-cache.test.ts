import { CommitFileCache } from '../../../src/github/changes/commit-file-cache.ts';

const SHOP = { owner: 'acme', name: 'shop' };
const file = (path: string) => ({ path, isGone: false, blob: null, isTelling: false });

test('a commit is known by its repository and id', () => {
  const cache = new CommitFileCache();
  cache.add(SHOP, 'a', [file('x')]);
  expect(cache.get(SHOP, 'a')).toEqual([file('x')]);
  expect(cache.get(SHOP, 'b')).toBeNull();
  expect(cache.get({ owner: 'acme', name: 'other' }, 'a')).toBeNull();
});

test('what was used last is forgotten last', () => {
  const cache = new CommitFileCache(4);
  cache.add(SHOP, 'a', [file('x')]);
  cache.add(SHOP, 'b', [file('x')]);
  cache.get(SHOP, 'a');
  cache.add(SHOP, 'c', []);
  expect(['a', 'b', 'c'].map((sha) => cache.get(SHOP, sha) !== null)).toEqual([true, false, true]);
});

test('a commit that is larger than the room is not kept', () => {
  const cache = new CommitFileCache(2);
  cache.add(SHOP, 'a', [file('x'), file('y')]);
  expect(cache.get(SHOP, 'a')).toBeNull();
  cache.add(SHOP, 'b', [file('x')]);
  cache.add(SHOP, 'b', [file('x')]);
  expect(cache.get(SHOP, 'b')).toEqual([file('x')]);
});
