import type { DiffFile } from '../diff.ts';
import { nodeId } from '../links.ts';
import { pullCommits, pullFiles } from '../pull-diff.ts';
import type { Pull } from '../state.ts';
import { actorNode } from './actor.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import type { GraphContext } from './context.ts';
import { commitNode, refNode } from './git-object.ts';
import { issueCommentNode, reviewNode } from './review.ts';
import { threadNodes } from './review-thread.ts';

type Node = Record<string, unknown>;

const CHANGE_TYPES: Readonly<Record<DiffFile['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
};

/** A pull request as `PullRequest`. */
export function pullRequestNode(context: GraphContext, pull: Pull): Node {
  const { world } = context.exchange;
  const { state, links } = world;
  const { repository } = pull;
  const files = (): Promise<DiffFile[]> => pullFiles(world, pull);
  const sum = async (name: 'additions' | 'deletions'): Promise<number> =>
    (await files()).reduce((total, file) => total + file[name], 0);
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED',
    closed: pull.state === 'closed',
    merged: pull.mergedAt !== null,
    isDraft: pull.draft,
    url: links.htmlPull(repository, pull.number),
    author: actorNode(context, pull.author),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => refNode(context, repository, pull.baseRef),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    isCrossRepository: pull.headRepository !== repository,
    headRepository: pull.headRepository && {
      __typename: 'Repository',
      id: nodeId('R', pull.headRepository.id),
      nameWithOwner: `${pull.headRepository.owner.login}/${pull.headRepository.name}`,
    },
    headRepositoryOwner: { __typename: pull.headOwner.type, login: pull.headOwner.login },
    changedFiles: async () => (await files()).length,
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    files: async (args: ConnectionArguments) => {
      const changed = (await files()).map((file) => ({
        path: file.filename,
        additions: file.additions,
        deletions: file.deletions,
        changeType: CHANGE_TYPES[file.status],
      }));
      return toConnection('files', changed, args);
    },
    commits: async (args: ConnectionArguments) => {
      const shas = await pullCommits(pull);
      const nodes = shas.map((sha) => ({ commit: () => commitNode(context, repository, sha) }));
      return toConnection('commits', nodes, args);
    },
    reviewThreads: (args: ConnectionArguments) => toConnection('reviewThreads', threadNodes(context, pull), args),
    reviews: (args: ConnectionArguments) => {
      const reviews = state.reviews.filter((one) => one.pull === pull).map((one) => reviewNode(context, one));
      return toConnection('reviews', reviews, args);
    },
    comments: (args: ConnectionArguments) => {
      const comments = state.issueComments.filter((one) => one.pull === pull);
      return toConnection(
        'comments',
        comments.map((one) => issueCommentNode(context, one)),
        args,
      );
    },
  };
}
