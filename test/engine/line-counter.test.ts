import { LineCounter } from '../../src/engine/line-counter.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { createRandom } from '../support/fakes.ts';

test('tells the same lines as an index of them, in whatever order it is asked', () => {
  const random = createRandom(1);
  const text = Array.from({ length: 500 }, () => (random() < 0.2 ? '\n' : random() < 0.1 ? '\r' : 'x')).join('');
  const counter = new LineCounter(text);
  const index = new LineIndex(text);
  for (let round = 0; round < 2000; round += 1) {
    const offset = Math.floor(random() * 520) - 10;
    expect(counter.position(offset)).toEqual(index.position(offset));
  }
});

test.each([
  ['', 0, 1, 1],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['\n\n', 2, 3, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(new LineCounter(text).position(offset)).toEqual({ line, column });
});
