/** Rounds of substitution that Postman does before it gives up (postman-collection, `superstring`). */
const MAX_ROUNDS = 19;
/** Of one text; no text that is sent refers to so many. */
const MOST_NAMES = 1000;
/** Up to so many names are compared one by one. */
const FEW_NAMES = 8;
const NO_NAMES: readonly string[] = [];

/** Bounds of an expansion: characters of one result, and how many results there may be. */
export interface ExpansionLimits {
  readonly characters: number;
  readonly results: number;
  /** Told how many characters are about to be written; false ends the expansion. */
  readonly spend?: (characters: number) => boolean;
}

/** Whether a text may refer to a variable. Looking for one character costs a third of looking for two. */
export function hasReference(text: string): boolean {
  return text.indexOf('{') >= 0 && text.includes('{{');
}

/** The names a text refers to, each once, in order. Not trimmed, as in Postman; `{{$…}}` and `{{vault:…}}` are no variables of a file. */
export function referencedNames(text: string): readonly string[] {
  if (!hasReference(text)) return NO_NAMES;
  const names: string[] = [];
  let known: Set<string> | null = null;
  let from = text.indexOf('{{');
  while (from !== -1 && names.length < MOST_NAMES) {
    const end = text.indexOf('}}', from + 2);
    if (end === -1) break;
    // The innermost reference counts: of `{{a{{b}}` it is `b`.
    const start = text.lastIndexOf('{{', end - 1);
    const name = text.slice(start + 2, end);
    if (isVariableName(name)) {
      if (names.length >= FEW_NAMES) known ??= new Set(names);
      if (known === null ? !names.includes(name) : !known.has(name)) {
        names.push(name);
        known?.add(name);
      }
    }
    from = text.indexOf('{{', end + 2);
  }
  return names;
}

function isVariableName(name: string): boolean {
  return name !== '' && !name.startsWith('$') && !name.startsWith('vault:') && !/[{}]/.test(name);
}

/**
 * Every text that comes out when references are replaced by their values, inside out and again, as Postman does: for 19
 * rounds, or until nothing changes, a text comes back to itself or grows beyond the limit. A variable may have several
 * values, since nobody knows which environment will be selected.
 */
export function expandReferences(
  text: string,
  valuesOf: (name: string) => readonly string[],
  limits: ExpansionLimits,
): readonly string[] {
  const met = new Set([text]);
  const finished = new Set<string>();
  let current: readonly string[] = [text];
  for (let round = 0; round < MAX_ROUNDS && current.length > 0; round += 1) {
    const next: string[] = [];
    for (const one of current) {
      const expanded = expandOnce(one, valuesOf, limits);
      if (expanded.length === 0) finished.add(one);
      for (const fresh of expanded) {
        if (!met.has(fresh) && met.size < limits.results * MAX_ROUNDS) next.push(fresh);
        met.add(fresh);
      }
    }
    current = next;
  }
  for (const one of current) finished.add(one);
  if (finished.size === 0) finished.add(text);
  return [...finished].slice(0, limits.results);
}

/** One round: each reference replaced by each of its values. Empty if nothing could be replaced. */
function expandOnce(
  text: string,
  valuesOf: (name: string) => readonly string[],
  limits: ExpansionLimits,
): readonly string[] {
  let changed = false;
  let results = [text];
  for (const name of referencedNames(text)) {
    const values = valuesOf(name);
    if (values.length === 0) continue;
    const replaced = results
      .flatMap((result) => values.map((value) => replaceName(result, { name, value }, limits)))
      .filter((result) => result !== null)
      .slice(0, limits.results);
    if (replaced.length === 0) continue;
    results = replaced;
    changed = true;
  }
  return changed ? results : [];
}

/** All `{{name}}` of a text replaced, or null if that would exceed a limit. */
function replaceName(
  text: string,
  { name, value }: { readonly name: string; readonly value: string },
  limits: ExpansionLimits,
): string | null {
  const parts = text.split(`{{${name}}}`);
  const length = text.length + (parts.length - 1) * value.length;
  if (length > limits.characters || limits.spend?.(length) === false) return null;
  return parts.join(value);
}
