import { createRandom } from '../../test/support/fakes.ts';
import { LINES, PIECES, SYNTAX_PIECES } from './pieces.ts';
import { PLACES, PLACES_OF_LINES, type Place } from './places.ts';

/** A text to repeat, and where. */
export interface Trial {
  readonly place: Place;
  readonly piece: string;
}

/** How many trials of each way there are, and which. */
export interface Choice {
  readonly pairs: number;
  readonly lines: number;
  readonly seed: number;
  /** A part of the names of the places. */
  readonly place: string;
  /** The only piece that is tried alone; all of them if there is none. */
  readonly piece?: string | undefined;
}

/** Words are looked for in every text alike. */
const FOR_WORDS = ['description of collection-v2.1', 'variable of environment'];

/** Each piece alone in each place, then pairs and lines as the seed draws them. */
export function makeTrials({ pairs, lines, seed, place, piece }: Choice): readonly Trial[] {
  const places = PLACES.filter(({ name }) => name.includes(place));
  const placesOfLines = [...places, ...PLACES_OF_LINES.filter(({ name }) => name.includes(place))];
  const singles = piece === undefined ? PIECES.slice(0, SYNTAX_PIECES) : [piece];
  const words = piece === undefined ? PIECES.slice(SYNTAX_PIECES) : [];
  return [
    ...inEach(places, singles),
    ...inEach(
      places.filter(({ name }) => FOR_WORDS.includes(name)),
      words,
    ),
    ...drawTrials({ places, placesOfLines, pairs, lines, seed }),
  ];
}

function inEach(places: readonly Place[], pieces: readonly string[]): readonly Trial[] {
  return places.flatMap((place) => pieces.map((piece) => ({ place, piece })));
}

interface Draw extends Pick<Choice, 'pairs' | 'lines' | 'seed'> {
  readonly places: readonly Place[];
  readonly placesOfLines: readonly Place[];
}

function drawTrials({ places, placesOfLines, pairs, lines, seed }: Draw): readonly Trial[] {
  const random = createRandom(seed);
  const any = <Item>(items: readonly Item[], count = items.length): Item => items[Math.floor(random() * count)]!;
  const anyPiece = (): string => any(PIECES, random() < 0.7 ? SYNTAX_PIECES : undefined);
  return [
    ...Array.from({ length: pairs }, () => ({ place: any(places), piece: anyPiece() + anyPiece() })),
    ...Array.from({ length: lines }, () => ({ place: any(placesOfLines), piece: any(LINES)(anyPiece()) })),
  ];
}
