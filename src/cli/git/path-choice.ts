import { isAbsolute, resolve } from 'node:path';
import { PostwardenError } from '../../model/errors.ts';
import { cleanPath } from '../../report/clean-text.ts';
import { lookAt, namedPaths } from '../list-files.ts';
import type { ScanInput } from '../run-scan.ts';
import type { Repository } from './git.ts';

/** Which files of a repository a command line asks for. */
export interface PathChoice {
  /** At or below a path that was given, or no path was. */
  readonly isInScope: (path: string) => boolean;
  /** Given itself, so that it is read whatever it is. */
  readonly isNamed: (path: string) => boolean;
  /** The paths given at or below which nothing was that was asked about so far. */
  readonly unmet: () => readonly string[];
}

/** Reads paths of the command line as a choice among the repository's files, which need not be on the disk. */
export function choosePaths(paths: readonly string[], input: Pick<ScanInput, 'cwd' | 'root'>): PathChoice {
  const given = namedPaths(paths, input);
  const unmet = new Set(given);
  const isInScope = (path: string): boolean => {
    if (given.size === 0) return true;
    const within = pathsAbove(path).filter((above) => given.has(above));
    for (const above of within) unmet.delete(above);
    return within.length > 0;
  };
  return {
    isInScope,
    isNamed: (path) => given.has(path),
    unmet: () => [...unmet],
  };
}

/** Refuses a path that stands neither on the disk nor in the index nor in one of the commits: nobody could have read it. */
export async function requirePaths(
  { unmet }: PathChoice,
  { git, root }: Repository,
  commits: readonly string[],
): Promise<void> {
  for (const path of unmet()) {
    const isOutside = path === '..' || path.startsWith('../') || isAbsolute(path);
    if (isOutside) throw missing(path, 'It lies outside this repository.');
    if (lookAt(resolve(root, path)) !== 'missing') continue;
    const names = commits.map((commit) => ['rev-parse', '--verify', '--quiet', `${commit}:${path}`]);
    const questions = [['ls-files', '--error-unmatch', '--', `:(top,literal)${path}`], ...names];
    const answers = await Promise.all(questions.map((question) => git.try(question)));
    if (answers.every((answer) => answer === null)) throw missing(path, 'Check the path and try again.');
  }
}

function missing(path: string, advice: string): PostwardenError {
  const where = 'on the disk, in the index or in the commits that are scanned';
  return new PostwardenError('path-missing', `There is no file or folder "${cleanPath(path)}" ${where}. ${advice}`);
}

/** The path itself, the folders above it, and the root. */
function pathsAbove(path: string): readonly string[] {
  const above = ['', path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) above.push(path.slice(0, at));
  return above;
}
