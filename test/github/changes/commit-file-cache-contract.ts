import type { CommitFileCache } from '../../../src/github/changes/commit-file-cache.ts';
import type { CommitFile } from '../../../src/github/changes/commit-range.ts';

export const SHOP = { owner: 'acme', name: 'shop' };

export const file = (path: string): CommitFile => ({ path, isGone: false, blob: null, isTelling: false });

/** What everything behind the port for the files of commits does, as long as there is room. */
export function commitFileCacheContract(create: () => CommitFileCache | Promise<CommitFileCache>): void {
  let cache: CommitFileCache;

  beforeEach(async () => {
    cache = await create();
  });

  test('a commit is known by its repository and id', async () => {
    await cache.set(SHOP, 'a', [file('x')]);
    expect(await cache.get(SHOP, 'a')).toEqual([file('x')]);
    expect(await cache.get(SHOP, 'b')).toBeNull();
    expect(await cache.get({ owner: 'acme', name: 'other' }, 'a')).toBeNull();
  });

  test('a commit is given back as it was, also one without files', async () => {
    const files = [
      { path: 'ä b', isGone: true, blob: null, isTelling: true },
      { ...file('x'), blob: 'f00' },
    ];
    await cache.set(SHOP, 'a', files);
    await cache.set(SHOP, 'empty', []);
    expect(await cache.get(SHOP, 'a')).toEqual(files);
    expect(await cache.get(SHOP, 'empty')).toEqual([]);
  });
}
