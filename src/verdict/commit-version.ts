/** The state of a branch or pull request that a job is about. */
export interface CommitVersion {
  readonly sha: string;
  /** The commit that stood there before, if known. */
  readonly before: string | null;
  /** When the state was reached, in milliseconds since 1970, as far as GitHub says (to the second). */
  readonly time: number;
}

/**
 * Deliveries come in any order. A state is older if the other one says that it followed on it; else by GitHub's
 * times, which count seconds only, so that equal times decide nothing. A branch may go back to a commit and on again:
 * then each follows on the other, and what a time contradicts does not count.
 */
export function isOlder(one: CommitVersion, other: CommitVersion): boolean {
  if (one.sha === other.sha) return false;
  const isFollowed = other.before === one.sha && other.time >= one.time;
  const follows = one.before === other.sha && one.time >= other.time;
  if (isFollowed !== follows) return isFollowed;
  return one.time < other.time;
}
