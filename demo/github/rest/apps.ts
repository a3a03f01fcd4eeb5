import { randomBytes } from 'node:crypto';
import { allows, onApp, onInstallation, onRepository, reaches } from '../auth.ts';
import { created, type Exchange, NO_CONTENT, ok, type Route } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { notFound, unprocessable } from '../refusal.ts';
import { toInstallation, toIntegration } from '../render/app.ts';
import { toRepository } from '../render/repository.ts';
import type { AppRecord, Installation, InstallationToken, Permissions } from '../state.ts';
import { timestamp } from '../state.ts';

const TOKEN_LIFE = 3_600_000;
const MAX_NARROWED = 500;

/** The App itself, its installations and their tokens. */
export const appRoutes: readonly Route[] = [
  onApp('GET', '/app', ({ world, app }) => ok(toIntegration(world.links, app))),
  onApp('GET', '/app/installations', (exchange) => {
    const { world, app } = exchange;
    const page = paginate(
      exchange,
      world.state.installations.filter((one) => one.app === app),
    );
    return { ...ok(page.items.map((one) => toInstallation(world.links, one))), headers: page.headers };
  }),
  onApp('GET', '/app/installations/{installation_id}', (exchange) =>
    ok(toInstallation(exchange.world.links, installationOf(exchange, exchange.app))),
  ),
  onApp('POST', '/app/installations/{installation_id}/access_tokens', (exchange) => {
    const token = createToken(exchange, installationOf(exchange, exchange.app));
    exchange.world.state.tokens.set(token.token, token);
    return created({
      token: token.token,
      expires_at: timestamp(token.expiresAt),
      permissions: token.permissions,
      repository_selection: token.repositoryIds === null ? 'all' : 'selected',
    });
  }),
  onApp('DELETE', '/app/installations/{installation_id}', (exchange) => {
    const { installations } = exchange.world.state;
    installations.splice(installations.indexOf(installationOf(exchange, exchange.app)), 1);
    return NO_CONTENT;
  }),
  onInstallation('GET', '/installation/repositories', (exchange) => {
    const { world, token } = exchange;
    const all = world.state.repositories.filter((one) => reaches(token, one));
    const page = paginate(exchange, all);
    const repositories = page.items.map((one) => toRepository(world.links, one));
    return { ...ok({ total_count: all.length, repositories }), headers: page.headers };
  }),
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/installation',
    described: true,
    handle: (exchange) => {
      const { actor, world, params } = exchange;
      const repository = world.state.repository(params.owner ?? '', params.repo ?? '');
      if (actor.kind !== 'app' || repository === undefined) throw notFound();
      const installation = world.state.installationFor(actor.app, repository);
      if (installation === undefined) throw notFound();
      return ok(toInstallation(world.links, installation));
    },
  },
  onRepository('GET', '', { permission: 'metadata', level: 'read' }, ({ world, repository }) =>
    ok({ ...toRepository(world.links, repository), subscribers_count: 0, network_count: 0 }),
  ),
];

function installationOf(exchange: Exchange, app: AppRecord): Installation {
  const id = Number(exchange.params.installation_id);
  const installation = exchange.world.state.installations.find((one) => one.id === id && one.app === app);
  if (installation === undefined) throw notFound();
  return installation;
}

function createToken(exchange: Exchange, installation: Installation): InstallationToken {
  const body = exchange.body as {
    readonly repositories?: readonly string[];
    readonly repository_ids?: readonly number[];
    readonly permissions?: Permissions;
  };
  for (const [permission, level] of Object.entries(body.permissions ?? {})) {
    if (!allows(installation.permissions, { permission, level })) {
      throw unprocessable('The permissions requested are not granted to this installation.');
    }
  }
  return {
    token: `ghs_${randomBytes(18).toString('hex')}`,
    installation,
    permissions: { ...(body.permissions ?? installation.permissions), metadata: 'read' },
    repositoryIds: narrowedIds(exchange, installation, body) ?? installation.repositoryIds,
    expiresAt: exchange.world.now() + TOKEN_LIFE,
  };
}

function narrowedIds(
  exchange: Exchange,
  installation: Installation,
  body: { readonly repositories?: readonly string[]; readonly repository_ids?: readonly number[] },
): ReadonlySet<number> | null {
  const names = body.repositories ?? [];
  const ids = body.repository_ids ?? [];
  if (names.length === 0 && ids.length === 0) return null;
  if (names.length + ids.length > MAX_NARROWED) throw unprocessable('A maximum of 500 repositories can be specified.');
  const { state } = exchange.world;
  const byName = names.map((name) => state.repository(installation.account.login, name)?.id);
  const all = [...byName, ...ids];
  const isInstalled = (id: number | undefined): id is number =>
    state.repositories.some(
      (one) =>
        one.id === id &&
        one.owner === installation.account &&
        (installation.repositoryIds === null || installation.repositoryIds.has(one.id)),
    );
  if (!all.every(isInstalled)) {
    throw unprocessable(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return new Set(all);
}
