import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { PostwardenError } from '../model/errors.ts';
import type { Terminal } from './terminal.ts';

/** Variables that say which repository and index is meant: a hook gets them from git, and sees another index without. */
const KEPT: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
]);

/** The environment without git's own variables, but for those that are kept. */
export function withoutGit(env: Terminal['env'], kept: ReadonlySet<string> = new Set()): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || kept.has(name)));
}

/** What keeps a hostile repository's configuration from starting anything. */
export const SAFE_CONFIG: readonly string[] = ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=false'];

const MAX_OUTPUT = 1024 * 1024 * 1024;

type GitProcess = ChildProcessByStdio<Writable, Readable, null>;

/** Git's plumbing in one repository. Nothing it runs writes, fetches, or obeys the repository's hooks and filters. */
export class Git {
  readonly #cwd: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>) {
    this.#cwd = cwd;
    this.#env = {
      ...withoutGit(env, KEPT),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      // A push sends the objects themselves, whatever replaces them on this machine.
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_GRAFT_FILE: devNull,
      // A partial clone would fetch what it lacks, by the commands of its configuration.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    };
  }

  /** What a command prints, or null if it fails. */
  try(args: readonly string[]): string | null {
    const { status, stdout } = this.#runSync(args);
    return status === 0 ? stdout : null;
  }

  /** What a command prints; `task` says in an error what could not be done. */
  run(args: readonly string[], task: string): string {
    const { status, stdout, stderr } = this.#runSync(args);
    if (status !== 0) throw new PostwardenError('git-failed', wordFailure(task, stderr));
    return stdout;
  }

  /** The fields that a command prints with `-z`, as they come. */
  async *fields(args: readonly string[], input: string, task: string): AsyncGenerator<string> {
    const child = this.start(args);
    // A command that ends early breaks the pipe; its exit code tells.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    child.stdin.end(input);
    const ended = new Promise<number | null>((done) => child.on('close', done));
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const fields = (rest + String(chunk)).split('\0');
      rest = fields.pop() ?? '';
      yield* fields;
    }
    if ((await ended) !== 0) throw new PostwardenError('git-failed', wordFailure(task, ''));
  }

  start(args: readonly string[]): GitProcess {
    return spawn('git', [...SAFE_CONFIG, ...args], {
      cwd: this.#cwd,
      env: this.#env,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
  }

  #runSync(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    const { error, status, stdout, stderr } = spawnSync('git', [...SAFE_CONFIG, ...args], {
      cwd: this.#cwd,
      env: this.#env,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (error !== undefined) {
      throw new PostwardenError('git-failed', 'git could not be started. Install git 2.39 or newer.', { cause: error });
    }
    return { status, stdout, stderr };
  }
}

/** A repository and where its files lie. */
export interface Repository {
  readonly git: Git;
  /** The top of the work tree; the working directory where there is none. */
  readonly root: string;
  readonly isShallow: boolean;
}

/** The repository that the working directory belongs to. */
export function openRepository(terminal: Pick<Terminal, 'cwd' | 'env'>): Repository {
  const git = new Git(terminal);
  const task = 'This is no git repository. Go to one, or scan files: postwarden scan PATH.';
  const output = git.run(['rev-parse', '--is-shallow-repository', '--show-cdup'], task);
  const [isShallow, up = ''] = output.split('\n');
  return { git, root: resolve(terminal.cwd, up), isShallow: isShallow === 'true' };
}

/** Git's own words may quote the repository, so only what is known is passed on. */
function wordFailure(task: string, stderr: string): string {
  if (stderr.includes('dubious ownership')) {
    return 'git refuses this repository since somebody else owns it. If you trust it: git config --global --add safe.directory PATH.';
  }
  return task;
}
