import { createGlobMatcher } from '../../config/glob.ts';
import type { Finding } from '../../model/finding.ts';
import type { IgnoreEntry, Policy } from '../../model/policy.ts';
import type { RuleSet } from '../../model/rule-set.ts';

/** What is left of the findings once the policy has been heard, and which of its entries did nothing. */
export interface PolicyOutcome {
  readonly findings: readonly Finding[];
  readonly unusedIgnores: readonly IgnoreEntry[];
  readonly expiredIgnores: readonly IgnoreEntry[];
}

/** The current id of a rule for every id and alias it goes by. */
export type RuleNames = ReadonlyMap<string, string>;

const namesOfSets = new WeakMap<RuleSet, RuleNames>();

/** Every id and alias of a rule set. Put together once for each: scans share theirs. */
export function ruleNamesOf(rules: RuleSet): RuleNames {
  let names = namesOfSets.get(rules);
  if (names === undefined) {
    names = new Map(rules.kinds.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
    namesOfSets.set(rules, names);
  }
  return names;
}

/** Applies a policy's switched-off rules, severities and ignores. `today` is `YYYY-MM-DD`. */
export function applyPolicy(
  findings: readonly Finding[],
  options: { readonly policy: Policy; readonly today: string; readonly ruleNames: RuleNames },
): PolicyOutcome {
  const { policy, today, ruleNames } = options;
  const currentName = (id: string): string => ruleNames.get(id) ?? id;
  const disabled = new Set(policy.disabledRules.map(currentName));
  const severities = new Map(Object.entries(policy.severities).map(([id, severity]) => [currentName(id), severity]));
  const expiredIgnores = policy.ignores.filter((entry) => hasExpired(entry, today));
  const current = policy.ignores.filter((entry) => !hasExpired(entry, today)).map(toCurrentIgnore);
  const used = new Set<IgnoreEntry>();

  const kept = findings
    .filter((finding) => !disabled.has(finding.ruleId))
    .map((finding) => {
      const severity = severities.get(finding.ruleId) ?? finding.severity;
      const ignores = current.length === 0 ? [] : coveringIgnores(finding, current, currentName);
      for (const entry of ignores) used.add(entry);
      const [first] = ignores;
      if (first === undefined) return severity === finding.severity ? finding : { ...finding, severity };
      const { reason, owner, expires } = first;
      return { ...finding, severity, status: 'ignored' as const, ignoredBy: { reason, owner, expires } };
    });
  const unusedIgnores = current.map(({ entry }) => entry).filter((entry) => !used.has(entry));
  return { findings: kept, unusedIgnores, expiredIgnores };
}

/** `expires` is the last day on which an entry counts. */
function hasExpired(entry: IgnoreEntry, today: string): boolean {
  return entry.expires !== null && entry.expires < today;
}

/** An entry that still counts, and whether it covers a path. */
interface CurrentIgnore {
  readonly entry: IgnoreEntry;
  readonly covers: (path: string) => boolean;
}

function toCurrentIgnore(entry: IgnoreEntry): CurrentIgnore {
  return { entry, covers: entry.paths.length === 0 ? () => true : createGlobMatcher(entry.paths) };
}

/** The entries that accept a finding: together they must cover every place it stands in, or it is not accepted. */
function coveringIgnores(
  finding: Finding,
  ignores: readonly CurrentIgnore[],
  currentName: (id: string) => string,
): readonly IgnoreEntry[] {
  const fitting = ignores.filter(
    ({ entry }) =>
      entry.fingerprint === finding.fingerprint && (entry.rule === null || currentName(entry.rule) === finding.ruleId),
  );
  const used = new Set<IgnoreEntry>();
  for (const { path } of finding.occurrences) {
    const covering = fitting.find(({ covers }) => covers(path));
    if (covering === undefined) return [];
    used.add(covering.entry);
  }
  return [...used];
}
