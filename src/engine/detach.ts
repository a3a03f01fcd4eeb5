import type { Carried } from '../detectors/candidate.ts';

/** Below this length V8 copies a slice anyway. */
const SHORTEST_SLICE = 13;

/** A copy of a text that does not keep the text it was cut from alive. */
export function detach(text: string): string {
  if (text.length < SHORTEST_SLICE) return text;
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** A copy of how a value is sent. */
export function detachCarried(carried: Carried | null): Carried | null {
  if (carried === null) return null;
  return { ...carried, name: detach(carried.name), scheme: detachOrNull(carried.scheme) };
}

export function detachOrNull(text: string | null): string | null {
  return text === null ? null : detach(text);
}
