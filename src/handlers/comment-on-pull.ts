import type { GitHubClient } from '../github/client.ts';
import { describeFailure } from '../github/failure.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Policy } from '../model/policy.ts';
import { aboutJob } from './about-job.ts';
import type { Base } from './base.ts';
import { reviewPullRequest } from './review-pull-request.ts';
import type { ChangesScan } from './scan-changes.ts';
import type { ScanJob } from './scan-job.ts';
import type { Services } from './services.ts';

export interface CommentQuestion {
  readonly services: Services;
  readonly job: ScanJob;
  readonly base: Base;
  readonly policy: Policy;
  readonly context: ScanContext;
  /** When the context was read, as the order of reviews counts. */
  readonly lookedAt: number;
  readonly scan: ChangesScan;
}

/**
 * Comments on the pull request that a commit was judged for. That comes before the conclusion, so that a restart between
 * the two repeats neither; its failure costs nothing else.
 */
export async function commentOnPull(client: GitHubClient, question: CommentQuestion): Promise<void> {
  const { services, job, base, policy, context, lookedAt, scan } = question;
  const number = base.pullRequest;
  if (number === null || hasMovedOn(question, number)) return;
  const { repository, sha } = job;
  const firstComments = job.pullRequest?.number === number ? context.comments : null;
  // What is not in the diff cannot get a comment, but one that is there may have to be edited.
  const { files, past } = scan.result.counts;
  const mayHaveComments = firstComments === null ? files > 0 || past !== undefined : firstComments.comments.length > 0;
  if (scan.patches.length === 0 && !mayHaveComments) return;
  try {
    await services.reviewOrder.inTurn(`${repository.owner}/${repository.name}#${number}`, lookedAt, (turn) => {
      const known = turn === 'as-seen' ? firstComments : null;
      return reviewPullRequest(client, { pull: { repository, number }, sha, scan, policy, firstComments: known });
    });
  } catch (error) {
    const { code, status } = describeFailure(error);
    services.log.warn({ ...aboutJob(job), code, status }, 'the pull request could not be commented on');
  }
}

/** Comments speak of the head: what an earlier commit holds, or lacks, is no news there. */
function hasMovedOn({ job, context }: CommentQuestion, number: number): boolean {
  const state = context.pullRequests.find((pull) => pull.number === number);
  return state !== undefined && state.headSha !== job.sha;
}
