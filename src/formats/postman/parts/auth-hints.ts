import type { ValueHints } from '../../../model/located-value.ts';
import { detach } from '../../../text/detach.ts';

/** Types are few, but a file may make up any number; more than these are forgotten together. */
const MOST = 2_000;

const known = new Map<string, ValueHints>();

/**
 * What the parameters of all auth blocks of a type have in common: one object, so that values can be compared by the
 * identity of their hints. Never an account: what is shared outlives the file.
 */
export function authHints(authType: string, sentIn?: ValueHints['sentIn']): ValueHints {
  const name = `${sentIn ?? ''} ${authType}`;
  let shared = known.get(name);
  if (shared === undefined) {
    if (known.size >= MOST) known.clear();
    const hints = { authType: detach(authType) };
    shared = sentIn === undefined ? hints : { ...hints, sentIn };
    known.set(name, shared);
  }
  return shared;
}
