import { POSTURE_RULES } from '../../model/posture.ts';
import type { RuleSet } from '../../model/rule-set.ts';

const idsOfSets = new WeakMap<RuleSet, ReadonlySet<string>>();

/** Every id that a policy may name: those of the rules, the names they had before, and the posture rules. */
export function knownRuleIds(rules: RuleSet): ReadonlySet<string> {
  let ids = idsOfSets.get(rules);
  if (ids === undefined) {
    const ofCredentials = rules.kinds.flatMap(({ id, aliases }) => [id, ...aliases]);
    ids = new Set([...ofCredentials, ...POSTURE_RULES.map(({ id }) => id)]);
    idsOfSets.set(rules, ids);
  }
  return ids;
}
