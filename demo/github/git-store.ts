import { mkdir } from 'node:fs/promises';
import { type GitObject, readObjects } from './cat-file.ts';
import { type CommitInput, fastImportStream } from './fast-import.ts';
import { runGit } from './run-git.ts';

export interface CommitRecord {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

const COMMIT_FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];
const SHA = /^[0-9a-f]{40}$/;
const NAMED_FOR_GOOD = /^[0-9a-f]{40}(?:\^\{commit\})?$/;
const RANGE_FOR_GOOD = /^(?:\^?[0-9a-f]{40}|[0-9a-f]{40}\.\.[0-9a-f]{40}|--max-count=\d+)$/;
const PLAIN_REF = /^(refs\/[^~^:]+)(?:\^\{commit\})?$/;
const WRITERS = new Set(['fast-import', 'update-ref']);
const REMEMBERED = 1000;
// What is larger is read again: a test may hold hundreds of megabytes.
const SMALL = 65_536;
// What is written here is read a few times and thrown away.
const FAST_WRITES = ['-c', 'core.compression=1', '-c', 'core.fsync=none'];

/** One bare git repository: the objects of a repository and of all its forks. */
export class GitStore {
  readonly directory: string;
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #objects = new Map<string, GitObject>();
  readonly #commits = new Map<string, CommitRecord>();
  #refs: Promise<ReadonlyMap<string, string>> | null = null;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(directory: string): Promise<GitStore> {
    await mkdir(directory, { recursive: true });
    await runGit(directory, ['init', '--bare', '--quiet', '--template=', '--initial-branch=main', '.']);
    return new GitStore(directory);
  }

  async run(args: readonly string[], input?: string | Buffer): Promise<Buffer> {
    const output = await runGit(this.directory, args, input);
    if (args.some((one) => WRITERS.has(one))) this.#refs = null;
    return output;
  }

  /** Writes one commit onto a ref and gives its SHA. Writers take turns. */
  commit(input: CommitInput): Promise<string> {
    return this.#inTurn(async () => {
      const output = await this.run([...FAST_WRITES, 'fast-import', '--quiet', '--force'], fastImportStream(input));
      return output.toString().trim();
    });
  }

  setRef(ref: string, sha: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.run(['update-ref', ref, sha]);
    });
  }

  deleteRef(ref: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.run(['update-ref', '-d', ref]);
    });
  }

  /** The object id of a revision, or null if there is none. */
  async resolve(revision: string): Promise<string | null> {
    if (revision === '' || revision.includes('\0')) return null;
    const ref = PLAIN_REF.exec(revision)?.[1];
    if (ref !== undefined) return (await this.#allRefs()).get(ref) ?? null;
    return NAMED_FOR_GOOD.test(revision)
      ? await this.#once(revision, () => this.#find(revision))
      : this.#find(revision);
  }

  async #find(revision: string): Promise<string | null> {
    const found = await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]).catch(() => null);
    const sha = found?.toString().trim() ?? '';
    if (!SHA.test(sha)) return null;
    return sha;
  }

  /** The commit a revision names, or null; `rev-parse` alone accepts any 40 digits. */
  resolveCommit(revision: string): Promise<string | null> {
    return this.resolve(`${revision}^{commit}`);
  }

  /** The refs below a prefix: short name → SHA. */
  async refs(prefix: string): Promise<Map<string, string>> {
    const all = [...(await this.#allRefs())];
    return new Map(all.flatMap(([ref, sha]) => (ref.startsWith(prefix) ? [[ref.slice(prefix.length), sha]] : [])));
  }

  /** Read again only after something was written. */
  #allRefs(): Promise<ReadonlyMap<string, string>> {
    this.#refs ??= this.run(['for-each-ref', '--format=%(objectname) %(refname)']).then((output) => {
      const lines = output.toString().split('\n').filter(Boolean);
      return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]));
    });
    return this.#refs;
  }

  /** Many objects by one process, in the order asked; null where there is none. */
  async objects(expressions: readonly string[]): Promise<(GitObject | null)[]> {
    const unknown = [...new Set(expressions)].filter((one) => !this.#objects.has(one));
    const asked = new Map<string, GitObject | null>();
    for (const [index, object] of (await this.#ask(unknown)).entries()) {
      const expression = unknown[index]!;
      asked.set(expression, object);
      const isKept = object !== null && object.bytes.length <= SMALL && /^[0-9a-f]{40}(?::|$)/.test(expression);
      if (isKept) this.#objects.set(expression, object);
    }
    return expressions.map((one) => asked.get(one) ?? this.#objects.get(one) ?? null);
  }

  async #ask(expressions: readonly string[]): Promise<(GitObject | null)[]> {
    if (expressions.length === 0) return [];
    const output = await this.run(['cat-file', '--batch', '-z'], expressions.map((one) => `${one}\0`).join(''));
    return readObjects(output, expressions);
  }

  async object(expression: string): Promise<GitObject | null> {
    const [found] = await this.objects([expression]);
    return found ?? null;
  }

  /** Commits by SHA, in the order asked. */
  async commits(shas: readonly string[]): Promise<CommitRecord[]> {
    // git names each commit once, however often it is asked for.
    const distinct = [...new Set(shas)].filter((sha) => !this.#commits.has(sha));
    if (distinct.length > 0) await this.#readCommits(distinct);
    return shas.map((sha) => {
      const commit = this.#commits.get(sha);
      if (commit === undefined) throw new Error(`git log gave no ${sha}`);
      return commit;
    });
  }

  async #readCommits(distinct: readonly string[]): Promise<void> {
    const format = COMMIT_FIELDS.join('%x00');
    const args = ['log', '--no-walk=unsorted', '-z', `--format=${format}`, '--stdin'];
    const fields = (await this.run(args, distinct.join('\n'))).toString().split('\0');
    const width = COMMIT_FIELDS.length;
    const read = distinct.map((_, index) => toCommit(fields.slice(index * width, (index + 1) * width)));
    for (const commit of read) this.#commits.set(commit.sha, commit);
  }

  /** SHAs of a range, newest first; with paths, those that touch them. */
  async revisions(range: readonly string[], paths: readonly string[] = []): Promise<string[]> {
    const list = (): Promise<string[]> => this.#list(range, paths);
    if (!range.every((one) => RANGE_FOR_GOOD.test(one))) return await list();
    return [...(await this.#once(JSON.stringify([range, paths]), list))];
  }

  async #list(range: readonly string[], paths: readonly string[]): Promise<string[]> {
    const output = await this.run(['rev-list', '--topo-order', ...range, '--', ...paths]);
    return output.toString().split('\n').filter(Boolean);
  }

  mergeBase(left: string, right: string): Promise<string | null> {
    const find = async (): Promise<string | null> => {
      const output = await this.run(['merge-base', left, right]).catch(() => null);
      return output === null ? null : output.toString().trim();
    };
    return SHA.test(left) && SHA.test(right) ? this.#once(`${left} ${right}`, find) : find();
  }

  /** The tree of two commits merged, or null if they conflict. */
  async mergedTree(ours: string, theirs: string): Promise<string | null> {
    const output = await this.run(['merge-tree', '--write-tree', ours, theirs]).catch(() => null);
    return output === null ? null : output.toString().trim();
  }

  /** The entries of a tree; submodules have no size. */
  tree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]> {
    return this.#once(`tree ${sha} ${recursive}`, () => this.#readTree(sha, recursive));
  }

  async #readTree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]> {
    const depth = recursive ? ['-r', '-t'] : [];
    const output = await this.run(['ls-tree', '-l', '-z', ...depth, sha]);
    return output.toString().split('\0').filter(Boolean).map(toTreeEntry);
  }

  /** What commits say of themselves never changes: git is asked once. What it does not know yet may come. */
  async #once<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#known.get(question) as Promise<T> | undefined;
    if (known !== undefined) return await known;
    if (this.#known.size > REMEMBERED) this.#known.clear();
    const asked = ask();
    this.#known.set(question, asked);
    const forget = (): void => void this.#known.delete(question);
    await asked.then((answer) => (answer === null ? forget() : undefined), forget);
    return await asked;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work, work);
    this.#writing = done.catch(() => {});
    return done;
  }
}

function toCommit(fields: readonly string[]): CommitRecord {
  const field = (index: number): string => fields[index] ?? '';
  return {
    sha: field(0),
    tree: field(1),
    parents: field(2).split(' ').filter(Boolean),
    author: { name: field(3), email: field(4), date: toUtc(field(5)) },
    committer: { name: field(6), email: field(7), date: toUtc(field(8)) },
    message: field(9).replace(/\n$/, ''),
  };
}

function toUtc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

function toTreeEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = record.slice(0, tab).split(/ +/);
  return {
    mode,
    type: type as TreeEntry['type'],
    sha,
    size: size === '-' ? null : Number(size),
    path: record.slice(tab + 1),
  };
}
