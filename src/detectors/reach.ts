import type { SendContext } from './candidate.ts';
import { type HostKind, kindOfHost } from './words/host-rows.ts';

/** How far what a value opens can be reached, by the hosts it is sent to. */
export type Reach = HostKind | 'unknown';

/** From far to near: what is sent to several hosts reaches as far as the farthest. */
const FARTHEST: readonly Reach[] = ['public', 'unknown', 'staging', 'private', 'sandbox', 'reserved', 'local'];

const known = new WeakMap<SendContext['sends'], Reach>();

/** Values that are sent alike share the list of it, so it is looked at once for all of them. */
export function reachOf(sends: SendContext['sends']): Reach {
  const before = known.get(sends);
  if (before !== undefined) return before;
  const reach = reckonReach(sends);
  known.set(sends, reach);
  return reach;
}

function reckonReach(sends: SendContext['sends']): Reach {
  const kinds = new Set<Reach>(sends.flatMap(({ host }) => (host === null ? [] : kindOfHost(host))));
  if (kinds.size === 0) return 'unknown';
  // Collections that try a service out also go where a variable says, which nobody has filled in.
  if (kinds.size === 1 && kinds.has('demo')) return 'demo';
  if (sends.some(({ host, carried }) => host === null && carried !== null)) kinds.add('unknown');
  return FARTHEST.find((reach) => kinds.has(reach)) ?? 'unknown';
}

/** Whether a host is the machine itself. */
export function isThisMachine(host: string): boolean {
  return kindOfHost(host) === 'local';
}

/** Whether what goes to a host leaves neither the machine nor its network. A name for documentation or tests is nobody's beyond it. */
export function isNearby(host: string): boolean {
  const kind = kindOfHost(host);
  return kind === 'local' || kind === 'private' || kind === 'reserved';
}

/** Whether a host is there for trying things out, so that what it is sent opens nothing. */
export function isForTrials(host: string): boolean {
  return kindOfHost(host) === 'demo';
}
