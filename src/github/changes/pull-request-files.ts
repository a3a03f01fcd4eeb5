import type { GitHubClient, RepositoryName } from '../client.ts';
import type { ChangedFile } from './changed-file.ts';
import { toChangedFile } from './compare-commits.ts';

/** GitHub lists at most this many files of a pull request. */
const PULL_REQUEST_FILES = 3000;

/** The files of a pull request as it stands now, to the documented end of the list. */
export async function listPullRequestFiles(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }> {
  const entries = await client.paginate(client.rest.pulls.listFiles, {
    owner: repository.owner,
    repo: repository.name,
    pull_number: number,
    per_page: 100,
  });
  return {
    files: entries.filter((entry) => entry.status !== 'unchanged').map(toChangedFile),
    complete: entries.length < PULL_REQUEST_FILES,
  };
}
