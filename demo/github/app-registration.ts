import { type KeyObject, randomBytes } from 'node:crypto';
import type { World } from './exchange.ts';
import { type Account, type AppRecord, type Installation, type Permissions, timestamp } from './state.ts';

export interface AppInput {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly hookUrl: string | null;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly owner: Account;
}

/** What Postwarden asks for by its manifest. */
export const DEFAULT_PERMISSIONS: Permissions = {
  metadata: 'read',
  contents: 'read',
  checks: 'write',
  pull_requests: 'write',
  merge_queues: 'read',
};

export const DEFAULT_EVENTS: readonly string[] = ['push', 'pull_request', 'merge_group', 'repository'];

/** Registers an App; the private key is given once and not kept, as on GitHub. */
export function registerApp(
  world: World,
  input: Partial<AppInput>,
  keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
): { app: AppRecord; privateKey: string } {
  const { state } = world;
  const name = input.name ?? 'Postwarden';
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const app: AppRecord = {
    id: state.newId(),
    slug,
    name,
    description: input.description ?? '',
    externalUrl: input.url ?? 'https://postwarden.example',
    clientId: `Iv1.${randomBytes(8).toString('hex')}`,
    clientSecret: randomBytes(20).toString('hex'),
    publicKey: keys.publicKey,
    owner: input.owner ?? state.account('acme', 'Organization'),
    bot: state.account(`${slug}[bot]`, 'Bot'),
    permissions: input.permissions ?? DEFAULT_PERMISSIONS,
    events: input.events ?? DEFAULT_EVENTS,
    createdAt: timestamp(world.now()),
    webhookSecret: randomBytes(20).toString('hex'),
    hookUrl: input.hookUrl ?? null,
  };
  state.apps.push(app);
  return { app, privateKey: keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString() };
}

/** Installs an App on an account, with all that it asks for unless told otherwise. */
export function installApp(
  world: World,
  app: AppRecord,
  account: Account,
  given: { readonly permissions?: Permissions; readonly repositoryIds?: readonly number[] } = {},
): Installation {
  const installation: Installation = {
    id: world.state.newId(),
    app,
    account,
    createdAt: timestamp(world.now()),
    permissions: given.permissions ?? app.permissions,
    repositoryIds: given.repositoryIds === undefined ? null : new Set(given.repositoryIds),
    suspendedAt: null,
  };
  world.state.installations.push(installation);
  return installation;
}
