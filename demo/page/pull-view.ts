import type { PresentPlace } from '../github/comment-place.ts';
import type { DiffFile } from '../github/diff.ts';
import type { CheckRun, IssueComment, Pull, Review, ReviewComment } from '../github/state.ts';

/** A commit of a pull request with its check runs. */
export interface CommitView {
  readonly sha: string;
  /** First line of the message. */
  readonly title: string;
  readonly author: string;
  /** When the local GitHub heard of it; its own date may be any. */
  readonly seenAt: string;
  /** Newest first. */
  readonly runs: readonly CheckRun[];
}

/** A review comment with its answers. */
export interface ThreadView {
  readonly root: ReviewComment;
  readonly replies: readonly ReviewComment[];
  readonly place: PresentPlace;
  /** The commit that the page made of its suggestion. */
  readonly committedAs: string | null;
}

/** All that the pages of a pull request show. */
export interface PullView {
  readonly pull: Pull;
  /** Oldest first. */
  readonly commits: readonly CommitView[];
  readonly reviews: readonly Review[];
  readonly threads: readonly ThreadView[];
  readonly comments: readonly IssueComment[];
  readonly files: readonly DiffFile[];
}

/** The newest run of each name on the head commit. */
export function headRuns({ pull, commits }: PullView): CheckRun[] {
  const byName = new Map<string, CheckRun>();
  for (const run of commits.find(({ sha }) => sha === pull.headSha)?.runs ?? []) {
    if (!byName.has(run.name)) byName.set(run.name, run);
  }
  return [...byName.values()];
}
