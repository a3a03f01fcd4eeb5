import type { GitHubClient, RepositoryName } from './client.ts';
import { hasStatus } from './failure.ts';

/** Whether an account may write in a repository. `maintain` counts as `write` here, `triage` as `read`. */
export async function hasWritePermission(
  client: GitHubClient,
  repository: RepositoryName,
  login: string,
): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      owner: repository.owner,
      repo: repository.name,
      username: login,
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // GitHub does not know the account, or does not tell us: nothing is done on its word.
    if (hasStatus(error, 404) || hasStatus(error, 403)) return false;
    throw error;
  }
}
