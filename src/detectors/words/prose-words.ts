import { LEXICON, type LexiconWord, withoutLonger } from '../../model/lexicon.ts';
import { withoutAccents } from './split-words.ts';

/** The sieve takes no shorter word: those of two characters are looked for with what follows them. */
const SHORTEST = 3;
/** So long a word of a phrase is met seldom enough to be looked for by itself. */
const LONG_PART = 7;
const COLONS = [':', '：'];
const JOINTS = [...COLONS, '=', ' =', ' :'];

const IN_PROSE = LEXICON.filter(({ gates }) => gates.has('prose'));
const BEFORE_JOINTS = LEXICON.filter(({ gates }) => gates.has('before-joint'));
const SINGLE = withoutLonger(
  IN_PROSE.flatMap(({ word, language }) => spellings(word).flatMap((one) => partsOf(one, language))).flatMap(lookedFor),
);
/** Words that name a credential without those before them: of `shared secret` the last is enough. */
const LAST_WORDS: ReadonlySet<string> = new Set(IN_PROSE.map(({ word }) => withoutAccents(word)));
const SPACED = IN_PROSE.filter(isSpaced).flatMap(({ word }) => spellings(word).map((one) => one.replaceAll('_', ' ')));

/**
 * What is looked for in texts: of each word that counts in prose, whatever is in each way of writing it. The whole name
 * around a hit is judged by its words.
 */
export const PROSE_WORDS: readonly string[] = [
  ...SINGLE,
  ...SPACED,
  ...BEFORE_JOINTS.flatMap(({ word }) => JOINTS.map((joint) => word + joint)),
];

const PHRASES: ReadonlySet<string> = new Set([...IN_PROSE, ...BEFORE_JOINTS].map(({ word }) => joined(word)));
const ENDINGS = withoutLonger(
  IN_PROSE.filter(({ gates }) => gates.has('run-together')).map(({ word }) => joined(word)),
);
const LONGEST_PHRASE = 4;

/** Asked for every name in a text, of which the same few thousand come again and again. */
const counted = new WeakMap<readonly string[], boolean>();

/** Whether the words of a name hold one that counts in prose: what was looked for stands in other names too. */
export function countsInProse(words: readonly string[]): boolean {
  let counts = counted.get(words);
  if (counts === undefined) {
    counts = holdsProseWord(words);
    counted.set(words, counts);
  }
  return counts;
}

function holdsProseWord(words: readonly string[]): boolean {
  return words.some(
    (word, from) =>
      ENDINGS.some((ending) => word.endsWith(ending)) ||
      Array.from({ length: LONGEST_PHRASE }, (_, more) => words.slice(from, from + more + 1).join('')).some((phrase) =>
        PHRASES.has(phrase),
      ),
  );
}

function joined(word: string): string {
  return withoutAccents(word).replaceAll('_', '');
}

/** A phrase that prose writes in several words, of which the last says less than all of them. */
function isSpaced({ word }: LexiconWord): boolean {
  const last = word.slice(word.lastIndexOf('_') + 1);
  return word.includes('_') && !LAST_WORDS.has(withoutAccents(last));
}

/** As it is written, and without accents. Beyond ASCII case counts, so capitals are entered as well. */
function spellings(word: string): readonly string[] {
  const plain = /^[\p{Script=Latin}_]+$/u.test(word) ? withoutAccents(word) : word;
  const written = /[^\0-\x7f]/.test(word) ? [word, capitalised(word), word.toUpperCase()] : [word];
  // The sieve knows both cases of ASCII.
  return [...new Set([...written, plain].map((one) => one.replace(/[A-Z]/g, (letter) => letter.toLowerCase())))];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What every way holds in which code and tables write a phrase as one word: `api_key`, `api-key`, `apiKey`. */
function partsOf(word: string, language: string): readonly string[] {
  const words = word.split('_');
  if (words.length === 1) return [word];
  // English prose is full of the words that its phrases are made of: there the joint has to be met as well.
  if (words.at(-1) === 'key') return ['_key', '-key', words.join('')];
  const longest = words.reduce((long, one) => (one.length > long.length ? one : long));
  return language !== 'en' && longest.length >= LONG_PART
    ? [longest]
    : ['_', '-', ''].map((joint) => words.join(joint));
}

function lookedFor(word: string): readonly string[] {
  return word.length >= SHORTEST ? [word] : COLONS.map((colon) => word + colon);
}
