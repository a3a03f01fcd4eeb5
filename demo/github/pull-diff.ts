import { type DiffFile, diffFiles } from './diff.ts';
import type { World } from './exchange.ts';
import type { Pull } from './state.ts';

/** What a pull request changes: from the merge base of base and head to its head. */
export async function pullFiles(world: World, pull: Pull, head: string = pull.headSha): Promise<DiffFile[]> {
  const { store } = pull.repository;
  const from = await store.mergeBase(pull.baseSha, head);
  return await diffFiles(store, from, head, world.patchLimits);
}

/** SHAs of a pull request's commits, oldest first. */
export async function pullCommits(pull: Pull): Promise<string[]> {
  return (await pull.repository.store.revisions([`${pull.baseSha}..${pull.headSha}`])).reverse();
}
