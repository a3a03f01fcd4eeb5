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
