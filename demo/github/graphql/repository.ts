import { nodeId } from '../links.ts';
import { fullName, type Repository } from '../state.ts';
import { allowed, type GraphContext } from './context.ts';
import { objectNode, refNode } from './git-object.ts';

type Node = Record<string, unknown>;

const CONTENTS = { permission: 'contents', level: 'read' } as const;

/** A repository as `Repository`. */
export function repositoryNode(context: GraphContext, repository: Repository): Node {
  const { links } = context.exchange.world;
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
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      objectNode(context, allowed(context, repository, CONTENTS), expression ?? oid ?? ''),
  };
}
