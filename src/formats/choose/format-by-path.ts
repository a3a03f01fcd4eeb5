import type { FormatId } from '../../model/generated/format-id.ts';
import { FORMS } from '../forms.ts';
import { isOwnPlace } from '../postman/own-place.ts';
import type { Form } from '../walk/form.ts';

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

/** No sign has so high a rank. */
const LAST = 1_000;

/** The signs of all forms, in the order in which they are looked for. */
const SIGNS = FORMS.flatMap((form) => (form.paths ?? []).map((sign) => ({ form, sign }))).sort(
  ({ sign: one }, { sign: other }) => (one.rank ?? LAST) - (other.rank ?? LAST),
);

/** The form that a file's name and place promise, or null. Content, where it can be read, knows better. */
export function formByPath(path: string): Form | null {
  const lower = originalPath(path.toLowerCase());
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const exported = EXPORT_NAME.test(name) ? name : null;
  const rooted = `/${lower}`;
  for (const { form, sign } of SIGNS) {
    const { pattern, isExport, folder } = sign;
    const place = folder === undefined ? lower : pathWithin(rooted, folder);
    const subject = isExport ? exported : place;
    if (subject !== null && pattern.test(subject)) return form;
  }
  return null;
}

/** The same by its id. */
export function formatByPath(path: string): FormatId | null {
  return formByPath(path)?.id ?? null;
}

function pathWithin(rooted: string, folder: string): string | null {
  const at = rooted.indexOf(folder);
  return at < 0 ? null : rooted.slice(at + folder.length);
}

/** Whether a file is Postman's by its name and place alone, or by those of an archive that it lies in. */
export function hasPostmanName(path: string): boolean {
  return path.split('!/').some(isPostmanName);
}

function isPostmanName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.includes('.postman_')) return true;
  const form = formByPath(path);
  return form !== null && (form.isOwnName ?? isOwnPlace)(path);
}
