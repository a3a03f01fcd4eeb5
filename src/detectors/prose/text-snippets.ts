import type { SieveHit } from '../forms/sieve.ts';
import type { KeyClass } from '../words/key-words.ts';
import { PROSE_WORDS } from '../words/prose-words.ts';
import type { Refusal } from '../words/refusal.ts';
import { pairAt, QUERY_PARTS, type WordInText } from './named-pair.ts';
import { COOKIE, cookiesBehind } from './quoted-cookie.ts';
import { CURL, partsOfCommand, SCHEMES, tokenBehind } from './quoted-login.ts';
import { type Around, around, type TextSnippet, type Writing } from './snippet.ts';
import { LOGIN_WORDS, loginBehind } from './told-login.ts';

export interface SnippetFinder {
  find(text: string, hits: readonly SieveHit[], writing: Writing): readonly TextSnippet[];
  /** Why around each of the words nothing was found, where nothing was. */
  refusals(text: string, hits: readonly SieveHit[], writing: Writing): readonly Refusal[];
}

/** The words that `find` wants the hits of, without regard to case. */
export const SNIPPET_WORDS: readonly string[] = [
  ...PROSE_WORDS,
  ...QUERY_PARTS,
  ...SCHEMES,
  CURL,
  COOKIE,
  ...LOGIN_WORDS,
];
const MOST_SNIPPETS = 1000;

/** Finds `name: value` pairs, scheme and token, and `curl -u` in text. Shapes are strict: prose is full of such words. */
export function createSnippetFinder(classOf: (key: string) => KeyClass): SnippetFinder {
  /** Goes from word to word in the order of the text. */
  function read(text: string, hits: readonly SieveHit[], writing: Writing): readonly Around[] {
    const all: Around[] = [];
    let found = 0;
    let readTo = -1;
    for (const { word, at } of [...hits].sort((one, other) => one.at - other.at)) {
      if (found >= MOST_SNIPPETS) break;
      if (at < readTo) continue;
      const here = readAt(text, { at, word: SNIPPET_WORDS[word]!, writing });
      all.push(here);
      found += here.snippets.length;
      readTo = here.to;
    }
    return all;
  }

  function readAt(text: string, where: WordInText): Around {
    const { at, word } = where;
    if (SCHEMES.includes(word)) return around(tokenBehind(text, at, word));
    if (word === CURL) return partsOfCommand(text, at);
    if (word === COOKIE) return cookiesBehind(text, at);
    if (LOGIN_WORDS.includes(word)) return around(loginBehind(text, at + word.length, classOf));
    return pairAt(text, where, classOf);
  }

  return {
    find: (text, hits, writing) => read(text, hits, writing).flatMap(({ snippets }) => snippets),
    refusals: (text, hits, writing) =>
      read(text, hits, writing).flatMap(({ refusal }) => (refusal === null ? [] : [refusal])),
  };
}
