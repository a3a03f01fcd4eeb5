import { createPathFilter } from '../config/path-filter.ts';
import { candidateReason } from '../formats/is-candidate.ts';
import type { Policy } from '../model/policy.ts';

/** Tells by its path whether a changed file is to be read; what it is, its content decides. */
export function createFileSelection(policy: Pick<Policy, 'include' | 'ignorePaths'>): (path: string) => boolean {
  const filter = createPathFilter(policy);
  return (path) => {
    const verdict = filter(path);
    if (verdict !== 'default') return verdict === 'include';
    return candidateReason(path) === 'candidate';
  };
}
