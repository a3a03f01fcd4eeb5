import type { ValueHints } from '../model/located-value.ts';
import { detach } from '../text/detach.ts';

const MOST = 2_000;

const known = new Map<string, ValueHints>();
const byUsage = new Map<string, ValueHints>();

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

/** As `sharedHints`, for hints that tell a usage and nothing more. */
export function usageHints(usage: string): ValueHints {
  const shared = byUsage.get(usage);
  if (shared !== undefined) return shared;
  if (byUsage.size >= MOST) byUsage.clear();
  const copy: ValueHints = { usage: detach(usage) };
  byUsage.set(detach(usage), copy);
  return copy;
}
