import type { JsonObject } from '../exchange.ts';
import { type Links, nodeId } from '../links.ts';
import type { Account, Pull, Repository } from '../state.ts';
import { toUser } from './account.ts';
import { toRepository } from './repository.ts';

/** Numbers that only the whole pull request carries. */
export interface PullCounts {
  readonly comments: number;
  readonly reviewComments: number;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

/** A pull request as `pull-request-simple`. */
export function toSimplePull(links: Links, pull: Pull): JsonObject {
  const { repository, number } = pull;
  const url = `${links.apiRepository(repository)}/pulls/${number}`;
  const html = links.htmlPull(repository, number);
  const issue = `${links.apiRepository(repository)}/issues/${number}`;
  const reviewComment = `${links.apiRepository(repository)}/pulls/comments{/number}`;
  const statuses = `${links.apiRepository(repository)}/statuses/${pull.headSha}`;
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: toUser(links, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: toEnd(links, {
      owner: pull.headOwner,
      ref: pull.headRef,
      sha: pull.headSha,
      repository: pull.headRepository,
    }),
    base: toEnd(links, { owner: repository.owner, ref: pull.baseRef, sha: pull.baseSha, repository }),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewComment },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft,
  };
}

/** A pull request as `pull-request`. */
export function toPull(links: Links, pull: Pull, counts: PullCounts): JsonObject {
  return {
    ...toSimplePull(links, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: counts.comments,
    review_comments: counts.reviewComments,
    maintainer_can_modify: false,
    commits: counts.commits,
    additions: counts.additions,
    deletions: counts.deletions,
    changed_files: counts.changedFiles,
  };
}

/** A pull request as `pull-request-minimal`, in checks. */
export function toMinimalPull(links: Links, pull: Pull): JsonObject {
  const end = (repository: Repository, ref: string, sha: string): JsonObject => ({
    ref,
    sha,
    repo: { id: repository.id, url: links.apiRepository(repository), name: repository.name },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${links.apiRepository(pull.repository)}/pulls/${pull.number}`,
    head: end(pull.headRepository ?? pull.repository, pull.headRef, pull.headSha),
    base: end(pull.repository, pull.baseRef, pull.baseSha),
  };
}

function toEnd(
  links: Links,
  end: { owner: Account; ref: string; sha: string; repository: Repository | null },
): JsonObject {
  return {
    label: `${end.owner.login}:${end.ref}`,
    ref: end.ref,
    sha: end.sha,
    user: toUser(links, end.owner),
    // Null once the fork has been deleted, though the description does not admit it.
    repo: end.repository === null ? null : toRepository(links, end.repository),
  };
}
