import type { IssueComment, Review } from '../github/state.ts';
import type { CommitView, PullView, ThreadView } from './pull-view.ts';

export type TimelineItem =
  | { readonly kind: 'commits'; readonly at: string; readonly commits: readonly CommitView[] }
  | { readonly kind: 'review'; readonly at: string; readonly review: Review; readonly threads: readonly ThreadView[] }
  | { readonly kind: 'comment'; readonly at: string; readonly comment: IssueComment };

/** What happened in a pull request, in order: commits in a row together, then what was said of them. */
export function buildTimeline({ commits, reviews, threads, comments }: PullView): TimelineItem[] {
  const items: TimelineItem[] = [
    ...commits.map((commit): TimelineItem => ({ kind: 'commits', at: commit.seenAt, commits: [commit] })),
    ...reviews.map(
      (review): TimelineItem => ({
        kind: 'review',
        at: review.submittedAt ?? '',
        review,
        threads: threads.filter(({ root }) => root.review === review),
      }),
    ),
    ...comments.map((comment): TimelineItem => ({ kind: 'comment', at: comment.createdAt, comment })),
  ];
  const isSaid = (item: TimelineItem): boolean =>
    // The review around a mere answer: the answer stands in its thread.
    item.kind !== 'review' || item.review.body !== '' || item.threads.length > 0;
  return joinCommits(items.filter(isSaid).sort((left, right) => compare(left.at, right.at)));
}

function joinCommits(items: readonly TimelineItem[]): TimelineItem[] {
  const joined: TimelineItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'commits' && last?.kind === 'commits') {
      joined[joined.length - 1] = { ...item, commits: [...last.commits, ...item.commits] };
    } else joined.push(item);
  }
  return joined;
}

/** Stable sorting keeps commits before what was said of them in the same second. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
