import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');

/** The server as a process of its own, from its sources. */
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

/** Ends a process when its parent is gone, even if that was killed: then nobody holds the other end of its input. */
const LEASH = `data:text/javascript,${encodeURIComponent(
  "process.stdin.on('end', () => process.exit()).resume(); process.stdin.unref();",
)}`;

/** Starts `src/server.ts`, or an entry of the test's own, in an empty directory, with nothing in its environment but what is given. */
export function startServerProcess(
  env: Readonly<Record<string, string>>,
  directory: string = mkdtempSync(join(tmpdir(), 'postwarden-')),
  entry = join(ROOT, 'src/server.ts'),
): ServerProcess {
  const child = spawn(process.execPath, ['--import', LEASH, '--import', import.meta.resolve('tsx'), entry], {
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
