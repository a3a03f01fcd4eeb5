import { MemoryCommitFileCache } from '../../../src/github/changes/memory-commit-file-cache.ts';
import { commitFileCacheContract, file, SHOP } from './commit-file-cache-contract.ts';

commitFileCacheContract(() => new MemoryCommitFileCache());

test('what was used last is forgotten last', async () => {
  const cache = new MemoryCommitFileCache(4);
  await cache.set(SHOP, 'a', [file('x')]);
  await cache.set(SHOP, 'b', [file('x')]);
  await cache.get(SHOP, 'a');
  await cache.set(SHOP, 'c', []);
  const found = await Promise.all(['a', 'b', 'c'].map((sha) => cache.get(SHOP, sha)));
  expect(found).toEqual([[file('x')], null, []]);
});

test('a commit that is larger than the room is not kept', async () => {
  const cache = new MemoryCommitFileCache(2);
  await cache.set(SHOP, 'a', [file('x'), file('y')]);
  expect(await cache.get(SHOP, 'a')).toBeNull();
  await cache.set(SHOP, 'b', [file('x')]);
  await cache.set(SHOP, 'b', [file('x')]);
  expect(await cache.get(SHOP, 'b')).toEqual([file('x')]);
});
