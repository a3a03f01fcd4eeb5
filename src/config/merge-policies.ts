import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { CustomRule, IgnoreEntry, Policy } from '../model/policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import type { ParsedPolicy } from './policy-file.ts';
import type { Allowance } from './policy-schema.ts';

/** What comes together to the policy in force; null where a file is absent or cannot be read. */
export interface PolicyParts {
  readonly organisation: ParsedPolicy | null;
  readonly repository: ParsedPolicy | null;
  /** `paths-ignore` of `.github/secret_scanning.yml`. */
  readonly secretScanningIgnores: readonly string[];
}

/** The policy in force, and what of the repository's part the organisation's leaves without effect. */
export interface MergedPolicy {
  readonly policy: Policy;
  readonly notes: readonly string[];
}

/**
 * Joins the organisation's policy with the repository's. The organisation's is a floor: of two stated values the
 * stricter wins, and a repository opens a gap only where `allow` lists it.
 */
export function mergePolicies(parts: PolicyParts): MergedPolicy {
  const { organisation } = parts;
  if (organisation === null) return { policy: withoutFloor(parts), notes: [] };
  const repository = parts.repository ?? EMPTY;
  const notes: string[] = [];
  const allowed = <T>(what: Allowance, given: readonly T[]): readonly T[] => {
    if (given.length === 0 || organisation.allow.includes(what)) return given;
    notes.push(`${what} of this repository has no effect: the organisation's policy does not allow it`);
    return [];
  };
  const stricter = <K extends StrictKey>(key: K): Policy[K] => strictest(key, organisation, repository);
  const chosen = <K extends keyof Policy>(key: K): Policy[K] =>
    (repository.stated.has(key) ? repository : organisation).policy[key];

  const failOn = stricter('failOn');
  const severities = allowed('rules.severity', Object.entries(repository.policy.severities));
  const policy: Policy = {
    include: union(organisation.policy.include, repository.policy.include),
    ignorePaths: union(
      organisation.policy.ignorePaths,
      allowed('paths.ignore', repository.policy.ignorePaths),
      allowed('.github/secret_scanning.yml', parts.secretScanningIgnores),
    ),
    failOn,
    comments: chosen('comments'),
    suggestions: chosen('suggestions'),
    history: stricter('history'),
    disabledRules: union(organisation.policy.disabledRules, allowed('rules.disable', repository.policy.disabledRules)),
    severities: { ...Object.fromEntries(severities), ...organisation.policy.severities },
    customRules: [...organisation.policy.customRules, ...ownRules(repository, organisation, failOn, notes)],
    ignores: [...organisation.policy.ignores.map(withoutLine), ...countedIgnores(organisation, repository, notes)],
    onError: stricter('onError'),
    onIncomplete: stricter('onIncomplete'),
  };
  return { policy, notes };
}

const EMPTY: ParsedPolicy = { policy: DEFAULT_POLICY, stated: new Set(), allow: [], allowIgnores: true, problems: [] };

/** The values of each key from the most lenient to the strictest. */
const STRICTNESS = {
  failOn: ['never', ...SEVERITIES] as readonly (Severity | 'never')[],
  history: ['off', 'warn', 'fail'],
  onError: ['neutral', 'failure'],
  onIncomplete: ['neutral', 'postman', 'failure'],
} as const satisfies { [K in keyof Policy]?: readonly Policy[K][] };
type StrictKey = keyof typeof STRICTNESS;

function strictest<K extends StrictKey>(key: K, organisation: ParsedPolicy, repository: ParsedPolicy): Policy[K] {
  const floor = organisation.policy[key];
  const own = repository.policy[key];
  // What an invalid file was to demand is not known: the defaults are its floor.
  const isStated = organisation.stated.has(key) || organisation.problems.length > 0;
  if (!isStated) return own;
  if (!repository.stated.has(key)) return floor;
  const order: readonly string[] = STRICTNESS[key];
  return order.indexOf(own) > order.indexOf(floor) ? own : floor;
}

/**
 * A rule of the repository's own may meet the same secret as one that comes with Postwarden, and then stand in its
 * place: a low severity would be a way around `rules.severity`.
 */
function ownRules(
  repository: ParsedPolicy,
  organisation: ParsedPolicy,
  failOn: Policy['failOn'],
  notes: string[],
): readonly CustomRule[] {
  const rules = repository.policy.customRules.filter((rule) =>
    organisation.policy.customRules.every(({ id }) => id !== rule.id),
  );
  if (failOn === 'never' || organisation.allow.includes('rules.severity')) return rules;
  const isBelow = ({ severity }: CustomRule): boolean => SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(failOn);
  if (!rules.some(isBelow)) return rules;
  notes.push(
    `customRules of this repository count as ${failOn} at least: the organisation's policy does not allow less`,
  );
  return rules.map((rule) => (isBelow(rule) ? { ...rule, severity: failOn } : rule));
}

function countedIgnores(organisation: ParsedPolicy, repository: ParsedPolicy, notes: string[]): readonly IgnoreEntry[] {
  if (organisation.allowIgnores || repository.policy.ignores.length === 0) return repository.policy.ignores;
  notes.push("ignore entries of this repository have no effect: the organisation's policy does not allow them");
  return [];
}

/** The line would be looked for in the repository's own file. */
function withoutLine(entry: IgnoreEntry): IgnoreEntry {
  return { ...entry, line: null };
}

function withoutFloor({ repository, secretScanningIgnores }: PolicyParts): Policy {
  const policy = repository?.policy ?? DEFAULT_POLICY;
  return { ...policy, ignorePaths: union(policy.ignorePaths, secretScanningIgnores) };
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
