/** What values and names are made of in the common encodings: base64, hex, percent, quoted-printable, entities. */
const TOKEN = /[\w+/=%&;-]+/g;

/** A word of a language or of code; what stands between `&` and `;` is a character. */
const WORD = /(?<![\dA-Za-z&])[A-Za-z][a-z]{1,19}(?![\dA-Za-z;])/g;

/** No shorter text holds a file of Postman's. */
const SHORTEST = 128;

/** In files of Postman's it is about 0.7, in a dump of one in hexadecimal, with its characters beside it, 0.2. */
const FEWEST_WORDS = 0.3;

/** So much of a text tells how it is written. */
const SAMPLE = 64 * 1024;

/** Whether a text is hardly made of words: it stands for another one, in an encoding that is not read. */
export function looksEncoded(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const all = lengthOf(
    Array.from(sample.matchAll(TOKEN), ([token]) => token).filter((token) => /[A-Za-z]/.test(token)),
  );
  return all >= SHORTEST && lengthOf(Array.from(sample.matchAll(WORD), ([word]) => word)) < all * FEWEST_WORDS;
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, { length }) => sum + length, 0);
}
