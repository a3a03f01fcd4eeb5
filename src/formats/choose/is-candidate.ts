import { FOREIGN_FORMS } from '../forms.ts';
import { formatByPath, hasPostmanName, originalPath } from './format-by-path.ts';

/**
 * `candidate`: worth fetching; `never`: known to be something else, and `other`: only if the policy includes it or the
 * content shows Postman's marks.
 */
export type CandidateReason = 'candidate' | 'never' | 'other';

/** Files of other tools that have an extension of ours. */
const NEVER_NAMES: ReadonlySet<string> = new Set(FOREIGN_FORMS.flatMap(({ names = [] }) => names));
const NEVER_PLACES = FOREIGN_FORMS.flatMap(({ places = [] }) => places);

const EXTENSIONS = /\.(?:json|ya?ml|har|zip|gz|tgz|tar)$/;

/** Whether a file is worth reading, by its path alone. What it is, its content decides. */
export function candidateReason(path: string): CandidateReason {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (hasPostmanName(path)) return 'candidate';
  if (NEVER_NAMES.has(name) || NEVER_PLACES.some((pattern) => pattern.test(lower))) return 'never';
  if (EXTENSIONS.test(name) || EXTENSIONS.test(originalPath(name)) || formatByPath(path) !== null) return 'candidate';
  return 'other';
}
