const INTERRUPTED = 130;

/** Ends quietly when the reader of a pipe goes away, and with the usual code when the user interrupts. */
export function guardProcess(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.once('SIGINT', () => {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
    process.exit(INTERRUPTED);
  });
}
