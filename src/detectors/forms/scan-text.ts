import { createSieve, type SieveHit } from './sieve.ts';
import { TextUnits } from './text-units.ts';
import { findTokenStarts } from './token-starts.ts';

/** The hits of one text, by who asked for the words. */
export interface TextHits {
  readonly forms: readonly SieveHit[];
  readonly structural: readonly SieveHit[];
  readonly snippets: readonly SieveHit[];
  /** Where something may start that no word can find. */
  readonly tokenStarts: readonly number[];
}

export const NO_HITS: TextHits = { forms: [], structural: [], snippets: [], tokenStarts: [] };

/** The words of each who looks at texts. */
export interface ScannedWords {
  readonly forms: readonly string[];
  readonly structural: readonly string[];
  readonly snippets: readonly string[];
}

/** Looks for everyone's words in one pass over a text. */
export function createTextScan({ forms, structural, snippets }: ScannedWords): (text: string) => TextHits {
  const sieve = createSieve([
    ...forms.map((word) => ({ word, ignoreCase: false })),
    ...[...structural, ...snippets].map((word) => ({ word, ignoreCase: true })),
  ]);
  const structuralFrom = forms.length;
  const snippetsFrom = structuralFrom + structural.length;

  const units = new TextUnits();

  return (text) => {
    const bytes = units.read(text);
    const hits = sieve.scan(bytes, text.length);
    const tokenStarts = findTokenStarts(bytes, text.length);
    if (hits.length === 0 && tokenStarts.length === 0) return NO_HITS;
    const found = { forms: [] as SieveHit[], structural: [] as SieveHit[], snippets: [] as SieveHit[], tokenStarts };
    for (const hit of hits) {
      const { word, at } = hit;
      if (word < structuralFrom) found.forms.push(hit);
      else if (word < snippetsFrom) found.structural.push({ word: word - structuralFrom, at });
      else found.snippets.push({ word: word - snippetsFrom, at });
    }
    return found;
  };
}
