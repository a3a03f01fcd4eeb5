import type { PresentPlace } from '../comment-place.ts';
import type { JsonObject } from '../exchange.ts';
import { type Links, nodeId } from '../links.ts';
import type { IssueComment, Pull, Review, ReviewComment } from '../state.ts';
import { toUser } from './account.ts';

/** A review as `pull-request-review`. */
export function toReview(links: Links, review: Review): JsonObject {
  const { pull } = review;
  const html = `${links.htmlPull(pull.repository, pull.number)}#pullrequestreview-${review.id}`;
  const pullUrl = `${links.apiRepository(pull.repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: toUser(links, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
    author_association: association(pull),
  };
}

/** A review comment as `pull-request-review-comment`; an outdated one has no line and no position. */
export function toReviewComment(links: Links, comment: ReviewComment, place: PresentPlace): JsonObject {
  const { pull } = comment;
  const url = `${links.apiRepository(pull.repository)}/pulls/comments/${comment.id}`;
  const html = `${links.htmlPull(pull.repository, pull.number)}#discussion_r${comment.id}`;
  const pullUrl = `${links.apiRepository(pull.repository)}/pulls/${pull.number}`;
  const isFile = comment.subjectType === 'file';
  const present =
    place.line === null ? {} : { line: place.line, start_line: place.startLine, position: comment.position };
  return {
    url,
    pull_request_review_id: comment.review.id,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    original_position: comment.position,
    commit_id: pull.headSha,
    original_commit_id: comment.review.commitId,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo.id }),
    user: toUser(links, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(pull),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    ...present,
    ...(isFile ? {} : { original_line: comment.line, side: comment.side }),
    original_start_line: comment.startLine,
    start_side: comment.startSide,
    subject_type: comment.subjectType,
  };
}

/** A comment of the conversation as `issue-comment`. */
export function toIssueComment(links: Links, comment: IssueComment): JsonObject {
  const { pull } = comment;
  const api = links.apiRepository(pull.repository);
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${links.htmlPull(pull.repository, pull.number)}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${pull.number}`,
    body: comment.body,
    user: toUser(links, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(pull),
    performed_via_github_app: null,
  };
}

function association(pull: Pull): string {
  return pull.repository.private ? 'MEMBER' : 'NONE';
}
