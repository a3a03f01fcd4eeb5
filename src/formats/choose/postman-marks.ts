import { base64Runs } from '../../text/base64.ts';
import { FORMS } from '../forms.ts';
import type { NearbyKeys } from '../walk/form.ts';
import { anyWord } from './any-word.ts';

const OWN_WORDS = FORMS.flatMap(({ ownMarks }) => ownMarks?.words ?? []);
const NEARBY = FORMS.flatMap(({ ownMarks }) => ownMarks?.keys ?? []);

/**
 * Whether a text, or a piece of one, shows what only Postman's files hold: its own names, or members that stand
 * together nowhere else. Escapes of JSON in it, JSON in a string, and base64 hide nothing.
 */
export function hasPostmanMarks(text: string): boolean {
  let layer = [text];
  for (let depth = 0; depth < DEEPEST_BASE64 && layer.length > 0; depth += 1) {
    if (layer.some(hasPlainMarks)) return true;
    layer = layer.flatMap((outer) => Array.from(base64Runs(outer), (run) => run.text));
  }
  return false;
}

/** Base64 in base64 is looked into so often. */
const DEEPEST_BASE64 = 4;

function hasPlainMarks(text: string): boolean {
  search ??= createSearch();
  const spelt = spellOut(text);
  const hasOwn = search.ownWord.test(spelt);
  const words = new Set(Array.from(spelt.matchAll(search.key), ([, word]) => word!));
  const possible = NEARBY.filter(({ keys }) => keys.every((key) => words.has(key)));
  if (!hasOwn && possible.length === 0) return false;
  const plain = spelt.replace(ESCAPED_SIGN, '');
  if (hasOwn && OWN_WORDS.some(({ word, pattern }) => plain.includes(word) && pattern.test(plain))) return true;
  return possible.length > 0 && holdsSome(possible, plain);
}

interface Search {
  readonly ownWord: RegExp;
  readonly key: RegExp;
}

/** The words of them all at once, whatever escapes stand around them: most texts hold none, and are read but once. */
function createSearch(): Search {
  const keys = anyWord(NEARBY.flatMap(({ keys }) => keys));
  return {
    ownWord: new RegExp(anyWord(OWN_WORDS.map(({ word }) => word))),
    key: new RegExp(`(?:^|[^\\w$])(${keys})(?=\\\\*["']?\\s{0,8}:)`, 'g'),
  };
}

/** Made when it is first needed: what is recognised is not searched. */
let search: Search | null = null;

const ESCAPED_ASCII = /(?<!\\)\\+u00([2-7][0-9a-f])/gi;
const SOME_ESCAPE = /\\u00[2-7]/i;
const ESCAPED_SIGN = /(?<!\\)\\+(?=["'/])/g;

/** The text with its ASCII spelt out, however many strings it is wrapped in. */
function spellOut(text: string): string {
  if (!text.includes('u00') || !SOME_ESCAPE.test(text)) return text;
  return text.replace(ESCAPED_ASCII, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const LONGEST_KEY = 64;
const MOST_BLANKS = 8;

/** The members' names in JSON, JavaScript or YAML: what stands before a colon, in quotes or not. */
function* keysOf(text: string): Generator<string, void, undefined> {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let end = colon;
    while (colon - end < MOST_BLANKS && isBlank(text.charCodeAt(end - 1))) end--;
    const quote = text[end - 1] === '"' || text[end - 1] === "'" ? text[end - 1] : undefined;
    if (quote !== undefined) end--;
    let from = end;
    while (end - from < LONGEST_KEY && isWordCharacter(text.charCodeAt(from - 1))) from--;
    if (from < end && (quote === undefined || text[from - 1] === quote)) yield text.slice(from, end);
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isWordCharacter(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x24;
}

function holdsSome(marks: readonly NearbyKeys[], text: string): boolean {
  const words = new Set(marks.flatMap(({ keys }) => keys));
  const found: { readonly word: string; readonly index: number }[] = [];
  let index = 0;
  for (const word of keysOf(text)) {
    if (words.has(word)) found.push({ word, index });
    index += 1;
  }
  return marks.some(({ within, keys: [first, ...others] }) =>
    found.some(({ word, index: start }, at) => {
      if (word !== first) return false;
      const missing = new Set(others);
      for (let next = at + 1; next < found.length && found[next]!.index - start <= within; next += 1) {
        missing.delete(found[next]!.word);
      }
      return missing.size === 0;
    }),
  );
}
