import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../fixtures/webhooks');

/** Names of the payloads kept as files: `event.action` and what is special about them. */
export const WEBHOOK_FIXTURES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));

export type WebhookPayload = Record<string, unknown> & {
  readonly repository: { readonly id: number; readonly name: string; readonly owner: { readonly login: string } };
  readonly installation: { readonly id: number };
};

/** A payload as GitHub sends it; each call gives a copy of its own. */
export function readWebhook(name: string): WebhookPayload {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

/** The event that a payload file belongs to. */
export function eventOf(name: string): string {
  return name.split('.', 1)[0]!;
}
