import type { Role } from '../../model/located-value.ts';

/** Roles whose values go out with a request, so that a reference in one says how a variable is sent. */
export const SENT_ROLES: ReadonlySet<Role> = new Set([
  'auth-param',
  'header',
  'query',
  'url',
  'path-variable',
  'body',
  'cookie',
]);
