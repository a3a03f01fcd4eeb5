import { onRepository } from '../auth.ts';
import { ok, type Route } from '../exchange.ts';
import { notFound } from '../refusal.ts';
import { toUser } from '../render/account.ts';

/** What a person may do in a repository. */
export const collaboratorRoutes: readonly Route[] = [
  onRepository('GET', '/collaborators/{username}/permission', { permission: 'metadata', level: 'read' }, (exchange) => {
    const { world, repository, params } = exchange;
    const account = world.state.accounts.get((params.username ?? '').toLowerCase());
    if (account === undefined) throw notFound();
    const permission = repository.roles.get(account.login.toLowerCase()) ?? (repository.private ? 'none' : 'read');
    const isWriter = permission === 'write' || permission === 'admin';
    const permissions = {
      admin: permission === 'admin',
      maintain: false,
      push: isWriter,
      triage: isWriter,
      pull: permission !== 'none',
    };
    const user = { ...toUser(world.links, account), permissions, role_name: permission };
    return ok({ permission, role_name: permission, user });
  }),
];
