import { type MergedPolicy, mergePolicies, type PolicyParts } from '../config/merge-policies.ts';
import { knownRuleIds } from '../engine/judge/known-rules.ts';
import type { RuleSet } from '../model/rule-set.ts';

/** What a repository's policy file is joined with. */
export interface PolicyBasis extends Omit<PolicyParts, 'repository'> {
  /** The organisation's rules, which a repository may name besides; null if nobody knows which it has. */
  readonly organisationRules: readonly string[] | null;
}

/** The ids of rules that a policy may name; null if that cannot be told. */
export type KnownRules = ReadonlySet<string> | null;

/** The rules that a repository's policy may name. */
export function knownRules(rules: RuleSet, organisationRules: PolicyBasis['organisationRules']): KnownRules {
  return organisationRules === null ? null : new Set([...knownRuleIds(rules), ...organisationRules]);
}

/** The policy as it is with this file of the repository, and what of it has no effect. */
export function mergeOnto(basis: PolicyBasis, repository: PolicyParts['repository']): MergedPolicy {
  return mergePolicies({ ...basis, repository });
}
