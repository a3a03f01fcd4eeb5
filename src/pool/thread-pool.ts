import { Piscina } from 'piscina';
import { PostwardenError } from '../model/errors.ts';

export interface ThreadPoolOptions {
  /** The module whose `work` does the tasks. */
  readonly worker: URL;
  readonly threads: number;
  /** What one thread may hold beside its buffers, in megabytes. */
  readonly heapMegabytes: number;
}

/** A piece of work for a thread. */
export interface ThreadTask {
  /** Whatever the structured clone algorithm can copy. */
  readonly input: unknown;
  /** The thread is ended after so many milliseconds: the last resort, since work is bounded by counting. */
  readonly limitMs: number;
}

interface Waiting extends ThreadTask {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The tasks of one client of the pool, in the order in which they came. */
export interface ThreadLane {
  /**
   * Does a task. Rejects with `thread-lost` if the thread that did it ran out of time or memory, with a `PoolFailure` if no
   * thread can do anything, and else with the error of the task.
   */
  run(task: ThreadTask): Promise<unknown>;
}

/** No thread does anything any more: what they run cannot be loaded, or the pool was closed. */
export class PoolFailure extends Error {
  override readonly name = 'PoolFailure';
}

/** How long an idle thread is kept. */
const IDLE_MS = 30_000;

/**
 * Threads that share work. Every lane gets its turn, whatever waits in the others, and a thread that is lost costs the
 * task that it did and nothing else.
 */
export class ThreadPool {
  readonly #options: ThreadPoolOptions;
  readonly #piscina: Piscina;
  readonly #lanes = new Map<object, Waiting[]>();
  readonly #failures = new Set<(error: unknown) => void>();
  #running = 0;
  #isClosed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
    this.#piscina = new Piscina({
      filename: options.worker.href,
      name: 'work',
      minThreads: 0,
      maxThreads: options.threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes },
      recordTiming: false,
      // A thread that waits in `Atomics.wait` cannot be told from one that works, and would not see its end.
      atomics: 'disabled',
    });
    // A thread that fails before it takes a task, as one does whose module cannot be loaded, would leave all waiting.
    this.#piscina.on('error', (error) => {
      const failure = new PoolFailure(error instanceof Error ? error.message : String(error), { cause: error });
      for (const fail of this.#failures) fail(failure);
    });
  }

  get threads(): number {
    return this.#options.threads;
  }

  /** Tasks that wait or run. */
  get size(): number {
    return [...this.#lanes.values()].reduce((sum, waiting) => sum + waiting.length, this.#running);
  }

  lane(): ThreadLane {
    const key = {};
    return {
      run: (task) =>
        new Promise((resolve, reject) => {
          const waiting = this.#lanes.get(key) ?? [];
          waiting.push({ ...task, resolve, reject });
          this.#lanes.set(key, waiting);
          this.#startNext();
        }),
    };
  }

  /** Ends all threads, whatever they do. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#piscina.destroy();
  }

  /** Takes the first task of the lane that has waited longest, and puts the lane behind the others. */
  #startNext(): void {
    while (this.#running < this.#options.threads) {
      const first = this.#lanes.entries().next();
      if (first.done) return;
      const [key, waiting] = first.value;
      const task = waiting.shift()!;
      this.#lanes.delete(key);
      if (waiting.length > 0) this.#lanes.set(key, waiting);
      void this.#run(task);
    }
  }

  async #run({ input, limitMs, resolve, reject }: Waiting): Promise<void> {
    this.#running += 1;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), limitMs);
    let fail: (error: unknown) => void = () => undefined;
    const failure = new Promise<never>((_, failed) => {
      fail = failed;
    });
    this.#failures.add(fail);
    try {
      resolve(await Promise.race([this.#piscina.run(input, { signal: limit.signal }), failure]));
    } catch (error) {
      reject(this.#reasonOf(error, limit.signal));
    } finally {
      clearTimeout(timer);
      this.#failures.delete(fail);
      this.#running -= 1;
      this.#startNext();
    }
  }

  #reasonOf(error: unknown, limit: AbortSignal): unknown {
    if (this.#isClosed) return new PoolFailure(CLOSED, { cause: error });
    return isLoss(error, limit) ? new PostwardenError('thread-lost', LOST, { cause: error }) : error;
  }
}

const CLOSED = 'The threads were ended before the work was done.';
const LOST = 'The work took more time or memory than it may.';

/** See https://nodejs.org/api/errors.html: a thread that outgrows its limits ends with these. */
const LOSSES: ReadonlySet<unknown> = new Set(['ERR_WORKER_OUT_OF_MEMORY', 'ERR_WORKER_INIT_FAILED']);

function isLoss(error: unknown, limit: AbortSignal): boolean {
  if (limit.aborted) return true;
  return typeof error === 'object' && error !== null && 'code' in error && LOSSES.has(error.code);
}
