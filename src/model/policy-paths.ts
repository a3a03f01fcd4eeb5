/** Where a repository keeps its policy, and an organisation its own (in the repository `.github`). */
export const POLICY_PATH = '.github/postwarden.yml';

/** The folder of the policy, and of GitHub's own settings. */
export const POLICY_FOLDER = '.github';

/** GitHub's own file for paths that its secret scanning leaves out. */
export const SECRET_SCANNING_PATH = '.github/secret_scanning.yml';

/** Names at the root that a policy may have been given by mistake. What else could bear them is not ours to refuse. */
export const MISPLACED_POLICIES = ['postwarden.yml', 'postwarden.yaml', '.postwarden.yml', '.postwarden.yaml'] as const;

export const MISNAMED_POLICY = `a policy goes by the name ${POLICY_PATH} alone: rename this file`;

/** True of a file beside the policy's place that was meant to be the policy: `.github/postwarden.yaml`. */
export function isMisnamedPolicy(path: string): boolean {
  return path !== POLICY_PATH && /^\.github\/\.?post-?warden\.(?:ya?ml|json[5c]?|toml)$/i.test(path);
}
