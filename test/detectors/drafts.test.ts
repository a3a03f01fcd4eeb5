import { Drafts } from '../../src/detectors/drafts.ts';

test('none to begin with', () => {
  const drafts = new Drafts();
  expect(drafts.isEmpty).toBe(true);
  expect(drafts.all).toEqual([]);
  expect(drafts.touching({ from: 0, to: 10_000 })).toEqual([]);
});

test('one of the same span is the same', () => {
  const drafts = new Drafts();
  const first = drafts.at({ from: 250, to: 900 });
  expect(drafts.at({ from: 250, to: 900 })).toBe(first);
  expect(drafts.at({ from: 250, to: 901 })).not.toBe(first);
  expect(drafts.all.map(({ span }) => span)).toEqual([
    { from: 250, to: 900 },
    { from: 250, to: 901 },
  ]);
});

test.each([
  ['from its first character on', { from: 200, to: 301 }, true],
  ['up to its last', { from: 999, to: 1200 }, true],
  ['within it', { from: 500, to: 501 }, true],
  ['around it', { from: 0, to: 5000 }, true],
  ['right before it', { from: 200, to: 300 }, false],
  ['right behind it', { from: 1000, to: 1200 }, false],
])('touches what stands %s', (_, span, touches) => {
  const drafts = new Drafts();
  const draft = drafts.at({ from: 300, to: 1000 });
  expect(drafts.touching(span)).toEqual(touches ? [draft] : []);
});
