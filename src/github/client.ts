import { ProbotOctokit } from 'probot';
import { ForeignAnswer, mediaType } from './foreign-answer.ts';

/** An Octokit as Probot makes it: REST, pagination, throttling and retries. */
export type GitHubClient = InstanceType<typeof ProbotOctokit>;

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface ClientOptions {
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** How long a second is for the waits between attempts: 1000, less in tests. */
  readonly secondMs: number;
  /** Replaces parts of the throttle plugin's options; production gives nothing. */
  readonly throttle?: Readonly<Record<string, unknown>>;
}

export const DEFAULT_CLIENT_OPTIONS: ClientOptions = { timeoutMs: 30_000, secondMs: 1000 };

// Without a version GitHub answers in the oldest it still serves, and that drifts.
// https://docs.github.com/en/rest/about-the-rest-api/api-versions
const API_VERSION = '2022-11-28';

/** A wait longer than this is the queue's business, which gives the place to another job meanwhile. */
const LONGEST_PLUGIN_WAIT_SECONDS = 120;
const PLUGIN_RETRIES = 2;

type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

/**
 * Probot's Octokit with our defaults. They are given in function form, since Probot sets throttle options of its own
 * that win over defaults in object form and leave secondary limits without a retry.
 */
export function createClientClass(options: ClientOptions = DEFAULT_CLIENT_OPTIONS): typeof ProbotOctokit {
  const fetch = fetchWithin(options.timeoutMs);
  return ProbotOctokit.plugin(pinApiVersion, refreshExpiredToken).defaults((given: OctokitOptions) => ({
    ...given,
    auth: withoutOwnRequest(given.auth),
    request: { ...given.request, fetch },
    retry: { ...given.retry, retryAfterBaseValue: options.secondMs },
    throttle: {
      ...given.throttle,
      retryAfterBaseValue: options.secondMs,
      onSecondaryRateLimit: shouldWait,
      // The primary limit can last an hour: the job is put back instead.
      onRateLimit: () => false,
      ...options.throttle,
    },
  }));
}

function shouldWait(retryAfter: number, _request: unknown, _client: unknown, retryCount: number): boolean {
  return retryAfter <= LONGEST_PLUGIN_WAIT_SECONDS && retryCount < PLUGIN_RETRIES;
}

function fetchWithin(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await fetch(input, { ...init, signal });
    const type = mediaType(response.headers.get('content-type'));
    // No question that is asked here has a page for an answer; read as one, it would look like a mistake of ours.
    if (response.ok && type === 'text/html') throw new ForeignAnswer(response.status, type);
    return type === 'application/json' ? readWhole(response) : response;
  };
}

/**
 * Octokit takes JSON that breaks off for an answer, as text. Read here, it is what it is: a request without an answer,
 * which may be made again.
 */
async function readWhole(response: Response): Promise<Response> {
  const { url, status, statusText, headers } = response;
  const body = NO_BODY.has(status) ? null : await response.arrayBuffer();
  return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
}

const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

// Probot hands the authentication a request function that knows neither base URL nor our fetch.
function withoutOwnRequest(auth: unknown): unknown {
  if (typeof auth !== 'object' || auth === null || !('request' in auth)) return auth;
  const { request: _request, ...rest } = auth;
  return rest;
}

function pinApiVersion(client: Pick<GitHubClient, 'hook'>): void {
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = API_VERSION;
  });
}

/** A token may be revoked or expire before its time: it is asked for anew, once per request. */
function refreshExpiredToken(client: Pick<GitHubClient, 'hook' | 'auth'>, options: OctokitOptions): void {
  const installationId: unknown = options.auth?.installationId;
  if (installationId === undefined) return;
  client.hook.wrap('request', async (request, parameters) => {
    try {
      return await request(parameters);
    } catch (error) {
      // Asking for a token while one is asked for would wait for itself.
      if (!isUnauthorized(error) || parameters.url.endsWith('/access_tokens')) throw error;
      await client.auth({ type: 'installation', installationId, refresh: true });
      return request(parameters);
    }
  });
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 401;
}
