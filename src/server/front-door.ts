import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DeliveredEvent } from '../intake/event-reader.ts';
import type { Log } from '../model/log.ts';
import type { Admission } from '../queue/jobs.ts';
import { type BodyLimits, BodyReader } from './read-body.ts';
import { readPayload } from './read-payload.ts';
import { isSigned, SIGNATURE } from './signature.ts';

/** GitHub delivers nothing larger. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024;

/** What is held at once of that which has not proved yet that it comes from GitHub, which gives up after ten seconds. */
const BODY_LIMITS: BodyLimits = {
  bytes: MAX_BODY_BYTES,
  perSender: 2 * MAX_BODY_BYTES,
  inAll: 8 * MAX_BODY_BYTES,
  milliseconds: 10_000,
};

/**
 * Longer than the 75 seconds or less for which proxies keep a connection: whoever closes one that the other side is about
 * to use loses a request.
 */
const KEEP_ALIVE_MS = 80_000;

/** GitHub's own headers and names are far shorter. */
const NAME = /^[A-Za-z0-9_.-]{1,100}$/;

export interface FrontDoorOptions {
  readonly webhookPath: string;
  readonly webhookSecret: string;
  readonly log: Log;
  /** Takes an event in: only then is it accepted, since what was accepted is not sent again. */
  readonly receive: (event: DeliveredEvent) => Promise<Admission>;
  /** False before the start is complete, and from the first sign of stopping. */
  readonly accepts: () => boolean;
  /** Whether it accepts, and what it needs for that is there. */
  readonly isReady: () => Promise<boolean>;
  /** Production gives nothing. */
  readonly bodyLimits?: BodyLimits;
}

/** The only door to the internet: it checks a webhook before anything reads it, answers at once, and serves the probes. */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const bodies = new BodyReader(options.bodyLimits ?? BODY_LIMITS);
  const server = createServer((request, response) => {
    handle({ request, response, bodies }, options).catch(() => answer(response, 500, 'internal error'));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  // Counted from a request's first byte: a connection that waits for its next one is not touched by it.
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
    return (await options.isReady()) ? answer(response, 200, 'ready') : answer(response, 503, 'not ready');
  }
  if (path !== options.webhookPath) return answer(response, 404, 'not found');
  if (request.method !== 'POST') return answer(response, 405, 'webhooks are posted');
  return handleWebhook(visit, options);
}

async function handleWebhook({ request, response, bodies }: Visit, options: FrontDoorOptions): Promise<void> {
  if (!options.accepts()) return answer(response, 503, 'not ready');
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return answer(response, 415, 'the content type of the webhook must be application/json');
  }
  const signature = header(request, 'x-hub-signature-256') ?? '';
  // What is not even signed is not read.
  if (!SIGNATURE.test(signature)) return refuse(response, options, 'signature-wrong');
  return bodies.read(request, async (body) => {
    if (typeof body === 'string') return refuse(response, options, body);
    if (!isSigned(body, signature, options.webhookSecret)) return refuse(response, options, 'signature-wrong');
    const payload = readPayload(body);
    if (payload === 'too-complex') return refuse(response, options, payload);
    const id = header(request, 'x-github-delivery') ?? '';
    const name = header(request, 'x-github-event') ?? '';
    if (!NAME.test(id) || !NAME.test(name) || payload === null) return answer(response, 400, 'not a webhook');
    // The signature is a digest of the body.
    return answer(response, ...(await takeIn(options, { id, name, content: `${name} ${signature}`, payload })));
  });
}

async function takeIn(
  { receive, log }: FrontDoorOptions,
  event: DeliveredEvent,
): Promise<readonly [status: number, text: string]> {
  const about = { event: event.name, delivery: event.id };
  try {
    if ((await receive(event)) === 'taken') return [202, 'accepted'];
  } catch {
    // GitHub remembers the failed delivery; here it must be seen, too.
    log.error({ ...about, code: 'internal' }, 'a webhook could not be taken in');
    return [500, 'internal error'];
  }
  log.warn({ ...about, code: 'queue-full' }, 'webhook refused');
  // A failed delivery is remembered by GitHub, and asked for again by the recovery.
  return [503, 'too much to do'];
}

/** Why a webhook is not taken in, and what its sender is told. */
const REFUSALS = {
  'signature-wrong': [401, 'the signature is wrong or missing'],
  'too-slow': [408, 'too slow'],
  'too-large': [413, 'too large'],
  'too-complex': [413, 'too many values, or too deep'],
  'no-room': [503, 'too much to do'],
} as const;

function refuse(response: ServerResponse, { log }: Pick<FrontDoorOptions, 'log'>, code: keyof typeof REFUSALS): void {
  const [status, text] = REFUSALS[code];
  log.warn({ code }, 'webhook refused');
  response.setHeader('connection', 'close');
  answer(response, status, text);
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
