import type { Policy } from '../model/policy.ts';

const LISTS = [
  ['include', 'paths.include'],
  ['ignorePaths', 'paths.ignore'],
  ['disabledRules', 'rules.disable'],
] as const;
const SETTINGS = ['failOn', 'comments', 'suggestions', 'history', 'onError', 'onIncomplete'] as const;

/** Says what differs between two policies, a sentence each, without quoting either: only our own words and numbers. */
export function describePolicyChange(before: Policy, after: Policy): readonly string[] {
  const changes: string[] = [];
  for (const key of SETTINGS) {
    if (before[key] !== after[key]) changes.push(`${key}: ${before[key]} → ${after[key]}`);
  }
  for (const [key, name] of LISTS) pushCounts(changes, name, { before: before[key], after: after[key] });
  const severities = ({ severities }: Policy): string[] => Object.entries(severities).map((entry) => entry.join(': '));
  pushCounts(changes, 'rules.severity', { before: severities(before), after: severities(after) });
  const rules = ({ customRules }: Policy): string[] => customRules.map((rule) => JSON.stringify(rule));
  pushCounts(changes, 'customRules', { before: rules(before), after: rules(after) });
  const ignores = (policy: Policy): string[] => policy.ignores.map((entry) => JSON.stringify({ ...entry, line: null }));
  pushCounts(changes, 'ignore', { before: ignores(before), after: ignores(after) });
  return changes;
}

function pushCounts(
  changes: string[],
  name: string,
  lists: { before: readonly string[]; after: readonly string[] },
): void {
  const before = new Set(lists.before);
  const after = new Set(lists.after);
  const added = [...after].filter((entry) => !before.has(entry)).length;
  const removed = [...before].filter((entry) => !after.has(entry)).length;
  const parts = [added > 0 ? `${added} added` : '', removed > 0 ? `${removed} removed` : ''].filter(
    (part) => part !== '',
  );
  if (parts.length > 0) changes.push(`${name}: ${parts.join(', ')}`);
}
