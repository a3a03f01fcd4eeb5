import { type ParsedPolicy, parsePolicy, unreadablePolicy } from '../config/policy-file.ts';
import { parseSecretScanning } from '../config/secret-scanning-file.ts';
import { knownRuleIds } from '../engine/judge/known-rules.ts';
import type { RepositoryName } from '../github/client.ts';
import { ORGANISATION_REPOSITORY, type PolicyFile, type PolicyPlace } from '../github/policy-files.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Policy } from '../model/policy.ts';
import {
  isMisnamedPolicy,
  MISNAMED_POLICY,
  MISPLACED_POLICIES,
  POLICY_PATH,
  SECRET_SCANNING_PATH,
} from '../model/policy-paths.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { PolicySource } from '../report/check/check-report-input.ts';
import { type KnownRules, knownRules, mergeOnto, type PolicyBasis } from './policy-basis.ts';

/** The policy that judges, and where it came from. Always the default branch's, never that of the commit judged. */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly branch: string | null;
  readonly sources: readonly PolicySource[];
  /** What of the files has no effect. */
  readonly notes: readonly string[];
  /** What identifies each file among others: part of a verdict's identity. */
  readonly identities: readonly (string | null)[];
  /** What another file of the repository would be joined with in place of its own. */
  readonly basis: PolicyBasis;
}

/** One policy file as far as it counts. */
interface PolicyLevel {
  readonly parsed: ParsedPolicy | null;
  readonly source: PolicySource | null;
  readonly identity: string | null;
}

export function policyInForce(repository: RepositoryName, context: ScanContext, rules: RuleSet): PolicyInForce {
  const organisation = organisationPolicy(repository, context, knownRuleIds(rules));
  const { ignores, notes } = readSecretScanning(context.secretScanning);
  const basis: PolicyBasis = {
    organisation: organisation.parsed,
    secretScanningIgnores: ignores,
    organisationRules: rulesOf(organisation),
  };
  const own = ownPolicy(context, knownRules(rules, basis.organisationRules));
  const merged = mergeOnto(basis, own.parsed);
  return {
    policy: merged.policy,
    branch: context.defaultBranch?.name ?? null,
    sources: [own.source, organisation.source].filter((source) => source !== null),
    notes: [...merged.notes, ...notes, ...notesOnNeighbours(context.policy)],
    identities: [own.identity, organisation.identity, context.secretScanning?.oid ?? null],
    basis,
  };
}

/** What a repository may name besides. If the organisation's file is broken nobody knows which rules it has. */
function rulesOf({ parsed, source }: PolicyLevel): readonly string[] | null {
  if (source?.state === 'invalid' || source?.state === 'unreadable') return null;
  return (parsed?.policy.customRules ?? []).map(({ id }) => id);
}

function ownPolicy({ policy, unreadable, defaultBranch }: ScanContext, knownRules: KnownRules): PolicyLevel {
  const branch = defaultBranch?.name ?? null;
  const toSource = (path: string) => ({ level: 'repository', path, branch }) as const;
  if (!unreadable.includes('policy')) return toLevel(policy, toSource, knownRules);
  return {
    parsed: null,
    source: { ...toSource(POLICY_PATH), state: 'unreadable', commit: null, problems: [] },
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
      const { place, branch } = organisation;
      const toSource = (path: string) => ({ level: 'organisation', path: `${repository}:${path}`, branch }) as const;
      return toLevel(place, toSource, knownRules);
    }
  }
}

function toLevel(
  place: PolicyPlace,
  toSource: (path: string) => Pick<PolicySource, 'level' | 'path' | 'branch'>,
  knownRules: KnownRules,
): PolicyLevel {
  const { file, neighbours } = place;
  const misnamed = neighbours.find(isMisnamedPolicy);
  if (file === null && misnamed === undefined) {
    const source = { ...toSource(POLICY_PATH), state: 'absent', commit: null, problems: [] } as const;
    return { parsed: null, source, identity: null };
  }
  const parsed = readPlace(place, knownRules);
  const commit = file?.commit ?? null;
  const state = parsed.problems.length === 0 ? 'in-force' : 'invalid';
  const path = file === null && misnamed !== undefined ? misnamed : POLICY_PATH;
  const source = { ...toSource(path), state, commit, problems: parsed.problems } as const;
  return { parsed, source, identity: commit ?? file?.oid ?? path };
}

/** What stands where the policy is looked for. A file that was meant to be it and cannot be is a mistake, not none. */
function readPlace({ file, isLink }: PolicyPlace, knownRules: KnownRules): ParsedPolicy {
  if (file === null) return unreadablePolicy(MISNAMED_POLICY);
  if (isLink) return unreadablePolicy('a symbolic link is not followed: put the policy itself here');
  if (file.text === null) return unreadablePolicy('the file is not text in UTF-8, or it is longer than 512 KB');
  return parsePolicy(file.text, knownRules);
}

/** Files that may have been meant as a policy, where that does not put the policy itself in doubt. */
function notesOnNeighbours({ file, neighbours }: PolicyPlace): readonly string[] {
  const misplaced: readonly string[] = MISPLACED_POLICIES;
  return neighbours
    .filter((path) => misplaced.includes(path) || (file !== null && isMisnamedPolicy(path)))
    .map((path) => `\`${path}\` has no effect: the policy is \`${POLICY_PATH}\` alone`);
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
