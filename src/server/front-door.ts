import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DeliveredEvent } from '../handlers/intake.ts';
import type { Log } from '../handlers/log.ts';
import { readBody } from './read-body.ts';
import { isSigned } from './signature.ts';

/** GitHub delivers nothing larger. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024;

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
  const server = createServer((request, response) => {
    handle(request, response, options).catch(() => answer(response, 500, 'internal error'));
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  return server;
}

async function handle(request: IncomingMessage, response: ServerResponse, options: FrontDoorOptions): Promise<void> {
  const path = request.url?.split('?', 1)[0];
  if (path === '/healthz' && isRead(request)) return answer(response, 200, 'alive');
  if (path === '/readyz' && isRead(request)) {
    return options.isReady() ? answer(response, 200, 'ready') : answer(response, 503, 'not ready');
  }
  if (path !== options.webhookPath) return answer(response, 404, 'not found');
  if (request.method !== 'POST') return answer(response, 405, 'webhooks are posted');
  return handleWebhook(request, response, options);
}

async function handleWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  { webhookSecret, log, receive, isReady }: FrontDoorOptions,
): Promise<void> {
  if (!isReady()) return answer(response, 503, 'not ready');
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return answer(response, 415, 'the content type of the webhook must be application/json');
  }
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === null) {
    response.setHeader('connection', 'close');
    return answer(response, 413, 'too large');
  }
  if (!isSigned(body, header(request, 'x-hub-signature-256'), webhookSecret)) {
    log.warn({ code: 'signature-wrong' }, 'webhook refused');
    return answer(response, 401, 'the signature is wrong or missing');
  }
  const id = header(request, 'x-github-delivery') ?? '';
  const name = header(request, 'x-github-event') ?? '';
  const payload = parseObject(body);
  if (!NAME.test(id) || !NAME.test(name) || payload === null) return answer(response, 400, 'not a webhook');
  if ((await receive({ id, name, payload })) === 'full') {
    log.warn({ event: name, delivery: id, code: 'queue-full' }, 'webhook refused');
    // A failed delivery is remembered by GitHub, and asked for again by the recovery.
    return answer(response, 503, 'too much to do');
  }
  return answer(response, 202, 'accepted');
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
