import { verify } from 'node:crypto';
import type { Actor, Answer, Exchange, Route, World } from './exchange.ts';
import { notAccessible, notFound, Refusal } from './refusal.ts';
import type {
  AccessLevel,
  Account,
  AppRecord,
  Installation,
  InstallationToken,
  Permissions,
  Repository,
} from './state.ts';

const LEVELS: readonly AccessLevel[] = ['read', 'write', 'admin'];
const MAX_JWT_LIFE = 600;
const CLOCK_DRIFT = 60;

export interface Need {
  readonly permission: string;
  readonly level: AccessLevel;
}

export interface RepositoryExchange extends Exchange {
  readonly repository: Repository;
}

export interface AppExchange extends Exchange {
  readonly app: AppRecord;
}

export interface InstallationExchange extends Exchange {
  readonly token: InstallationToken;
}

/** Who sends a request, by its `authorization` header. */
export function authenticate(world: World, header: string | undefined): Actor {
  if (header === undefined) return { kind: 'anonymous' };
  const [, scheme = '', credential = ''] = /^(\S+) (.+)$/.exec(header) ?? [];
  if (!/^(bearer|token)$/i.test(scheme)) throw new Refusal(401, 'Bad credentials');
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(credential)) return { kind: 'app', app: readJwt(world, credential) };
  const token = world.state.tokens.get(credential);
  if (token === undefined || token.expiresAt <= world.now()) throw new Refusal(401, 'Bad credentials');
  if (token.installation.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended');
  return { kind: 'installation', token };
}

/** A route that only an App itself may call, with its JWT. */
export function onApp(
  method: string,
  path: string,
  handle: (exchange: AppExchange) => Answer | Promise<Answer>,
): Route {
  return {
    method,
    path,
    described: true,
    handle: (exchange) => {
      const { actor } = exchange;
      if (actor.kind !== 'app') throw new Refusal(401, 'A JSON web token could not be decoded');
      return handle({ ...exchange, app: actor.app });
    },
  };
}

/** A route that needs an installation token, whatever its permissions. */
export function onInstallation(
  method: string,
  path: string,
  handle: (exchange: InstallationExchange) => Answer | Promise<Answer>,
): Route {
  return {
    method,
    path,
    described: true,
    handle: (exchange) => {
      const { actor } = exchange;
      if (actor.kind !== 'installation') throw new Refusal(401, 'Requires authentication');
      return handle({ ...exchange, token: actor.token });
    },
  };
}

/** A route below `/repos/{owner}/{repo}` and the permission it needs. */
export function onRepository(
  method: string,
  path: string,
  need: Need,
  handle: (exchange: RepositoryExchange) => Answer | Promise<Answer>,
): Route {
  return {
    method,
    path: `/repos/{owner}/{repo}${path}`,
    described: true,
    handle: (exchange) => {
      const { owner = '', repo = '' } = exchange.params;
      const repository = exchange.world.state.repository(owner, repo);
      return handle({ ...exchange, repository: authorize(exchange.actor, repository, need) });
    },
  };
}

/** The repository if the actor may do that in it; else GitHub's refusal. */
export function authorize(actor: Actor, repository: Repository | undefined, need: Need): Repository {
  if (repository === undefined) throw notFound();
  const isPublicRead = !repository.private && need.level === 'read';
  if (actor.kind === 'app') throw new Refusal(401, 'Bad credentials');
  if (actor.kind === 'anonymous') {
    if (isPublicRead) return repository;
    throw repository.private ? notFound() : new Refusal(401, 'Requires authentication');
  }
  if (!reaches(actor.token, repository)) {
    if (isPublicRead) return repository;
    throw repository.private ? notFound() : notAccessible();
  }
  if (!allows(actor.token.permissions, need)) throw notAccessible();
  return repository;
}

/** Whether an installation token covers a repository at all. */
export function reaches(token: InstallationToken, repository: Repository): boolean {
  if (token.installation.account !== repository.owner) return false;
  const selected = token.repositoryIds ?? token.installation.repositoryIds;
  return selected === null || selected.has(repository.id);
}

/** Whether permissions cover a need; write includes read. */
export function allows(permissions: Permissions, need: Need): boolean {
  const held = permissions[need.permission];
  return held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(need.level);
}

/** The App and installation that act, or a refusal: checks and the like belong to Apps alone. */
export function actingInstallation(actor: Actor): Installation {
  if (actor.kind !== 'installation') throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return actor.token.installation;
}

/** The account that writes: the App's bot. */
export function actingAccount(actor: Actor): Account {
  return actingInstallation(actor).app.bot;
}

function readJwt(world: World, jwt: string): AppRecord {
  const [head = '', claims = '', signature = ''] = jwt.split('.');
  const header = readPart(head);
  const { iss, iat, exp } = readPart(claims);
  const app = world.state.apps.find((one) => String(one.id) === String(iss) || one.clientId === iss);
  const isSigned =
    header.alg === 'RS256' &&
    app !== undefined &&
    verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), app.publicKey, Buffer.from(signature, 'base64url'));
  if (app === undefined || !isSigned) throw new Refusal(401, 'A JSON web token could not be decoded');
  const now = Math.floor(Date.now() / 1000);
  if (typeof exp !== 'number' || exp <= now) {
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + MAX_JWT_LIFE + CLOCK_DRIFT) {
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || iat > now + CLOCK_DRIFT) {
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  return app;
}

function readPart(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Not JSON: refused below like any other token that cannot be read.
  }
  throw new Refusal(401, 'A JSON web token could not be decoded');
}
