/** One commit of a comparison. */
export interface RangeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** The commits between two others, oldest first. */
export interface CommitList {
  /** At most the newest 250. */
  readonly commits: readonly RangeCommit[];
  readonly total: number;
}

export const NO_COMMITS: CommitList = { commits: [], total: 0 };

/** What a commit did to one path. */
export interface CommitFile {
  readonly path: string;
  /** The path is no regular file any more. */
  readonly isGone: boolean;
  /** The object id of the file afterwards, where the answer named it in full. */
  readonly blob: string | null;
}
