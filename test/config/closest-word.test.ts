import { closestWord } from '../../src/config/closest-word.ts';

const KNOWN = ['failOn', 'paths', 'ignore', 'onError', 'stripe-secret-key'];

test.each([
  ['fail_on', 'failOn'],
  ['FailOn', 'failOn'],
  ['path', 'paths'],
  ['ingore', 'ignore'],
  ['on-eror', 'onError'],
  ['stripe-secret', 'stripe-secret-key'],
  ['zzz', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%s: %s', (typed, expected) => {
  expect(closestWord(typed, KNOWN)).toBe(expected);
});
