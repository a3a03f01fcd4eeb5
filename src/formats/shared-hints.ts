import type { ValueHints } from '../model/located-value.ts';

/** Scripts of one file call many functions; more than these are forgotten together. */
const MOST = 2_000;

const known = new Map<string, ValueHints>();

/**
 * One object for all hints that say the same, so that values can be compared by the identity of their hints. It outlives
 * the file, so nothing may stand in it that could be part of a credential: an account is no hint to share.
 */
export function sharedHints(hints: Omit<ValueHints, 'account'>): ValueHints {
  const name = JSON.stringify(hints);
  const shared = known.get(name);
  if (shared !== undefined) return shared;
  if (known.size >= MOST) known.clear();
  // A copy: what stands in hints are slices of a file's text, and would keep all of it alive.
  const copy: ValueHints = JSON.parse(name);
  known.set(name, copy);
  return copy;
}
