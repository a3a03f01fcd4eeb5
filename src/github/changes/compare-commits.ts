import type { GitHubClient, RepositoryName } from '../client.ts';
import { hasStatus } from '../failure.ts';
import type { ChangedFile } from './changed-file.ts';
import { type CommitList, toRangeCommit } from './commit-range.ts';

/** GitHub lists at most this many files of a comparison, and never says that it left some out. */
const COMPARE_FILES = 300;

export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  readonly complete: boolean;
  readonly history: CommitList;
}

export interface CommitRange {
  readonly base: string;
  readonly head: string;
}

/** A changed file as REST lists it. */
export interface DiffEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
  readonly changes: number;
}

/** Compares head with its merge base; null if there is none, or if GitHub does not know one of the commits. */
export async function compareCommits(
  client: GitHubClient,
  repository: RepositoryName,
  range: CommitRange,
): Promise<Comparison | null> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner: repository.owner,
      repo: repository.name,
      basehead: `${range.base}...${range.head}`,
    });
    const { files = [], commits = [] } = data;
    return {
      mergeBase: data.merge_base_commit.sha,
      files: files.filter((file) => file.status !== 'unchanged').map(toChangedFile),
      complete: files.length < COMPARE_FILES,
      history: {
        commits: commits.map(toRangeCommit),
        isWhole: commits.length === (data.total_commits ?? 0),
      },
    };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/** A diff entry of compare, or of a pull request's list, as a record. */
export function toChangedFile(entry: DiffEntry): ChangedFile {
  const moved = entry.status === 'renamed' || entry.status === 'copied';
  return {
    path: entry.filename,
    status: entry.status === 'added' || entry.status === 'removed' ? entry.status : 'modified',
    previousPath: moved ? (entry.previous_filename ?? null) : null,
    headOid: entry.status === 'removed' ? null : entry.sha,
    baseOid: entry.status === 'removed' ? entry.sha : null,
    patch: entry.patch ?? null,
    lines: entry.changes,
  };
}
