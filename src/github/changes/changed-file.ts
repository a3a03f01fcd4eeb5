import type { CommitList } from './commit-range.ts';

/** One path that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  /** The path in the base, where it had another one. */
  readonly previousPath: string | null;
  /** Object ids, where the answer named them. */
  readonly headOid: string | null;
  readonly baseOid: string | null;
  /** The unified diff; null where GitHub gives none: binary and large files, and lists made of trees. */
  readonly patch: string | null;
  /** How many lines GitHub counts that came or went: none in what it takes for binary; null in lists made of trees. */
  readonly lines: number | null;
}

/** What GitHub shows of a change to one file. */
export interface ShownChange {
  readonly path: string;
  /** The lines that came, went and stand around them; null if they are not shown. */
  readonly lines: string | null;
  /** The file is new, so that its lines are all of it. */
  readonly isNew: boolean;
  /** GitHub took the file for text, whatever its name says. */
  readonly isText: boolean;
}

/** Git's id of a file that holds nothing. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/** What GitHub shows of a changed file. Of one that is removed, or holds nothing, there is no more to be seen. */
export function toShownChange({ path, status, patch, lines, headOid }: ChangedFile): ShownChange {
  const isShown = patch !== null || status === 'removed' || headOid === EMPTY_BLOB;
  return {
    path,
    lines: isShown ? linesOfPatch(patch ?? '') : null,
    isNew: status === 'added',
    isText: lines !== null && lines > 0,
  };
}

/** The lines of a patch without the signs before them. Only `\n` ends a line of one. */
export function linesOfPatch(patch: string): string {
  return patch
    .split('\n')
    .map((line) => (line.startsWith('@@') || line.startsWith('\\') ? '' : line.slice(1)))
    .join('\n');
}

/** What differs between two commits. */
export interface Changes {
  /** Null if the commits share no history: everything is new then. */
  readonly mergeBase: string | null;
  readonly files: readonly ChangedFile[];
  /** Paths that are no regular files, and so are not read. */
  readonly special: readonly { readonly path: string; readonly kind: 'symlink' | 'submodule' }[];
  /** False if GitHub did not list all files. */
  readonly complete: boolean;
  /** The commits in between, as far as they are known. */
  readonly history: CommitList;
}
