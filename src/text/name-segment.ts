/** What asks for a token that is good for one visit, or that renews a session. */
const BEFORE_TOKEN =
  /^(?:(?:reset|set|forgot|forgotten|recover|change|new|confirm)?password(?:reset|recovery|change)?|(?:verify|confirm|activate|validate)(?:email|mail|account|user|token)?|(?:email|mail|account|user)(?:verify|confirm|verification|confirmation|activation)|(?:verification|confirmation|activation)(?:link)?|magiclink|unsubscribe|refresh|revoke|(?:reset|refresh|access|auth|check|revoke)?token)$/;
/** Behind those words too stands whose account it is: a UUID, or the id of a document of MongoDB. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** `2FA-RecoveryCode`, `login-with-backup-code`: before a code that stands in for a second factor. */
const BEFORE_RECOVERY_CODE = /(?:recovery|backup)codes?$/;
const SHORTEST_TOKEN = 20;
const SHORTEST_CODE = 8;
const LONGEST_WORD = 32;
/** Stands for a segment that may be a token. */
const NO_ACCOUNT = '-'.repeat(SHORTEST_TOKEN);

/** Whether a segment of a path is long enough for a token: few are. */
export function mayBeToken(segment: string): boolean {
  return segment.length >= SHORTEST_TOKEN;
}

/** Whether a segment of a path is long enough for a name of its own. */
export function mayBeNamed(segment: string): boolean {
  return segment.length >= SHORTEST_CODE;
}

/**
 * The name that a segment of a path goes by: that of a token or a code where a segment before it asks for one. `before`
 * are those before it, the nearest first; a code may have a verb between (`/recovery-code/login/…`).
 */
export function nameSegment(segment: string, before: readonly string[]): 'token' | 'recovery_code' | 'path' {
  if (!mayBeNamed(segment)) return 'path';
  const [nearest = '', second = ''] = before.map(plainWord);
  if (BEFORE_RECOVERY_CODE.test(nearest) || BEFORE_RECOVERY_CODE.test(second)) return 'recovery_code';
  return mayBeToken(segment) && BEFORE_TOKEN.test(nearest) && !ACCOUNT_ID.test(segment) ? 'token' : 'path';
}

/** Empty of a segment that is too long for a word. */
function plainWord(segment: string): string {
  return segment.length > LONGEST_WORD ? '' : segment.toLowerCase().replace(/[-_]/g, '');
}

/** Whether the last segment of a url asks for a token: `https://api.acme.io/account/refresh`. */
export function endsWithRequestForToken(url: string): boolean {
  const [path] = url.split(/[?#]/, 1);
  const end = path!.replace(/\/$/, '');
  return nameSegment(NO_ACCOUNT, [end.slice(end.lastIndexOf('/') + 1)]) === 'token';
}
