import { actingAccount, onRepository, type RepositoryExchange } from '../auth.ts';
import { presentPlace } from '../comment-place.ts';
import { type Answer, created, type Exchange, type JsonObject, NO_CONTENT, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notAccessible, notFound, Refusal } from '../refusal.ts';
import { toReviewComment } from '../render/review.ts';
import { acceptBody, addReply, addSingleComment, type DraftComment } from '../review-state.ts';
import { type ReviewComment, timestamp } from '../state.ts';
import { pullOf } from './pulls.ts';

const READ = { permission: 'pull_requests', level: 'read' } as const;
const WRITE = { permission: 'pull_requests', level: 'write' } as const;

/** Review comments, alone and in threads. */
export const reviewCommentRoutes: readonly Route[] = [
  onRepository('GET', '/pulls/{pull_number}/comments', READ, async (exchange) => {
    const pull = pullOf(exchange);
    return await listComments(exchange, (one) => one.pull === pull);
  }),
  onRepository('GET', '/pulls/comments', READ, (exchange) =>
    listComments(exchange, (one) => one.pull.repository === exchange.repository),
  ),
  onRepository('POST', '/pulls/{pull_number}/comments', WRITE, createComment),
  // GitHub's description: not enabled for Apps.
  onRepository('POST', '/pulls/{pull_number}/comments/{comment_id}/replies', WRITE, () => {
    throw notAccessible();
  }),
  onRepository('GET', '/pulls/comments/{comment_id}', READ, async (exchange) =>
    ok(await renderComment(exchange, commentOf(exchange))),
  ),
  onRepository('PATCH', '/pulls/comments/{comment_id}', WRITE, async (exchange) => {
    const comment = ownComment(exchange);
    comment.body = acceptBody(String(exchange.body.body));
    comment.updatedAt = timestamp(exchange.world.now());
    return ok(await renderComment(exchange, comment));
  }),
  onRepository('DELETE', '/pulls/comments/{comment_id}', WRITE, (exchange) => {
    const { reviewComments } = exchange.world.state;
    reviewComments.splice(reviewComments.indexOf(ownComment(exchange)), 1);
    return NO_CONTENT;
  }),
];

async function listComments(exchange: Exchange, isWanted: (comment: ReviewComment) => boolean): Promise<Answer> {
  const comments = exchange.world.state.reviewComments.filter((one) => isWanted(one) && one.review.state !== 'PENDING');
  if (exchange.query.get('direction') === 'desc') comments.reverse();
  const page = paginate(exchange, comments);
  const rendered = await Promise.all(page.items.map((one) => renderComment(exchange, one)));
  return { ...ok(rendered), headers: page.headers };
}

async function createComment(exchange: RepositoryExchange): Promise<Answer> {
  const { world, actor } = exchange;
  const pull = pullOf(exchange);
  const draft = exchange.body as unknown as DraftComment & {
    readonly commit_id: string;
    readonly in_reply_to?: number;
  };
  const author = actingAccount(actor);
  if (draft.in_reply_to !== undefined) {
    const parent = world.state.reviewComments.find((one) => one.id === draft.in_reply_to && one.pull === pull);
    if (parent === undefined) throw notFound();
    return created(await renderComment(exchange, addReply(world, parent, author, draft.body)));
  }
  try {
    return created(await renderComment(exchange, await addSingleComment(world, pull, author, draft)));
  } catch (error) {
    throw error instanceof Refusal && error.status === 422 ? inFields(error) : error;
  }
}

/** A single comment's refusal names fields where a review's has plain texts. */
function inFields(refusal: Refusal): Refusal {
  const errors = (refusal.errors ?? []).map((message) => ({
    resource: 'PullRequestReviewComment',
    field: 'pull_request_review_thread.line',
    code: 'custom',
    message: String(message),
  }));
  return new Refusal(422, 'Validation Failed', { errors });
}

async function renderComment({ world }: Exchange, comment: ReviewComment): Promise<JsonObject> {
  return toReviewComment(world.links, comment, await presentPlace(world, comment));
}

function commentOf({ world, repository, params }: RepositoryExchange): ReviewComment {
  const id = Number(params.comment_id);
  const comment = world.state.reviewComments.find((one) => one.id === id && one.pull.repository === repository);
  if (comment === undefined) throw notFound();
  return comment;
}

function ownComment(exchange: RepositoryExchange): ReviewComment {
  const comment = commentOf(exchange);
  if (comment.author !== actingAccount(exchange.actor)) throw notAccessible();
  return comment;
}
