import { createLineFinder } from '../../../src/report/check/line-finder.ts';

const range = (path: string, startLine: number, endLine = startLine) => ({ path, startLine, endLine });

test('finds the range that lines lie in wholly, whatever the order of the ranges', () => {
  const ranges = [range('a', 20, 29), range('a', 1, 9), range('b', 5), range('a', 10, 10)];
  const find = createLineFinder(ranges);
  expect(find(range('a', 1, 9))).toBe(ranges[1]);
  expect(find(range('a', 9))).toBe(ranges[1]);
  expect(find(range('a', 10))).toBe(ranges[3]);
  expect(find(range('a', 22, 29))).toBe(ranges[0]);
  expect(find(range('b', 5))).toBe(ranges[2]);
});

test.each([
  ['between two ranges', range('a', 15)],
  ['over the end of one', range('a', 8, 10)],
  ['before all', range('a', 1)],
  ['after all', range('a', 40)],
  ['in another file', range('c', 5)],
])('finds nothing for lines %s', (_, lines) => {
  expect(createLineFinder([range('a', 5, 9), range('a', 20, 29), range('b', 1, 99)])(lines)).toBeNull();
});
