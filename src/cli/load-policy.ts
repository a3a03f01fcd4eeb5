import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFAULT_POLICY } from '../config/default-policy.ts';
import { POLICY_PATH, SECRET_SCANNING_PATH } from '../config/policy-paths.ts';
import { PostwardenError } from '../model/errors.ts';
import type { Policy, PolicyProblem } from '../model/policy.ts';

/** The policy that a scan of the command line follows: the file that was named, else the repository's, else defaults. */
export async function loadPolicy(options: {
  readonly cwd: string;
  readonly root: string;
  readonly config: string | undefined;
}): Promise<Policy> {
  const policyFile =
    options.config === undefined ? join(options.root, POLICY_PATH) : resolve(options.cwd, options.config);
  const secretScanningFile = join(options.root, SECRET_SCANNING_PATH);
  const isNamed = options.config !== undefined;
  const hasPolicy = isNamed || existsSync(policyFile);
  const hasSecretScanning = existsSync(secretScanningFile);
  if (!hasPolicy && !hasSecretScanning) return DEFAULT_POLICY;

  // Loaded only when there is something to read: schema and YAML cost a third of the start-up.
  const { parsePolicy } = await import('../config/policy-file.ts');
  const { mergePolicies } = await import('../config/merge-policies.ts');
  const { knownRuleIds } = await import('../engine/known-rules.ts');
  const { RULES } = await import('../providers/generated/rules.ts');
  const { parseSecretScanning } = await import('../config/secret-scanning-file.ts');
  const repository = hasPolicy
    ? parsePolicy(readSettings(policyFile, options.config ?? POLICY_PATH), knownRuleIds(RULES))
    : null;
  if (repository !== null && repository.problems.length > 0) {
    throw new PostwardenError('config-invalid', wordProblems(options.config ?? POLICY_PATH, repository.problems));
  }
  const secretScanningIgnores = hasSecretScanning
    ? (parseSecretScanning(readSettings(secretScanningFile, SECRET_SCANNING_PATH)) ?? [])
    : [];
  return mergePolicies({ organisation: null, repository, secretScanningIgnores }).policy;
}

function readSettings(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PostwardenError('path-missing', `The policy file "${shown}" cannot be read. Check the path.`, { cause });
  }
}

function wordProblems(shown: string, problems: readonly PolicyProblem[]): string {
  const lines = problems.map(({ line, column, message }) => `  ${shown}:${line}:${column}: ${message}`);
  return [`The policy file is invalid, so nothing was scanned. Correct this:`, ...lines].join('\n');
}
