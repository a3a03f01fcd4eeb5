import { createFileSelection } from '../engine/file-selection.ts';
import { counted } from '../report/plural.ts';
import type { Repository } from './git.ts';
import { type CommitChanges, type GitFile, listChanges, listStaged, listTree } from './git-files.ts';
import { GitScan } from './git-scan.ts';
import { choosePaths } from './path-choice.ts';
import type { Progress } from './progress.ts';
import type { Revisions } from './revisions.ts';
import type { ScanInput, ScanOutcome } from './run-scan.ts';

export interface GitScanRequest {
  readonly repository: Repository;
  /** Files and folders to keep to; all of the repository if there are none. */
  readonly paths: readonly string[];
  readonly input: ScanInput;
  readonly progress: Progress;
}

/** Scans what is staged as it would be committed, measured from the last commit. */
export async function scanStaged({ paths, ...request }: GitScanRequest): Promise<ScanOutcome> {
  const { isInScope, isCandidate: isChosen } = choosePaths(paths, request.input);
  const { before, after, unmerged } = await listStaged(request.repository.git, isInScope);
  const staged = [...before, ...after].map(({ path }) => path);
  const isSelected = createFileSelection(request.input.policy, staged);
  const isCandidate = (path: string): boolean => isChosen(path) || isSelected(path);
  // There are few of them, so that files of other names can be looked into, as on the disk.
  const result = await new GitScan(request).run({ base: before, head: after, commits: [], isCandidate });
  if (unmerged.length === 0) return { result, notes: [] };
  return { result, notes: [`${counted(unmerged.length, 'file')} in conflict, so that nothing of them is staged.`] };
}

/** Scans commits, each version of a file once, measured from where they start. */
export async function scanRevisions(
  { head: tip, bases, commits, isCut }: Revisions,
  { paths, ...request }: GitScanRequest,
): Promise<ScanOutcome> {
  const { git } = request.repository;
  const changes = await listCandidates(commits, { paths, ...request });
  // Also a file that is in the end what it was at the start: a version in between may hold what it always held.
  const touched = new Set(changes.flatMap((commit) => commit.changes.map(({ path }) => path)));
  const base: GitFile[] = [];
  for (const commit of touched.size === 0 ? [] : bases) {
    base.push(...(await listTree(git, commit, (path) => touched.has(path))));
  }
  const unchanged = new Set(base.map(({ path, blob }) => `${blob} ${path}`));
  const isChanged = ({ path, blob }: GitFile): boolean => !unchanged.has(`${blob} ${path}`);
  const head = touched.size === 0 ? [] : await listTree(git, tip, (path) => touched.has(path));
  const scan = new GitScan(request);
  return { result: await scan.run({ base, head: head.filter(isChanged), commits: changes, isCut }), notes: [] };
}

/** What the commits did to files worth reading; a CSV file is that beside a collection that they touched, too. */
async function listCandidates(
  commits: readonly string[],
  { repository, paths, input }: GitScanRequest,
): Promise<readonly CommitChanges[]> {
  const { isCandidate, isInScope } = choosePaths(paths, input);
  const wants = (path: string): boolean => isCandidate(path) || (isInScope(path) && /\.csv$/i.test(path));
  const listed = await listChanges(repository.git, commits, wants);
  const touched = listed.flatMap(({ changes }) => changes.map(({ path }) => path));
  const isSelected = createFileSelection(input.policy, touched);
  return listed
    .map(({ commit, changes }) => ({
      commit,
      changes: changes.filter(({ path }) => isCandidate(path) || isSelected(path)),
    }))
    .filter(({ changes }) => changes.length > 0);
}
