// Scans repeated characters, pairs and lines in every place of every form; exits 1 when a text of twice the length takes
// more than 2.5 times as long.
//
//   npm run growth [-- --pairs N] [--seed N] [--longest CHARACTERS] [--place NAME] [--piece TEXT]
import { parseArgs } from 'node:util';
import { createRandom } from '../test/support/fakes.ts';
import { type Growth, growthOf } from './growth/measure.ts';
import { PIECES, SYNTAX_PIECES } from './growth/pieces.ts';
import { PLACES } from './growth/places.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    longest: { type: 'string', default: '320000' },
    place: { type: 'string', default: '' },
    piece: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
  },
});
const MOST = 2.5;
/** Words are looked for in every text alike. */
const FOR_WORDS = ['description of collection-v2.1', 'variable of environment'];
const longest = Number(values.longest);
const places = PLACES.filter(({ name }) => name.includes(values.place));
const random = createRandom(Number(values.seed));
const any = <Item>(items: readonly Item[], count = items.length): Item => items[Math.floor(random() * count)]!;

const singles =
  values.piece === undefined ? PIECES.slice(0, SYNTAX_PIECES) : [JSON.parse(`"${values.piece}"`) as string];
const words = values.piece === undefined ? PIECES.slice(SYNTAX_PIECES) : [];
const trials = [
  ...places.flatMap((place) => singles.map((piece) => ({ place, piece }))),
  ...places.filter(({ name }) => FOR_WORDS.includes(name)).flatMap((place) => words.map((piece) => ({ place, piece }))),
  ...Array.from({ length: Number(values.pairs) }, () => ({
    place: any(places),
    piece:
      any(PIECES, random() < 0.7 ? SYNTAX_PIECES : undefined) + any(PIECES, random() < 0.7 ? SYNTAX_PIECES : undefined),
  })),
].slice(Number(values.from), Number(values.to));

const found: Growth[] = [];
let done = 0;
for (const { place, piece } of trials) {
  const growth = growthOf(place, piece, longest);
  if (growth !== null) {
    found.push(growth);
    if (growth.perDoubling > MOST) console.error(describe(growth));
  }
  if (++done % 2000 === 0) console.error(`${done} of ${trials.length}`);
}

function describe({ place, piece, length, milliseconds, perDoubling }: Growth): string {
  const perCharacter = ((milliseconds * 1000) / length).toFixed(1);
  return `${perDoubling.toFixed(2)} × a doubling, ${perCharacter} µs a character at ${length}: ${JSON.stringify(piece)} in ${place}`;
}

const bad = found.filter(({ perDoubling }) => perDoubling > MOST);
const dear = [...found].sort((a, b) => b.milliseconds / b.length - a.milliseconds / a.length);
console.log(`${trials.length} texts, ${bad.length} grow by more than ${MOST} a doubling`);
for (const growth of [...bad].sort((a, b) => b.perDoubling - a.perDoubling).slice(0, 60)) console.log(describe(growth));
console.log('dearest:');
for (const growth of dear.slice(0, 40)) console.log(describe(growth));
process.exitCode = bad.length === 0 ? 0 : 1;
