import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { delimiter, isAbsolute } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from '../terminal.ts';

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Where git is started, and what it is to look at. */
export interface GitPlace extends Pick<Terminal, 'cwd' | 'env'> {
  /**
   * The top of the files that are asked for, whatever a hook or the configuration says of them. Without it, the
   * repository is the one that a hook names, or the one that the folder lies in.
   */
  readonly workTree?: string;
}

/** Which configuration counts beside the repository's own is for the user to say. */
const OF_THE_USER = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];

/** What git tells a hook: without it, another repository or index would be looked at. */
const OF_A_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
];

/**
 * What keeps the configuration of a hostile repository from starting a program. Only commands that read objects and
 * index are run, so filters, drivers, editors and aliases have no occasion; what is left is set here.
 * See https://git-scm.com/docs/git-config.
 */
const SAFE_CONFIG = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

/** A bare repository that lies in a folder as its files do must not hide them: https://git-scm.com/docs/git-config. */
const NO_BARE_REPOSITORY = ['-c', 'safe.bareRepository=explicit'];

/**
 * Starts git in a folder that may be hostile. This is the only way in which a git is started: nothing that the
 * repository brings along is run, fetched or written.
 */
export function startGit(args: readonly string[], { cwd, env, workTree }: GitPlace): GitProcess {
  const config = workTree === undefined ? SAFE_CONFIG : [...SAFE_CONFIG, ...NO_BARE_REPOSITORY];
  return spawn('git', [...config, ...args], {
    cwd,
    env:
      workTree === undefined
        ? safeEnvironment(env, [...OF_THE_USER, ...OF_A_HOOK])
        : { ...safeEnvironment(env, OF_THE_USER), GIT_WORK_TREE: workTree },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

function safeEnvironment(env: Terminal['env'], kept: readonly string[]): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || kept.includes(name));
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name, name.toUpperCase() === 'PATH' ? fixedPath(value) : value])),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // A push sends the objects themselves, whatever replaces them on this machine.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    // A partial clone would fetch what it lacks, by the commands of its configuration. Git before 2.44 knows the second alone.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** `.` or `node_modules/.bin` in the search path would let the scanned folder bring its own git. */
function fixedPath(value: string | undefined): string | undefined {
  return value?.split(delimiter).filter(isAbsolute).join(delimiter);
}
