import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { countWork } from '../../test/support/count-work.ts';
import type { Trial } from './trials.ts';

/** What grows with the square of its length takes four times as long when it is twice as long. */
export const MOST = 2.5;

/** The cost of a text, and how many times longer it takes than one of half of it, on the average of two doublings. */
export interface Growth {
  readonly length: number;
  readonly milliseconds: number;
  readonly perDoubling: number;
}

/** Milliseconds that a scan of a repeated piece of so many characters takes. */
export type Clock = (length: number) => number;

/** Shorter times are not told from the machine's own noise. */
const LEAST = 20;
/** What takes longer than this is not asked again, and no longer text is tried. */
const LONG = 2_000;
/** A first look takes four times the length: that many times as long is looked at more closely. */
const SUSPECT = 2.2 ** 2;
const LOOKS = 3;
const ROUNDS = 12;
const SHORTEST = 10_000;
/** Texts whose work is counted. */
const SHORT = 5_000;
const BEYOND_BOUNDS = [100_000, 130_000];

/** The hash of a short secret costs the same however long the text is. */
const OPTIONS = { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01', limits: { slowFingerprints: 0 } };

function scanOf({ place, piece }: Trial, length: number): () => void {
  const files = place.files(piece.repeat(Math.ceil(length / piece.length)));
  return () => void scanFiles(files, OPTIONS);
}

/** A clock of processor time, so that what else the machine does counts little. */
export function clockOf(trial: Trial): Clock {
  return (length) => {
    const scan = scanOf(trial, length);
    const start = process.cpuUsage();
    scan();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/**
 * How many times more is looked at in a text of twice the length: the same on every machine, so that short texts tell.
 * What looks a bounded way ahead grows until the text is longer than that: it is asked about again there, at two lengths,
 * since how a text happens to end may decide whether anything is found in it.
 */
export function workGrowth(trial: Trial): number {
  const perDoubling = (length: number): number =>
    countWork(scanOf(trial, 2 * length)) / countWork(scanOf(trial, length));
  const first = perDoubling(SHORT);
  return first <= MOST ? first : Math.min(...BEYOND_BOUNDS.map(perDoubling));
}

/** Two lengths tell nearly always that nothing is wrong, and one where it takes next to no time. */
export function isSuspect(clock: Clock, longest: number): boolean {
  let whole = clock(longest);
  let quarter = Infinity;
  for (let looks = 0; whole >= LEAST; looks += 1) {
    quarter = Math.min(quarter, clock(longest / 4));
    if (whole <= quarter * SUSPECT) return false;
    if (looks === LOOKS || whole > LONG) return true;
    whole = Math.min(whole, clock(longest));
  }
  return false;
}

/**
 * The steepest growth between 10,000 and `longest` characters, or null if all times are short. Two doublings are taken
 * together, since a full cache or a collector that starts makes one step and no more. Each length counts with its least
 * time, and what seems too steep is asked again in turn: what slows the machine for a while slows all, and accuses none.
 */
export function steepest(clock: Clock, longest: number): Growth | null {
  const times = new Map<number, number>();
  for (let length = longest; length >= SHORTEST; length /= 2) times.set(length, Infinity);
  const ask = (length: number): void => void times.set(length, Math.min(times.get(length)!, clock(length)));
  for (const length of [...times.keys()].reverse()) {
    ask(length);
    if (times.get(length)! > LONG) break;
  }
  let worst = steepestOf(times);
  for (let round = 0; round < ROUNDS && worst !== null && worst.perDoubling > MOST; round += 1) {
    ask(worst.length / 4);
    ask(worst.length);
    worst = steepestOf(times);
  }
  return worst;
}

function steepestOf(times: ReadonlyMap<number, number>): Growth | null {
  let worst: Growth | null = null;
  for (const [length, milliseconds] of times) {
    const perDoubling = Math.sqrt(milliseconds / (times.get(length / 4) ?? Infinity));
    const counts = milliseconds >= LEAST && milliseconds < Infinity;
    if (counts && perDoubling > (worst?.perDoubling ?? 0)) worst = { length, milliseconds, perDoubling };
  }
  return worst;
}
