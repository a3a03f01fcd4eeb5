import type { FormatId } from '../../model/document.ts';

/**
 * Names of the app's own exports: `x.postman_collection.json`, `x.postman_environment`, `x.json.postman_dump`. A name with
 * `.postman_` in it is one whatever follows: `x.postman_collection (2).js`.
 */
const EXPORT_NAME = /\.(?:json|postman[._-][a-z_]{1,40})$|\.postman_/;

/** What is put behind a name by those who keep a copy, pack it, or know its dialect of JSON. */
const COPY_ENDING = /(?:~|\.(?:bak|backup|copy|gz|old|orig|rej|save|sav|swp|tmp|temp|txt|zip))$/;
const JSON_ENDING = /\.(?:json5|jsonc|ndjson|jsonl)$/;
const MOST_ENDINGS = 8;

/** A lower-case path as it was before it became a copy: `x.json` for `x.json.bak`. */
export function originalPath(lower: string): string {
  let path = lower;
  for (let left = MOST_ENDINGS; left > 0 && COPY_ENDING.test(path); left -= 1) path = path.replace(COPY_ENDING, '');
  return path.replace(JSON_ENDING, '.json');
}

/** `x.postman_data.json`: the data of a run, by the convention of Newman's own examples. */
const DATA_NAME = /postman[._-](?:(?:test|iteration)[._-])?data/;

/** What an export is, by the words in its name (lower-case, without folders). */
const EXPORTS: readonly (readonly [RegExp, FormatId])[] = [
  [/postman[\d.]{0,4}[._-](?:[a-z]{1,20}[._-]){0,3}environment/, 'environment'],
  [/postman[._-]globals/, 'globals'],
  [/postman[._-]dump/, 'dump'],
  [/postman[._-]test[._-]run/, 'test-run'],
  [DATA_NAME, 'data-file'],
  [/postman[._-]?collection/, 'collection-v2.1'],
  [/^newman-run-report/, 'newman-report'],
];

/**
 * Other names and places that Postman and Newman give to their files, on the whole lower-case path, or on what follows
 * a folder of it.
 */
const PATHS: readonly (readonly [pattern: RegExp, format: FormatId, folder?: string])[] = [
  [/postman[._-](?:(?:test|iteration)[._-])?data[^/]{0,40}\.csv$/, 'data-file'],
  [/(?:^|\/)newman-run-report[^/]{0,80}\.(?:html?|xml)$/, 'text'],
  [/(?:^|\/)newman\/[^/]{1,120}\.(?:html?|xml)$/, 'text'],
  [/(?:^|\/)\.(?:postman|newman)rc(?:\.json)?$/, 'rc-file'],
  [/(?:^|\/)\.postman\/(?:postman|newman)rc$/, 'rc-file'],
  [/(?:^|\/)\.postman\/(?:resources\.ya?ml|config\.json|skills\.json|api(?:_[^/]{1,80})?)$/, 'resources'],
  [/(?:^|\/)postman\.config\.[cm]?js$/, 'text'],
  [/.\.md$/, 'text', '/postman/documents/'],
  [/.\.(?:[cm]?js|json|ya?ml)$/, 'mock', '/postman/mocks/'],
  [/(?:^|\/)scripts\/[^/]{1,120}\.js$/, 'collection-v3', '/.resources/'],
  [/.\.ya?ml$/, 'simulation', '/postman/simulations/'],
  [/^./, 'flow', '/postman/flows/'],
  [/.\.ya?ml$/, 'dataset', '/postman/datasets/'],
  [/.\.(?:csv|json)$/, 'data-file', '/postman/datasets/'],
  [/.\.(?:ya?ml|json)$/, 'globals', '/postman/globals/'],
  [/.\.(?:ya?ml|json)$/, 'environment', '/postman/environments/'],
  [/.\.ya?ml$/, 'collection-v3', '/postman/collections/'],
  [/.\.json$/, 'collection-v2.1', '/postman/collections/'],
  [/\.resources\/definition\.ya?ml$/, 'collection-v3'],
  [/\.(?:request|example|message)\.ya?ml$/, 'collection-v3'],
  [/\.globals\.ya?ml$/, 'globals'],
  [/\.environment\.ya?ml$/, 'environment'],
  // A folder of Postman or Newman files, and a name that says data: such files lie beside the collection they feed.
  [
    /(?:^|\/)(?:postman|newman)(?:[._-](?:tests?|collections?|data|e2e|api))?\/(?:[^/]{1,80}\/){0,3}?[^/]{0,80}(?:data|iterations?)(?:[._-][^/]{0,80})?\.(?:csv|json)$/,
    'data-file',
  ],
];

/** The form that a file's name and place promise, or null. Content, where it can be read, knows better. */
export function formatByPath(path: string): FormatId | null {
  const lower = originalPath(path.toLowerCase());
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (EXPORT_NAME.test(name)) {
    for (const [pattern, format] of EXPORTS) if (pattern.test(name)) return format;
  }
  const rooted = `/${lower}`;
  for (const [pattern, format, folder] of PATHS) {
    const rest = folder === undefined ? lower : pathWithin(rooted, folder);
    if (rest !== null && pattern.test(rest)) return format;
  }
  return null;
}

function pathWithin(rooted: string, folder: string): string | null {
  const at = rooted.indexOf(folder);
  return at < 0 ? null : rooted.slice(at + folder.length);
}

/** Whether the file's own name says that it is the data of a run. */
export function isDataName(path: string): boolean {
  return DATA_NAME.test(path.toLowerCase().slice(path.lastIndexOf('/') + 1));
}

/** Places that are Postman's alone, where a file needs no further sign. */
const OWN_PLACE = /(?:^|\/)(?:\.?postman|\.resources)\/|postman[\d.]{0,4}[._-]|(?:^|\/)newman-run-report/;

/** True if the path alone says Postman; names such as `x.example.yaml` or `newman/x.html` are used by others too. */
export function isOwnPlace(path: string): boolean {
  return OWN_PLACE.test(path.toLowerCase());
}

/** Whether a file is Postman's by its name and place alone, or by those of an archive that it lies in. */
export function hasPostmanName(path: string): boolean {
  return path.split('!/').some(isPostmanName);
}

function isPostmanName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.includes('.postman_')) return true;
  const format = formatByPath(path);
  // Data of a run beside other files of a test suite is anybody's, unless its own name says Postman.
  return format !== null && (format === 'data-file' ? isDataName(path) : isOwnPlace(path));
}
