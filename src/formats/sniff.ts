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
  const isMarked = (marks: readonly (readonly string[])[]): boolean =>
    OWN_MARKS.some((word) => text.slice(0, HEAD).includes(word)) ||
    marks.some((words) => words.every((word) => text.includes(word)));
  if (isJson && !isYamlName(path)) return isNamed || isMarked(JSON_MARKS) ? 'json' : null;
  if (isYamlName(path) || text.includes('$kind:')) return isNamed || isMarked(YAML_MARKS) ? 'yaml' : null;
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
