import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/queue/clock.ts';

/** Time that stands still until it is moved on. */
export class ManualClock implements Clock {
  #now: number;
  readonly #tasks = new Set<{ readonly at: number; readonly run: () => void }>();

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const task = { at: this.#now + Math.max(0, milliseconds), run };
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  /** Lets so much time pass, running what falls due in order, and whatever it sets off. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await setImmediate();
    for (;;) {
      const [next] = [...this.#tasks].filter((task) => task.at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#tasks.delete(next);
      this.#now = next.at;
      next.run();
      await setImmediate();
    }
    this.#now = end;
  }
}
