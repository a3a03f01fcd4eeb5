const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
/** What each ASCII character is to a word; 0 for what stands between words. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/.test(character)) return LOWER;
  return /[A-Z]/.test(character) ? UPPER : 0;
});
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** The words of a name, lower-case: camel, snake and kebab case, dots and brackets are taken apart. */
export function splitWords(name: string): readonly string[] {
  return /[^\0-\x7f]/.test(name) ? splitAnyWords(name) : splitAsciiWords(name);
}

/** `contraseña` and `contrasena` are the same word. */
export function withoutAccents(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

function splitAnyWords(name: string): readonly string[] {
  return withoutAccents(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1 $2')
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== '');
}

/** As for any text, in one pass: nearly all names are ASCII, and tokens are taken apart as well. */
function splitAsciiWords(name: string): readonly string[] {
  const text = name.toLowerCase();
  const words: string[] = [];
  let start = 0;
  let before = 0;
  for (let at = 0; at < name.length; at += 1) {
    const kind = KINDS[name.charCodeAt(at)]!;
    const begins =
      kind === UPPER
        ? before === LOWER || before === DIGIT || (before === UPPER && isLower(name, at + 1))
        : kind === DIGIT && before >= LOWER && at - start >= 2 && KINDS[name.charCodeAt(at - 2)]! >= LOWER;
    if (kind === 0 || begins) {
      if (at > start) words.push(text.slice(start, at));
      start = kind === 0 ? at + 1 : at;
    }
    before = kind;
  }
  if (name.length > start) words.push(text.slice(start));
  return words;
}

function isLower(name: string, at: number): boolean {
  return at < name.length && KINDS[name.charCodeAt(at)] === LOWER;
}
