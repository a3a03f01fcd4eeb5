import type { Failure } from '../github/failure.ts';
import type { LogFields } from '../model/log.ts';

/** What a line of the log says of a request that failed. */
export function aboutFailure({ code, status, answer }: Failure): LogFields {
  return { code, status, ...(answer === null ? {} : { answer }) };
}
