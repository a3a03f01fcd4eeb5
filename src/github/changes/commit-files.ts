import type { GitHubClient, RepositoryName } from '../client.ts';
import { describeFailure } from '../failure.ts';
import { readStream } from '../read-stream.ts';
import { type ShownChange, toShownChange } from './changed-file.ts';
import type { CommitFileCache } from './commit-file-cache.ts';
import type { CommitFile, RangeCommit } from './commit-range.ts';
import { type DiffEntry, toChangedFile } from './compare-commits.ts';
import { readPatchSeries } from './patch-series.ts';

export interface CommitFilesQuestion {
  readonly repository: RepositoryName;
  /** The commits to ask about: without merges, whose files stand against several parents. */
  readonly asked: readonly RangeCommit[];
  readonly series: SeriesRange | null;
  readonly cache: CommitFileCache;
  /** Whether what is shown of a change calls for reading the file. */
  readonly isTelling: (change: ShownChange) => boolean;
}

/** A comparison that holds the commits, with all others that it has; null where there is none. */
export interface SeriesRange {
  readonly base: string;
  readonly head: string;
  readonly commits: readonly RangeCommit[];
}

export interface CommitFiles {
  readonly files: ReadonlyMap<string, readonly CommitFile[]>;
  /** False if GitHub did not list all files of a commit. */
  readonly complete: boolean;
}

/** Beyond this a series of patches is not read: the commits are asked for one by one. */
const MAX_SERIES_BYTES = 32 * 1024 * 1024;

/**
 * What each commit did to which path: from the comparison as a series of patches, which is one request for all of them,
 * and a request for each commit that the series leaves out or where GitHub gives none (406 for large ones).
 */
export async function readCommitFiles(client: GitHubClient, question: CommitFilesQuestion): Promise<CommitFiles> {
  const { repository, asked, cache } = question;
  const series = question.series === null ? null : await readSeries(client, question, question.series);
  const read = (sha: string) => readCommit(client, question, sha);
  const entries = await Promise.all(
    asked.map(async ({ sha }) => {
      const listed = series?.get(sha) ?? (await cache.get(repository, sha));
      if (listed !== null) return [sha, listed] as const;
      const files = await read(sha);
      await cache.set(repository, sha, files);
      return [sha, files] as const;
    }),
  );
  return { files: new Map(entries), complete: entries.every(([, files]) => files.length < MAX_FILES) };
}

async function readSeries(
  client: GitHubClient,
  { repository, isTelling }: CommitFilesQuestion,
  { base, head, commits }: SeriesRange,
): Promise<ReadonlyMap<string, readonly CommitFile[]> | null> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: repository.owner,
      repo: repository.name,
      basehead: `${base}...${head}`,
      mediaType: { format: 'patch' },
      request: { retries: 0, parseSuccessResponseBody: false },
    });
    const bytes = await readStream(data, MAX_SERIES_BYTES);
    return bytes === null ? null : readPatchSeries(Buffer.from(bytes).toString('utf8'), { commits, isTelling });
  } catch (error) {
    if (describeFailure(error).code === 'rate-limited') throw error;
    return null;
  }
}

/** GitHub lists 3,000 files of a commit at most, 300 a page. */
const MAX_FILES = 3000;
const MAX_PAGES = 10;

/** The files of one commit, to the documented end of the list. */
async function readCommit(
  client: GitHubClient,
  { repository, isTelling }: CommitFilesQuestion,
  sha: string,
): Promise<readonly CommitFile[]> {
  const place = { owner: repository.owner, repo: repository.name, ref: sha };
  const files: CommitFile[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data, headers } = await client.rest.repos.getCommit(page === 1 ? place : { ...place, page });
    files.push(...(data.files ?? []).flatMap((entry) => toCommitFiles(entry, isTelling)));
    if (headers.link?.includes('rel="next"') !== true) break;
  }
  return files;
}

function toCommitFiles(entry: DiffEntry, isTelling: CommitFilesQuestion['isTelling']): readonly CommitFile[] {
  const change = toChangedFile(entry);
  const { path, previousPath, headOid } = change;
  const tells = isTelling(toShownChange(change));
  const file: CommitFile = { path, isGone: change.status === 'removed', blob: headOid, isTelling: tells };
  // A copy leaves what it was made from.
  if (previousPath === null || entry.status !== 'renamed') return [file];
  return [{ path: previousPath, isGone: true, blob: null, isTelling: tells }, file];
}
