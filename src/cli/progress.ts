import type { Output } from './terminal.ts';

/** Work that is done sooner shows no bar. */
const QUIET_MS = 700;
const REDRAW_MS = 100;
const TICK_MS = 500;
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[2K';

/** A bar on standard error, for work that takes long. Shows counts only: names of files are not ours to trust. */
export class Progress {
  readonly #output: Output;
  readonly #isShown: boolean;
  readonly #started = performance.now();
  #drawn = 0;
  #redraw: () => void = () => undefined;

  constructor(output: Output, isWanted: boolean) {
    this.#output = output;
    this.#isShown = isWanted && output.isTerminal;
  }

  /** Tells how far the work has come, in bytes or in versions of files. */
  update(done: number, total: number, unit: 'bytes' | 'versions' = 'bytes'): void {
    if (!this.#isShown) return;
    this.#redraw = () => this.#draw(done, total, unit);
    const now = performance.now();
    if (now - this.#drawn >= REDRAW_MS) this.#redraw();
  }

  #draw(done: number, total: number, unit: 'bytes' | 'versions'): void {
    if (performance.now() - this.#started < QUIET_MS) return;
    this.#drawn = performance.now();
    const filled = Math.round((done / Math.max(total, 1)) * BAR_WIDTH);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}`;
    const count = unit === 'bytes' ? `${toMegabytes(done)} of ${toMegabytes(total)} MB` : `${done} of ${total} ${unit}`;
    const line = `scanning [${bar}] ${count}`;
    // What goes over the end of the line would not be cleared.
    const room = this.#output.columns - 1;
    this.#output.write(`${CLEAR_LINE}${line.length <= room ? line : `scanning ${count}`.slice(0, room).trimEnd()}`);
  }

  /** Takes the bar away when the work is done, or has failed. */
  async during<T>(work: Promise<T>): Promise<T> {
    // One large file takes long: the bar must not wait for its end.
    const timer = this.#isShown ? setInterval(() => this.#redraw(), TICK_MS) : null;
    try {
      return await work;
    } finally {
      if (timer !== null) clearInterval(timer);
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

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
