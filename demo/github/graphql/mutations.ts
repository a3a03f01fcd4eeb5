import { actingAccount } from '../auth.ts';
import { readNodeId } from '../links.ts';
import { Refusal } from '../refusal.ts';
import { acceptBody } from '../review-state.ts';
import type { Account, IssueComment, Review, ReviewComment } from '../state.ts';
import { timestamp } from '../state.ts';
import { allowed, type GraphContext, graphError } from './context.ts';
import { issueCommentNode, reviewCommentNode, reviewNode } from './review.ts';
import { RESOLVE, threadNode } from './review-thread.ts';

type Node = Record<string, unknown>;
type Input<T> = { readonly input: T & { readonly clientMutationId?: string } };

const WRITE = { permission: 'pull_requests', level: 'write' } as const;

/** The fields of `Mutation`. */
export function mutations(context: GraphContext): Node {
  const { state } = context.exchange.world;
  const reviewComment = (id: string): ReviewComment => found(state.reviewComments, 'PRRC', id);
  return {
    updatePullRequestReviewComment: ({ input }: Input<{ pullRequestReviewCommentId: string; body: string }>) => {
      const comment = own(context, reviewComment(input.pullRequestReviewCommentId));
      comment.body = accepted(input.body);
      comment.updatedAt = timestamp(context.exchange.world.now());
      return { ...echo(input), pullRequestReviewComment: reviewCommentNode(context, comment) };
    },
    deletePullRequestReviewComment: ({ input }: Input<{ id: string }>) => {
      const comment = own(context, reviewComment(input.id));
      state.reviewComments.splice(state.reviewComments.indexOf(comment), 1);
      return {
        ...echo(input),
        pullRequestReviewComment: reviewCommentNode(context, comment),
        pullRequestReview: reviewNode(context, comment.review),
      };
    },
    updatePullRequestReview: ({ input }: Input<{ pullRequestReviewId: string; body: string }>) => {
      const review = own(context, found<Review>(state.reviews, 'PRR', input.pullRequestReviewId));
      review.body = accepted(input.body);
      return { ...echo(input), pullRequestReview: reviewNode(context, review) };
    },
    minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>) =>
      minimize(context, input, input.classifier.toLowerCase().replaceAll('_', '-'), 'minimizedComment'),
    unminimizeComment: ({ input }: Input<{ subjectId: string }>) =>
      minimize(context, input, null, 'unminimizedComment'),
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) => resolve(context, input, true),
    unresolveReviewThread: ({ input }: Input<{ threadId: string }>) => resolve(context, input, false),
  };
}

function minimize(
  context: GraphContext,
  input: { readonly subjectId: string; readonly clientMutationId?: string },
  reason: string | null,
  field: string,
): Node {
  const { state } = context.exchange.world;
  const isIssueComment = readNodeId(input.subjectId)?.type === 'IC';
  if (isIssueComment) {
    const comment: IssueComment = found(state.issueComments, 'IC', input.subjectId);
    allowed(context, comment.pull.repository, WRITE);
    comment.minimizedReason = reason;
    return { ...echo(input), [field]: issueCommentNode(context, comment) };
  }
  const comment: ReviewComment = found(state.reviewComments, 'PRRC', input.subjectId);
  allowed(context, comment.pull.repository, WRITE);
  comment.minimizedReason = reason;
  return { ...echo(input), [field]: reviewCommentNode(context, comment) };
}

function resolve(
  context: GraphContext,
  input: { readonly threadId: string; readonly clientMutationId?: string },
  isResolved: boolean,
): Node {
  const root: ReviewComment = found(context.exchange.world.state.reviewComments, 'PRRT', input.threadId);
  allowed(context, root.pull.repository, RESOLVE);
  root.resolved = isResolved;
  return { ...echo(input), thread: threadNode(context, root) };
}

function found<T extends { readonly id: number }>(all: readonly T[], type: string, id: string): T {
  const wanted = readNodeId(id);
  const one = wanted?.type === type ? all.find((item) => String(item.id) === wanted.id) : undefined;
  if (one === undefined) throw graphError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  return one;
}

function own<T extends { readonly author: Account; readonly pull: Review['pull'] }>(context: GraphContext, item: T): T {
  allowed(context, item.pull.repository, WRITE);
  if (item.author !== actingAccount(context.exchange.actor)) {
    throw graphError('FORBIDDEN', 'Resource not accessible by integration');
  }
  return item;
}

function accepted(body: string): string {
  try {
    return acceptBody(body);
  } catch (error) {
    throw error instanceof Refusal ? graphError('UNPROCESSABLE', String(error.errors?.[0] ?? error.message)) : error;
  }
}

function echo(input: { readonly clientMutationId?: string }): Node {
  return { clientMutationId: input.clientMutationId ?? null };
}
