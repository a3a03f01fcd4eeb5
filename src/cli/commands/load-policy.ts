import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { mergePolicies } from '../../config/merge-policies.ts';
import { knownRuleIds } from '../../engine/judge/known-rules.ts';
import { PostwardenError } from '../../model/errors.ts';
import type { Policy, PolicyProblem } from '../../model/policy.ts';
import {
  isMisnamedPolicy,
  MISNAMED_POLICY,
  MISPLACED_POLICIES,
  POLICY_FOLDER,
  POLICY_PATH,
  SECRET_SCANNING_PATH,
} from '../../model/policy-paths.ts';
import { RULES } from '../../providers/generated/rules.ts';
import type { Output } from '../terminal.ts';

/** Twice what a policy may be long, so that one a little too long gets the words of the policy's own reader. */
const MAX_BYTES = 1024 * 1024;

/** The policy that a scan of the command line follows: the file that was named, else the repository's, else defaults. */
export async function loadPolicy(options: {
  readonly cwd: string;
  readonly root: string;
  readonly config: string | undefined;
  /** Is told of files that could pass for the policy and are not. */
  readonly stderr: Output;
}): Promise<Policy> {
  const policyFile =
    options.config === undefined ? join(options.root, POLICY_PATH) : resolve(options.cwd, options.config);
  const secretScanningFile = join(options.root, SECRET_SCANNING_PATH);
  const isNamed = options.config !== undefined;
  const hasPolicy = isNamed || hasOwnPolicy(options.root, options.stderr);
  const hasSecretScanning = existsSync(secretScanningFile);
  if (!hasPolicy && !hasSecretScanning) return DEFAULT_POLICY;

  // Loaded only when there is something to read: schema and YAML cost a third of the start-up.
  const { parsePolicy } = await import('../../config/policy-file.ts');
  const { parseSecretScanning } = await import('../../config/secret-scanning-file.ts');
  const repository = hasPolicy
    ? parsePolicy(readSettings(policyFile, options.config ?? POLICY_PATH, isNamed), knownRuleIds(RULES))
    : null;
  if (repository !== null && repository.problems.length > 0) {
    throw new PostwardenError('config-invalid', wordProblems(options.config ?? POLICY_PATH, repository.problems));
  }
  const secretScanningIgnores = hasSecretScanning
    ? (parseSecretScanning(readSettings(secretScanningFile, SECRET_SCANNING_PATH, false)) ?? [])
    : [];
  return mergePolicies({ organisation: null, repository, secretScanningIgnores }).policy;
}

/**
 * Whether the repository has a policy. Its folder is listed rather than the file looked up, since a file system may take
 * `Postwarden.yml` for it, which GitHub does not.
 */
function hasOwnPolicy(root: string, stderr: Output): boolean {
  const folder = listFolder(join(root, POLICY_FOLDER)).map((name) => `${POLICY_FOLDER}/${name}`);
  const hasPolicy = folder.includes(POLICY_PATH);
  const misnamed = folder.filter(isMisnamedPolicy);
  if (!hasPolicy && misnamed[0] !== undefined) {
    const problem = { line: 1, column: 1, message: MISNAMED_POLICY };
    throw new PostwardenError('config-invalid', wordProblems(misnamed[0], [problem]));
  }
  const atRoot: readonly string[] = MISPLACED_POLICIES;
  const misplaced = listFolder(root).filter((name) => atRoot.includes(name));
  for (const path of [...misnamed, ...misplaced]) {
    stderr.write(`postwarden: ${path} has no effect: the policy is ${POLICY_PATH} alone.\n`);
  }
  return hasPolicy;
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** What is found rather than named may be anything: a pipe would never end, nor would a device. */
function refuseSpecial(file: string, shown: string): void {
  const stats = statSync(file);
  if (!stats.isFile()) {
    throw new PostwardenError('config-invalid', `"${shown}" is no regular file. Put the policy itself there.`);
  }
  if (stats.size <= MAX_BYTES) return;
  throw new PostwardenError('config-invalid', `"${shown}" is larger than any settings. Check what it is.`);
}

function readSettings(file: string, shown: string, isNamed: boolean): string {
  try {
    if (!isNamed) refuseSpecial(file, shown);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof PostwardenError) throw cause;
    throw new PostwardenError('path-missing', `The policy file "${shown}" cannot be read. Check the path.`, { cause });
  }
}

function wordProblems(shown: string, problems: readonly PolicyProblem[]): string {
  const lines = problems.map(({ line, column, message }) => `  ${shown}:${line}:${column}: ${message}`);
  return [`The policy file is invalid, so nothing was scanned. Correct this:`, ...lines].join('\n');
}
