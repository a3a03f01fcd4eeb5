import { actingAccount } from '../auth.ts';
import { presentPlace } from '../comment-place.ts';
import { nodeId } from '../links.ts';
import type { Account, IssueComment, Review, ReviewComment } from '../state.ts';
import { actorNode } from './actor.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import { type GraphContext, mayDo } from './context.ts';
import { commitNode } from './git-object.ts';

type Node = Record<string, unknown>;

const WRITE = { permission: 'pull_requests', level: 'write' } as const;

/** A review as `PullRequestReview`. */
export function reviewNode(context: GraphContext, review: Review): Node {
  const { state, links } = context.exchange.world;
  const { repository, number } = review.pull;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    submittedAt: review.submittedAt,
    url: `${links.htmlPull(repository, number)}#pullrequestreview-${review.id}`,
    commit: () => commitNode(context, repository, review.commitId),
    ...written(context, review.author, review.body),
    comments: (args: ConnectionArguments) => {
      const comments = state.reviewComments.filter((one) => one.review === review);
      return toConnection(
        'comments',
        comments.map((one) => reviewCommentNode(context, one)),
        args,
      );
    },
  };
}

/** A review comment as `PullRequestReviewComment`. */
export function reviewCommentNode(context: GraphContext, comment: ReviewComment): Node {
  const { world } = context.exchange;
  const { pull } = comment;
  const place = async (name: 'line' | 'startLine'): Promise<number | null> =>
    (await presentPlace(world, comment))[name];
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    path: comment.path,
    line: () => place('line'),
    startLine: () => place('startLine'),
    originalLine: comment.line,
    originalStartLine: comment.startLine,
    originalPosition: comment.position,
    position: async () => ((await place('line')) === null ? null : comment.position),
    outdated: async () => comment.subjectType === 'line' && (await place('line')) === null,
    diffHunk: comment.diffHunk,
    subjectType: comment.subjectType.toUpperCase(),
    state: comment.review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${world.links.htmlPull(pull.repository, pull.number)}#discussion_r${comment.id}`,
    originalCommit: () => commitNode(context, pull.repository, comment.review.commitId),
    commit: () => commitNode(context, pull.repository, pull.headSha),
    pullRequestReview: () => reviewNode(context, comment.review),
    replyTo: () => (comment.inReplyTo === null ? null : reviewCommentNode(context, comment.inReplyTo)),
    isMinimized: comment.minimizedReason !== null,
    minimizedReason: comment.minimizedReason,
    viewerCanMinimize: mayDo(context, WRITE),
    ...written(context, comment.author, comment.body),
  };
}

/** A comment of the conversation as `IssueComment`. */
export function issueCommentNode(context: GraphContext, comment: IssueComment): Node {
  const { pull } = comment;
  const { links } = context.exchange.world;
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${links.htmlPull(pull.repository, pull.number)}#issuecomment-${comment.id}`,
    isMinimized: comment.minimizedReason !== null,
    minimizedReason: comment.minimizedReason,
    viewerCanMinimize: mayDo(context, WRITE),
    ...written(context, comment.author, comment.body),
  };
}

function written(context: GraphContext, author: Account, body: string): Node {
  const isOwn = context.exchange.actor.kind !== 'anonymous' && actingAccount(context.exchange.actor) === author;
  return {
    author: actorNode(context, author),
    authorAssociation: 'MEMBER',
    body,
    bodyText: body,
    viewerDidAuthor: isOwn,
    viewerCanUpdate: isOwn && mayDo(context, WRITE),
    viewerCanDelete: isOwn && mayDo(context, WRITE),
  };
}
