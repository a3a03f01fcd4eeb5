import type { Finding } from '../model/finding.ts';

const LONGEST_NAME = 40;
/** A key can hold a secret itself, and in lower case it would pass the scrubber: only short words make a name. */
const PLAIN_WORDS = /^[A-Za-z]{1,16}(?:[ _.-][A-Za-z]{1,16}){0,3}$/;

/** What literals are replaced by: a reference to a variable, or to a secret of Postman's vault. */
export type FixStyle = 'variable' | 'vault';

/**
 * Gives each finding the name of the variable that is to hold its secret: one that holds it already, else one made of
 * the rule or the key. Two findings share a name only if each has its own definition of it, as the tokens of two
 * environments do; a vault has one secret of a name.
 */
export function nameVariables(findings: readonly Finding[], style: FixStyle): ReadonlyMap<Finding, string> {
  const names = new Map<Finding, string>();
  for (const finding of style === 'variable' ? findings : []) {
    const existing = existingVariable(finding);
    if (existing !== null) names.set(finding, existing);
  }
  const taken = new Set(names.values());
  for (const finding of findings) {
    if (names.has(finding)) continue;
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
