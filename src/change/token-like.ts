const RUN = /[A-Za-z0-9]{16,}/g;

/**
 * True if a path could hold a credential: a long run of letters and digits. Such a path is not sent in a request;
 * what stands there is then asked for by its object id.
 */
export function isTokenLike(path: string): boolean {
  for (const [run] of path.matchAll(RUN)) {
    if (/[0-9]/.test(run) && /[A-Za-z]/.test(run)) return true;
  }
  return false;
}
