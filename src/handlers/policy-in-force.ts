import { mergePolicies } from '../config/merge-policies.ts';
import { type ParsedPolicy, POLICY_PATH, parsePolicy } from '../config/policy-file.ts';
import { SECRET_SCANNING_PATH } from '../config/policy-paths.ts';
import { parseSecretScanning } from '../config/secret-scanning-file.ts';
import { knownRuleIds } from '../engine/known-rules.ts';
import type { RepositoryName } from '../github/client.ts';
import { ORGANISATION_REPOSITORY, type PolicyFile } from '../github/policy-files.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { PolicySource } from '../report/check-report-input.ts';

/** The policy that judges, and where it came from. Always the default branch's, never that of the commit judged. */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly branch: string | null;
  readonly sources: readonly PolicySource[];
  /** What of the files has no effect. */
  readonly notes: readonly string[];
  /** What identifies each file among others: part of a verdict's identity. */
  readonly identities: readonly (string | null)[];
  /** Reads a text as the policy file of this repository. */
  readonly readRepository: (text: string) => ParsedPolicy;
  /** The policy as it would be with this file of the repository in place of its own. */
  readonly withRepository: (repository: ParsedPolicy | null) => Policy;
}

/** The ids of rules that a policy may name; null if that cannot be told. */
type KnownRules = ReadonlySet<string> | null;

/** One policy file as far as it counts. */
interface PolicyLevel {
  readonly parsed: ParsedPolicy | null;
  readonly source: PolicySource | null;
  readonly identity: string | null;
}

export function policyInForce(repository: RepositoryName, context: ScanContext, rules: RuleSet): PolicyInForce {
  const organisation = organisationPolicy(repository, context, knownRuleIds(rules));
  const knownRules = withRulesOf(organisation, knownRuleIds(rules));
  const own = ownPolicy(context, knownRules);
  const { ignores, notes } = readSecretScanning(context.secretScanning);
  const merge = (parsed: ParsedPolicy | null) =>
    mergePolicies({ organisation: organisation.parsed, repository: parsed, secretScanningIgnores: ignores });
  const merged = merge(own.parsed);
  return {
    policy: merged.policy,
    branch: context.defaultBranch?.name ?? null,
    sources: [own.source, organisation.source].filter((source) => source !== null),
    notes: [...merged.notes, ...notes],
    identities: [own.identity, organisation.identity, context.secretScanning?.oid ?? null],
    readRepository: (text) => parsePolicy(text, knownRules),
    withRepository: (parsed) => merge(parsed).policy,
  };
}

/** What a repository may name besides: the organisation's rules. If its file is broken nobody knows which it has. */
function withRulesOf({ parsed, source }: PolicyLevel, knownRules: ReadonlySet<string>): KnownRules {
  if (source?.state === 'invalid' || source?.state === 'unreadable') return null;
  const custom = parsed?.policy.customRules ?? [];
  return custom.length === 0 ? knownRules : new Set([...knownRules, ...custom.map(({ id }) => id)]);
}

function ownPolicy({ policy, unreadable, defaultBranch }: ScanContext, knownRules: KnownRules): PolicyLevel {
  const place = { level: 'repository', path: POLICY_PATH, branch: defaultBranch?.name ?? null } as const;
  if (!unreadable.includes('policy')) return toLevel(policy, place, knownRules);
  return {
    parsed: null,
    source: { ...place, state: 'unreadable', commit: null, problems: [] },
    identity: 'unreadable',
  };
}

function organisationPolicy(
  { owner }: RepositoryName,
  { organisation }: ScanContext,
  knownRules: KnownRules,
): PolicyLevel {
  const repository = `${owner}/${ORGANISATION_REPOSITORY}`;
  switch (organisation.kind) {
    case 'itself':
      return { parsed: null, source: null, identity: null };
    case 'out-of-reach': {
      const source = { commit: null, branch: null, problems: [], path: repository } as const;
      return { parsed: null, source: { level: 'organisation', state: 'out-of-reach', ...source }, identity: null };
    }
    case 'read': {
      const { file, branch } = organisation;
      return toLevel(file, { level: 'organisation', path: `${repository}:${POLICY_PATH}`, branch }, knownRules);
    }
  }
}

function toLevel(
  file: PolicyFile | null,
  place: Pick<PolicySource, 'level' | 'path' | 'branch'>,
  knownRules: KnownRules,
): PolicyLevel {
  if (file === null) {
    return { parsed: null, source: { ...place, state: 'absent', commit: null, problems: [] }, identity: null };
  }
  const { commit, text } = file;
  const identity = commit ?? file.oid;
  if (text === null) {
    return { parsed: null, source: { ...place, state: 'unreadable', commit, problems: [] }, identity };
  }
  const parsed = parsePolicy(text, knownRules);
  const state = parsed.problems.length === 0 ? 'in-force' : 'invalid';
  return { parsed, source: { ...place, state, commit, problems: parsed.problems }, identity };
}

function readSecretScanning(file: PolicyFile | null): {
  readonly ignores: readonly string[];
  readonly notes: readonly string[];
} {
  if (file === null) return { ignores: [], notes: [] };
  const ignores = file.text === null ? null : parseSecretScanning(file.text);
  if (ignores !== null) return { ignores, notes: [] };
  return { ignores: [], notes: [`\`${SECRET_SCANNING_PATH}\` of this repository cannot be read, so it has no effect`] };
}
