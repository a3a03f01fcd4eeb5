import type { ChangedFile, Changes } from '../github/changes/changed-file.ts';
import { NO_COMMITS } from '../github/changes/commit-range.ts';
import type { FileContent, FilePlace } from '../github/file-content.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { Base } from './base.ts';
import { hasBinaryEnding } from './file-endings.ts';
import { callsForReading, isChosen } from './look-at-change.ts';
import { placeKey } from './place-key.ts';
import { isTokenLike } from './token-like.ts';

/** A commit of a push, and what it touched. */
export interface PushedCommit {
  readonly sha: string;
  readonly paths: readonly string[];
}

export interface PushedRange {
  readonly sha: string;
  readonly base: Base;
  readonly pushed: readonly PushedCommit[] | null;
  readonly commits: ScanContext['commits'];
  readonly isRead: (path: string) => boolean;
  /** The files that `pushedFiles` named, as the context brought them. */
  readonly contents: readonly FileContent[];
}

/** So many files are looked into along with the context; where there are more, GitHub is asked what changed. */
const MAX_FILES = 20;

/**
 * The files of a push whose content tells, without another request, that none of it is Postman's. None if that cannot
 * come out: there are too many, one has a name that is read anyway, or a path that must not be sent.
 */
export function pushedFiles(pushed: readonly PushedCommit[] | null): readonly FilePlace[] {
  const places = (pushed ?? []).flatMap(({ sha, paths }) => paths.map((path) => ({ commit: sha, path })));
  const isOpen = places.length <= MAX_FILES && !places.some(({ path }) => isChosen(path) || isTokenLike(path));
  return isOpen ? places : [];
}

/**
 * Most pushes touch no file that is read. If the event tells of every commit between base and head, and neither name nor
 * content of what they touch says Postman, GitHub need not be asked what changed; in any doubt null, and it is asked.
 */
export function changesOfPush(range: PushedRange): Changes | null {
  const { sha, base, pushed, commits } = range;
  if (pushed === null || base.sha === null || base.kind === 'pull-request') return null;
  const pathsOf = new Map(pushed.map((commit) => [commit.sha, commit.paths]));
  const silent = silentFiles(range);
  const files = new Map<string, ChangedFile>();
  let next = sha;
  for (const commit of commits) {
    const paths = pathsOf.get(commit.sha);
    // A merge commit's list of files leaves open against which parent.
    if (commit.sha !== next || commit.parents.length !== 1 || paths === undefined) return null;
    for (const path of paths) {
      if (!silent.has(placeKey({ commit: commit.sha, path }))) return null;
      files.set(path, toSilentFile(path));
    }
    next = commit.parents[0]!;
    if (next === base.sha) {
      return { mergeBase: base.sha, files: [...files.values()], special: [], complete: true, history: NO_COMMITS };
    }
  }
  return null;
}

/** The files that are known to have nothing of Postman's. */
function silentFiles({ pushed, contents, isRead }: PushedRange): ReadonlySet<string> {
  const known = new Map(pushedFiles(pushed).map((place, index) => [placeKey(place), contents[index]]));
  const silent = new Set<string>();
  for (const { sha, paths } of pushed ?? []) {
    for (const path of paths) {
      const key = placeKey({ commit: sha, path });
      if (!isRead(path) && saysNothing(path, known.get(key))) silent.add(key);
    }
  }
  return silent;
}

function saysNothing(path: string, content: FileContent | undefined): boolean {
  switch (content?.kind) {
    case 'text': {
      const lines = Buffer.from(content.bytes).toString('utf8');
      return !callsForReading({ path, lines, isNew: true, isText: true });
    }
    case 'blob':
      return content.isBinary && hasBinaryEnding(path);
    default:
      return content?.kind === 'symlink' || content?.kind === 'submodule';
  }
}

/** A file of which nothing more is to be seen. */
function toSilentFile(path: string): ChangedFile {
  return { path, status: 'modified', previousPath: null, headOid: null, baseOid: null, patch: '', lines: 0 };
}
