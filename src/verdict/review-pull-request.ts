import type { GitHubClient } from '../github/client.ts';
import { isUncertain } from '../github/failure.ts';
import { type CommentEdit, createReview, editComments, type PullRequestName } from '../github/review.ts';
import { type CommentPage, type OwnComment, readOwnComments } from '../github/review-threads.ts';
import {
  isGoneBody,
  markedFingerprint,
  toBackBody,
  toGoneBody,
  type Whereabouts,
} from '../report/check/comment-body.ts';
import { MAX_REVIEW_COMMENTS, wordReview } from '../report/check/review-comments.ts';
import type { ReviewDraft } from './judge-scan.ts';

export interface ReviewQuestion {
  readonly pull: PullRequestName;
  readonly sha: string;
  readonly draft: ReviewDraft;
  /** The first page of our comments, where the context brought it along. */
  readonly firstComments: CommentPage | null;
}

/**
 * Brings our comments on a pull request up to date: new secrets get one, in one review; what has gone, or come back, is
 * said in the comment that is there.
 */
export async function reviewPullRequest(client: GitHubClient, question: ReviewQuestion): Promise<void> {
  const { pull, sha, firstComments, draft } = question;
  const own = await readOwnComments(client, pull, firstComments);
  const edits = editsFor(own, draft);
  if (edits.length > 0) await editComments(client, edits);
  const review = newReview(draft, own);
  if (review.comments.length === 0) return;
  try {
    await createReview(client, pull, { sha, ...review });
  } catch (error) {
    if (!isUncertain(error)) throw error;
    // The answer was lost, perhaps not the review: only what is still missing is posted again.
    const rest = newReview(draft, await readOwnComments(client, pull, null));
    if (rest.comments.length > 0) await createReview(client, pull, { sha, ...rest });
  }
}

function newReview(draft: ReviewDraft, own: readonly OwnComment[]) {
  const commented = new Set(own.map(({ body }) => markedFingerprint(body)));
  const comments = draft.comments.filter(({ about }) => !commented.has(about)).slice(0, MAX_REVIEW_COMMENTS);
  return { comments, body: wordReview(comments) };
}

/** What was not read may still hold a secret, so nothing is called gone after an incomplete scan. */
function editsFor(own: readonly OwnComment[], draft: ReviewDraft): CommentEdit[] {
  const { introducedIn, isComplete, knowsHistory } = draft;
  if (draft.present === null) return [];
  const present = new Set(draft.present);
  const whereaboutsOf = (mark: string): Whereabouts => {
    const since = introducedIn.get(mark);
    return since === undefined ? { in: knowsHistory ? 'nowhere' : 'unknown' } : { in: 'history', since };
  };
  return own.flatMap(({ nodeId, body }) => {
    const mark = markedFingerprint(body);
    if (mark === null) return [];
    if (present.has(mark)) return isGoneBody(body) ? [{ nodeId, body: toBackBody(body) }] : [];
    const gone = toGoneBody(body, whereaboutsOf(mark));
    return !isComplete || gone === body ? [] : [{ nodeId, body: gone }];
  });
}
