import { formatByPath, originalPath } from './format-by-path.ts';

/**
 * Each of our JSON forms holds all the words of one of these rows. Looking for them costs far less than parsing, so
 * that other people's big files are refused at once.
 */
const JSON_MARKS: readonly (readonly string[])[] = [
  ['postman.com/'],
  ['_postman_'],
  ['"requests"', '"order"'],
  ['"requests"', 'Mode"'],
  ['"requests"', '"currentHelper"'],
  ['"item"', '"request"'],
  ['"values"', '"key"'],
  ['"collections"', '"version"'],
  ['"tough-cookie@'],
  ['"matches"', '"src"'],
  ['"executions"', '"collection"'],
  ['"collection_id"', '"results"'],
  ['"collection"', 'true'],
  ['"request"', '"method"', '"url"'],
  ['"header"', '"method"', '"url"'],
  ['"raw"', '"method"', '"url"'],
  ['Mode"', '"url"'],
  ['omains"', '"value"'],
  ['$kind'],
];

/** One search for all of them, but for one that stands everywhere, is faster than one for each. */
const EVERYWHERE = 'true';
const ANY_JSON_MARK = new RegExp(
  [...new Set(JSON_MARKS.flat())]
    .filter((word) => word !== EVERYWHERE)
    .map((word) => word.replace(/[$./]/g, '\\$&'))
    .join('|'),
  'g',
);

function holdsJsonMarks(text: string): boolean {
  const words = new Set<string>();
  const holds = (word: string): boolean => (word === EVERYWHERE ? text.includes(word) : words.has(word));
  for (const [word] of text.matchAll(ANY_JSON_MARK)) {
    if (words.has(word)) continue;
    words.add(word);
    if (JSON_MARKS.some((row) => row.includes(word) && row.every(holds))) return true;
  }
  return false;
}

const YAML_MARKS: readonly (readonly string[])[] = [['$kind'], ['values:', 'key:'], ['dataset', 'type:'], ['postman']];

/** Marks that say enough by themselves, and stand in the first lines of most exports. */
const OWN_MARKS = ['postman.com/', '_postman_', '$kind'];
const HEAD = 2048;

export type Syntax = 'json' | 'yaml';

/** Which syntax a text is worth parsing in; null if it cannot be one of ours. */
export function sniff(text: string, path: string): Syntax | null {
  const first = firstCharacter(text);
  const isJson = first === '{' || first === '[';
  const isNamed = formatByPath(path) !== null;
  const begins = (): boolean => OWN_MARKS.some((word) => text.slice(0, HEAD).includes(word));
  if (isJson && !isYamlName(path)) return isNamed || begins() || holdsJsonMarks(text) ? 'json' : null;
  if (isYamlName(path) || text.includes('$kind:')) {
    return isNamed || begins() || YAML_MARKS.some((row) => row.every((word) => text.includes(word))) ? 'yaml' : null;
  }
  return isNamed && first !== '' ? 'json' : null;
}

function isYamlName(path: string): boolean {
  return /\.ya?ml$/.test(originalPath(path.toLowerCase()));
}

function firstCharacter(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = text.slice(start).search(/\S/);
  return at < 0 ? '' : text[start + at]!;
}
