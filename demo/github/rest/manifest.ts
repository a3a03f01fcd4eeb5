import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type AppInput, registerApp } from '../app-registration.ts';
import { type Answer, created, type Exchange, type Route } from '../exchange.ts';
import { notFound, Refusal } from '../refusal.ts';
import { toIntegration } from '../render/app.ts';
import type { Account, Permissions } from '../state.ts';

interface Manifest {
  readonly name?: string;
  readonly url?: string;
  readonly description?: string;
  readonly hook_attributes?: { readonly url?: string; readonly active?: boolean };
  readonly redirect_url?: string;
  readonly default_permissions?: Permissions;
  readonly default_events?: readonly string[];
}

interface Waiting {
  readonly input: Partial<AppInput>;
  readonly until: number;
}

// All three steps of the flow have one hour.
const CODE_LIFE = 3_600_000;
const EVENTS_FROM_PERMISSIONS: Readonly<Record<string, string>> = {
  push: 'contents',
  pull_request: 'pull_requests',
  merge_group: 'merge_queues',
  repository: 'metadata',
  check_run: 'checks',
  check_suite: 'checks',
};

const waiting = new WeakMap<Exchange['world'], Map<string, Waiting>>();

/** Registering an App from a manifest: the form of the browser, and the conversion of its code. */
export const manifestRoutes: readonly Route[] = [
  { method: 'POST', path: '/settings/apps/new', described: false, handle: (exchange) => takeForm(exchange, null) },
  {
    method: 'POST',
    path: '/organizations/{org}/settings/apps/new',
    described: false,
    handle: (exchange) => takeForm(exchange, exchange.world.state.account(exchange.params.org ?? '', 'Organization')),
  },
  { method: 'POST', path: '/app-manifests/{code}/conversions', described: true, handle: convert },
];

function takeForm(exchange: Exchange, owner: Account | null): Answer {
  const { world } = exchange;
  const manifest = readManifest(exchange.body.manifest);
  if (manifest.url === undefined) throw new Refusal(422, 'Manifest is invalid: url is required');
  if (manifest.hook_attributes !== undefined && manifest.hook_attributes.url === undefined) {
    throw new Refusal(422, 'Manifest is invalid: hook_attributes.url is required');
  }
  if (manifest.redirect_url === undefined) throw new Refusal(422, 'Manifest is invalid: redirect_url is required');
  const permissions = manifest.default_permissions ?? {};
  for (const event of manifest.default_events ?? []) {
    const permission = EVENTS_FROM_PERMISSIONS[event];
    if (permission !== undefined && permission !== 'metadata' && permissions[permission] === undefined) {
      throw new Refusal(422, `Manifest is invalid: the event ${event} needs the permission ${permission}`);
    }
  }
  const code = randomBytes(20).toString('hex');
  const input: Partial<AppInput> = {
    ...(manifest.name === undefined ? {} : { name: manifest.name }),
    ...(manifest.description === undefined ? {} : { description: manifest.description }),
    url: manifest.url,
    hookUrl: manifest.hook_attributes?.active === false ? null : (manifest.hook_attributes?.url ?? null),
    permissions: { ...permissions, metadata: 'read' },
    events: manifest.default_events ?? [],
    owner: owner ?? world.state.account('dev'),
  };
  const codes = waiting.get(world) ?? new Map<string, Waiting>();
  waiting.set(world, codes);
  codes.set(code, { input, until: world.now() + CODE_LIFE });
  const target = new URL(manifest.redirect_url);
  target.searchParams.set('code', code);
  const state = exchange.query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { location: target.href } };
}

function convert(exchange: Exchange): Answer {
  const { world, params } = exchange;
  const codes = waiting.get(world);
  const code = params.code ?? '';
  const found = codes?.get(code);
  // A code is good for one conversion.
  codes?.delete(code);
  if (found === undefined || found.until <= world.now()) throw notFound();
  const { app, privateKey } = registerApp(world, found.input, generateKeyPairSync('rsa', { modulusLength: 2048 }));
  return created({
    ...toIntegration(world.links, app),
    client_secret: app.clientSecret,
    webhook_secret: app.webhookSecret,
    pem: privateKey,
  });
}

function readManifest(field: unknown): Manifest {
  try {
    const manifest: unknown = JSON.parse(String(field));
    if (typeof manifest === 'object' && manifest !== null) return manifest;
  } catch {
    // Refused below.
  }
  throw new Refusal(422, 'Manifest is invalid: it is not JSON');
}
