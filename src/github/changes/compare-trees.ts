import type { GitHubClient, RepositoryName } from '../client.ts';
import type { ChangedFile, Changes } from './changed-file.ts';

const SYMLINK = '120000';
const SUBMODULE = '160000';

interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
}

interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly truncated: boolean;
}

/**
 * Compares two commits by their trees: two requests for any number of files, up to the 100,000 entries of a tree.
 * Without a base every file is new.
 */
export async function compareTrees(
  client: GitHubClient,
  repository: RepositoryName,
  range: { readonly base: string | null; readonly head: string },
): Promise<Omit<Changes, 'mergeBase' | 'history'>> {
  const head = await readTree(client, repository, range.head);
  const base = range.base === null ? EMPTY : await readTree(client, repository, range.base);
  const files: ChangedFile[] = [];
  const special: Changes['special'][number][] = [];
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path);
    if (before?.oid === entry.oid && before.mode === entry.mode) continue;
    if (entry.mode === SYMLINK) special.push({ path, kind: 'symlink' });
    else if (entry.mode === SUBMODULE) special.push({ path, kind: 'submodule' });
    else files.push(toChange(path, entry, before));
  }
  for (const [path, entry] of base.entries) {
    if (!head.entries.has(path)) files.push(toRemoval(path, entry));
  }
  return { files, special, complete: !head.truncated && !base.truncated };
}

const EMPTY: Tree = { entries: new Map(), truncated: false };

async function readTree(client: GitHubClient, repository: RepositoryName, sha: string): Promise<Tree> {
  const { data } = await client.rest.git.getTree({
    owner: repository.owner,
    repo: repository.name,
    tree_sha: sha,
    recursive: '1',
  });
  const files = data.tree.filter((entry) => entry.type !== 'tree');
  return {
    entries: new Map(files.map((entry) => [entry.path, { mode: entry.mode, oid: entry.sha }])),
    truncated: data.truncated,
  };
}

function toChange(path: string, entry: TreeEntry, before: TreeEntry | undefined): ChangedFile {
  const regular = before !== undefined && before.mode !== SUBMODULE && before.mode !== SYMLINK;
  return {
    path,
    status: regular ? 'modified' : 'added',
    previousPath: null,
    headOid: entry.oid,
    baseOid: regular ? before.oid : null,
    patch: null,
    lines: null,
  };
}

function toRemoval(path: string, entry: TreeEntry): ChangedFile {
  const regular = entry.mode !== SUBMODULE && entry.mode !== SYMLINK;
  return {
    path,
    status: 'removed',
    previousPath: null,
    headOid: null,
    baseOid: regular ? entry.oid : null,
    patch: null,
    lines: null,
  };
}
