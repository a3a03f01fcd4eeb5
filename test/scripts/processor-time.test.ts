import { mostTime, timed } from '../../scripts/fuzz/processor-time.ts';

/** Runs over so many bytes that take these times, one after the other. */
function timesOf(bytes: number, times: readonly number[]): { runs: number; milliseconds: number; hangs: boolean } {
  let now = 0;
  let runs = 0;
  const run = (): number => {
    now += times[runs]!;
    runs += 1;
    return runs;
  };
  const { result, milliseconds, hangs } = timed(bytes, run, () => now);
  expect(result).toBe(runs);
  return { runs, milliseconds, hangs };
}

test.each([
  { name: 'quick: once', bytes: 12_000, times: [1000], runs: 1, milliseconds: 1000, hangs: false },
  { name: 'slow at first alone', bytes: 12_000, times: [1001, 400], runs: 2, milliseconds: 400, hangs: false },
  { name: 'quick at last', bytes: 12_000, times: [1800, 1200, 999], runs: 3, milliseconds: 999, hangs: false },
  { name: 'slow each time', bytes: 12_000, times: [1300, 1100, 1200, 1], runs: 3, milliseconds: 1100, hangs: true },
  { name: 'long, and quick for that', bytes: 5_000_000, times: [3000], runs: 1, milliseconds: 3000, hangs: false },
  { name: 'long and slow', bytes: 5_000_000, times: [3001, 3002, 3001], runs: 3, milliseconds: 3001, hangs: true },
])('$name', ({ bytes, times, runs, milliseconds, hangs }) => {
  expect(timesOf(bytes, times)).toEqual({ runs, milliseconds, hangs });
});

test.each([
  [0, 1000],
  [1_000_000, 1000],
  [1_000_001, 1500],
  [2_000_000, 1500],
  [5_000_001, 3500],
])('a scan of %d bytes may take %d ms', (bytes, most) => {
  expect(mostTime(bytes)).toBe(most);
});

test('what grows with its length may be long, and what grows faster is told', () => {
  const hangs = (time: (megabytes: number) => number): boolean[] =>
    [1, 2, 5, 10].map((megabytes) => time(megabytes) > mostTime(megabytes * 1_000_000));
  expect(hangs((megabytes) => 500 * megabytes)).toEqual([false, false, false, false]);
  expect(hangs((megabytes) => 500 * megabytes ** 2)).toEqual([false, true, true, true]);
});
