import { createPathFilter } from '../../config/path-filter.ts';
import { createFileSelection, type FileSelection } from '../../engine/read/file-selection.ts';
import { PostwardenError } from '../../model/errors.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { Progress } from '../progress.ts';
import type { ScanInput } from '../run-scan.ts';
import { findTelling } from './find-telling.ts';
import type { Repository } from './git.ts';
import { type CommitChanges, type GitFile, listChanges, listStaged, listTree } from './git-files.ts';
import { GitScan } from './git-scan.ts';
import type { PathChoice } from './path-choice.ts';
import type { PushedObject, Revisions } from './revisions.ts';

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
  const isCandidate = selectBeside([...before, ...after].map(pathOf), request);
  const result = await new GitScan(request).run({ base: before, head: after, commits: [], isCandidate });
  return { ...result, issues: [...result.issues, ...unmerged.map(toUnmerged)] };
}

function toUnmerged(path: string): ScanIssue {
  return { code: 'unmerged', path, line: null, incomplete: true };
}

/** Scans commits, each version of a file once, measured from where they start. */
export async function scanRevisions(
  { head: tip, bases, commits, isCut }: Revisions,
  request: GitScanRequest,
): Promise<ScanResult> {
  const { git } = request.repository;
  const { changes, submodules, seen, issues } = await listCandidates(commits, request);
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
  const isBaseCandidate = selectBeside(base.map(pathOf), request);
  const passedOver = seen - touched.size - submodules.length;
  const result = await new GitScan(request).run({ base, head, commits: changes, isBaseCandidate, isCut, passedOver });
  return { ...result, issues: [...issues, ...result.issues] };
}

/** Scans what a tag names that is no commit: the files of a tree, or one blob under the name of the tag. */
export async function scanObject({ name, id, kind }: PushedObject, request: GitScanRequest): Promise<ScanResult> {
  const { repository, choice } = request;
  if (kind === 'blob') {
    // It has no name that tells anything.
    const named = { ...request, choice: { isNamed: () => true } };
    return new GitScan(named).run({ base: [], head: [{ path: name, kind: 'file', blob: id }], commits: [] });
  }
  const head = await listTree(repository.git, id, choice.isInScope);
  return new GitScan(request).run({
    base: [],
    head,
    commits: [],
    isCandidate: selectBeside(head.map(pathOf), request),
  });
}

/** Chooses by name and content; a CSV file also where it lies beside a collection among `files`. */
function selectBeside(
  files: Iterable<string>,
  { choice, input }: Pick<GitScanRequest, 'choice' | 'input'>,
): FileSelection {
  const isSelected = createFileSelection(input.policy, files);
  return (path, sample) => choice.isInScope(path) && (choice.isNamed(path) || isSelected(path, sample));
}

function pathOf({ path }: GitFile): string {
  return path;
}

interface Candidates {
  readonly changes: readonly CommitChanges[];
  readonly submodules: readonly GitFile[];
  /** How many paths of the commits are asked for. */
  readonly seen: number;
  readonly issues: readonly ScanIssue[];
}

/** What the commits did to files worth reading: those whose name tells, and those of which a version does. */
async function listCandidates(commits: readonly string[], request: GitScanRequest): Promise<Candidates> {
  const { repository, choice, input, progress } = request;
  const submodules = new Map<string, GitFile>();
  const seen = new Set<string>();
  const wants = (path: string, kind: GitFile['kind'] | null): boolean => {
    if (!choice.isInScope(path)) return false;
    seen.add(path);
    if (kind === 'submodule') submodules.set(path, { path, kind, blob: '' });
    return true;
  };
  const listed = await listChanges(repository.git, commits, wants);
  const isCandidate = selectBeside(seen, request);
  const chosen = new Set([...seen].filter((path) => isCandidate(path)));
  const verdictOn = createPathFilter(input.policy);
  const ignored = new Set([...seen].filter((path) => verdictOn(path) === 'ignore'));
  const others = listed.flatMap(({ changes }) => changes).filter(({ path }) => !chosen.has(path) && !ignored.has(path));
  const { telling, issues } = await findTelling(others, { git: repository.git, isCandidate, progress });
  const changes = listed
    .map(({ commit, changes: all }) => ({
      commit,
      changes: all.filter(({ path }) => chosen.has(path) || telling.has(path)),
    }))
    .filter(({ changes: kept }) => kept.length > 0);
  return { changes, submodules: [...submodules.values()], seen: seen.size, issues };
}
