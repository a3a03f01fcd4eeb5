const SEPARATORS = /[^\p{L}\p{N}]+/u;
const CAMEL_BOUNDARY = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Names are short; what is longer is text. */
const LONGEST_NAME = 256;

/** The lower-case words of names: their parts between separators, whole and cut at camel humps. */
export class NameWords {
  readonly #known = new Map<string, readonly string[]>();

  addTo(words: Set<string>, name: string | null): void {
    if (name === null) return;
    let known = this.#known.get(name);
    if (known === undefined) {
      known = wordsOf(name);
      this.#known.set(name, known);
    }
    for (const word of known) words.add(word);
  }
}

function wordsOf(name: string): readonly string[] {
  const words = new Set<string>();
  for (const part of name.slice(0, LONGEST_NAME).split(SEPARATORS)) {
    if (part === '') continue;
    words.add(part.toLowerCase());
    for (const hump of part.split(CAMEL_BOUNDARY)) words.add(hump.toLowerCase());
  }
  return [...words];
}
