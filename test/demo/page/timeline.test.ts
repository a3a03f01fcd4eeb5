import type { IssueComment, Review, ReviewComment } from '../../../demo/github/state.ts';
import type { CommitView, PullView, ThreadView } from '../../../demo/page/pull-view.ts';
import { buildTimeline } from '../../../demo/page/timeline.ts';

const commit = (sha: string, seenAt: string): CommitView => ({ sha, title: sha, author: 'dev', seenAt, runs: [] });
const review = (body: string, submittedAt: string): Review => ({ body, submittedAt }) as Review;
const thread = (of: Review): ThreadView =>
  ({
    root: { review: of } as ReviewComment,
    replies: [],
    place: { line: 1, startLine: null },
    committedAs: null,
  }) as ThreadView;
const comment = (createdAt: string): IssueComment => ({ createdAt }) as IssueComment;

const timeline = (parts: Partial<PullView>): string[] =>
  buildTimeline({ commits: [], reviews: [], threads: [], comments: [], ...parts } as PullView).map((item) => {
    if (item.kind === 'commits') return item.commits.map(({ sha }) => sha).join('+');
    return item.kind === 'review' ? `review of ${item.threads.length}` : 'comment';
  });

test('commits in a row stand together, and what was said stands behind them', () => {
  const first = review('found', '2026-01-01T00:00:02Z');
  expect(
    timeline({
      commits: [
        commit('a', '2026-01-01T00:00:01Z'),
        commit('b', '2026-01-01T00:00:02Z'),
        commit('c', '2026-01-01T00:00:04Z'),
      ],
      reviews: [first],
      threads: [thread(first), thread(first)],
      comments: [comment('2026-01-01T00:00:03Z')],
    }),
  ).toEqual(['a+b', 'review of 2', 'comment', 'c']);
});

test('the review around a mere answer is not shown', () => {
  const answer = review('', '2026-01-01T00:00:02Z');
  const alone = review('', '2026-01-01T00:00:03Z');
  expect(timeline({ reviews: [answer, alone], threads: [thread(alone)] })).toEqual(['review of 1']);
});
