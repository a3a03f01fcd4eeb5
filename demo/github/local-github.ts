import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppInput, registerApp } from './app-registration.ts';
import { GITHUB_PATCH_LIMITS, type PatchLimits } from './diff.ts';
import type { World } from './exchange.ts';
import { type Fault, Faults } from './faults.ts';
import { executeGraphql } from './graphql/execute.ts';
import { Links } from './links.ts';
import { People } from './people.ts';
import { RateLimits } from './rate-limit.ts';
import { Recorder, type TrafficEntry } from './record.ts';
import { Router } from './router.ts';
import { routes } from './routes.ts';
import { connect, listen } from './server.ts';
import type { AppRecord, Delivery } from './state.ts';
import { State } from './state.ts';
import { checkWebhook, type Refused, type Violation } from './validate.ts';
import { type DeliveryMode, Webhooks } from './webhooks.ts';

export interface LocalGitHubOptions {
  /** Where the App listens for webhooks; may be set later by `connectApp`. */
  readonly webhookUrl?: string;
  /** Every request and answer goes to this file as NDJSON. */
  readonly recordFile?: string;
  /** `manual`: deliveries wait until `deliver` is called. */
  readonly delivery?: DeliveryMode;
  readonly app?: Partial<AppInput>;
  /** False: no App is registered; one comes by the manifest form. */
  readonly withApp?: boolean;
  /** Requests an hour for each installation; 5,000 if left out. */
  readonly rateLimit?: number;
  readonly patchLimits?: PatchLimits;
  /** Where pages for people are served, if not by the local GitHub itself. */
  readonly webUrl?: string;
}

/** What an App needs to know to work with this GitHub. */
export interface AppCredentials {
  readonly appId: number;
  readonly clientId: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** A small GitHub on this machine, over real git repositories. */
export class LocalGitHub extends People {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Base URL for Octokit. */
  readonly apiUrl: string;
  readonly #server: Server;
  readonly #webhooks: Webhooks;
  readonly #faults: Faults;
  readonly #recorder: Recorder | null;
  readonly #traffic: TrafficEntry[];
  readonly #violations: Violation[];
  readonly #refusals: Refused[];
  readonly #credentials: AppCredentials | null;

  constructor(parts: {
    server: Server;
    origin: string;
    world: World;
    webhooks: Webhooks;
    faults: Faults;
    recorder: Recorder | null;
    traffic: TrafficEntry[];
    violations: Violation[];
    refusals: Refused[];
    credentials: AppCredentials | null;
  }) {
    super(parts.world);
    this.origin = parts.origin;
    this.apiUrl = parts.world.links.api;
    this.#server = parts.server;
    this.#webhooks = parts.webhooks;
    this.#faults = parts.faults;
    this.#recorder = parts.recorder;
    this.#traffic = parts.traffic;
    this.#violations = parts.violations;
    this.#refusals = parts.refusals;
    this.#credentials = parts.credentials;
  }

  /** The registered App's id, key and webhook secret. */
  get credentials(): AppCredentials {
    if (this.#credentials === null) throw new Error('no App is registered with this local GitHub');
    return this.#credentials;
  }

  /** Tells where the App listens for webhooks. */
  connectApp(webhookUrl: string, app: AppRecord = this.app): void {
    app.hookUrl = webhookUrl;
  }

  /** Every request so far with its answer, file text replaced by hash and length. */
  traffic(): readonly TrafficEntry[] {
    return this.#traffic;
  }

  clearTraffic(): void {
    this.#traffic.length = 0;
  }

  /** What broke GitHub's description: unknown routes, wrong requests, and our own wrong answers and webhooks. */
  violations(): readonly Violation[] {
    return this.#violations;
  }

  /** Requests that were refused as mistakes for what GitHub says in prose: bounds, places, states. */
  refusals(): readonly Refused[] {
    return this.#refusals;
  }

  clearRefusals(): void {
    this.#refusals.length = 0;
  }

  /** Arms a fault; the function given back takes it away. */
  setFault(fault: Fault): () => void {
    return this.#faults.set(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Makes every installation token given out so far useless. */
  expireTokens(): void {
    this.world.state.tokens.clear();
  }

  setDelivery(mode: DeliveryMode): void {
    this.#webhooks.mode = mode;
  }

  /** Deliveries not sent yet (`delivery: 'manual'`), in the order of their events. */
  waitingDeliveries(): Delivery[] {
    return this.#webhooks.waiting();
  }

  /** Sends a delivery now; again, if it has been sent before (a duplicate: same GUID). */
  async deliver(delivery: Delivery): Promise<Delivery> {
    await this.#webhooks.deliver(delivery);
    return delivery;
  }

  /** Waits until all deliveries under way have been answered. */
  async settled(): Promise<void> {
    await this.#webhooks.settled();
  }

  async stop(): Promise<void> {
    this.#webhooks.mode = 'manual';
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    await this.settled();
    this.#recorder?.close();
    await rm(this.world.directory, { recursive: true, force: true });
  }
}

/** Starts a local GitHub on a free port, with one App registered. */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const directory = await mkdtemp(join(tmpdir(), 'local-github-'));
  const { server, origin } = await listen();
  const state = new State();
  const violations: Violation[] = [];
  const refusals: Refused[] = [];
  const traffic: TrafficEntry[] = [];
  const recorder = options.recordFile === undefined ? null : new Recorder(options.recordFile);
  const faults = new Faults();
  const onViolation = (violation: Violation): void => {
    violations.push(violation);
  };
  const onRefusal = (refused: Refused): void => {
    refusals.push(refused);
  };
  const world: World = {
    state,
    links: new Links(origin, options.webUrl),
    patchLimits: options.patchLimits ?? GITHUB_PATCH_LIMITS,
    directory,
    now: () => Date.now(),
    emit: (event) => webhooks.emit(event),
    redeliver: (delivery) => webhooks.redeliver(delivery),
  };
  const webhooks = new Webhooks(world, ({ event, action, payload }) => {
    const plain = JSON.parse(JSON.stringify(payload)) as Record<string, unknown>;
    const where = action === null ? event : `${event}.${action}`;
    for (const message of checkWebhook(event, action, plain)) onViolation({ kind: 'webhook', where, message });
  });
  webhooks.mode = options.delivery ?? 'auto';
  connect(server, {
    world,
    router: new Router(routes),
    faults,
    rateLimits: new RateLimits(options.rateLimit),
    graphql: (exchange) => executeGraphql(exchange, { onViolation, onRefusal }),
    onViolation,
    onRefusal,
    onTraffic: (entry) => {
      traffic.push(entry);
      recorder?.write(entry);
    },
  });
  const credentials = options.withApp === false ? null : registerFirstApp(world, options);
  return new LocalGitHub({
    server,
    origin,
    world,
    webhooks,
    faults,
    recorder,
    traffic,
    violations,
    refusals,
    credentials,
  });
}

function registerFirstApp(world: World, options: LocalGitHubOptions): AppCredentials {
  const { app, privateKey } = registerApp(
    world,
    options.app ?? {},
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  );
  app.hookUrl = options.webhookUrl ?? null;
  return { appId: app.id, clientId: app.clientId, privateKey, webhookSecret: app.webhookSecret };
}
