import type { ErrorCode } from '../model/errors.ts';
import { isPostwardenError } from '../model/errors.ts';
import { ForeignAnswer, mediaType } from './foreign-answer.ts';

/** What went wrong with a request, without any text of it: messages and bodies may quote files. */
export interface Failure {
  readonly code: ErrorCode | 'internal';
  /** HTTP status; null if there was no answer. */
  readonly status: number | null;
  /** The type of an answer that was none of the API's, as `text/html`; null for one of its own, or none. */
  readonly answer: string | null;
  /** True if the same request may succeed later. */
  readonly transient: boolean;
  /** When a primary rate limit ends, in milliseconds since 1970. */
  readonly retryAt: number | null;
  /** How long GitHub asks to wait before the next request, in milliseconds; 0 if it does not say. */
  readonly pause: number;
}

interface HttpError {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly answered: boolean;
}

/** Sorts an error thrown by an adapter. */
export function describeFailure(error: unknown): Failure {
  if (isPostwardenError(error)) {
    return failure(error.code, null, { transient: error.code === 'github-unreachable' });
  }
  const cause = field(error, 'cause');
  if (cause instanceof ForeignAnswer) {
    return failure('github-unreachable', cause.status, { transient: true, answer: cause.contentType });
  }
  const http = readHttpError(error);
  return { ...sortFailure(error, http), answer: http === null ? null : foreignTypeOf(http) };
}

function sortFailure(error: unknown, http: HttpError | null): Failure {
  if (http === null) return describeGraphqlFailure(error) ?? failure('internal', null);
  const { status, answered } = http;
  const limitEnd = rateLimitEnd(http);
  if (limitEnd !== null) return failure('rate-limited', status, { transient: true, retryAt: limitEnd });
  if (!answered || status >= 500 || status === 408) {
    return failure('github-unreachable', answered ? status : null, { transient: true });
  }
  if (isSecondaryLimit(http)) return failure('rate-limited', status, { transient: true, pause: pauseOf(http) });
  if (isTokenRequest(error) && (status === 404 || status === 403)) return failure('installation-gone', status);
  return failure('github-refused', status, { transient: status === 401 });
}

/** What GitHub refuses for good in GraphQL; all other errors are its own. */
export const GRAPHQL_REFUSALS: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);

/** GraphQL answers 200 whatever happens; null if the error is none of it. */
function describeGraphqlFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError') return null;
  const errors = field(error, 'errors');
  const types = Array.isArray(errors) ? errors.map((one) => String(field(one, 'type'))) : [];
  if (types.length > 0 && types.every((type) => GRAPHQL_REFUSALS.has(type))) return failure('github-refused', 200);
  return failure('github-unreachable', 200, { transient: true });
}

function failure(
  code: Failure['code'],
  status: number | null,
  more: Partial<Pick<Failure, 'answer' | 'transient' | 'retryAt' | 'pause'>> = {},
): Failure {
  return { code, status, answer: null, transient: false, retryAt: null, pause: 0, ...more };
}

/** GitHub's own errors are JSON. */
function foreignTypeOf({ answered, headers }: HttpError): string | null {
  const type = mediaType(String(headers['content-type'] ?? ''));
  return answered && type !== 'application/json' && type !== 'nothing' ? type : null;
}

const LONGEST_PAUSE_SECONDS = 3600;

function pauseOf({ headers }: HttpError): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, LONGEST_PAUSE_SECONDS) * 1000 : 0;
}

/** True if GitHub may or may not have done what was asked: no answer, or a server error. */
export function isUncertain(error: unknown): boolean {
  const http = readHttpError(error);
  return http !== null && (!http.answered || http.status >= 500);
}

/** True if GitHub answered with that status. */
export function hasStatus(error: unknown, status: number): boolean {
  const http = readHttpError(error);
  return http?.answered === true && http.status === status && !isSecondaryLimit(http) && rateLimitEnd(http) === null;
}

function readHttpError(error: unknown): HttpError | null {
  if (!(error instanceof Error)) return null;
  const response = field(error, 'response');
  const status = field(error, 'status');
  const headers = field(response, 'headers') ?? field(error, 'headers');
  if (typeof status !== 'number' && !isGraphqlLimit(error)) return null;
  return {
    status: typeof status === 'number' ? status : 200,
    message: error.message,
    headers: isRecord(headers) ? headers : {},
    answered: response !== undefined || typeof status !== 'number',
  };
}

/** Removed installations are not found, suspended ones forbidden. */
function isTokenRequest(error: unknown): boolean {
  const url = field(field(error, 'request'), 'url');
  return typeof url === 'string' && url.endsWith('/access_tokens');
}

function isGraphqlLimit(error: Error): boolean {
  return error.message === 'GraphQL Rate Limit Exceeded';
}

function rateLimitEnd(http: HttpError): number | null {
  const spent = http.status === 403 || http.status === 429 || http.status === 200;
  if (!spent || String(http.headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(http.headers['x-ratelimit-reset']);
  return Number.isFinite(reset) ? reset * 1000 : null;
}

function isSecondaryLimit(http: HttpError): boolean {
  return http.status === 429 || (http.status === 403 && /\bsecondary rate\b/i.test(http.message));
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
