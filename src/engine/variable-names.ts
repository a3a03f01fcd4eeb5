import type { Finding } from '../model/finding.ts';

const LONGEST_NAME = 40;
/** A key can hold a secret itself, and in lower case it would pass the scrubber: only short words make a name. */
const PLAIN_WORDS = /^[A-Za-z]{1,16}(?:[ _.-][A-Za-z]{1,16}){0,3}$/;

/**
 * Gives each finding the name of the variable that is to hold its secret: one that holds it already, else one made of
 * the rule or the key. No two findings share a name.
 */
export function nameVariables(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const names = new Map<Finding, string>();
  const taken = new Set<string>();
  for (const finding of findings) {
    const base = existingVariable(finding) ?? proposedName(finding);
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
    taken.add(name);
    names.set(finding, name);
  }
  return names;
}

/** The variable that is defined with this very secret as its whole value, if there is one with a harmless name. */
function existingVariable(finding: Finding): string | null {
  const definition = finding.occurrences.find(
    ({ isDefinition, key, decodedFrom }) =>
      isDefinition === true && key !== null && /^[\w.-]{1,64}$/.test(key) && decodedFrom.length <= 1,
  );
  return definition?.key ?? null;
}

/** `stripe_secret_key` for a provider's rule; for a generic one the key it stood under, `password` for example. */
function proposedName({ ruleId, occurrences }: Finding): string {
  const key = occurrences.find((occurrence) => occurrence.key !== null)?.key ?? '';
  const words = ruleId.startsWith('generic-') && PLAIN_WORDS.test(key) ? key : ruleId.replace(/^generic-/, '');
  const name = words
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^_+|_+$/g, '');
  return name === '' ? 'secret' : name;
}
