import type { Answer, World } from './exchange.ts';
import type { FaultAction } from './faults.ts';
import { Refusal } from './refusal.ts';

/** The answer a fault gives in place of ours; null if the request is to be served. */
export function faultAnswer(world: World, fault: FaultAction, authorization: string): Answer | null {
  switch (fault.kind) {
    case 'status':
      return fault.when === 'before' ? serverError(fault.status) : null;
    case 'secondary-limit': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return toAnswer(new Refusal(fault.status ?? 403, message, { headers }));
    }
    case 'primary-limit': {
      const reset = String(Math.floor(Date.now() / 1000) + fault.resetIn);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return toAnswer(new Refusal(403, 'API rate limit exceeded for installation.', { headers }));
    }
    case 'expired-token':
      world.state.tokens.delete(authorization.split(' ')[1] ?? '');
      return toAnswer(new Refusal(401, 'Bad credentials'));
    case 'graphql-errors':
      return { status: 200, body: { data: null, errors: [{ message: fault.message }] } };
    default:
      return null;
  }
}

export function serverError(status: number): Answer {
  return toAnswer(new Refusal(status, 'Server Error'));
}

export function toAnswer(refusal: Refusal): Answer {
  return { status: refusal.status, body: refusal.body(), headers: refusal.headers };
}
