import type { Changes } from '../github/changes/changed-file.ts';
import { NO_COMMITS } from '../github/changes/commit-range.ts';
import { compareCommits } from '../github/changes/compare-commits.ts';
import { compareTrees } from '../github/changes/compare-trees.ts';
import { listPullRequestFiles } from '../github/changes/pull-request-files.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { hasStatus } from '../github/failure.ts';
import type { Base } from './base.ts';

export interface ChangesQuestion {
  readonly repository: RepositoryName;
  readonly base: Base;
  readonly sha: string;
}

/**
 * What a commit brings, measured from its merge base. Compare lists 300 files at most: beyond, the two trees tell all
 * in two requests; if even they are cut, a pull request's own list and what compare gave are put together.
 */
export async function findChanges(client: GitHubClient, question: ChangesQuestion): Promise<Changes> {
  const { repository, base, sha } = question;
  if (base.sha === null) return wholeTree(client, question);
  const comparison = await compareCommits(client, repository, { base: base.sha, head: sha });
  if (comparison === null) return wholeTree(client, question);
  const { mergeBase, history } = comparison;
  if (comparison.complete) return { ...comparison, special: [] };
  const trees = await treesOrNull(client, question, mergeBase);
  if (trees?.complete) return { mergeBase, history, ...trees };
  const files = new Map(comparison.files.map((file) => [file.path, file]));
  for (const file of trees?.files ?? []) files.set(file.path, file);
  let complete = false;
  if (base.pullRequest !== null) {
    const list = await listPullRequestFiles(client, repository, base.pullRequest);
    for (const file of list.files) if (!files.has(file.path)) files.set(file.path, file);
    complete = list.complete;
  }
  return { mergeBase, history, files: [...files.values()], special: trees?.special ?? [], complete };
}

async function wholeTree(client: GitHubClient, { repository, sha }: ChangesQuestion): Promise<Changes> {
  const trees = await compareTrees(client, repository, { base: null, head: sha });
  return { mergeBase: null, history: NO_COMMITS, ...trees };
}

async function treesOrNull(
  client: GitHubClient,
  { repository, sha }: ChangesQuestion,
  mergeBase: string,
): Promise<Omit<Changes, 'mergeBase' | 'history'> | null> {
  try {
    return await compareTrees(client, repository, { base: mergeBase, head: sha });
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
