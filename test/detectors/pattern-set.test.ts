import { createPatternSet } from '../../src/detectors/pattern-set.ts';

const fits = createPatternSet(
  [/^slot:\d+$/, /^(?:a|b)$/, /^one|^two/i, /middle/, /end$/i].map((pattern) => ({ pattern, reason: 'a test' })),
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
  expect(fits(text)).toBe(expected);
});

test('of no patterns none fits', () => {
  expect(createPatternSet([])('text')).toBe(false);
});
