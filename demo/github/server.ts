import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DispatchParts, dispatch, type Incoming, type Outcome } from './dispatch.ts';
import type { JsonObject } from './exchange.ts';
import { faultAnswer, serverError, toAnswer } from './fault-answer.ts';
import type { FaultAction, Faults } from './faults.ts';
import { type TrafficEntry, withoutFileText } from './record.ts';
import { Refusal } from './refusal.ts';

export interface ServerParts extends DispatchParts {
  readonly faults: Faults;
  onTraffic(entry: TrafficEntry): void;
}

// As a GitHub Enterprise Server has it; github.com has neither.
const PREFIXES = ['/api/v3', '/api'];

/** Listens on a free port of this machine; `connect` puts the local GitHub behind it. */
export async function listen(): Promise<{ server: Server; origin: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** Lets a server answer as the local GitHub. */
export function connect(server: Server, parts: ServerParts): void {
  server.on('request', (request, response) => {
    void answerRequest(parts, request, response);
  });
}

async function answerRequest(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', parts.world.links.api);
  const raw = await readBody(request);
  const body = parseBody(request, raw);
  const incoming: Incoming = {
    method: request.method ?? 'GET',
    path: withoutPrefix(url.pathname),
    url,
    headers: request.headers,
    body,
  };
  const fault = parts.faults.take(incoming);
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  // Never answered: the caller gives up, or the server stops.
  const isSilent = fault?.kind === 'timeout';
  const isLost = fault?.kind === 'reset' && fault.when === 'before';
  if (isSilent || isLost) {
    if (isLost) response.destroy();
    record(parts, incoming, 0, null);
    return;
  }
  const outcome = await outcomeOf(parts, incoming, fault, raw !== '' && body === undefined);
  if (fault?.kind === 'reset') {
    response.destroy();
    record(parts, incoming, 0, null);
    return;
  }
  const status = send(parts, incoming, response, outcome, fault?.kind === 'cut');
  const { answer } = outcome;
  record(parts, incoming, status, answer.raw?.content ?? answer.body ?? null);
}

async function outcomeOf(
  parts: ServerParts,
  incoming: Incoming,
  fault: FaultAction | null,
  isGarbled: boolean,
): Promise<Outcome> {
  const actor = { kind: 'anonymous' } as const;
  const instead = fault === null ? null : faultAnswer(parts.world, fault, incoming.headers.authorization ?? '');
  if (instead !== null) return { actor, answer: instead };
  if (isGarbled) return { actor, answer: toAnswer(new Refusal(400, 'Problems parsing JSON')) };
  const outcome = await dispatch(parts, incoming);
  return fault?.kind === 'status' ? { ...outcome, answer: serverError(fault.status) } : outcome;
}

function send(
  parts: ServerParts,
  incoming: Incoming,
  response: ServerResponse,
  { answer, actor }: Outcome,
  isCut: boolean,
): number {
  const content = answer.raw?.content ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const headers: Record<string, string> = {
    'x-github-request-id': randomBytes(8).toString('hex'),
    'x-github-api-version-selected': String(incoming.headers['x-github-api-version'] ?? '2022-11-28'),
    ...parts.rateLimits.headers(actor, incoming.path === '/graphql' ? 'graphql' : 'core'),
    ...answer.headers,
  };
  if (content !== '') headers['content-type'] = answer.raw?.type ?? 'application/json; charset=utf-8';
  if (incoming.method === 'GET' && answer.status === 200) {
    const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
    headers.etag = etag;
    if (incoming.headers['if-none-match'] === etag) {
      // "Not modified" costs nothing of the primary limit.
      parts.rateLimits.giveBack(actor);
      response.writeHead(304, headers).end();
      return 304;
    }
  }
  response.writeHead(answer.status, headers);
  if (isCut) response.write(Buffer.from(content).subarray(0, content.length / 2), () => response.destroy());
  else response.end(content);
  return answer.status;
}

function record(parts: ServerParts, incoming: Incoming, status: number, body: unknown): void {
  parts.onTraffic({
    method: incoming.method,
    path: incoming.path,
    query: Object.fromEntries(incoming.url.searchParams),
    requestBody: incoming.body ?? null,
    status,
    responseBody: withoutFileText(incoming.path, status === 304 ? null : body),
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A JSON object, a form as an object, or undefined if the body is neither. */
function parseBody(request: IncomingMessage, raw: string): JsonObject | undefined {
  if (raw === '') return undefined;
  if ((request.headers['content-type'] ?? '').includes('x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(raw));
  }
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function withoutPrefix(pathname: string): string {
  const prefix = PREFIXES.find((one) => pathname.startsWith(`${one}/`));
  return prefix === undefined ? pathname : pathname.slice(prefix.length);
}
