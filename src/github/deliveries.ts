import type { GitHubClient } from './client.ts';

/** One attempt of GitHub to bring an event to the App. */
export interface DeliveryAttempt {
  /** Names the attempt. */
  readonly id: number;
  /** Names the event: its redeliveries have the same one. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number;
  /** In milliseconds since 1970. */
  readonly deliveredAt: number;
  readonly succeeded: boolean;
}

/** The App's deliveries, newest first, until one is older than `since`. Asked with the App's own token. */
export async function listDeliveries(client: GitHubClient, since: number): Promise<readonly DeliveryAttempt[]> {
  const attempts: DeliveryAttempt[] = [];
  const pages = client.paginate.iterator(client.rest.apps.listWebhookDeliveries, { per_page: 100 });
  for await (const { data } of pages) {
    for (const delivery of data) {
      const deliveredAt = Date.parse(delivery.delivered_at);
      if (deliveredAt < since) return attempts;
      attempts.push({
        id: Number(delivery.id),
        guid: delivery.guid,
        event: delivery.event,
        action: delivery.action,
        installationId: delivery.installation_id ?? 0,
        deliveredAt,
        succeeded: delivery.status_code >= 200 && delivery.status_code < 300,
      });
    }
  }
  return attempts;
}

/** The payload that a delivery carried. */
export async function readDeliveryPayload(client: GitHubClient, id: number): Promise<unknown> {
  const { data } = await client.rest.apps.getWebhookDelivery({ delivery_id: id });
  return data.request.payload;
}

/** Asks GitHub to deliver an event once more, under the same guid. */
export async function redeliver(client: GitHubClient, id: number): Promise<void> {
  await client.request('POST /app/hook/deliveries/{delivery_id}/attempts', {
    delivery_id: id,
    request: { retries: 0 },
  });
}
