import { DEFAULT_POLICY, type ParsedPolicy, parsePolicy } from '../config/policy-file.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Policy } from '../model/policy.ts';

/** The policy that judges, and where it came from. Always the default branch's, never that of the commit judged. */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly state: 'absent' | 'valid' | 'invalid' | 'unreadable';
  /** The last commit that touched the file; null without a file. */
  readonly commit: string | null;
  readonly branch: string | null;
  readonly problems: ParsedPolicy['problems'];
  /** What identifies the policy among others: part of a verdict's identity. */
  readonly identity: string | null;
}

export function policyInForce(context: ScanContext): PolicyInForce {
  const branch = context.defaultBranch?.name ?? null;
  const file = context.policy;
  if (context.unreadable.includes('policy')) {
    return { policy: DEFAULT_POLICY, state: 'unreadable', commit: null, branch, problems: [], identity: 'unreadable' };
  }
  if (file === null) {
    return { policy: DEFAULT_POLICY, state: 'absent', commit: null, branch, problems: [], identity: null };
  }
  const place = { branch, commit: file.commit, identity: file.commit ?? file.oid };
  if (file.text === null) return { policy: DEFAULT_POLICY, state: 'unreadable', problems: [], ...place };
  const { policy, problems } = parsePolicy(file.text);
  return { policy, problems, state: problems.length === 0 ? 'valid' : 'invalid', ...place };
}
