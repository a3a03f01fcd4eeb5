import { nodeId } from '../links.ts';
import { fullName, type Pull, type Repository } from '../state.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import { allowed, type GraphContext, graphError } from './context.ts';
import { objectNode, refNode } from './git-object.ts';
import { pullRequestNode } from './pull-request.ts';

type Node = Record<string, unknown>;

interface PullFilter {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

const CONTENTS = { permission: 'contents', level: 'read' } as const;
const PULLS = { permission: 'pull_requests', level: 'read' } as const;

/** A repository as `Repository`. */
export function repositoryNode(context: GraphContext, repository: Repository): Node {
  const { links, state } = context.exchange.world;
  allowed(context, repository, { permission: 'metadata', level: 'read' });
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: { __typename: repository.owner.type, login: repository.owner.login, id: nodeId('O', repository.owner.id) },
    isPrivate: repository.private,
    isFork: repository.parent !== null,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    url: links.htmlRepository(repository),
    defaultBranchRef: () => refNode(context, allowed(context, repository, CONTENTS), repository.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(context, allowed(context, repository, CONTENTS), qualifiedName),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) =>
      objectNode(context, allowed(context, repository, CONTENTS), expression ?? oid ?? ''),
    pullRequest: ({ number }: { number: number }) => {
      const pull = state.pull(allowed(context, repository, PULLS), number);
      const message = `Could not resolve to a PullRequest with the number of ${number}.`;
      if (pull === undefined) throw graphError('NOT_FOUND', message);
      return pullRequestNode(context, pull);
    },
    pullRequests: (args: ConnectionArguments & PullFilter) => {
      allowed(context, repository, PULLS);
      const pulls = state.pulls.filter((pull) => pull.repository === repository && isWanted(pull, args));
      return toConnection(
        'pullRequests',
        pulls.map((pull) => pullRequestNode(context, pull)),
        args,
      );
    },
  };
}

function isWanted(pull: Pull, { states, headRefName, baseRefName }: PullFilter): boolean {
  const state = pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED';
  return (
    (!states || states.includes(state)) &&
    (!headRefName || headRefName === pull.headRef) &&
    (!baseRefName || baseRefName === pull.baseRef)
  );
}
