/** What asks for a token that is good for one visit, or that renews a session. */
const BEFORE_TOKEN =
  /^(?:(?:reset|set|forgot|forgotten|recover|change|new|confirm)?password(?:reset|recovery|change)?|(?:verify|confirm|activate|validate)(?:email|mail|account|user|token)?|(?:email|mail|account|user)(?:verify|confirm|verification|confirmation|activation)|(?:verification|confirmation|activation)(?:link)?|magiclink|unsubscribe|refresh|revoke|(?:reset|refresh|access|auth|check|revoke)?token)$/;
/** Behind those words too stands whose account it is: a UUID, or the id of a document of MongoDB. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const SHORTEST_TOKEN = 20;
const LONGEST_WORD = 24;
/** Stands for a segment that may be a token. */
const NO_ACCOUNT = '-'.repeat(SHORTEST_TOKEN);

/** Whether a segment of a path is long enough for a token: few are. */
export function mayBeToken(segment: string): boolean {
  return segment.length >= SHORTEST_TOKEN;
}

/** The name that a segment of a path goes by: that of a token where the segment before it asks for one. */
export function nameSegment(segment: string, before: string): 'token' | 'path' {
  if (!mayBeToken(segment) || before.length > LONGEST_WORD) return 'path';
  const asksForToken = BEFORE_TOKEN.test(before.toLowerCase().replace(/[-_]/g, ''));
  return asksForToken && !ACCOUNT_ID.test(segment) ? 'token' : 'path';
}

/** Whether the last segment of a url asks for a token: `https://api.acme.io/account/refresh`. */
export function endsWithRequestForToken(url: string): boolean {
  const [path] = url.split(/[?#]/, 1);
  const end = path!.replace(/\/$/, '');
  return nameSegment(NO_ACCOUNT, end.slice(end.lastIndexOf('/') + 1)) === 'token';
}
