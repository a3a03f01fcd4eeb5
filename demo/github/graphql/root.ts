import { type GraphContext, graphError } from './context.ts';
import { mutations } from './mutations.ts';
import { repositoryNode } from './repository.ts';

type Node = Record<string, unknown>;

/** The fields of `Query` and `Mutation`. */
export function rootFields(context: GraphContext): Node {
  return {
    repository: (args: { owner: string; name: string }) => {
      const repository = context.exchange.world.state.repository(args.owner, args.name);
      const message = `Could not resolve to a Repository with the name '${args.owner}/${args.name}'.`;
      if (repository === undefined) throw graphError('NOT_FOUND', message);
      return repositoryNode(context, repository);
    },
    viewer: () => viewerNode(context),
    ...mutations(context),
  };
}

function viewerNode({ exchange }: GraphContext): Node {
  const { actor } = exchange;
  if (actor.kind === 'installation') return { __typename: 'User', login: actor.token.installation.app.bot.login };
  throw graphError('FORBIDDEN', 'Resource not accessible by integration');
}
