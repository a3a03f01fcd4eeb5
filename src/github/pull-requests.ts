import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { type Connection, nextPage, present } from './connection.ts';
import { queryGraphql } from './graphql-query.ts';

export interface PullRequestState {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  readonly baseRef: string;
  /** The tip of the base branch now; where the branch is gone, as the pull request remembers it. */
  readonly baseSha: string;
}

/** The fields of a pull request, and those of a commit that tell its pull requests, a hundred a page. */
export const PULL_REQUESTS = `
fragment State on PullRequest {
  number
  state
  headRefOid
  baseRefName
  baseRefOid
  baseRef { target { oid } }
}
fragment PullRequests on Commit {
  associatedPullRequests(first: 100, after: $pullRequestsAfter) {
    pageInfo { hasNextPage endCursor }
    nodes { ...State }
  }
}`;

export interface StateNode {
  readonly number: number;
  readonly state: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly baseRef: { readonly target: { readonly oid: string } | null } | null;
}

/** Null where the App may not read pull requests. */
export interface PullRequestsNode {
  readonly associatedPullRequests?: Connection<StateNode> | null;
}

const QUERY = `
query PullRequestsOfCommit($owner: String!, $name: String!, $head: GitObjectID!, $pullRequestsAfter: String) {
  repository(owner: $owner, name: $name) { head: object(oid: $head) { ... on Commit { ...PullRequests } } }
}
${PULL_REQUESTS}`;

interface Data {
  readonly repository: { readonly head: PullRequestsNode | null } | null;
}

/**
 * The pull requests that a commit is the head of, given what the first request told. A commit is listed with all pull
 * requests that hold it, so that the one that it heads may stand anywhere among those of branches built upon it.
 */
export async function readPullRequestsOfHead(
  client: GitHubClient,
  { repository, sha }: { readonly repository: RepositoryName; readonly sha: string },
  first: PullRequestsNode | null,
): Promise<readonly PullRequestState[]> {
  const nodes = [...present(first?.associatedPullRequests)];
  let after = nextPage(first?.associatedPullRequests);
  while (after !== null) {
    const { data, problems } = await queryGraphql<Data>(client, QUERY, {
      ...repository,
      head: sha,
      pullRequestsAfter: after,
    });
    const page = data.repository?.head?.associatedPullRequests;
    if (!page || problems.length > 0) {
      throw new PostwardenError('github-unreachable', 'GitHub listed only a part of the pull requests.');
    }
    nodes.push(...present(page));
    after = nextPage(page);
  }
  return nodes.filter(({ headRefOid }) => headRefOid === sha).map(toPullRequestState);
}

export function toPullRequestState(node: StateNode): PullRequestState {
  return {
    number: node.number,
    open: node.state === 'OPEN',
    headSha: node.headRefOid,
    baseRef: node.baseRefName,
    baseSha: node.baseRef?.target?.oid ?? node.baseRefOid,
  };
}
