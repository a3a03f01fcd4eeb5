/** Where a repository keeps its policy, and an organisation its own (in the repository `.github`). */
export const POLICY_PATH = '.github/postwarden.yml';

/** GitHub's own file for paths that its secret scanning leaves out. */
export const SECRET_SCANNING_PATH = '.github/secret_scanning.yml';
