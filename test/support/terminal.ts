import type { Terminal } from '../../src/cli/terminal.ts';

export interface CapturedTerminal extends Terminal {
  /** What was written so far. */
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal that keeps what is written to it. */
export function captureTerminal(
  cwd: string,
  options: {
    readonly stdin?: string;
    readonly isTerminal?: boolean;
    readonly width?: number;
    readonly worker?: URL;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): CapturedTerminal {
  const out: string[] = [];
  const err: string[] = [];
  const { isTerminal = false, width = 100 } = options;
  return {
    cwd,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...options.env },
    stdin: streamOf(options.stdin ?? ''),
    stdout: { isTerminal, columns: width, write: (text) => void out.push(text) },
    stderr: { isTerminal, columns: width, write: (text) => void err.push(text) },
    worker: options.worker ?? null,
    hasColor: false,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
