import { breakCommands } from '../report/break-commands.ts';

/** What a command reads from and writes to. Tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The module that scanning threads run; null: all work is done in this thread. */
  readonly worker: URL | null;
  /** True if colours may be used on standard output. */
  readonly hasColor: boolean;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** 0 clean, 1 findings at or above the bar, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

const DEFAULT_WIDTH = 100;

/** The terminal of this process. */
export function processTerminal(worker: URL): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    env,
    worker,
    stdin,
    stdout: toOutput(stdout),
    stderr: toOutput(stderr),
    hasColor: hasColor(stdout.isTTY === true, env),
  };
}

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_WIDTH,
    // Whatever is told of, by whatever command: no build server is to obey a file.
    write: (text) => void stream.write(breakCommands(text)),
  };
}

/** See https://no-color.org and https://force-color.org. */
function hasColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}
