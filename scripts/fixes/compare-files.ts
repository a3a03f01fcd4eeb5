import postman from 'postman-collection';
import { parseAllDocuments } from 'yaml';

/**
 * What is wrong with a file whose secrets were replaced: null if it still loads, and is equal to the original but for
 * the values at these pointers.
 */
export function problemWith(before: string, after: string, pointers: ReadonlySet<string>): string | null {
  const read = isJson(before) ? readJson : readYaml;
  const original = read(before);
  const fixed = read(after);
  if ('problem' in original) return null;
  if ('problem' in fixed) return fixed.problem;
  return (
    difference(original.value, fixed.value, pointers) ?? (isJson(before) ? loading(original.value, fixed.value) : null)
  );
}

type Reading = { readonly value: unknown } | { readonly problem: string };

const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

function readJson(text: string): Reading {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { problem: 'is no JSON any more' };
  }
}

function readYaml(text: string): Reading {
  const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const list = Array.isArray(documents) ? documents : [];
  if (list.some(({ errors }) => errors.length > 0)) return { problem: 'is no YAML any more' };
  const values = list.map((document) => document.toJS() as unknown);
  return { value: values.length === 1 ? values[0] : values };
}

/** Postman's own library must make as many requests and variables of it as of the original. */
function loading(before: unknown, after: unknown): string | null {
  const was = load(before);
  const is = load(after);
  return was === null || was === is ? null : `is loaded by postman-collection as ${is}, not as ${was}`;
}

function load(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  try {
    if ('info' in value && 'item' in value) {
      const collection = new postman.Collection(value);
      let items = 0;
      collection.forEachItem(() => {
        items += 1;
      });
      return `${items} requests and ${collection.variables.count()} variables`;
    }
    if (!('values' in value) || !Array.isArray(value.values)) return null;
    return `${new postman.VariableScope(value).values.count()} variables`;
  } catch {
    return null;
  }
}

/** A value that is not one of the replaced ones and differs, by its pointer. The stack is ours: files nest deeply. */
function difference(before: unknown, after: unknown, pointers: ReadonlySet<string>): string | null {
  const open: [string, unknown, unknown][] = [['', before, after]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [pointer, was, is] = pair;
    if (isParent(was) && isParent(is)) {
      const keys = Object.keys(was);
      if (Array.isArray(was) !== Array.isArray(is) || keys.join('\0') !== Object.keys(is).join('\0')) {
        return `has other keys at ${pointer}`;
      }
      for (const key of keys) open.push([`${pointer}/${escapeToken(key)}`, was[key], is[key]]);
    } else if (!Object.is(was, is) && !(pointers.has(pointer) && isReplacement(String(was), is))) {
      return `differs at ${pointer}`;
    }
  }
  return null;
}

type Parent = Readonly<Record<string, unknown>>;

const isParent = (value: unknown): value is Parent => typeof value === 'object' && value !== null;

const escapeToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * True if nothing but references took the place of text, or nothing at all in a variable's own definition: what stands
 * around them stood there before, in that order.
 */
function isReplacement(was: string, is: unknown): boolean {
  if (typeof is !== 'string') return false;
  const parts = is.split(/\{\{[\w.-]+\}\}/);
  if (parts.length < 2) return isCut(was, is);
  let at = 0;
  for (const part of parts) {
    const found = was.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return was.startsWith(parts[0]!) && was.endsWith(parts.at(-1)!);
}

function isCut(was: string, is: string): boolean {
  let start = 0;
  while (start < is.length && was[start] === is[start]) start += 1;
  return is.length < was.length && was.endsWith(is.slice(start));
}
