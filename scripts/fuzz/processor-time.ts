/** Milliseconds of processor time that a scan may take of the first megabyte begun, and of each further one. */
const FIRST_MEGABYTE = 1000;
const FURTHER_MEGABYTE = 500;
const MEGABYTE = 1_000_000;

/** What seems to hang is run so many times. */
const MOST_RUNS = 3;

/** What a run gave, the milliseconds that it took, and whether they are too many. */
export interface Timed<Result> extends Time {
  readonly result: Result;
}

export interface Time {
  readonly milliseconds: number;
  readonly hangs: boolean;
}

/**
 * Milliseconds of processor time after which a scan of so many bytes counts as hanging. They grow as the bytes do, and no
 * faster: what takes a hundred times as long for ten times the text is soon beyond them.
 */
export function mostTime(bytes: number): number {
  return FIRST_MEGABYTE + FURTHER_MEGABYTE * Math.max(0, Math.ceil(bytes / MEGABYTE) - 1);
}

/**
 * Runs what reads so many bytes, and takes the time. Other work on the machine slows what shares its caches and cores, and
 * makes nothing faster: what seems to hang is run again, and the least of its times counts.
 */
export function timed<Result>(bytes: number, run: () => Result, clock = processorTime): Timed<Result> {
  const most = mostTime(bytes);
  let least = Infinity;
  for (let runs = 1; ; runs += 1) {
    const start = clock();
    const result = run();
    least = Math.min(least, clock() - start);
    if (least <= most || runs === MOST_RUNS) return { result, milliseconds: least, hangs: least > most };
  }
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
