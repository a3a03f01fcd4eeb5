// Scans repeated characters, pairs and lines in every place of every form; exits 1 when a text of twice the length takes
// more than 2.5 times as long. The whole round takes half an hour; `--from` and `--to` take a part of it. What the collector
// of garbage does grows in steps, and waits for other processes: so it has one thread and much room.
//
//   npm run growth [-- --pairs N] [--lines N] [--seed N] [--longest CHARACTERS] [--place NAME] [--piece TEXT] [--from N] [--to N]
import { parseArgs } from 'node:util';
import { createRandom } from '../test/support/fakes.ts';
import { clockOf, type Growth, isSuspect, MOST, steepest } from './growth/measure.ts';
import { LINES, PIECES, SYNTAX_PIECES } from './growth/pieces.ts';
import { PLACES, PLACES_OF_LINES, type Place } from './growth/places.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '3000' },
    lines: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    longest: { type: 'string', default: '100000' },
    place: { type: 'string', default: '' },
    piece: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
  },
});
/** Words are looked for in every text alike. */
const FOR_WORDS = ['description of collection-v2.1', 'variable of environment'];
/** How far a suspect is followed. */
const FARTHEST = 400_000;

interface Trial {
  readonly place: Place;
  readonly piece: string;
}

const longest = Number(values.longest);
const isChosen = ({ name }: Place): boolean => name.includes(values.place);
const places = PLACES.filter(isChosen);
const placesOfLines = [...PLACES, ...PLACES_OF_LINES].filter(isChosen);
const random = createRandom(Number(values.seed));
const any = <Item>(items: readonly Item[], count = items.length): Item => items[Math.floor(random() * count)]!;
const anyPiece = (): string => any(PIECES, random() < 0.7 ? SYNTAX_PIECES : undefined);
const list = (count: string, make: () => Trial): Trial[] => Array.from({ length: Number(count) }, make);

const singles =
  values.piece === undefined ? PIECES.slice(0, SYNTAX_PIECES) : [JSON.parse(`"${values.piece}"`) as string];
const words = values.piece === undefined ? PIECES.slice(SYNTAX_PIECES) : [];
const trials: readonly Trial[] = [
  ...places.flatMap((place) => singles.map((piece) => ({ place, piece }))),
  ...places.filter(({ name }) => FOR_WORDS.includes(name)).flatMap((place) => words.map((piece) => ({ place, piece }))),
  ...list(values.pairs, () => ({ place: any(places), piece: anyPiece() + anyPiece() })),
  ...list(values.lines, () => ({ place: any(placesOfLines), piece: any(LINES)(anyPiece()) })),
].slice(Number(values.from), Number(values.to));

/** How a trial grows, or null if that is not too steep. */
function faultOf({ place, piece }: Trial): Growth | null {
  const growth = steepest(clockOf(place, piece), FARTHEST);
  return growth === null || growth.perDoubling <= MOST ? null : growth;
}

function describe({ place, piece }: Trial, { length, milliseconds, perDoubling }: Growth): string {
  const time = `${milliseconds.toFixed(0)} ms at ${length}`;
  return `${perDoubling.toFixed(2)} × a doubling, ${time}: ${JSON.stringify(piece)} in ${place.name}`;
}

const accused: Trial[] = [];
let suspects = 0;
for (const [done, trial] of trials.entries()) {
  if (done % 1000 === 0) console.error(`${done} of ${trials.length}`);
  if (!isSuspect(clockOf(trial.place, trial.piece), longest)) continue;
  suspects += 1;
  const fault = faultOf(trial);
  if (fault === null) continue;
  accused.push(trial);
  console.error(describe(trial, fault));
}

// The machine may have been busy: who was accused is heard again.
const bad = accused.flatMap((trial) => {
  const fault = faultOf(trial);
  return fault === null ? [] : [describe(trial, fault)];
});
console.log(
  `${trials.length} texts, ${suspects} looked at closely, ${bad.length} grow by more than ${MOST} a doubling`,
);
for (const line of bad) console.log(line);
process.exitCode = bad.length === 0 ? 0 : 1;
