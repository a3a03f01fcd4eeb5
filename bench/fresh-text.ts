import fs from 'node:fs';
import path from 'node:path';

/** A word that so many of the files hold belongs to the form, a service or the language, and stays as it is. */
const COMMON_SHARE = 0.02;
const SHORTEST_CHANGED = 4;

/** Escapes stay what they are; all else that is letters and digits is a word. */
const WORDS = /\\u[0-9a-fA-F]{4}|\\.|%[0-9a-fA-F]{2}|[A-Za-z0-9]+/g;
const HEXADECIMAL = /^(?=.*[0-9])[0-9a-f]+$/;

const WHEELS = ['aeiou', 'bcdfghjklmnpqrstvwxyz', 'AEIOU', 'BCDFGHJKLMNPQRSTVWXYZ', '123456789'];
const HEXADECIMAL_WHEELS = ['abcdef', '123456789'];

/**
 * Makes variants of texts, by number. The same texts give the same variants, and no two of them share more than the words
 * that are common to many of the texts: names, ids and values are others in each, of the same length and kind, and the same
 * within one. So nothing that was read before helps.
 */
export function createVariants(texts: readonly string[]): (number: number) => string[] {
  const common = commonWords(texts);
  return (number) => texts.map((text, index) => freshText(text, common, number * texts.length + index));
}

/** Writes variants of the Postman files of a folder until there are so many bytes, and returns how many there are. */
export function writeFreshFiles(from: string, to: string, leastBytes: number): number {
  const names = fs
    .readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.json$|\.ya?ml$|\.postman_\w+$/.test(entry.name))
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
    .sort();
  const variant = createVariants(names.map((name) => fs.readFileSync(path.join(from, name), 'utf8')));
  let written = 0;
  for (let number = 1; written < leastBytes; number++) {
    for (const [index, text] of variant(number).entries()) {
      const target = path.join(to, String(number), names[index]!);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, text);
      written += Buffer.byteLength(text);
    }
  }
  return written;
}

function commonWords(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(WORDS))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const least = Math.max(texts.length * COMMON_SHARE, 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
}

function freshText(text: string, common: ReadonlySet<string>, seed: number): string {
  return text.replace(WORDS, (word) =>
    word.length < SHORTEST_CHANGED || word.startsWith('\\') || common.has(word) ? word : freshWord(word, seed),
  );
}

/** Each character becomes the next but some of its kind, as the word and the seed say. */
function freshWord(word: string, seed: number): string {
  const wheels = HEXADECIMAL.test(word) ? HEXADECIMAL_WHEELS : WHEELS;
  let state = seed;
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x9e3779b1) ^ (state >>> 13);
  let fresh = '';
  for (const character of word) {
    const wheel = wheels.find((letters) => letters.includes(character)) ?? character;
    state = Math.imul(state, 0x41c64e6d) + 12345;
    fresh += wheel[(wheel.indexOf(character) + 1 + ((state >>> 16) % Math.max(wheel.length - 1, 1))) % wheel.length];
  }
  return fresh;
}
