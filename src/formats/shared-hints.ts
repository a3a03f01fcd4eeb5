import type { ValueHints } from '../model/located-value.ts';

const MOST = 2_000;

const known = new Map<string, ValueHints>();

/**
 * One object for all hints that say the same, so that values can be compared by the identity of their hints. For those
 * that are put together from the file; fixed ones are constants where they are used.
 */
export function sharedHints(hints: ValueHints): ValueHints {
  const name = JSON.stringify(hints);
  const shared = known.get(name);
  if (shared !== undefined) return shared;
  if (known.size >= MOST) known.clear();
  // A copy: what stands in hints are slices of a file's text, and would keep all of it alive.
  const copy: ValueHints = JSON.parse(name);
  known.set(name, copy);
  return copy;
}
