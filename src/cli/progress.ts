import type { Output } from './terminal.ts';

/** Work that is done sooner shows no bar. */
const QUIET_MS = 700;
const REDRAW_MS = 100;
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[2K';

/** A bar on standard error, for work that takes long. Shows counts only: names of files are not ours to trust. */
export class Progress {
  readonly #output: Output;
  readonly #isShown: boolean;
  readonly #started = performance.now();
  #drawn = 0;

  constructor(output: Output, isWanted: boolean) {
    this.#output = output;
    this.#isShown = isWanted && output.isTerminal;
  }

  update(done: number, total: number, unit: string = 'files'): void {
    if (!this.#isShown) return;
    const now = performance.now();
    if (now - this.#started < QUIET_MS || now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    const filled = Math.round((done / Math.max(total, 1)) * BAR_WIDTH);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}`;
    const count = `${done} of ${total} ${unit}`;
    const line = `scanning [${bar}] ${count}`;
    // What goes over the end of the line would not be cleared.
    const room = this.#output.columns - 1;
    this.#output.write(`${CLEAR_LINE}${line.length <= room ? line : `scanning ${count}`.slice(0, room).trimEnd()}`);
  }

  /** Takes the bar away when the work is done, or has failed. */
  async during<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      this.clear();
    }
  }

  clear(): void {
    if (this.#drawn > 0) this.#output.write(CLEAR_LINE);
    this.#drawn = 0;
  }

  /** Seconds since the start, for the closing line. */
  seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(2);
  }
}
