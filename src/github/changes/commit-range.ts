/** One commit of a comparison. */
export interface RangeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** The commits between two others, oldest first. */
export interface CommitList {
  /** The newest, as many as GitHub lists at once. */
  readonly commits: readonly RangeCommit[];
  /** False if there are others before them. */
  readonly isWhole: boolean;
}

export const NO_COMMITS: CommitList = { commits: [], isWhole: true };

/** A commit as REST lists it. */
interface ListedCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: { readonly message: string };
}

export function toRangeCommit({ sha, parents, commit }: ListedCommit): RangeCommit {
  return { sha, parents: parents.map((parent) => parent.sha), message: commit.message };
}

/** What a commit did to one path. */
export interface CommitFile {
  readonly path: string;
  /** The path is no regular file any more. */
  readonly isGone: boolean;
  /** The object id of the file afterwards, where the answer named it in full. */
  readonly blob: string | null;
  /** What GitHub shows of the change calls for reading the file, whatever its name. */
  readonly isTelling: boolean;
}
