import { actingAccount, onRepository, type RepositoryExchange } from '../auth.ts';
import { created, NO_CONTENT, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notAccessible, notFound } from '../refusal.ts';
import { toIssueComment } from '../render/review.ts';
import { acceptBody } from '../review-state.ts';
import { type IssueComment, type Pull, timestamp } from '../state.ts';

// For a pull request this permission is enough; issues of their own are not kept here.
const READ = { permission: 'pull_requests', level: 'read' } as const;
const WRITE = { permission: 'pull_requests', level: 'write' } as const;

/** The conversation of a pull request. */
export const issueCommentRoutes: readonly Route[] = [
  onRepository('GET', '/issues/{issue_number}/comments', READ, (exchange) => {
    const pull = pullOfIssue(exchange);
    const page = paginate(
      exchange,
      exchange.world.state.issueComments.filter((one) => one.pull === pull),
    );
    return { ...ok(page.items.map((one) => toIssueComment(exchange.world.links, one))), headers: page.headers };
  }),
  onRepository('POST', '/issues/{issue_number}/comments', WRITE, (exchange) => {
    const { world, actor, body } = exchange;
    const now = timestamp(world.now());
    const comment: IssueComment = {
      id: world.state.newId(),
      pull: pullOfIssue(exchange),
      author: actingAccount(actor),
      createdAt: now,
      body: acceptBody(String(body.body)),
      updatedAt: now,
      minimizedReason: null,
    };
    world.state.issueComments.push(comment);
    return created(toIssueComment(world.links, comment));
  }),
  onRepository('GET', '/issues/comments/{comment_id}', READ, (exchange) =>
    ok(toIssueComment(exchange.world.links, commentOf(exchange))),
  ),
  onRepository('PATCH', '/issues/comments/{comment_id}', WRITE, (exchange) => {
    const comment = ownComment(exchange);
    comment.body = acceptBody(String(exchange.body.body));
    comment.updatedAt = timestamp(exchange.world.now());
    return ok(toIssueComment(exchange.world.links, comment));
  }),
  onRepository('DELETE', '/issues/comments/{comment_id}', WRITE, (exchange) => {
    const { issueComments } = exchange.world.state;
    issueComments.splice(issueComments.indexOf(ownComment(exchange)), 1);
    return NO_CONTENT;
  }),
];

function pullOfIssue({ world, repository, params }: RepositoryExchange): Pull {
  const pull = world.state.pull(repository, Number(params.issue_number));
  if (pull === undefined) throw notFound();
  return pull;
}

function commentOf({ world, repository, params }: RepositoryExchange): IssueComment {
  const id = Number(params.comment_id);
  const comment = world.state.issueComments.find((one) => one.id === id && one.pull.repository === repository);
  if (comment === undefined) throw notFound();
  return comment;
}

function ownComment(exchange: RepositoryExchange): IssueComment {
  const comment = commentOf(exchange);
  if (comment.author !== actingAccount(exchange.actor)) throw notAccessible();
  return comment;
}
