import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');

/** The server as a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly directory: string;
  /** Lines of standard output so far. */
  readonly lines: readonly string[];
  /** Waits for a line that fits. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for the end and gives the exit code; null if a signal ended it. */
  exit(): Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** A server outlives neither its test, however that ends, nor the process that runs the tests. */
function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
afterEach(endAll);
process.once('exit', endAll);

/**
 * Ends a process when its parent is gone, even if that was killed: then nobody holds the other end of its input. Threads
 * load it as well, and have an input of their own that is always at its end.
 */
const LEASH = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) { process.stdin.on('end', () => process.exit()).resume(); process.stdin.unref(); }`,
)}`;

/** Builds the server, whose threads do not load from the sources; gives its entry. */
function buildServer(): string {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--quiet']);
  return join(ROOT, 'dist/server.js');
}

/**
 * Starts the server, or an entry of the test's own that is TypeScript, in an empty directory, with nothing in its
 * environment but what is given.
 */
export function startServerProcess(
  env: Readonly<Record<string, string>>,
  { directory = mkdtempSync(join(tmpdir(), 'postwarden-')), entry }: { directory?: string; entry?: string } = {},
): ServerProcess {
  const program = entry === undefined ? [buildServer()] : ['--import', import.meta.resolve('tsx'), entry];
  const child = spawn(process.execPath, ['--import', LEASH, ...program], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const watcher of watchers) watcher();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    child,
    directory,
    lines,
    exit: () => ended,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          for (const line of lines) {
            const match = pattern.exec(line);
            if (match === null) continue;
            watchers.delete(look);
            resolve(match);
            return;
          }
        };
        watchers.add(look);
        void ended.then(() =>
          setTimeout(() => reject(new Error(`ended without ${pattern}:\n${lines.join('\n')}`)), 100),
        );
        look();
      }),
  };
}
