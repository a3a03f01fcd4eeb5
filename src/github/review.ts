import type { ReviewComment } from '../model/review-comment.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { hasStatus } from './failure.ts';

export interface PullRequestName {
  readonly repository: RepositoryName;
  readonly number: number;
}

export interface NewReview {
  readonly sha: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/**
 * Posts all comments as one review, so that there is one notification. GitHub allows one pending review per account and
 * refuses every other while it stands: a leftover one of ours is deleted first. The request is never repeated blindly.
 */
export async function createReview(client: GitHubClient, pull: PullRequestName, review: NewReview): Promise<void> {
  try {
    await postReview(client, pull, review);
  } catch (error) {
    if (!hasStatus(error, 422) || !(await deletePendingReview(client, pull))) throw error;
    await postReview(client, pull, review);
  }
}

async function postReview(
  client: GitHubClient,
  pull: PullRequestName,
  { sha, body, comments }: NewReview,
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...addressOf(pull),
    commit_id: sha,
    event: 'COMMENT',
    body,
    comments: comments.map(toWire),
    request: { retries: 0 },
  });
}

function toWire({ path, line, startLine, body }: ReviewComment) {
  return {
    path,
    body,
    line,
    side: 'RIGHT',
    ...(startLine === null ? {} : { start_line: startLine, start_side: 'RIGHT' }),
  };
}

/** Pending reviews are listed to their author only. True if there was one. */
async function deletePendingReview(client: GitHubClient, pull: PullRequestName): Promise<boolean> {
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...addressOf(pull), per_page: 100 });
  const pending = reviews.find(({ state }) => state === 'PENDING');
  if (pending === undefined) return false;
  await client.rest.pulls.deletePendingReview({ ...addressOf(pull), review_id: pending.id });
  return true;
}

function addressOf({ repository, number }: PullRequestName): { owner: string; repo: string; pull_number: number } {
  return { owner: repository.owner, repo: repository.name, pull_number: number };
}

export interface CommentEdit {
  readonly nodeId: string;
  readonly body: string;
}

const EDITS_PER_REQUEST = 20;

/** Edits comments, many in one request. */
export async function editComments(client: GitHubClient, edits: readonly CommentEdit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += EDITS_PER_REQUEST) {
    const batch = edits.slice(from, from + EDITS_PER_REQUEST);
    const declarations = batch.map((_edit, index) => `$id${index}: ID!, $body${index}: String!`).join(', ');
    const fields = batch.map(
      (_edit, index) =>
        `edit${index}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id${index}, body: $body${index} }) { clientMutationId }`,
    );
    const variables = Object.fromEntries(
      batch.flatMap(({ nodeId, body }, index) => [
        [`id${index}`, nodeId],
        [`body${index}`, body],
      ]),
    );
    await client.graphql(`mutation EditComments(${declarations}) {\n${fields.join('\n')}\n}`, variables);
  }
}
