import type { GitHubClient, RepositoryName } from '../client.ts';
import { type CommitList, toRangeCommit } from './commit-range.ts';

const COMMITS_PER_PAGE = 100;

/** The newest commits up to one, where there is no base to compare it with. A hundred are listed. */
export async function listCommits(client: GitHubClient, repository: RepositoryName, sha: string): Promise<CommitList> {
  const { data, headers } = await client.rest.repos.listCommits({
    owner: repository.owner,
    repo: repository.name,
    sha,
    per_page: COMMITS_PER_PAGE,
  });
  return { commits: data.map(toRangeCommit).reverse(), isWhole: headers.link?.includes('rel="next"') !== true };
}
