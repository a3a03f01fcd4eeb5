import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPostwardenError } from '../../model/errors.ts';
import type { Terminal } from '../terminal.ts';
import { Git } from './git.ts';

/** The top of the git work tree that a folder is in, or null. Looks for `.git`, so that it costs no process. */
export function findWorkTree(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

export type WorkTreeListing =
  | { readonly state: 'listed'; readonly paths: readonly string[] }
  | { readonly state: 'ignored' }
  | { readonly state: 'failed'; readonly reason: string };

/** Tracked files and untracked ones that are not ignored, below a folder of a work tree, relative to the folder. */
export async function listWorkTree(
  folder: string,
  { workTree, env }: { readonly workTree: string; readonly env: Terminal['env'] },
): Promise<WorkTreeListing> {
  const git = new Git({ cwd: folder, env, workTree });
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = new Set<string>();
  try {
    for await (const path of git.fields(args, '', 'git could not list the files of this work tree.')) paths.add(path);
    if (paths.size > 0) return { state: 'listed', paths: [...paths] };
    const isIgnored = (await git.try(['check-ignore', '-q', '.'])) !== null;
    return isIgnored ? { state: 'ignored' } : { state: 'listed', paths: [] };
  } catch (error) {
    if (!isPostwardenError(error)) throw error;
    return { state: 'failed', reason: `${error.message} Ignored files are read as well.` };
  }
}
