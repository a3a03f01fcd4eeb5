import type { ErrorCode } from '../model/errors.ts';
import { isPostwardenError } from '../model/errors.ts';

/** What went wrong with a request, without any text of it: messages and bodies may quote files. */
export interface Failure {
  readonly code: ErrorCode | 'internal';
  /** HTTP status; null if there was no answer. */
  readonly status: number | null;
  /** True if the same request may succeed later. */
  readonly transient: boolean;
  /** When a primary rate limit ends, in milliseconds since 1970. */
  readonly retryAt: number | null;
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
    const transient = error.code === 'github-unreachable';
    return { code: error.code, status: null, transient, retryAt: null };
  }
  const http = readHttpError(error);
  if (http === null) return { code: 'internal', status: null, transient: false, retryAt: null };
  const limitEnd = rateLimitEnd(http);
  if (limitEnd !== null) return { code: 'rate-limited', status: http.status, transient: true, retryAt: limitEnd };
  if (!http.answered || http.status >= 500 || http.status === 408) {
    return { code: 'github-unreachable', status: http.answered ? http.status : null, transient: true, retryAt: null };
  }
  if (isSecondaryLimit(http)) return { code: 'rate-limited', status: http.status, transient: true, retryAt: null };
  if (isTokenRequest(error) && (http.status === 404 || http.status === 403)) {
    return { code: 'installation-gone', status: http.status, transient: false, retryAt: null };
  }
  return { code: 'github-refused', status: http.status, transient: http.status === 401, retryAt: null };
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
