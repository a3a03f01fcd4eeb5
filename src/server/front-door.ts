import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DeliveredEvent } from '../handlers/intake.ts';
import type { Log } from '../handlers/log.ts';
import { type Body, BodyReader } from './read-body.ts';
import { isSigned } from './signature.ts';

/** GitHub delivers nothing larger. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024;

/** So much is held at once of what has not proved yet that it comes from GitHub. */
const MAX_HELD_BYTES = 8 * MAX_BODY_BYTES;

/** GitHub's own headers and names are far shorter. */
const NAME = /^[A-Za-z0-9_.-]{1,100}$/;

export interface FrontDoorOptions {
  readonly webhookPath: string;
  readonly webhookSecret: string;
  readonly log: Log;
  /** Takes an event in; `full` if there is no room for it. */
  readonly receive: (event: DeliveredEvent) => Promise<'taken' | 'full'>;
  /** False before the start is complete, and from the first sign of stopping. */
  readonly isReady: () => boolean;
}

/** The only door to the internet: it checks a webhook before anything reads it, answers at once, and serves the probes. */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const bodies = new BodyReader({ bytes: MAX_BODY_BYTES, inAll: MAX_HELD_BYTES });
  const server = createServer((request, response) => {
    handle({ request, response, bodies }, options).catch(() => answer(response, 500, 'internal error'));
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  return server;
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bodies: BodyReader;
}

async function handle(visit: Visit, options: FrontDoorOptions): Promise<void> {
  const { request, response } = visit;
  const path = request.url?.split('?', 1)[0];
  if (path === '/healthz' && isRead(request)) return answer(response, 200, 'alive');
  if (path === '/readyz' && isRead(request)) {
    return options.isReady() ? answer(response, 200, 'ready') : answer(response, 503, 'not ready');
  }
  if (path !== options.webhookPath) return answer(response, 404, 'not found');
  if (request.method !== 'POST') return answer(response, 405, 'webhooks are posted');
  return handleWebhook(visit, options);
}

async function handleWebhook({ request, response, bodies }: Visit, options: FrontDoorOptions): Promise<void> {
  if (!options.isReady()) return answer(response, 503, 'not ready');
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return answer(response, 415, 'the content type of the webhook must be application/json');
  }
  return bodies.read(request, (body) => takeWebhook(request, response, { ...options, body }));
}

async function takeWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  { webhookSecret, log, receive, body }: FrontDoorOptions & { readonly body: Body },
): Promise<void> {
  if (typeof body === 'string') {
    response.setHeader('connection', 'close');
    if (body === 'too-large') return answer(response, 413, 'too large');
    log.warn({ code: 'queue-full' }, 'webhook refused');
    return answer(response, 503, 'too much to do');
  }
  if (!isSigned(body, header(request, 'x-hub-signature-256'), webhookSecret)) {
    log.warn({ code: 'signature-wrong' }, 'webhook refused');
    return answer(response, 401, 'the signature is wrong or missing');
  }
  const id = header(request, 'x-github-delivery') ?? '';
  const name = header(request, 'x-github-event') ?? '';
  const payload = parseObject(body);
  if (!NAME.test(id) || !NAME.test(name) || payload === null) return answer(response, 400, 'not a webhook');
  try {
    if ((await receive({ id, name, payload })) === 'taken') return answer(response, 202, 'accepted');
  } catch {
    // GitHub remembers the failed delivery; here it must be seen, too.
    log.error({ event: name, delivery: id, code: 'internal' }, 'a webhook could not be taken in');
    return answer(response, 500, 'internal error');
  }
  log.warn({ event: name, delivery: id, code: 'queue-full' }, 'webhook refused');
  // A failed delivery is remembered by GitHub, and asked for again by the recovery.
  return answer(response, 503, 'too much to do');
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function parseObject(body: Buffer): object | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
