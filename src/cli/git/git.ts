import { resolve } from 'node:path';
import { PostwardenError } from '../../model/errors.ts';
import { pathOfBytes } from '../path-bytes.ts';
import type { Terminal } from '../terminal.ts';
import { type GitPlace, type GitProcess, startGit } from './start-git.ts';

/** Git's plumbing in one repository. Nothing it runs writes, fetches, or obeys the repository's hooks and filters. */
export class Git {
  readonly #place: GitPlace;

  constructor(place: GitPlace) {
    this.#place = place;
  }

  /** What a command prints, or null if it fails. */
  async try(args: readonly string[]): Promise<string | null> {
    const { stdout, failure } = await this.#collect(args);
    if (failure !== null && !failure.isStarted) throw toError(failure, '');
    return failure === null ? stdout : null;
  }

  /** What a command prints; `task` says in an error what could not be done. */
  async run(args: readonly string[], task: string): Promise<string> {
    const { stdout, failure } = await this.#collect(args);
    if (failure !== null) throw toError(failure, task);
    return stdout;
  }

  /** The fields that a command prints with `-z`, as they come. */
  async *fields(args: readonly string[], input: string, task: string): AsyncGenerator<string> {
    const child = this.start(args);
    const ended = failureOf(child);
    child.stdin.end(input);
    let rest = '';
    // Names may hold any bytes: one character stands for each until the fields are taken apart.
    for await (const chunk of child.stdout.setEncoding('latin1')) {
      const fields = (rest + String(chunk)).split('\0');
      rest = fields.pop() ?? '';
      yield* fields.map((field) => (NOT_ASCII.test(field) ? pathOfBytes(Buffer.from(field, 'latin1')) : field));
    }
    const failure = await ended;
    if (failure !== null) throw toError(failure, task);
  }

  start(args: readonly string[]): GitProcess {
    const child = startGit(args, this.#place);
    // A command that ends early breaks the pipe; how it ended tells.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    return child;
  }

  async #collect(args: readonly string[]): Promise<{ readonly stdout: string; readonly failure: Failure | null }> {
    const child = this.start(args);
    const ended = failureOf(child);
    child.stdin.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk);
    return { stdout: Buffer.concat(chunks).toString('utf8'), failure: await ended };
  }
}

const NOT_ASCII = /[\u0080-\u00ff]/;

interface Failure {
  readonly isStarted: boolean;
  /** The beginning of git's own words. */
  readonly words: string;
}

const MAX_WORDS = 64 * 1024;

/** How a command failed, when it has ended; null if it did not. */
function failureOf(child: GitProcess): Promise<Failure | null> {
  let words = '';
  child.stderr.setEncoding('latin1').on('data', (text: string) => {
    if (words.length < MAX_WORDS) words += text;
  });
  return new Promise((done) => {
    child.on('close', (code) => done(code === 0 ? null : { isStarted: child.pid !== undefined, words }));
  });
}

/** Git's own words may quote the repository, so only what is known is passed on. */
function toError({ isStarted, words }: Failure, task: string): PostwardenError {
  if (!isStarted) return new PostwardenError('git-failed', 'git could not be started. Install git 2.39 or newer.');
  const known = KNOWN_FAILURES.find(([sign]) => words.includes(sign));
  return new PostwardenError('git-failed', known?.[1] ?? task);
}

/** What helps in a partial clone. */
export const FETCH_ALL = 'In a partial clone, fetch what is missing first: git fetch --refetch --no-filter.';

const KNOWN_FAILURES: readonly (readonly [sign: string, message: string])[] = [
  [
    'dubious ownership',
    'git refuses this repository since somebody else owns it. If you trust it: git config --global --add safe.directory PATH.',
  ],
  // What a clone without trees or blobs lacks would be fetched, by commands of its configuration.
  ...['promisor remote', 'unable to read tree', 'not a tree object'].map(
    (sign) => [sign, `git does not have all of these commits. ${FETCH_ALL}`] as const,
  ),
];

/** The repository and where its files lie. */
export interface Repository {
  readonly git: Git;
  /** The top of the work tree; the working directory where there is none. */
  readonly root: string;
  readonly isShallow: boolean;
  /** True if it has neither files on the disk nor an index. */
  readonly isBare: boolean;
}

/** The repository that the working directory belongs to. */
export async function openRepository(terminal: Pick<Terminal, 'cwd' | 'env'>): Promise<Repository> {
  const git = new Git(terminal);
  const task = 'This is no git repository. Go to one, or scan files: postwarden scan PATH.';
  const output = await git.run(['rev-parse', '--is-shallow-repository', '--is-bare-repository', '--show-cdup'], task);
  const [isShallow, isBare, up = ''] = output.split('\n');
  return { git, root: resolve(terminal.cwd, up), isShallow: isShallow === 'true', isBare: isBare === 'true' };
}
