import { distinctiveKinds, hostBoundKinds, sweepDistinctive, sweepHostBound } from '../../scripts/sweep/run-sweep.ts';

test('a credential of a distinctive kind is found in every role of every form, at its place and under its rule', () => {
  expect(distinctiveKinds().length).toBeGreaterThan(400);
  const { tried, misses } = sweepDistinctive({ every: 40, seed: 3 });
  expect(tried).toBeGreaterThan(500);
  expect(misses).toEqual([]);
});

test('a host-bound kind is not reported for a variable, an id in the path, or its form in another parameter', () => {
  expect(hostBoundKinds().length).toBeGreaterThan(300);
  const { tried, misses } = sweepHostBound({ every: 20, seed: 3 });
  expect(tried).toBeGreaterThan(90);
  expect(misses).toEqual([]);
});
