import type { Changes } from '../github/changed-file.ts';
import { NO_COMMITS } from '../github/commit-range.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Base } from './base.ts';
import type { PushedCommit } from './scan-job.ts';

export interface PushedRange {
  readonly sha: string;
  readonly base: Base;
  readonly pushed: readonly PushedCommit[] | null;
  readonly commits: ScanContext['commits'];
  readonly isRead: (path: string) => boolean;
}

/**
 * Most pushes touch no file that is read. If the event tells of every commit between base and head, and none of them
 * touches such a file, GitHub need not be asked what changed; in any doubt null, and it is asked.
 */
export function changesOfPush({ sha, base, pushed, commits, isRead }: PushedRange): Changes | null {
  if (pushed === null || base.sha === null || base.kind === 'pull-request') return null;
  const pathsOf = new Map(pushed.map((commit) => [commit.sha, commit.paths]));
  let next = sha;
  for (const commit of commits) {
    const paths = pathsOf.get(commit.sha);
    // A merge commit's list of files leaves open against which parent.
    if (commit.sha !== next || commit.parents.length !== 1 || paths === undefined || paths.some(isRead)) return null;
    next = commit.parents[0]!;
    if (next === base.sha) {
      return { mergeBase: base.sha, files: [], special: [], complete: true, history: NO_COMMITS };
    }
  }
  return null;
}
