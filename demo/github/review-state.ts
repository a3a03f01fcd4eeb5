import { type CommentPlace, type CommentTarget, placeComment } from './comment-place.ts';
import type { World } from './exchange.ts';
import { pullCommits } from './pull-diff.ts';
import { unprocessable } from './refusal.ts';
import { type Account, type Pull, type Review, type ReviewComment, timestamp } from './state.ts';

export interface DraftComment extends CommentTarget {
  readonly body: string;
}

// "body is too long (maximum is 65536 characters)"
const MAX_BODY = 65_536;

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;
export type ReviewEvent = keyof typeof STATES;

/** Refuses a text that GitHub does not take. */
export function acceptBody(body: string): string {
  if (body.trim() === '') throw unprocessable('Unprocessable Entity', ["Body can't be blank"]);
  if (body.length > MAX_BODY) {
    throw unprocessable('Unprocessable Entity', [`Body is too long (maximum is ${MAX_BODY} characters)`]);
  }
  return body;
}

/** Adds a review with all its comments, or nothing at all. */
export async function addReview(
  world: World,
  pull: Pull,
  author: Account,
  draft: {
    readonly body: string;
    readonly event: ReviewEvent | null;
    readonly commitId: string | undefined;
    readonly comments: readonly DraftComment[];
  },
): Promise<Review> {
  const { state } = world;
  const { event, comments } = draft;
  if (state.reviews.some((one) => one.pull === pull && one.author === author && one.state === 'PENDING')) {
    throw unprocessable('Unprocessable Entity', ['User can only have one pending review per pull request']);
  }
  if (draft.body !== '') acceptBody(draft.body);
  else if (event === 'REQUEST_CHANGES' || (event === 'COMMENT' && comments.length === 0)) acceptBody('');
  for (const comment of comments) acceptBody(comment.body);
  const commitId = draft.commitId ?? pull.headSha;
  if (!(await pullCommits(pull)).includes(commitId)) {
    throw unprocessable('Unprocessable Entity', ['Commit is not part of the pull request']);
  }
  const places = await Promise.all(comments.map((comment) => placeComment(world, pull, commitId, comment)));
  const problems = places.filter((place) => typeof place === 'string');
  if (problems.length > 0) throw unprocessable('Unprocessable Entity', problems);
  const now = timestamp(world.now());
  const review: Review = {
    id: state.newId(),
    pull,
    author,
    commitId,
    state: event === null ? 'PENDING' : STATES[event],
    body: draft.body,
    submittedAt: event === null ? null : now,
  };
  state.reviews.push(review);
  for (const [index, comment] of comments.entries()) {
    addComment(world, review, comment, places[index] as CommentPlace);
  }
  return review;
}

/** Turns a pending review into one that others see. */
export function submitReview(world: World, review: Review, event: ReviewEvent, body: string | undefined): void {
  if (review.state !== 'PENDING') {
    throw unprocessable('Unprocessable Entity', ['Can not submit a review that has been submitted']);
  }
  review.body = body ?? review.body;
  review.state = STATES[event];
  review.submittedAt = timestamp(world.now());
}

/** Puts one comment below a review. */
export function addComment(
  world: World,
  review: Review,
  draft: DraftComment,
  place: CommentPlace,
  inReplyTo: ReviewComment | null = null,
): ReviewComment {
  const now = timestamp(world.now());
  const comment: ReviewComment = {
    id: world.state.newId(),
    review,
    pull: review.pull,
    author: review.author,
    path: draft.path,
    subjectType: draft.subject_type ?? 'line',
    ...place,
    inReplyTo,
    createdAt: now,
    body: draft.body,
    updatedAt: now,
    minimizedReason: null,
    resolved: false,
  };
  world.state.reviewComments.push(comment);
  return comment;
}

/** A single comment outside a review: GitHub makes a review around it. */
export async function addSingleComment(
  world: World,
  pull: Pull,
  author: Account,
  draft: DraftComment & { readonly commit_id?: string },
): Promise<ReviewComment> {
  const { event, commitId } = { event: 'COMMENT', commitId: draft.commit_id } as const;
  const review = await addReview(world, pull, author, { body: '', event, commitId, comments: [draft] });
  const comment = world.state.reviewComments.find((one) => one.review === review);
  if (comment === undefined) throw new Error('a review lost its comment');
  return comment;
}

/** An answer in the thread of another comment. */
export function addReply(world: World, parent: ReviewComment, author: Account, body: string): ReviewComment {
  const root = parent.inReplyTo ?? parent;
  const review: Review = {
    id: world.state.newId(),
    pull: root.pull,
    author,
    commitId: root.review.commitId,
    state: 'COMMENTED',
    body: '',
    submittedAt: timestamp(world.now()),
  };
  world.state.reviews.push(review);
  const { side, line, startLine, startSide, position, diffHunk } = root;
  const place = { side, line, startLine, startSide, position, diffHunk };
  return addComment(world, review, { path: root.path, body: acceptBody(body) }, place, root);
}
