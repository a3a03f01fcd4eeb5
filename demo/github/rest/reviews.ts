import { actingAccount, onRepository, type RepositoryExchange } from '../auth.ts';
import { presentPlace } from '../comment-place.ts';
import { type Answer, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notFound, unprocessable } from '../refusal.ts';
import { toReview, toReviewComment } from '../render/review.ts';
import { acceptBody, addReview, type DraftComment, type ReviewEvent, submitReview } from '../review-state.ts';
import type { Review } from '../state.ts';
import { pullOf } from './pulls.ts';

const READ = { permission: 'pull_requests', level: 'read' } as const;
const WRITE = { permission: 'pull_requests', level: 'write' } as const;

/** Reviews of a pull request. */
export const reviewRoutes: readonly Route[] = [
  onRepository('GET', '/pulls/{pull_number}/reviews', READ, (exchange) => {
    const pull = pullOf(exchange);
    const { state, links } = exchange.world;
    const visible = state.reviews.filter((one) => one.pull === pull && isVisible(exchange, one));
    const page = paginate(exchange, visible);
    return { ...ok(page.items.map((one) => toReview(links, one))), headers: page.headers };
  }),
  onRepository('POST', '/pulls/{pull_number}/reviews', WRITE, createReview),
  onRepository('GET', '/pulls/{pull_number}/reviews/{review_id}', READ, (exchange) =>
    answerReview(exchange, reviewOf(exchange)),
  ),
  onRepository('PUT', '/pulls/{pull_number}/reviews/{review_id}', WRITE, (exchange) => {
    const review = ownReview(exchange);
    review.body = acceptBody(String(exchange.body.body));
    return answerReview(exchange, review);
  }),
  onRepository('DELETE', '/pulls/{pull_number}/reviews/{review_id}', WRITE, (exchange) => {
    const review = ownReview(exchange);
    if (review.state !== 'PENDING') {
      throw unprocessable('Unprocessable Entity', ['Can not delete a non-pending pull request review']);
    }
    const { state } = exchange.world;
    state.reviews.splice(state.reviews.indexOf(review), 1);
    const kept = state.reviewComments.filter((one) => one.review !== review);
    state.reviewComments.splice(0, state.reviewComments.length, ...kept);
    return answerReview(exchange, review);
  }),
  onRepository('POST', '/pulls/{pull_number}/reviews/{review_id}/events', WRITE, (exchange) => {
    const review = ownReview(exchange);
    const { event, body } = exchange.body as { readonly event: ReviewEvent; readonly body?: string };
    submitReview(exchange.world, review, event, body);
    return answerReview(exchange, review);
  }),
  onRepository('GET', '/pulls/{pull_number}/reviews/{review_id}/comments', READ, async (exchange) => {
    const { world } = exchange;
    const review = reviewOf(exchange);
    const page = paginate(
      exchange,
      world.state.reviewComments.filter((one) => one.review === review),
    );
    const rendered = page.items.map(async (one) => {
      const place = await presentPlace(world, one);
      // Here an outdated comment has its position, which is null.
      return { ...toReviewComment(world.links, one, place), position: place.line === null ? null : one.position };
    });
    return { ...ok(await Promise.all(rendered)), headers: page.headers };
  }),
];

async function createReview(exchange: RepositoryExchange): Promise<Answer> {
  const pull = pullOf(exchange);
  const { body, event, commit_id, comments } = exchange.body as {
    readonly body?: string;
    readonly event?: ReviewEvent;
    readonly commit_id?: string;
    readonly comments?: readonly DraftComment[];
  };
  const review = await addReview(exchange.world, pull, actingAccount(exchange.actor), {
    body: body ?? '',
    event: event ?? null,
    commitId: commit_id,
    comments: comments ?? [],
  });
  return answerReview(exchange, review);
}

function answerReview({ world }: RepositoryExchange, review: Review): Answer {
  return ok(toReview(world.links, review));
}

function reviewOf(exchange: RepositoryExchange): Review {
  const pull = pullOf(exchange);
  const id = Number(exchange.params.review_id);
  const review = exchange.world.state.reviews.find((one) => one.id === id && one.pull === pull);
  if (review === undefined || !isVisible(exchange, review)) throw notFound();
  return review;
}

function ownReview(exchange: RepositoryExchange): Review {
  const review = reviewOf(exchange);
  if (review.author !== actingAccount(exchange.actor)) {
    throw unprocessable('Unprocessable Entity', ['Only the author of a review can change it']);
  }
  return review;
}

/** A pending review is seen by its author alone. */
function isVisible({ actor }: RepositoryExchange, review: Review): boolean {
  return review.state !== 'PENDING' || (actor.kind !== 'anonymous' && review.author === actingAccount(actor));
}
