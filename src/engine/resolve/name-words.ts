const SEPARATORS = /[^\p{L}\p{N}]+/u;
const CAMEL_BOUNDARY = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Names are short; what is longer is text. */
const LONGEST_NAME = 256;

/** The lower-case words of names: their parts between separators, whole and cut at camel humps. */
export class NameWords {
  readonly #known = new Map<string, readonly string[]>();

  of(names: readonly (string | null)[]): ReadonlySet<string> {
    const words = new Set<string>();
    for (const name of names) if (name !== null) this.#addTo(words, name);
    return words;
  }

  #addTo(words: Set<string>, name: string): void {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = wordsOf(name);
      this.#known.set(name, known);
    }
    for (const word of known) words.add(word);
  }
}

/** The parts of a name between separators, each cut at camel humps. */
export function humpsOf(name: string): readonly (readonly string[])[] {
  return name
    .split(SEPARATORS)
    .filter((part) => part !== '')
    .map((part) => part.split(CAMEL_BOUNDARY).map((hump) => hump.toLowerCase()));
}

function wordsOf(name: string): readonly string[] {
  const words = new Set<string>();
  for (const humps of humpsOf(name.slice(0, LONGEST_NAME))) {
    words.add(humps.join(''));
    for (const hump of humps) words.add(hump);
  }
  return [...words];
}
