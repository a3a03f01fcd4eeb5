import type { Policy, PolicyProblem } from '../model/policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { type Allowance, type PolicyFile, policyFileSchema } from './policy-schema.ts';
import { readSettingsYaml, type SettingsFile } from './policy-yaml.ts';
import { toPolicyProblems } from './schema-problems.ts';
import { findUnknownRules } from './unknown-rules.ts';

/** A policy file that was read. With problems, everything else is as if the file were empty. */
export interface ParsedPolicy {
  readonly policy: Policy;
  /** The keys that the file itself gives; the others hold their defaults. */
  readonly stated: ReadonlySet<string>;
  /** In an organisation's policy: what its repositories may decide on their own. */
  readonly allow: readonly Allowance[];
  readonly allowIgnores: boolean;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads a policy file. Every problem has a position and says what would be right, never what stands there. The ids of
 * rules that it names must be among `knownRules` or its own; null if it cannot be told which are known.
 */
export function parsePolicy(text: string, knownRules: ReadonlySet<string> | null): ParsedPolicy {
  const yaml = readSettingsYaml(text);
  if (yaml.problems.length > 0) return rejected(yaml.problems);
  const checked = policyFileSchema.safeParse(yaml.value ?? {});
  if (!checked.success) return rejected(toPolicyProblems(checked.error.issues, yaml));
  const file = checked.data;
  const unknownRules = knownRules === null ? [] : findUnknownRules(file, yaml, knownRules);
  if (unknownRules.length > 0) return rejected(unknownRules);
  return {
    policy: toPolicy(file, yaml),
    stated: new Set(Object.keys(file)),
    allow: file.allow ?? [],
    allowIgnores: file.allowIgnores ?? true,
    problems: [],
  };
}

/** A policy that cannot even be looked into, for this reason: as one with a mistake on its first line. */
export function unreadablePolicy(message: string): ParsedPolicy {
  return rejected([{ line: 1, column: 1, message }]);
}

function rejected(problems: readonly PolicyProblem[]): ParsedPolicy {
  return { policy: DEFAULT_POLICY, stated: new Set(), allow: [], allowIgnores: true, problems };
}

function toPolicy(file: PolicyFile, yaml: SettingsFile): Policy {
  return {
    include: file.paths?.include ?? DEFAULT_POLICY.include,
    ignorePaths: file.paths?.ignore ?? DEFAULT_POLICY.ignorePaths,
    failOn: file.failOn ?? DEFAULT_POLICY.failOn,
    comments: file.comments ?? DEFAULT_POLICY.comments,
    suggestions: file.suggestions ?? DEFAULT_POLICY.suggestions,
    history: file.history ?? DEFAULT_POLICY.history,
    disabledRules: file.rules?.disable ?? DEFAULT_POLICY.disabledRules,
    severities: file.rules?.severity ?? DEFAULT_POLICY.severities,
    customRules: file.customRules ?? DEFAULT_POLICY.customRules,
    ignores: (file.ignore ?? []).map((entry, index) => ({
      fingerprint: entry.fingerprint,
      reason: entry.reason,
      owner: entry.owner,
      expires: entry.expires === 'never' ? null : entry.expires,
      rule: entry.rule ?? null,
      paths: entry.paths ?? [],
      line: yaml.positionOf(['ignore', index]).line,
    })),
    onError: file.onError ?? DEFAULT_POLICY.onError,
    onIncomplete: file.onIncomplete ?? DEFAULT_POLICY.onIncomplete,
  };
}
