/** One measured figure, and what it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** The most it may be; the least, if it says so. */
  readonly budget: number;
  readonly isLeast?: boolean;
  readonly unit: string;
  /** The raw times behind a ratio, or what was measured. */
  readonly detail: string;
}

export const isWithin = ({ value, budget, isLeast = false }: Figure): boolean =>
  isLeast ? value >= budget : value <= budget;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Milliseconds one call takes. */
export function timeOnce(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const WARM_PASSES = 3;
const COUNTED_PASSES = 11;

/**
 * Median milliseconds of several pieces of work, taken in turn within every pass, so that a slow moment of the
 * machine falls on all of them alike.
 */
export function timeInTurn<Name extends string>(works: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let pass = 0; pass < WARM_PASSES + COUNTED_PASSES; pass++) {
    for (const name of names) {
      const time = timeOnce(works[name]);
      if (pass >= WARM_PASSES) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}
