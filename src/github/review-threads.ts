import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { queryGraphql } from './graphql-query.ts';

/** A comment of our own App on lines of a pull request. Somebody else's is never one, whatever it says. */
export interface OwnComment {
  readonly nodeId: string;
  readonly body: string;
}

/** The fields of a pull request that tell our comments: the first of each thread, a hundred threads a page. */
export const REVIEW_THREADS = `
fragment Threads on PullRequest {
  reviewThreads(first: 100, after: $threadsAfter) {
    pageInfo { hasNextPage endCursor }
    nodes { comments(first: 1) { nodes { id body viewerDidAuthor } } }
  }
}`;

interface CommentNode {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

export interface ThreadsNode {
  readonly reviewThreads: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes:
      | readonly ({ readonly comments: { readonly nodes: readonly (CommentNode | null)[] | null } } | null)[]
      | null;
  } | null;
}

/** One page of threads: our comments, and where the next page begins. */
export interface CommentPage {
  readonly comments: readonly OwnComment[];
  readonly next: string | null;
}

/** Without the permission to read pull requests there are no threads. */
export function toCommentPage({ reviewThreads }: ThreadsNode): CommentPage {
  if (!reviewThreads) return { comments: [], next: null };
  const { pageInfo, nodes } = reviewThreads;
  const comments = (nodes ?? [])
    .flatMap((thread) => thread?.comments.nodes ?? [])
    .filter((comment) => comment?.viewerDidAuthor === true)
    .map((comment) => ({ nodeId: comment!.id, body: comment!.body }));
  return { comments, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

const QUERY = `
query ReviewThreads($owner: String!, $name: String!, $number: Int!, $threadsAfter: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...Threads } }
}
${REVIEW_THREADS}`;

interface Data {
  readonly repository: { readonly pullRequest: ThreadsNode | null } | null;
}

/** Reads our comments of a pull request to their end, from the page after `first` on if that is known already. */
export async function readOwnComments(
  client: GitHubClient,
  pull: { readonly repository: RepositoryName; readonly number: number },
  first: CommentPage | null,
): Promise<readonly OwnComment[]> {
  const comments = [...(first?.comments ?? [])];
  let after = first?.next ?? null;
  let isUnread = first === null;
  while (isUnread || after !== null) {
    const { data, problems } = await queryGraphql<Data>(client, QUERY, {
      ...pull.repository,
      number: pull.number,
      threadsAfter: after,
    });
    const node = data.repository?.pullRequest;
    // Of a part, what is missing would be commented on once more.
    if (!node || problems.length > 0) {
      throw new PostwardenError('github-unreachable', 'GitHub listed only a part of the comments.');
    }
    const page = toCommentPage(node);
    comments.push(...page.comments);
    after = page.next;
    isUnread = false;
  }
  return comments;
}
