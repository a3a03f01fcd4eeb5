/** What a command reads from and writes to. Tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** True if colours may be used on standard output. */
  readonly hasColor: boolean;
  /** Columns of standard output. */
  readonly width: number;
}

export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** 0 clean, 1 findings at or above the bar, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

const DEFAULT_WIDTH = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    env,
    stdin,
    stdout: { isTerminal: stdout.isTTY === true, write: (text) => void stdout.write(text) },
    stderr: { isTerminal: stderr.isTTY === true, write: (text) => void stderr.write(text) },
    hasColor: hasColor(stdout.isTTY === true, env),
    width: stdout.columns ?? DEFAULT_WIDTH,
  };
}

/** See https://no-color.org and https://force-color.org. */
function hasColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}
