import { DEFAULT_POLICY } from '../../src/config/policy-file.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import type { Place } from './places.ts';

/** Milliseconds of processor time that a scan of `piece`, repeated to `length` characters in a place, takes. */
export function timeOf(place: Place, piece: string, length: number): number {
  const files = place.files(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  const start = process.cpuUsage();
  scanFiles(files, { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The cost of one repeated piece in one place. */
export interface Growth {
  readonly place: string;
  readonly piece: string;
  readonly length: number;
  readonly milliseconds: number;
  /** How many times longer a text of twice the length takes. */
  readonly perDoubling: number;
}

/** Shorter times are not told from the machine's own noise. */
const LEAST = 40;
const TIMES = 3;

/** Looks at a short text, and goes on only while the time is worth it: most pairs of a piece and a place cost nothing. */
export function growthOf(place: Place, piece: string, longest: number): Growth | null {
  let length = 5_000;
  let milliseconds = timeOf(place, piece, length);
  let worst: Growth | null = null;
  while (length * 4 <= longest) {
    // What costs less than 0.2 µs a character at this length may be quadratic only with a factor that never matters.
    if (length > 5_000 && milliseconds < LEAST / 4) return worst;
    length *= 4;
    const next = least(() => timeOf(place, piece, length), milliseconds * 8);
    const perDoubling = Math.sqrt(next / Math.max(milliseconds, LEAST / 16));
    const grown = { place: place.name, piece, length, milliseconds: next, perDoubling };
    if (next >= LEAST && (worst === null || perDoubling > worst.perDoubling)) worst = grown;
    if (next > 20_000) break;
    milliseconds = next;
  }
  return worst;
}

/** The least of some times: asked again only if the first is longer than expected. */
function least(time: () => number, expected: number): number {
  let best = time();
  for (let count = 1; count < TIMES && best > Math.max(expected, LEAST) && best < 3_000; count += 1)
    best = Math.min(best, time());
  return best;
}
