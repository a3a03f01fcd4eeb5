import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAFE_CONFIG, withoutGit } from './git.ts';

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

const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Tracked files and untracked ones that are not ignored, below a folder of a work tree, relative to it. */
export function listWorkTree(folder: string): WorkTreeListing {
  const listed = git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (listed.error !== undefined) {
    return { state: 'failed', reason: 'git could not be started, so ignored files are read as well.' };
  }
  if (listed.status !== 0) {
    return {
      state: 'failed',
      reason: 'git could not list the files of this work tree, so ignored files are read as well.',
    };
  }
  const paths = [...new Set(listed.stdout.split('\0'))].filter((path) => path !== '');
  if (paths.length === 0 && git(folder, ['check-ignore', '-q', '.']).status === 0) return { state: 'ignored' };
  return { state: 'listed', paths };
}

/**
 * Runs git without what a hostile repository's configuration could make it start, and without the variables of a hook
 * that point it elsewhere.
 */
function git(folder: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('git', ['-C', folder, ...SAFE_CONFIG, ...args], {
    encoding: 'utf8',
    env: { ...withoutGit(process.env), GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: MAX_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
}
