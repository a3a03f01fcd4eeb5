import { presentPlace } from '../comment-place.ts';
import { nodeId } from '../links.ts';
import type { Pull, ReviewComment } from '../state.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import { type GraphContext, mayDo } from './context.ts';
import { reviewCommentNode } from './review.ts';

type Node = Record<string, unknown>;

// `pull_requests: write` is not enough to resolve a thread (facts on resolveReviewThread).
export const RESOLVE = { permission: 'contents', level: 'write' } as const;

/** The threads of a pull request, oldest first. */
export function threadNodes(context: GraphContext, pull: Pull): Node[] {
  const roots = context.exchange.world.state.reviewComments.filter(
    (one) => one.pull === pull && one.inReplyTo === null && one.review.state !== 'PENDING',
  );
  return roots.map((root) => threadNode(context, root));
}

/** The thread that starts with a comment, as `PullRequestReviewThread`. */
export function threadNode(context: GraphContext, root: ReviewComment): Node {
  const { world } = context.exchange;
  const place = async (name: 'line' | 'startLine'): Promise<number | null> => (await presentPlace(world, root))[name];
  const mayResolve = mayDo(context, RESOLVE);
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', root.id),
    path: root.path,
    line: () => place('line'),
    startLine: () => place('startLine'),
    originalLine: root.line,
    originalStartLine: root.startLine,
    diffSide: root.side,
    startDiffSide: root.startSide,
    subjectType: root.subjectType.toUpperCase(),
    isResolved: root.resolved,
    isCollapsed: root.resolved,
    isOutdated: async () => root.subjectType === 'line' && (await place('line')) === null,
    resolvedBy: null,
    viewerCanReply: true,
    viewerCanResolve: mayResolve && !root.resolved,
    viewerCanUnresolve: mayResolve && root.resolved,
    comments: (args: ConnectionArguments) => {
      const comments = world.state.reviewComments.filter((one) => one === root || one.inReplyTo === root);
      return toConnection(
        'comments',
        comments.map((one) => reviewCommentNode(context, one)),
        args,
      );
    },
  };
}
