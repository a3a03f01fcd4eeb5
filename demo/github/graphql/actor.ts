import { nodeId } from '../links.ts';
import type { Account } from '../state.ts';
import type { GraphContext } from './context.ts';

/** An account as `Actor`; a bot's login has no `[bot]` here, other than in REST. */
export function actorNode({ exchange }: GraphContext, account: Account): Record<string, unknown> {
  const login = account.login.replace(/\[bot\]$/, '');
  return {
    __typename: account.type,
    id: nodeId(account.type === 'Bot' ? 'BOT' : 'U', account.id),
    databaseId: account.id,
    login,
    url: `${exchange.world.links.html}/${login}`,
  };
}
