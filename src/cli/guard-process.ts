/** What a shell gives for a process that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const NOT_DONE = 2;

/**
 * Ends quietly when the reader of a pipe goes away, with a message when the report cannot be written, and with the usual
 * code when a signal ends the scan.
 */
export function guardProcess(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    process.stderr.write(`postwarden: The report cannot be written to standard output (${code ?? 'unknown error'}).\n`);
    process.exit(NOT_DONE);
  });
  // Notes and times that nobody can read change no verdict.
  process.stderr.on('error', () => undefined);
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
      process.exit(code);
    });
  }
}
