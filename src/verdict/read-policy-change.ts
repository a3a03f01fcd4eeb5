import type { ChangedPolicy } from '../change/read-changes.ts';
import { describePolicyChange } from '../config/policy-change.ts';
import { parsePolicy, unreadablePolicy } from '../config/policy-file.ts';
import type { Policy } from '../model/policy.ts';
import { MISNAMED_POLICY, POLICY_PATH } from '../model/policy-paths.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { PolicyChange } from '../report/check/check-report-input.ts';
import { knownRules, mergeOnto, type PolicyBasis } from './policy-basis.ts';

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
