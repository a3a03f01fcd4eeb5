import { CommanderError } from 'commander';
import { isPostwardenError } from '../model/errors.ts';
import { createProgram } from './program.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs one command line and gives its exit code. Whatever goes wrong ends in a message that says what to do. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(terminal, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.stderr.write(`postwarden: ${wordError(error)}\n`);
    return 2;
  }
}

/** An error that is not ours may quote a file, so only its kind is told. */
function wordError(error: unknown): string {
  if (isPostwardenError(error)) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return `Something went wrong inside Postwarden (${kind}). Please report it: https://github.com/postwarden/postwarden/issues`;
}
