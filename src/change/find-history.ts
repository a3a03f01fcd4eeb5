import { createPathFilter } from '../config/path-filter.ts';
import { createFileSelection } from '../engine/read/file-selection.ts';
import type { ChangedFile, Changes } from '../github/changes/changed-file.ts';
import type { CommitFileCache } from '../github/changes/commit-file-cache.ts';
import { readCommitFiles } from '../github/changes/commit-files.ts';
import type { CommitFile, CommitList, RangeCommit } from '../github/changes/commit-range.ts';
import { listCommits } from '../github/changes/list-commits.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { type FilePlace, readFileIds } from '../github/file-content.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import type { Base } from './base.ts';
import { callsForReading } from './look-at-change.ts';
import { placeKey } from './place-key.ts';
import { isTokenLike } from './token-like.ts';
import { readTreeIds } from './tree-ids.ts';

/** A file as a commit left it; a null id if it is no more, or no regular file. */
export interface PastChange {
  readonly path: string;
  readonly blob: string | null;
}

export interface PastCommit {
  readonly sha: string;
  readonly changes: readonly PastChange[];
}

/** What the commits of a change did to the files that are read. */
export interface History {
  /** Oldest first, without those that touch no such file. */
  readonly commits: readonly PastCommit[];
  /** Files as they stood where the history starts, beside those that the change itself reads there. */
  readonly base: readonly PastChange[];
  readonly issues: readonly ScanIssue[];
}

export interface HistoryQuestion {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly base: Base;
  readonly changes: Changes;
  readonly policy: Policy;
  /** The files of the change that are read. */
  readonly files: readonly ChangedFile[];
  readonly cache: CommitFileCache;
}

const NO_HISTORY: History = { commits: [], base: [], issues: [] };

/** Commits whose files are asked for, the newest first. */
const MAX_COMMITS = 100;

/** Versions of files in them. */
const MAX_VERSIONS = 1000;

/**
 * Finds what came and went between base and head. Nothing is asked about a single commit: it is the change itself.
 * Else two requests tell which commit touched what, and which file that made, by its id.
 */
export async function findHistory(client: GitHubClient, question: HistoryQuestion): Promise<History> {
  const { repository, changes, policy, files } = question;
  if (policy.history === 'off') return NO_HISTORY;
  const { mergeBase } = changes;
  const list = mergeBase === null ? await listCommits(client, repository, question.sha) : changes.history;
  if (list.commits.length <= 1) return NO_HISTORY;
  const { touched, isWhole } = await findTouchedFiles(client, question, list);
  const starts = mergeBase === null ? [] : startingPaths(touched, files).map((path) => ({ commit: mergeBase, path }));
  const ids = await idsOf(client, repository, [...starts, ...touched.flatMap(unknownVersions)]);
  const idAt = (version: FilePlace): string | null => ids.get(placeKey(version)) ?? null;
  return {
    commits: touched.map(({ sha, files: changed }) => ({
      sha,
      changes: changed.map(({ path, isGone, blob }) => ({
        path,
        blob: isGone ? null : (blob ?? idAt({ commit: sha, path })),
      })),
    })),
    base: starts.map((start) => ({ path: start.path, blob: idAt(start) })),
    issues: isWhole ? [] : [TRUNCATED],
  };
}

const TRUNCATED: ScanIssue = {
  code: 'history-truncated',
  data: { what: 'commits' },
  path: '',
  line: null,
  incomplete: true,
};

async function findTouchedFiles(
  client: GitHubClient,
  { repository, sha, base, changes, policy, files, cache }: HistoryQuestion,
  { commits, isWhole }: CommitList,
): Promise<{ readonly touched: readonly TouchedFiles[]; readonly isWhole: boolean }> {
  const plain = commits.filter(isPlain);
  const asked = plain.slice(-MAX_COMMITS);
  const range = changes.mergeBase !== null && base.sha !== null && isWhole ? { base: base.sha, head: sha } : null;
  const series = range && { ...range, commits };
  const listed = await readCommitFiles(client, { repository, asked, series, cache, isTelling: callsForReading });
  const all = [...listed.files.values()].flat();
  const isNamed = createFileSelection(
    policy,
    [...changes.files, ...all].map(({ path }) => path),
  );
  const verdictOn = createPathFilter(policy);
  // One version that tells is enough: the others are of the same file.
  const telling = new Set([...files, ...all.filter(({ isTelling }) => isTelling)].map(({ path }) => path));
  const isRead = (path: string): boolean => isNamed(path) || (telling.has(path) && verdictOn(path) !== 'ignore');
  const touched = touchedFiles(commits, listed.files, isRead);
  const newest = newestVersions(touched);
  const isAll = isWhole && listed.complete && asked.length === plain.length && newest.length === touched.length;
  return { touched: newest, isWhole: isAll };
}

function isPlain({ parents }: RangeCommit): boolean {
  return parents.length <= 1;
}

interface TouchedFiles {
  readonly sha: string;
  readonly files: readonly CommitFile[];
}

/**
 * The files that are read, commit by commit. A merge is asked about all that the commits below it touched: it decides
 * between them, whichever was the last.
 */
function touchedFiles(
  commits: readonly RangeCommit[],
  listed: ReadonlyMap<string, readonly CommitFile[]>,
  isRead: (path: string) => boolean,
): readonly TouchedFiles[] {
  const filesOf = (sha: string): readonly CommitFile[] => (listed.get(sha) ?? []).filter(({ path }) => isRead(path));
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  return commits
    .map((commit) => {
      if (isPlain(commit)) return { sha: commit.sha, files: filesOf(commit.sha) };
      const below = ancestors(commit, bySha).flatMap(filesOf);
      const paths = [...new Set(below.map(({ path }) => path))];
      return { sha: commit.sha, files: paths.map((path) => ({ path, isGone: false, blob: null, isTelling: false })) };
    })
    .filter(({ files }) => files.length > 0);
}

/** The commits of the range that lead to one of them. */
function ancestors(commit: RangeCommit, bySha: ReadonlyMap<string, RangeCommit>): readonly string[] {
  const found = new Set<string>();
  const open = [...commit.parents];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const parent = bySha.get(sha);
    if (parent === undefined || found.has(sha)) continue;
    found.add(sha);
    for (const above of parent.parents) open.push(above);
  }
  return [...found];
}

function newestVersions(touched: readonly TouchedFiles[]): readonly TouchedFiles[] {
  let room = MAX_VERSIONS;
  const first = touched.findLastIndex(({ files }) => {
    room -= files.length;
    return room < 0;
  });
  return touched.slice(first + 1);
}

/** Paths whose files must be known as they stood before, so that what they held is not taken for new. */
function startingPaths(touched: readonly TouchedFiles[], files: readonly ChangedFile[]): readonly string[] {
  // What the change itself adds or moves was not at its new path before.
  const known = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const paths = new Set(touched.flatMap((commit) => commit.files.map(({ path }) => path)));
  return [...paths].filter((path) => !known.has(path));
}

function unknownVersions({ sha, files }: TouchedFiles): readonly FilePlace[] {
  return files.filter(({ isGone, blob }) => !isGone && blob === null).map(({ path }) => ({ commit: sha, path }));
}

/** A path that looks like a secret is not sent: the trees of its commits tell instead. */
async function idsOf(
  client: GitHubClient,
  repository: RepositoryName,
  versions: readonly FilePlace[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const open = versions.filter(({ path }) => !isTokenLike(path));
  const found = open.length === 0 ? [] : await readFileIds(client, repository, open);
  for (const [index, id] of found.entries()) if (id !== null) ids.set(placeKey(open[index]!), id);
  const hidden = versions.filter(({ path }) => isTokenLike(path));
  for (const commit of new Set(hidden.map((version) => version.commit))) {
    const tree = await readTreeIds(client, repository, commit);
    for (const version of hidden) {
      const id = version.commit === commit ? tree.get(version.path) : undefined;
      if (id !== undefined) ids.set(placeKey(version), id);
    }
  }
  return ids;
}
