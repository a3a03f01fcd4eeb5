import type { ValueHints } from '../../model/located-value.ts';

/** Scripts of one file call many functions; more than these are forgotten together. */
const MOST = 2_000;

const known = new Map<string, ValueHints>();

/** The hints that many values have in common. Never an account: what is shared outlives the file. */
export type SharedHints = Pick<ValueHints, 'authType' | 'language' | 'usage'>;

/** One object for all hints that say the same, so that values can be compared by the identity of their hints. */
export function sharedHints({ authType, language, usage }: SharedHints): ValueHints {
  const name = `${language ?? ''} ${authType?.length ?? -1} ${authType ?? ''}${usage === undefined ? '' : ` ${usage}`}`;
  let shared = known.get(name);
  if (shared === undefined) {
    if (known.size >= MOST) known.clear();
    // A copy: what stands in hints are slices of a file's text, and would keep all of it alive.
    shared = JSON.parse(JSON.stringify({ authType, language, usage })) as ValueHints;
    known.set(name, shared);
  }
  return shared;
}
