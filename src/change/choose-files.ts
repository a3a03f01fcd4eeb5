import { createPathFilter } from '../config/path-filter.ts';
import { createFileSelection, type FileSelection } from '../engine/read/file-selection.ts';
import { type ChangedFile, type Changes, toShownChange } from '../github/changes/changed-file.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { POLICY_PATH } from '../model/policy-paths.ts';
import type { PassedOver } from '../model/scan-result.ts';
import { callsForReading } from './look-at-change.ts';

/** The files of a change that a scan reads, and what becomes of the others. */
export interface ChosenFiles {
  /** Those whose name or lines say Postman come first: what there is room for is theirs. */
  readonly files: readonly ChangedFile[];
  /** What the scan would read but cannot. */
  readonly issues: readonly ScanIssue[];
  readonly passedOver: PassedOver;
}

/** Of the files that GitHub shows nothing of, and whose names say nothing, so many are read at most. */
const MAX_UNSEEN = 3000;

/** Tells of a path whether its file is read among `files` whatever it holds: by its name, the policy, or as the policy. */
export function createReadSelection(policy: Policy, files: Iterable<string> = []): (path: string) => boolean {
  const isSelected = createFileSelection(policy, files);
  return (path) => path === POLICY_PATH || isSelected(path);
}

/**
 * Chooses the files of a change that are read: by their names, before and after, and by what the comparison shows of
 * them, which costs no request.
 */
export function chooseFiles(changes: Changes, policy: Policy): ChosenFiles {
  const isNamed = createReadSelection(policy, pathsOf(changes));
  const verdictOn = createPathFilter(policy);
  const isIgnored = ({ path }: ChangedFile): boolean => path !== POLICY_PATH && verdictOn(path) === 'ignore';
  const named: ChangedFile[] = [];
  const unseen: ChangedFile[] = [];
  let silent = 0;
  for (const file of changes.files) {
    if (isNamed(file.path) || (file.previousPath !== null && isNamed(file.previousPath))) {
      named.push(file);
      continue;
    }
    if (isIgnored(file)) continue;
    const shown = toShownChange(file);
    if (callsForReading(shown)) (shown.lines === null ? unseen : named).push(file);
    else if (isKept(file)) silent += 1;
  }
  const chosen = [...named, ...unseen.slice(0, MAX_UNSEEN)];
  return {
    // A change that only removes files brings nothing: their old text need not be read.
    files: chosen.some(isKept) ? chosen : [],
    issues: [...issuesOf(changes, isNamed), ...(unseen.length > MAX_UNSEEN ? [tooManyUnseen(unseen.length)] : [])],
    passedOver: { silent, ignored: changes.files.filter((file) => isKept(file) && isIgnored(file)).length },
  };
}

/**
 * Tells of the version of a file before a change whether it counts: only if it was read when it came, by the same choice.
 * What was never read makes nothing known, or a secret could be brought in under one name and be moved to another.
 */
export function createBaseSelection(files: readonly ChangedFile[], policy: Policy): FileSelection {
  const before = files.filter(({ status }) => status !== 'added').map(({ path, previousPath }) => previousPath ?? path);
  return createFileSelection(policy, before);
}

function isKept({ status }: ChangedFile): boolean {
  return status !== 'removed';
}

function pathsOf({ files }: Changes): readonly string[] {
  return files.map(({ path }) => path);
}

function issuesOf({ special, complete }: Changes, isNamed: (path: string) => boolean): readonly ScanIssue[] {
  const issues = special
    .filter(({ path }) => isNamed(path))
    .map(({ path, kind }): ScanIssue => ({ code: kind, path, line: null, incomplete: true }));
  return complete ? issues : [...issues, LIST_TRUNCATED];
}

const LIST_TRUNCATED: ScanIssue = { code: 'list-truncated', path: '', line: null, incomplete: true };

function tooManyUnseen(files: number): ScanIssue {
  const data = { what: 'unseen', files, read: MAX_UNSEEN } as const;
  return { code: 'scan-limit', data, path: '', line: null, incomplete: true };
}
