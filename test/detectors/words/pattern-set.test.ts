import { createPatternSet } from '../../../src/detectors/words/pattern-set.ts';

const rowFor = createPatternSet(
  [/^slot:\d+$/, /^(?:a|b)$/, /^one|^two/i, /middle/, /end$/i].map((pattern, row) => ({ pattern, row })),
);

test.each([
  ['slot:12', true],
  ['slot:x', false],
  ['my slot:12', false],
  ['b', true],
  ['B', false],
  ['bb', false],
  ['TWO more', true],
  ['the two', false],
  ['in the middle of it', true],
  ['MIDDLE', false],
  ['to the END', true],
  ['endless', false],
])('%j fits: %s', (text, expected) => {
  expect(rowFor(text) !== null).toBe(expected);
});

test('of no patterns none fits', () => {
  expect(createPatternSet([])('text')).toBeNull();
});

test.each([
  ['slot:12', 0],
  ['a', 1],
  ['two at the end', 2],
  ['in the middle to the end', 3],
  ['to the end', 4],
])('the row that %j fits is the first: %d', (text, row) => {
  expect(rowFor(text)?.row).toBe(row);
});
