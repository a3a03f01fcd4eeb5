import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isPostmansOwn } from '../engine/read/file-selection.ts';
import { compareText } from '../model/compare-text.ts';
import { PostwardenError } from '../model/errors.ts';
import { cleanPath } from '../report/clean-text.ts';
import { findWorkTree, listWorkTree } from './git/work-tree.ts';
import { pathOfBytes, toSystemPath } from './path-bytes.ts';
import type { Terminal } from './terminal.ts';

/** A file that may be scanned. */
export interface ListedFile {
  /** Absolute, for reading. */
  readonly file: string;
  /** Relative to the root that policy paths are relative to, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule' | 'unreadable';
  /** In bytes. */
  readonly size: number;
  /** Named on the command line rather than found below a folder. */
  readonly isNamed: boolean;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** What the reader should know of how the files were found. */
  readonly notes: readonly string[];
}

/** Other people's code. */
const PACKAGES = 'node_modules';

/** Not walked: that, and what git keeps for itself. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', PACKAGES]);

/** The files at and below the given paths, each once, ordered by path. */
export async function listFiles(
  paths: readonly string[],
  options: Pick<Terminal, 'cwd' | 'env'> & { readonly root: string },
): Promise<Listing> {
  const files = new Map<string, ListedFile>();
  const folders = new Set<string>();
  const notes = new Set<string>();
  for (const given of paths) {
    const target = resolve(options.cwd, given);
    const stats = statNamed(target, given);
    if (stats.isDirectory()) folders.add(target);
    const found = stats.isDirectory()
      ? await listFolder(target, options.env, notes)
      : [{ file: target, kind: 'file' as const, size: stats.size }];
    for (const { file, kind, size } of found) {
      const isNamed = file === target;
      if (isNamed || !files.has(file)) {
        files.set(file, { file, kind, size, path: toRelative(options.root, file), isNamed });
      }
    }
  }
  // A repository within is read by itself if it is named.
  for (const folder of folders) if (files.get(folder)?.kind === 'submodule') files.delete(folder);
  const ordered = [...files.values()].sort((a, b) => compareText(a.path, b.path));
  return { files: ordered, notes: [...notes] };
}

/** A path relative to a folder, with `/` on every system. */
export function toRelative(root: string, file: string): string {
  const path = relative(root, file);
  const shown = isAbsolute(path) ? file : path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** Paths of the command line, from the root on. */
export function namedPaths(
  paths: readonly string[],
  { cwd, root }: { readonly cwd: string; readonly root: string },
): ReadonlySet<string> {
  return new Set(paths.map((path) => toRelative(root, resolve(cwd, path))));
}

/** A link that is named is followed; below a folder none is. */
function statNamed(target: string, given: string): Stats {
  const stats = statOrNull(target);
  const shown = `"${cleanPath(given)}"`;
  if (stats === null) {
    throw new PostwardenError('path-missing', `There is no file or folder ${shown}. Check the path and try again.`);
  }
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new PostwardenError('path-missing', `${shown} is neither a file nor a folder, so it cannot be scanned.`);
  }
  if (stats.isDirectory() && isGitFolder(target)) {
    const advice = 'Scan its commits: go there and run postwarden scan --history.';
    throw new PostwardenError('path-missing', `${shown} is what git keeps for itself, without files. ${advice}`);
  }
  return stats;
}

/** A bare repository, or the `.git` of another one. */
function isGitFolder(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => statOrNull(join(folder, name)) !== null);
}

function statOrNull(target: string): Stats | null {
  try {
    return statSync(toSystemPath(target));
  } catch {
    return null;
  }
}

const NO_SUCH_PATH: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** What stands at a path, a link as such. What may not be looked at is there all the same. */
export function lookAt(path: string): Stats | 'missing' | 'unreadable' {
  try {
    return lstatSync(toSystemPath(path));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return NO_SUCH_PATH.has(code) ? 'missing' : 'unreadable';
  }
}

interface Found {
  readonly file: string;
  readonly kind: ListedFile['kind'];
  readonly size: number;
}

async function listFolder(folder: string, env: Terminal['env'], notes: Set<string>): Promise<readonly Found[]> {
  const workTree = findWorkTree(folder);
  if (workTree === null) return walk(folder);
  const listed = await listWorkTree(folder, { workTree, env });
  if (listed.state === 'failed') {
    notes.add(listed.reason);
    return walk(folder);
  }
  // A folder that git ignores was named all the same, so it is read.
  if (listed.state === 'ignored') return walk(folder);
  const isBehindLink = createLinkTest(folder);
  return listed.paths.flatMap((path) => (isBehindLink(path) ? [] : toFound(folder, path)));
}

/** Tells whether a path leads through a symbolic link in place of a folder: git takes what lies behind for deleted. */
function createLinkTest(root: string): (path: string) => boolean {
  const links = new Map<string, boolean>();
  const isLink = (folder: string): boolean => {
    const known = links.get(folder);
    if (known !== undefined) return known;
    const stats = lookAt(join(root, folder));
    const isOne = typeof stats !== 'string' && stats.isSymbolicLink();
    links.set(folder, isOne);
    return isOne;
  };
  return (path) => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (isLink(path.slice(0, at))) return true;
    }
    return false;
  };
}

/** What git lists may be gone from the disk; what it lists as one entry may be a repository of its own. */
function toFound(folder: string, path: string): Found[] {
  const names = path.split('/');
  // An index that was made by hand can name files outside.
  if (names.some((name) => name === '.git' || name === '..')) return [];
  // What git lists there is somebody's choice, and a Postman name is never passed over.
  if (names.includes(PACKAGES) && !isPostmansOwn(path)) return [];
  const file = join(folder, path);
  const stats = lookAt(file);
  if (stats === 'missing') return [];
  if (stats === 'unreadable') return [{ file, kind: 'unreadable', size: 0 }];
  if (stats.isSymbolicLink()) return [{ file, kind: 'symlink', size: 0 }];
  if (stats.isDirectory()) return [{ file, kind: 'submodule', size: 0 }];
  return stats.isFile() ? [{ file, kind: 'file', size: stats.size }] : [];
}

function walk(folder: string): readonly Found[] {
  const found: Found[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = readFolder(next);
    if (entries === null) found.push({ file: next, kind: 'unreadable', size: 0 });
    for (const entry of entries ?? []) {
      const name = pathOfBytes(entry.name);
      const file = join(next, name);
      if (entry.isSymbolicLink()) found.push({ file, kind: 'symlink', size: 0 });
      else if (entry.isFile()) found.push({ file, kind: 'file', size: sizeOf(file) });
      else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(name)) open.push(file);
    }
  }
  return found;
}

function sizeOf(file: string): number {
  return statOrNull(file)?.size ?? 0;
}

function readFolder(folder: string): readonly Dirent<Buffer>[] | null {
  try {
    return readdirSync(toSystemPath(folder), { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return null;
  }
}
