import { classifyKey } from '../../src/detectors/words/key-words.ts';
import { judgeValue } from '../../src/detectors/words/placeholder.ts';
import { PROSE_WORDS } from '../../src/detectors/words/prose-words.ts';
import { unfoldTree } from '../../src/engine/unfold/unfold-json.ts';
import { ACCOUNT_WORDS, type Gate, LEXICON, type LexiconWord, withoutLonger } from '../../src/model/lexicon.ts';
import type { LocatedValue } from '../../src/model/located-value.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import { hasSecretWord } from '../../src/text/script/script-words.ts';
import { found, TOKEN } from './found.ts';
import { located } from './located.ts';

const PASSWORD = 'Granit-77x';

const wordsIn = (gate: Gate): readonly LexiconWord[] => LEXICON.filter(({ gates }) => gates.has(gate));

/** How a phrase is written as one name, and as several words. */
const written = (word: string): readonly string[] => [
  ...new Set(['_', '-', ' ', ''].map((joint) => word.replaceAll('_', joint))),
];

const camel = (word: string): string => word.replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());

test('the lexicon has words of many languages, each once in its language', () => {
  expect(new Set(LEXICON.map(({ language }) => language)).size).toBeGreaterThan(30);
  expect(LEXICON.length).toBeGreaterThan(350);
  const named = LEXICON.map(({ word, language }) => `${language} ${word}`);
  expect(named.filter((one, index) => named.indexOf(one) !== index)).toEqual([]);
});

test('a word that is kept out of a gate says why', () => {
  for (const { word, gates, keptOut } of LEXICON) {
    for (const gate of ['prose', 'script'] as const) {
      expect(`${word} ${gates.has(gate) || keptOut[gate] !== undefined}`).toBe(`${word} true`);
    }
    for (const [gate, reason] of Object.entries(keptOut)) {
      expect(`${word} ${gates.has(gate as Gate)}`).toBe(`${word} false`);
      expect(reason).toMatch(/\w+ \w+/);
    }
  }
});

describe('each word is found in each gate that its row names', () => {
  test('before a joint', () => {
    expect(wordsIn('before-joint').length).toBeGreaterThan(4);
    for (const { word } of wordsIn('before-joint')) {
      const inProse = (text: string) => found(text, { role: 'description' }).length;
      for (const joint of [': ', '= ', ' = ', '：']) expect(inProse(`for all ${word}${joint}${PASSWORD}!`)).toBe(1);
      expect(inProse(`for all the ${word} ${PASSWORD}!`)).toBe(0);
      expect(inProse(`for all ${word}: granit77`)).toBe(0);
    }
  });

  test('key', () => {
    for (const { word, meaning } of wordsIn('key')) {
      for (const key of [...written(word), camel(word), `x_${word}`, `${word}_prod`]) {
        const keyClass = classifyKey(key);
        expect([key, keyClass.strength]).toEqual([key, 'strong']);
        if (!/_(?:token|key|secret)/.test(word)) expect([key, keyClass.meaning]).toEqual([key, meaning]);
      }
    }
  });

  test('last word', () => {
    for (const { word, meaning } of wordsIn('last-word')) {
      expect(classifyKey(`x_${word}`)).toMatchObject({ strength: 'weak', meaning });
    }
  });

  test('run together', () => {
    for (const { word } of wordsIn('run-together')) {
      const { strength } = classifyKey(`zz${word.replaceAll('_', '')}`);
      expect(`${word} ${strength === 'strong' || strength === 'weak'}`).toBe(`${word} true`);
    }
  });

  test('prose', () => {
    const missed: string[] = [];
    for (const { word, meaning } of wordsIn('prose')) {
      const value = meaning === 'password' ? PASSWORD : TOKEN;
      for (const name of written(word)) {
        for (const one of [name, name.slice(0, 1).toUpperCase() + name.slice(1)]) {
          const texts = found(`For all: ${one}: ${value} and so on`, { role: 'description' });
          if (!texts.some((text) => text.startsWith(`${value} `))) missed.push(one);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  test('script', () => {
    for (const { word } of wordsIn('script')) {
      for (const name of [camel(word), word]) expect(`${name} ${hasSecretWord(name)}`).toBe(`${name} true`);
    }
  });

  test('account', () => {
    for (const { word } of wordsIn('account')) {
      for (const name of [camel(word), word, word.replaceAll('_', '')]) {
        for (const account of ACCOUNT_WORDS) {
          expect(`${name} ${accountOf({ [account]: 'me', [name]: 'garfield' }, name)}`).toBe(`${name} me`);
        }
      }
    }
  });

  test('slot', () => {
    for (const { word } of wordsIn('slot')) {
      const capitals = word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
      expect([word, judgeValue(capitals, null, 'password').id]).toEqual([word, 'slot-in-capitals']);
    }
  });
});

/** The account that is said to belong to a member of an object. */
function accountOf(object: Readonly<Record<string, string>>, key: string): string | undefined {
  const values: LocatedValue[] = [];
  unfoldTree(located(JSON.stringify(object), { role: 'body' }), parseJson(JSON.stringify(object)), {
    emit: (value) => values.push(value),
    isPlain: () => false,
  });
  return values.find((value) => value.key === key)?.hints.account;
}

test('words that are kept out of prose are not found there', () => {
  for (const { word, meaning, keptOut } of LEXICON.filter(({ gates }) => !gates.has('prose'))) {
    const value = meaning === 'password' ? PASSWORD : TOKEN;
    // A scheme and its token need no name.
    if (word === 'bearer') continue;
    expect([word, keptOut.prose, found(`For all: ${word}: ${value} and so on`, { role: 'description' })]).toEqual([
      word,
      keptOut.prose,
      [],
    ]);
  }
});

test('prose is searched for as few words as find all', () => {
  expect(PROSE_WORDS.length).toBe(new Set(PROSE_WORDS).size);
  expect(PROSE_WORDS.filter((word) => word.length < 3)).toEqual([]);
  expect(withoutLonger(['api_key', 'key', 'pass', 'password', 'pass'])).toEqual(['key', 'pass']);
});
