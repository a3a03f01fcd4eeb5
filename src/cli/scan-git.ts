import { createFileSelection, type FileSelection } from '../engine/file-selection.ts';
import { PostwardenError } from '../model/errors.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Repository } from './git.ts';
import { type CommitChanges, type GitFile, listChanges, listStaged, listTree } from './git-files.ts';
import { GitScan } from './git-scan.ts';
import type { PathChoice } from './path-choice.ts';
import type { Progress } from './progress.ts';
import type { PushedObject, Revisions } from './revisions.ts';
import type { ScanInput } from './run-scan.ts';

export interface GitScanRequest {
  readonly repository: Repository;
  /** Files and folders to keep to. */
  readonly choice: PathChoice;
  readonly input: ScanInput;
  readonly progress: Progress;
}

/** Scans what is staged as it would be committed, measured from the last commit. */
export async function scanStaged(request: GitScanRequest): Promise<ScanResult> {
  const { choice } = request;
  const { git, isBare } = request.repository;
  if (isBare) {
    const advice = 'Scan its commits: --history, or --range A..B.';
    throw new PostwardenError('git-failed', `A bare repository has no index, so that nothing is staged. ${advice}`);
  }
  const { before, after, unmerged } = await listStaged(git, choice.isInScope);
  const staged = [...before, ...after].map(({ path }) => path);
  const isSelected = createFileSelection(request.input.policy, staged);
  const isCandidate: FileSelection = (path, sample) => choice.isCandidate(path, sample) || isSelected(path);
  // There are few of them, so that files of other names can be looked into, as on the disk.
  const result = await new GitScan(request).run({ base: before, head: after, commits: [], isCandidate });
  return { ...result, issues: [...result.issues, ...unmerged.map(toUnmerged)] };
}

function toUnmerged(path: string): ScanIssue {
  const message = 'it is in conflict, so that nothing of it is staged';
  return { code: 'unmerged', path, message, line: null, incomplete: true };
}

/** Scans commits, each version of a file once, measured from where they start. */
export async function scanRevisions(
  { head: tip, bases, commits, isCut }: Revisions,
  request: GitScanRequest,
): Promise<ScanResult> {
  const { git } = request.repository;
  const { changes, submodules, seen } = await listCandidates(commits, request);
  // Also a file that is in the end what it was at the start: a version in between may hold what it always held.
  const touched = new Set(changes.flatMap((commit) => commit.changes.map(({ path }) => path)));
  const base: GitFile[] = [];
  for (const commit of touched.size === 0 ? [] : bases) {
    for (const file of await listTree(git, commit, (path) => touched.has(path))) base.push(file);
  }
  const unchanged = new Set(base.map(({ path, blob }) => `${blob} ${path}`));
  const isChanged = ({ path, blob }: GitFile): boolean => !unchanged.has(`${blob} ${path}`);
  const listed = touched.size === 0 ? [] : await listTree(git, tip, (path) => touched.has(path));
  const head = [...listed.filter(isChanged), ...submodules];
  const passedOver = seen - touched.size - submodules.length;
  return new GitScan(request).run({ base, head, commits: changes, isCut, passedOver });
}

/** Scans what a tag names that is no commit: the files of a tree, or one blob under the name of the tag. */
export async function scanObject({ name, id, kind }: PushedObject, request: GitScanRequest): Promise<ScanResult> {
  const { repository, choice } = request;
  const files: readonly GitFile[] =
    kind === 'blob'
      ? [{ path: name, kind: 'file', blob: id }]
      : await listTree(repository.git, id, (path, type) => choice.isCandidate(path) || type === 'submodule');
  // A blob has no name that tells anything.
  const isNamed = (path: string): boolean => kind === 'blob' || choice.isNamed(path);
  return new GitScan({ ...request, choice: { isNamed } }).run({ base: [], head: files, commits: [] });
}

/** What the commits did to files worth reading; a CSV file is that beside a collection that they touched, too. */
async function listCandidates(
  commits: readonly string[],
  { repository, choice, input }: GitScanRequest,
): Promise<{
  readonly changes: readonly CommitChanges[];
  readonly submodules: readonly GitFile[];
  /** How many paths of the commits are asked for. */
  readonly seen: number;
}> {
  const { isCandidate, isInScope } = choice;
  const submodules = new Map<string, GitFile>();
  const seen = new Set<string>();
  const wants = (path: string, kind: GitFile['kind'] | null): boolean => {
    if (!isInScope(path)) return false;
    seen.add(path);
    if (kind === 'submodule') submodules.set(path, { path, kind, blob: '' });
    return isCandidate(path) || /\.csv$/i.test(path);
  };
  const listed = await listChanges(repository.git, commits, wants);
  const touched = listed.flatMap(({ changes }) => changes.map(({ path }) => path));
  const isSelected = createFileSelection(input.policy, touched);
  const changes = listed
    .map(({ commit, changes: all }) => ({
      commit,
      changes: all.filter(({ path }) => isCandidate(path) || isSelected(path)),
    }))
    .filter(({ changes: kept }) => kept.length > 0);
  return { changes, submodules: [...submodules.values()], seen: seen.size };
}
