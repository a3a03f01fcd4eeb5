import type { Carried } from '../detectors/candidate.ts';
import { detach } from '../text/detach.ts';

/** A copy of how a value is sent. */
export function detachCarried(carried: Carried | null): Carried | null {
  if (carried === null) return null;
  return { ...carried, name: detach(carried.name), scheme: detachOrNull(carried.scheme) };
}

export function detachOrNull(text: string | null): string | null {
  return text === null ? null : detach(text);
}
