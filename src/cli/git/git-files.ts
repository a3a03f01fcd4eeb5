import type { Git } from './git.ts';

/** A file as a tree, the index or a commit has it. */
export interface GitFile {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly blob: string;
}

/** What a commit did to a file. */
export interface FileChange {
  readonly path: string;
  /** The file as the commit left it; null if it is no more, or no regular file. */
  readonly blob: string | null;
  /** The same as the commit found it. */
  readonly oldBlob: string | null;
}

/** What a commit did to the files that are asked for. */
export interface CommitChanges {
  readonly commit: string;
  readonly changes: readonly FileChange[];
}

/** Both sides of what is staged. */
export interface StagedChanges {
  readonly before: readonly GitFile[];
  readonly after: readonly GitFile[];
  /** Files in conflict: nothing of them is staged. */
  readonly unmerged: readonly string[];
}

type Wants = (path: string, kind: GitFile['kind'] | null) => boolean;

const KINDS: Readonly<Record<string, GitFile['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** Two versions, whatever the repository's configuration says of drivers and submodules. */
const RAW = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--ignore-submodules=none'];

/** The files of a commit, or of a tree, that are wanted. */
export async function listTree(git: Git, commit: string, wants: Wants): Promise<readonly GitFile[]> {
  const files: GitFile[] = [];
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit];
  for await (const field of git.fields(args, '', 'git could not list the files of a commit.')) {
    const [, mode, blob, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(field) ?? [];
    const file = toFile(path, mode, blob);
    if (file !== null && wants(file.path, file.kind)) files.push(file);
  }
  return files;
}

/**
 * What each commit did to the files that are wanted. Renames are not asked for: a secret is known by itself, wherever it
 * moves. A merge sets every file in which it differs from any of its parents, so that the files after it are its own,
 * whichever branch came last.
 */
export async function listChanges(
  git: Git,
  commits: readonly string[],
  wants: Wants,
): Promise<readonly CommitChanges[]> {
  const log: { commit: string; changes: Map<string, FileChange> }[] = [];
  const args = ['diff-tree', '--stdin', '-r', '-m', '--root', ...RAW];
  const fields = git.fields(args, `${commits.join('\n')}\n`, 'git could not compare the commits.');
  let entry: RawEntry | null = null;
  for await (const field of fields) {
    if (entry !== null) {
      if (wants(field, entry.after)) log.at(-1)?.changes.set(field, toChange(field, entry));
      entry = null;
    } else if (field.startsWith(':')) {
      entry = readEntry(field);
    } else if (log.at(-1)?.commit !== field) {
      log.push({ commit: field, changes: new Map() });
    }
  }
  return log
    .filter(({ changes }) => changes.size > 0)
    .map(({ commit, changes }) => ({ commit, changes: [...changes.values()] }));
}

/** What the index has, and the commit before it, where they differ. */
export async function listStaged(git: Git, wants: Wants): Promise<StagedChanges> {
  const before: GitFile[] = [];
  const after: GitFile[] = [];
  const unmerged = new Set<string>();
  const tree = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD^{tree}']);
  const head = tree?.trim() ?? (await emptyTree(git));
  const args = ['diff-index', '--cached', ...RAW, head];
  let entry: RawEntry | null = null;
  for await (const field of git.fields(args, '', 'git could not compare the index with the last commit.')) {
    if (entry === null) {
      entry = readEntry(field);
      continue;
    }
    if (wants(field, entry.after)) {
      if (entry.status === 'U') unmerged.add(field);
      else if (entry.after !== null) after.push({ path: field, kind: entry.after, blob: entry.blob });
      if (entry.before !== null) before.push({ path: field, kind: entry.before, blob: entry.oldBlob });
    }
    entry = null;
  }
  return { before, after, unmerged: [...unmerged] };
}

interface RawEntry {
  readonly before: GitFile['kind'] | null;
  readonly after: GitFile['kind'] | null;
  readonly oldBlob: string;
  readonly blob: string;
  readonly status: string;
}

/** `:100644 100644 <old id> <new id> M`; a side that does not exist has mode 000000. */
function readEntry(field: string): RawEntry {
  const [before = '', after = '', oldBlob = '', blob = '', status = ''] = field.slice(1).split(' ');
  return { before: KINDS[before] ?? null, after: KINDS[after] ?? null, oldBlob, blob, status };
}

function toChange(path: string, { before, after, oldBlob, blob }: RawEntry): FileChange {
  return { path, blob: after === 'file' ? blob : null, oldBlob: before === 'file' ? oldBlob : null };
}

function toFile(path: string | undefined, mode: string | undefined, blob: string | undefined): GitFile | null {
  const kind = KINDS[mode ?? ''];
  return path === undefined || blob === undefined || kind === undefined ? null : { path, kind, blob };
}

/** What the first commit is measured from. Its id depends on the repository's hash. */
async function emptyTree(git: Git): Promise<string> {
  const id = await git.run(['hash-object', '-t', 'tree', '--stdin'], 'git could not compare the index with nothing.');
  return id.trim();
}
