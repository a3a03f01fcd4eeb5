import { timed } from '../../scripts/fuzz/processor-time.ts';

/** Runs that take these times, one after the other. */
function timesOf(...times: readonly number[]): { runs: number; milliseconds: number } {
  let now = 0;
  let runs = 0;
  const run = (): number => {
    now += times[runs]!;
    runs += 1;
    return runs;
  };
  const { result, milliseconds } = timed(run, () => now);
  expect(result).toBe(runs);
  return { runs, milliseconds };
}

test.each([
  { name: 'quick: once', times: [1000], runs: 1, milliseconds: 1000 },
  { name: 'slow at first alone', times: [1001, 400], runs: 2, milliseconds: 400 },
  { name: 'quick at last', times: [1800, 1200, 999], runs: 3, milliseconds: 999 },
  { name: 'slow each time: the least', times: [1300, 1100, 1200, 1], runs: 3, milliseconds: 1100 },
])('$name', ({ times, runs, milliseconds }) => {
  expect(timesOf(...times)).toEqual({ runs, milliseconds });
});
