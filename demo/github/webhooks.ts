import { createHmac, randomUUID } from 'node:crypto';
import type { HubEvent, World } from './exchange.ts';
import { nodeId } from './links.ts';
import { toOrganization, toUser } from './render/account.ts';
import { toRepository } from './render/repository.ts';
import { type AppRecord, type Delivery, type Installation, timestamp } from './state.ts';

/** How deliveries leave: at once, or only when a test says so. */
export type DeliveryMode = 'auto' | 'manual';

// GitHub gives up on an answer after ten seconds.
const ANSWER_TIMEOUT = 10_000;
// Told to every App, or to every App that may write checks, subscribed or not.
const ALWAYS = new Set(['installation', 'installation_repositories', 'installation_target', 'ping']);
const WITH_CHECKS = new Set(['check_run', 'check_suite']);

/** Makes, signs, sends and remembers webhook deliveries. */
export class Webhooks {
  mode: DeliveryMode = 'auto';
  readonly #world: World;
  readonly #onPayload: (delivery: Delivery) => void;
  readonly #underWay = new Set<Promise<void>>();

  constructor(world: World, onPayload: (delivery: Delivery) => void) {
    this.#world = world;
    this.#onPayload = onPayload;
  }

  /** Makes a delivery for each App that is to hear of an event. */
  emit(hubEvent: HubEvent): void {
    for (const app of this.#world.state.apps) {
      if (app.hookUrl === null) continue;
      if (hubEvent.onlyApp !== undefined && hubEvent.onlyApp !== app) continue;
      const installation = this.#audience(app, hubEvent);
      if (installation === null) continue;
      const delivery = this.#create(app, installation, hubEvent);
      this.#onPayload(delivery);
      if (this.mode === 'auto') this.#send(delivery);
    }
  }

  /** Deliveries that have not been sent yet, in the order of their events. */
  waiting(): Delivery[] {
    return this.#world.state.deliveries.filter((one) => one.deliveredAt === null);
  }

  /** Sends a waiting delivery, or sends one again under the same GUID without a trace (a duplicate). */
  async deliver(delivery: Delivery): Promise<void> {
    await this.#post(delivery);
  }

  /** A new attempt with the same GUID and payload, as `POST …/attempts` asks for. */
  redeliver(delivery: Delivery): Delivery {
    const { state } = this.#world;
    const attempt: Delivery = {
      ...delivery,
      id: state.newId(),
      redelivery: true,
      createdAt: timestamp(this.#world.now()),
      deliveredAt: null,
      status: 'pending',
      statusCode: 0,
    };
    state.deliveries.push(attempt);
    this.#send(attempt);
    return attempt;
  }

  /** Waits until everything that was sent has been answered. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #audience(app: AppRecord, { event, repository, onlyApp }: HubEvent): Installation | 'none' | null {
    if (ALWAYS.has(event)) return onlyApp === app ? 'none' : null;
    if (repository === null) return null;
    const installation = this.#world.state.installationFor(app, repository);
    if (installation === undefined || installation.suspendedAt !== null) return null;
    const hasChecks = WITH_CHECKS.has(event) && installation.permissions.checks === 'write';
    return hasChecks || app.events.includes(event) ? installation : null;
  }

  #create(app: AppRecord, installation: Installation | 'none', hubEvent: HubEvent): Delivery {
    const { state, links } = this.#world;
    const { event, action, repository, sender } = hubEvent;
    const installed =
      installation === 'none' ? {} : { installation: { id: installation.id, node_id: nodeId('I', installation.id) } };
    const payload = {
      ...(action === null ? {} : { action }),
      ...(repository === null ? {} : { repository: toRepository(links, repository) }),
      ...(repository?.owner.type === 'Organization' ? { organization: toOrganization(links, repository.owner) } : {}),
      sender: toUser(links, sender),
      ...installed,
      ...hubEvent.payload,
    };
    const delivery: Delivery = {
      id: state.newId(),
      guid: randomUUID(),
      app,
      event,
      action,
      redelivery: false,
      installationId: (payload as { installation?: { id: number } }).installation?.id ?? null,
      repositoryId: repository?.id ?? null,
      payload,
      createdAt: timestamp(this.#world.now()),
      deliveredAt: null,
      duration: 0,
      statusCode: 0,
      status: 'pending',
      url: app.hookUrl ?? '',
      requestHeaders: {},
      responseHeaders: {},
      responseBody: '',
    };
    state.deliveries.push(delivery);
    return delivery;
  }

  #send(delivery: Delivery): void {
    const sending = this.#post(delivery).finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  async #post(delivery: Delivery): Promise<void> {
    const { app } = delivery;
    const body = JSON.stringify(delivery.payload);
    const signature = createHmac('sha256', app.webhookSecret).update(body).digest('hex');
    delivery.requestHeaders = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/local',
      'x-github-delivery': delivery.guid,
      'x-github-event': delivery.event,
      'x-github-hook-id': String(app.id),
      'x-github-hook-installation-target-id': String(app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': `sha256=${signature}`,
    };
    delivery.url = app.hookUrl ?? delivery.url;
    const start = Date.now();
    try {
      const signal = AbortSignal.timeout(ANSWER_TIMEOUT);
      const answer = await fetch(delivery.url, { method: 'POST', headers: delivery.requestHeaders, body, signal });
      delivery.statusCode = answer.status;
      delivery.status = answer.ok ? 'OK' : `Invalid HTTP Response: ${answer.status}`;
      delivery.responseHeaders = Object.fromEntries(answer.headers);
      delivery.responseBody = await answer.text();
    } catch (error) {
      const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
      delivery.statusCode = isTimeout ? 504 : 502;
      delivery.status = isTimeout ? 'timed out' : 'failed to connect to host';
    }
    delivery.duration = (Date.now() - start) / 1000;
    delivery.deliveredAt = timestamp(this.#world.now());
  }
}
