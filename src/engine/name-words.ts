const SEPARATORS = /[^\p{L}\p{N}]+/u;
const CAMEL_BOUNDARY = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Names are short; what is longer is text. */
const LONGEST_NAME = 256;

/** Adds the lower-case words of a name: its parts between separators, whole and cut at camel humps. */
export function addNameWords(words: Set<string>, name: string | null): void {
  if (name === null) return;
  for (const part of name.slice(0, LONGEST_NAME).split(SEPARATORS)) {
    if (part === '') continue;
    words.add(part.toLowerCase());
    for (const hump of part.split(CAMEL_BOUNDARY)) words.add(hump.toLowerCase());
  }
}
