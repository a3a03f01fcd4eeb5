import { type AppExchange, onApp } from '../auth.ts';
import { type Answer, type JsonObject, ok, type Route } from '../exchange.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Delivery } from '../state.ts';

const PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** The webhook deliveries of an App, newest first, and new attempts at them. */
export const deliveryRoutes: readonly Route[] = [
  onApp('GET', '/app/hook/deliveries', listDeliveries),
  onApp('GET', '/app/hook/deliveries/{delivery_id}', (exchange) => ok(toDelivery(deliveryOf(exchange)))),
  onApp('POST', '/app/hook/deliveries/{delivery_id}/attempts', (exchange) => {
    exchange.world.redeliver(deliveryOf(exchange));
    return { status: 202, body: {} };
  }),
];

function listDeliveries(exchange: AppExchange): Answer {
  const { query, url } = exchange;
  const status = query.get('status');
  const cursor = query.get('cursor');
  const perPage = Math.min(Number(query.get('per_page') ?? PER_PAGE), MAX_PER_PAGE);
  const all = sent(exchange)
    .filter((one) => status === null || (status === 'success') === (one.statusCode >= 200 && one.statusCode < 400))
    .reverse();
  const from = cursor === null ? 0 : all.findIndex((one) => one.id === readCursor(cursor));
  if (from === -1) throw new Refusal(400, 'Invalid cursor');
  const next = all[from + perPage];
  const headers: Record<string, string> = {};
  if (next !== undefined) {
    const following = new URL(url);
    following.searchParams.set('cursor', `v1_${next.id}`);
    headers.link = `<${following.href}>; rel="next"`;
  }
  return { ...ok(all.slice(from, from + perPage).map(toItem)), headers };
}

function deliveryOf(exchange: AppExchange): Delivery {
  const id = Number(exchange.params.delivery_id);
  const delivery = sent(exchange).find((one) => one.id === id);
  if (delivery === undefined) throw notFound();
  return delivery;
}

function sent({ world, app }: AppExchange): Delivery[] {
  return world.state.deliveries.filter((one) => one.app === app && one.deliveredAt !== null);
}

function readCursor(cursor: string): number {
  return Number(/^v1_(\d+)$/.exec(cursor)?.[1]);
}

function toItem(delivery: Delivery): JsonObject {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
  };
}

function toDelivery(delivery: Delivery): JsonObject {
  return {
    ...toItem(delivery),
    url: delivery.url,
    request: { headers: delivery.requestHeaders, payload: delivery.payload },
    response: { headers: delivery.responseHeaders, payload: delivery.responseBody },
  };
}
