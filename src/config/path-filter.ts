import type { Policy } from '../model/policy.ts';
import { createGlobMatcher } from './glob.ts';

/** What the policy says of a path: read it whatever its name, leave it out, or nothing. */
export type PathVerdict = 'include' | 'ignore' | 'default';

/** Judges paths by `paths.include` and `paths.ignore`; what is in both is ignored. */
export function createPathFilter(policy: Pick<Policy, 'include' | 'ignorePaths'>): (path: string) => PathVerdict {
  const isIgnored = createGlobMatcher(policy.ignorePaths);
  const isIncluded = createGlobMatcher(policy.include);
  return (path) => {
    if (isIgnored(path)) return 'ignore';
    return isIncluded(path) ? 'include' : 'default';
  };
}
