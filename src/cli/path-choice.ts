import { resolve } from 'node:path';
import { createFileSelection } from '../engine/file-selection.ts';
import { toRelative } from './list-files.ts';
import type { ScanInput } from './run-scan.ts';

/** Which files of a repository a command line asks for. */
export interface PathChoice {
  /** At or below a path that was given, or no path was. */
  readonly isInScope: (path: string) => boolean;
  /** In scope, and worth reading by its name, or named itself. */
  readonly isCandidate: (path: string) => boolean;
}

/** Reads paths of the command line as a choice among the repository's files, which need not be on the disk. */
export function choosePaths(paths: readonly string[], { cwd, root, policy }: ScanInput): PathChoice {
  const given = new Set(paths.map((path) => toRelative(root, resolve(cwd, path))));
  const isSelected = createFileSelection(policy);
  const isInScope = (path: string): boolean => given.size === 0 || given.has('') || liesWithin(path, given);
  return { isInScope, isCandidate: (path) => given.has(path) || (isInScope(path) && isSelected(path)) };
}

function liesWithin(path: string, given: ReadonlySet<string>): boolean {
  if (given.has(path)) return true;
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (given.has(path.slice(0, at))) return true;
  }
  return false;
}
