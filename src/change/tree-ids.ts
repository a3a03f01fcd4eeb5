import { compareTrees } from '../github/changes/compare-trees.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';

/** The ids of all regular files of a commit by their paths, without a path in the request. */
export async function readTreeIds(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const tree = await compareTrees(client, repository, { base: null, head: commit });
  return new Map(tree.files.flatMap(({ path, headOid }) => (headOid === null ? [] : [[path, headOid]])));
}
