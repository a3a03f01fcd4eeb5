import type { IncomingHttpHeaders } from 'node:http';
import { authenticate } from './auth.ts';
import type { Actor, Answer, Exchange, JsonObject, Route, World } from './exchange.ts';
import { serverError, toAnswer } from './fault-answer.ts';
import type { RateLimits } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Router } from './router.ts';
import { checkRequest, checkResponse, isDescribed, type Refused, type Violation } from './validate.ts';

export interface DispatchParts {
  readonly world: World;
  readonly router: Router;
  readonly rateLimits: RateLimits;
  /** Answers `POST /graphql`. */
  graphql(exchange: Exchange): Promise<Answer>;
  onViolation(violation: Violation): void;
  onRefusal(refused: Refused): void;
}

export interface Incoming {
  readonly method: string;
  /** Without `/api/v3`. */
  readonly path: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Undefined if none was sent. */
  readonly body: JsonObject | undefined;
}

export interface Outcome {
  readonly answer: Answer;
  readonly actor: Actor;
}

const API_VERSIONS = ['2022-11-28', '2026-03-10'];

/** What only a mistake of the caller's leads to; 403 and 404 may be the answer to a fair question. */
const MISTAKES = new Set([400, 422]);

/** Serves one request, and notes what was refused as a mistake. */
export async function dispatch(parts: DispatchParts, incoming: Incoming): Promise<Outcome> {
  const outcome = await serveFor(parts, incoming);
  const { status, body } = outcome.answer;
  if (MISTAKES.has(status)) parts.onRefusal({ where: `${incoming.method} ${incoming.path}`, status, answer: body });
  return outcome;
}

/** Who asks, whether they may, what the description says, then the route. */
async function serveFor(parts: DispatchParts, incoming: Incoming): Promise<Outcome> {
  const { world } = parts;
  const { method, path, headers } = incoming;
  let actor: Actor = { kind: 'anonymous' };
  try {
    const version = headers['x-github-api-version'];
    if (typeof version === 'string' && !API_VERSIONS.includes(version)) {
      throw new Refusal(400, `Unsupported API version: ${version}`);
    }
    if (headers['user-agent'] === undefined) {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    }
    actor = authenticate(world, headers.authorization);
    if (!parts.rateLimits.take(actor)) throw new Refusal(403, 'API rate limit exceeded for installation.');
    return { actor, answer: await serve(parts, incoming, actor) };
  } catch (error) {
    if (error instanceof Refusal) return { actor, answer: toAnswer(error) };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parts.onViolation({ kind: 'response', where: `${method} ${path}`, message: `the local GitHub failed: ${message}` });
    return { actor, answer: serverError(500) };
  }
}

async function serve(parts: DispatchParts, incoming: Incoming, actor: Actor): Promise<Answer> {
  const { method, path, url, headers, body } = incoming;
  const exchange: Exchange = {
    world: parts.world,
    actor,
    params: {},
    query: url.searchParams,
    body: body ?? {},
    accept: headers.accept ?? '',
    url,
  };
  if (path === '/graphql' && method === 'POST') return await parts.graphql(exchange);
  const match = parts.router.find(method, path);
  if (match === null) {
    parts.onViolation({ kind: 'route', where: `${method} ${path}`, message: 'no such route' });
    throw notFound();
  }
  const matched = { ...exchange, params: match.params };
  if (!match.route.described) return await match.route.handle(matched);
  return await serveDescribed(parts, match.route, matched, body);
}

async function serveDescribed(
  parts: DispatchParts,
  route: Route,
  exchange: Exchange,
  body: JsonObject | undefined,
): Promise<Answer> {
  const where = `${route.method} ${route.path}`;
  if (!isDescribed(route)) {
    parts.onViolation({ kind: 'route', where, message: "not in GitHub's description" });
  }
  const problems = checkRequest(route, exchange.query, body);
  for (const message of problems) parts.onViolation({ kind: 'request', where, message });
  const answer = await answerOf(async () => {
    if (problems.length > 0) throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`, { errors: [] });
    return await route.handle(exchange);
  });
  if (answer.raw === undefined) {
    const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
    for (const message of checkResponse(route, answer.status, sent)) {
      parts.onViolation({ kind: 'response', where: `${where} → ${answer.status}`, message });
    }
  }
  return answer;
}

async function answerOf(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return toAnswer(error);
    throw error;
  }
}
