import { isWithin, median } from '../../bench/figure.ts';

test.each([
  [10, 10, false, true],
  [10.1, 10, false, false],
  [12, 12, true, true],
  [11.9, 12, true, false],
])('%d with a budget of %d, the least: %p', (value, budget, isLeast, expected) => {
  expect(isWithin({ name: '', value, budget, unit: '', detail: '', isLeast })).toBe(expected);
});

test('the median of an odd number of values is the middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
});
