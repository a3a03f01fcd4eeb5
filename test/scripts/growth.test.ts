import { fixtureFiles, valuesOf } from '../../scripts/growth/fixture-places.ts';
import { type Clock, isSuspect, MOST, steepest, workGrowth } from '../../scripts/growth/measure.ts';
import { LINES } from '../../scripts/growth/pieces.ts';
import { PLACES, PLACES_OF_LINES } from '../../scripts/growth/places.ts';
import { makeTrials } from '../../scripts/growth/trials.ts';
import { createRandom } from '../support/fakes.ts';

const MARK = 'kz7MarkQ2w9';

test('each kind of value that a fixture shows can be given a text', () => {
  const reached = new Set(
    PLACES.flatMap(({ files }) => files(MARK).flatMap(valuesOf))
      .filter(([, { text }]) => text.includes(MARK))
      .map(([kind]) => kind),
  );
  const shown = new Set(
    fixtureFiles()
      .flatMap(valuesOf)
      .map(([kind]) => kind),
  );
  expect([...shown].filter((kind) => !reached.has(kind)).sort()).toEqual([]);
});

test('a text of lines is an entry for each line where entries are lines', () => {
  const text = LINES[1]!(MARK).repeat(3);
  for (const { files } of PLACES_OF_LINES) {
    const [file] = files(text);
    const written = Buffer.from(file!.bytes).toString();
    expect(written.split(MARK).length).toBeGreaterThanOrEqual(4);
    expect(written).not.toMatch(/\\[nr]/);
  }
});

/** So many characters a millisecond where the cost is even. */
const SPEED = 1_000;
const even: Clock = (length) => 1 + length / SPEED;
const square: Clock = (length) => 1 + length / SPEED + (length / SPEED) ** 2 / 100;

test('what grows with the square is looked at and accused', () => {
  expect(isSuspect(square, 100_000)).toBe(true);
  expect(steepest(square, 400_000)!.perDoubling).toBeGreaterThan(MOST);
});

test('what grows evenly is not, however noisy the machine', () => {
  const random = createRandom(1);
  const noisy: Clock = (length) => even(length) * (random() < 0.5 ? 1 : 1 + 4 * random());
  for (let count = 0; count < 50; count += 1) {
    expect(steepest(noisy, 400_000)!.perDoubling).toBeLessThan(MOST);
  }
  expect(isSuspect(even, 100_000)).toBe(false);
});

test('one step is no growth', () => {
  const step: Clock = (length) => even(length) * (length > 100_000 ? 1.5 : 1);
  expect(steepest(step, 400_000)!.perDoubling).toBeLessThan(MOST);
});

test('short times accuse nobody, and a long one ends the trial', () => {
  const short: Clock = (length) => (length / 400_000) ** 2;
  expect(isSuspect(short, 100_000)).toBe(false);
  expect(steepest(short, 400_000)).toBeNull();
  const asked: number[] = [];
  steepest((length) => asked.push(length) && 3_000 * length, 400_000);
  expect(asked).toEqual([12_500]);
});

test('of a part of the trials none looks at more than twice as much in twice as long a text', () => {
  const trials = makeTrials({ pairs: 40, lines: 40, seed: 7, place: '' }).slice(-80);
  const steep = trials.filter((trial) => workGrowth(trial) > MOST);
  expect(steep.map(({ place, piece }) => `${JSON.stringify(piece)} in ${place.name}`)).toEqual([]);
});
