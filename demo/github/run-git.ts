import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** git failed; the message is git's own. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly code: number | null;

  constructor(args: readonly string[], code: number | null, stderr: string) {
    super(`git ${args[0] ?? ''} ended with ${code ?? 'no code'}: ${stderr.trim()}`);
    this.code = code;
  }
}

// The reader's own configuration, hooks and signing must not change SHAs or diffs.
const CLEAN_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Whether git can be run here at all. */
export async function isGitInstalled(): Promise<boolean> {
  return await runGit('.', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Runs git with a clean configuration and gives its standard output. */
export function runGit(directory: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd: directory,
      env: { PATH: process.env.PATH ?? '', HOME: directory, ...CLEAN_ENVIRONMENT },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    // git may end before it has read everything; its exit code tells.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError(args, code, errors));
    });
    child.stdin.end(input);
  });
}
