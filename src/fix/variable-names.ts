import type { Finding } from '../model/finding.ts';

const LONGEST_NAME = 40;
/** A key can hold a secret itself, and in lower case it would pass the scrubber: only short words make a name. */
const PLAIN_WORDS = /^[A-Za-z]{1,16}(?:[ _.-][A-Za-z]{1,16}){0,3}$/;

/** What literals are replaced by: a reference to a variable, or to a secret of Postman's vault. */
export type FixStyle = 'variable' | 'vault';

/** The variables that are to hold a finding's secret: as it is, and in base64 where it stands so. */
export interface VariableNames {
  readonly plain: string;
  readonly base64: string;
}

export interface NamingOptions {
  readonly style: FixStyle;
  /** The variables that have a value already. */
  readonly variables: ReadonlySet<string>;
}

/**
 * Gives each finding the name of the variable that is to hold its secret: one that holds it already, else one made of
 * the rule or the key, and of the request where that is taken. A variable that holds anything else is taken: a reference
 * to it would change the request. Two findings share a name only if each has its own definition of it, as the tokens of
 * two environments do; a vault has one secret of a name.
 */
export function nameVariables(
  findings: readonly Finding[],
  { style, variables }: NamingOptions,
): ReadonlyMap<Finding, VariableNames> {
  const holding = new Map<Finding, string>();
  for (const finding of style === 'variable' ? findings : []) {
    const existing = existingVariable(finding);
    if (existing !== null) holding.set(finding, existing);
  }
  const taken = new Set([...holding.values(), ...(style === 'variable' ? variables : [])]);
  const numbers = new Map<string, number>();
  const take = (base: string, others: Iterable<string> = []): string => {
    const name = firstFree([base], taken) ?? firstFree(others, taken) ?? firstFree(numbered(base, numbers), taken)!;
    taken.add(name);
    return name;
  };
  const isHarmless = withoutSecrets(findings);
  const names = new Map<Finding, VariableNames>();
  for (const finding of findings) {
    const base = existingVariable(finding) ?? proposedName(finding);
    const plain = holding.get(finding) ?? take(base, ofRequests(finding, base, isHarmless));
    const isEncoded = finding.occurrences.some(({ decodedFrom }) => decodedFrom.includes('base64'));
    names.set(finding, { plain, base64: isEncoded ? take(`${plain}_base64`) : plain });
  }
  return names;
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string | null {
  for (const name of names) if (!taken.has(name)) return name;
  return null;
}

/** `base_2`, `base_3`: each number of a base is tried once. */
function* numbered(base: string, numbers: Map<string, number>): Generator<string> {
  for (;;) {
    const number = (numbers.get(base) ?? 1) + 1;
    numbers.set(base, number);
    yield `${base}_${number}`;
  }
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
  const name = toName(words);
  return name === '' ? 'secret' : name;
}

/** `log_in_password`: the name with that of a request before it. */
function* ofRequests(
  { occurrences }: Finding,
  base: string,
  isHarmless: (name: string) => boolean,
): Generator<string, void, undefined> {
  for (const { request } of occurrences) {
    if (request === null || request.name === null || !PLAIN_WORDS.test(request.name)) continue;
    const name = toName(`${request.name} ${base}`);
    if (isHarmless(name)) yield name;
  }
}

/** Tells of a name whether none of the secrets stands in it: one of letters alone would pass the scrubber in lower case. */
function withoutSecrets(findings: readonly Finding[]): (name: string) => boolean {
  const secrets = findings.map(({ secret }) => secret?.reveal() ?? '');
  const words = new Set(secrets.filter((secret) => PLAIN_WORDS.test(secret)).map(toName));
  return (name) => words.size === 0 || !partsOf(name).some((part) => words.has(part));
}

/** All parts of a name, which is short: there may be any number of words to look for in it. */
function partsOf(name: string): readonly string[] {
  return Array.from(name, (_, from) =>
    Array.from(name.slice(from), (_, length) => name.slice(from, from + length + 1)),
  ).flat();
}

function toName(words: string): string {
  return words
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^_|_$/g, '');
}
