import type { ChangedPolicy } from '../change/read-changes.ts';
import { mergePolicies } from '../config/merge-policies.ts';
import { describePolicyChange } from '../config/policy-change.ts';
import { type ParsedPolicy, parsePolicy, unreadablePolicy } from '../config/policy-file.ts';
import { knownRuleIds } from '../engine/judge/known-rules.ts';
import type { Policy } from '../model/policy.ts';
import { MISNAMED_POLICY, POLICY_PATH } from '../model/policy-paths.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { PolicyChange } from '../report/check/check-report-input.ts';

/** What a repository's policy file is joined with. */
export interface PolicyBasis {
  readonly organisation: ParsedPolicy | null;
  readonly secretScanningIgnores: readonly string[];
  /** The organisation's rules, which a repository may name besides; null if nobody knows which it has. */
  readonly organisationRules: readonly string[] | null;
}

/** The ids of rules that a policy may name; null if that cannot be told. */
export function knownRules(rules: RuleSet, organisationRules: readonly string[] | null): ReadonlySet<string> | null {
  return organisationRules === null ? null : new Set([...knownRuleIds(rules), ...organisationRules]);
}

/** The policy as it is with this file of the repository, and what of it has no effect. */
export function mergeOnto(
  { organisation, secretScanningIgnores }: PolicyBasis,
  repository: ParsedPolicy | null,
): ReturnType<typeof mergePolicies> {
  return mergePolicies({ organisation, repository, secretScanningIgnores });
}

/** Reads the policy of a change, which whoever wrote it may have made to cost much: not for a thread that others wait for. */
export function readPolicyChange(
  { misnamed, changed }: ChangedPolicy,
  { inForce, basis, rules }: { readonly inForce: Policy; readonly basis: PolicyBasis; readonly rules: RuleSet },
): PolicyChange | null {
  if (misnamed !== null) {
    return { path: misnamed, problems: unreadablePolicy(MISNAMED_POLICY).problems, changes: [] };
  }
  if (changed === null) return null;
  const known = knownRules(rules, basis.organisationRules);
  const parsed = changed.text === null ? null : parsePolicy(changed.text, known);
  const problems = parsed?.problems ?? [];
  const changes = problems.length > 0 ? [] : describePolicyChange(inForce, mergeOnto(basis, parsed).policy);
  return { path: POLICY_PATH, problems, changes };
}
