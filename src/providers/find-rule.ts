import type { Rule, RuleSet } from '../model/rule-set.ts';

/** The rule of that id, or the one that has it as an alias. */
export function findRule(rules: RuleSet, idOrAlias: string): Rule | null {
  return (
    rules.kinds.find((rule) => rule.id === idOrAlias) ??
    rules.kinds.find((rule) => rule.aliases.includes(idOrAlias)) ??
    null
  );
}
