import { FORMS } from '../forms.ts';
import { anyWord } from './any-word.ts';
import { formatByPath, originalPath } from './format-by-path.ts';

const JSON_MARKS = FORMS.flatMap(({ marks }) => marks.json ?? []);
const YAML_MARKS = FORMS.flatMap(({ marks }) => marks.yaml ?? []);
const YAML_SIGNS = FORMS.flatMap(({ marks }) => marks.yamlSign ?? []);

/** A word that stands everywhere: it is looked for by itself, and last. */
const EVERYWHERE = 'true';

/** One search for all others is faster than one for each. Most files of ours show a mark before it is needed. */
let anyJsonMark: RegExp | null = null;

function jsonMarksIn(text: string): Iterable<RegExpExecArray> {
  anyJsonMark ??= new RegExp(anyWord(JSON_MARKS.flat().filter((word) => word !== EVERYWHERE)), 'g');
  return text.matchAll(anyJsonMark);
}

function holdsJsonMarks(text: string): boolean {
  const words = new Set<string>();
  const holds = (word: string): boolean => (word === EVERYWHERE ? text.includes(word) : words.has(word));
  for (const [word] of jsonMarksIn(text)) {
    if (words.has(word)) continue;
    words.add(word);
    if (JSON_MARKS.some((row) => row.includes(word) && row.every(holds))) return true;
  }
  return false;
}

/** Marks that say enough by themselves, and stand in the first lines of most exports. */
const LONE_MARKS = JSON_MARKS.flatMap((row) => (row.length === 1 ? row : []));
const HEAD = 2048;

export type Syntax = 'json' | 'yaml';

function begins(text: string): boolean {
  const head = text.slice(0, HEAD);
  return LONE_MARKS.some((word) => head.includes(word));
}

/** Which syntax a text is worth parsing in; null if it cannot be one of ours. */
export function sniff(text: string, path: string): Syntax | null {
  const first = firstCharacter(text);
  const isJson = first === '{' || first === '[';
  const isNamed = formatByPath(path) !== null;
  if (isJson && !isYamlName(path)) return isNamed || begins(text) || holdsJsonMarks(text) ? 'json' : null;
  if (isYamlName(path) || YAML_SIGNS.some((sign) => text.includes(sign))) {
    return isNamed || YAML_MARKS.some((row) => row.every((word) => text.includes(word))) ? 'yaml' : null;
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
