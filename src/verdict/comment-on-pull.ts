import type { Base } from '../change/base.ts';
import type { GitHubClient } from '../github/client.ts';
import { describeFailure } from '../github/failure.ts';
import type { CommentPage } from '../github/review-threads.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Policy } from '../model/policy.ts';
import { aboutJob } from './about-job.ts';
import type { CommitJob } from './commit-job.ts';
import type { ReviewDraft } from './judge-scan.ts';
import { reviewPullRequest } from './review-pull-request.ts';
import type { Services } from './services.ts';

export interface CommentQuestion {
  readonly services: Services;
  readonly job: CommitJob;
  /** When the context was read, as the order of reviews counts. */
  readonly lookedAt: number;
  readonly draft: ReviewDraft;
}

/** The pull request that a commit is to be commented on for, and those of our comments on it that are known; null for none. */
export function pullToComment({
  job,
  base,
  policy,
  context,
}: {
  readonly job: CommitJob;
  readonly base: Base;
  readonly policy: Policy;
  readonly context: ScanContext;
}): CommentedPull | null {
  const number = base.pullRequest;
  if (policy.comments !== 'inline' || number === null) return null;
  // Comments speak of the head: what an earlier commit holds, or lacks, is no news there.
  const state = context.pullRequests.find((pull) => pull.number === number);
  if (state !== undefined && state.headSha !== job.sha) return null;
  return { number, firstComments: job.pullRequest?.number === number ? context.comments : null };
}

export interface CommentedPull {
  readonly number: number;
  readonly firstComments: CommentPage | null;
}

/** Whether a pull request may have comments of ours. */
export function mayHaveComments({ firstComments }: CommentedPull): boolean {
  return firstComments === null || firstComments.comments.length > 0 || firstComments.next !== null;
}

/**
 * Comments on the pull request that a commit was judged for. That comes before the conclusion, so that a restart between
 * the two repeats neither; its failure costs nothing else.
 */
export async function commentOnPull(
  client: GitHubClient,
  pull: CommentedPull,
  { services, job, lookedAt, draft }: CommentQuestion,
): Promise<void> {
  const { number, firstComments } = pull;
  const { repository, sha } = job;
  // What is not in the diff cannot get a comment, but one that is there may have to be edited.
  const mayBeThere = firstComments === null ? draft.hasReadFiles : mayHaveComments(pull);
  if (draft.comments.length === 0 && !mayBeThere) return;
  try {
    await services.reviewOrder.inTurn(`${repository.owner}/${repository.name}#${number}`, lookedAt, (turn) => {
      const known = turn === 'as-seen' ? firstComments : null;
      return reviewPullRequest(client, { pull: { repository, number }, sha, draft, firstComments: known });
    });
  } catch (error) {
    const { code, status } = describeFailure(error);
    services.log.warn({ ...aboutJob(job), code, status }, 'the pull request could not be commented on');
  }
}
