import { availableParallelism } from 'node:os';
import { type ThreadLane, ThreadPool } from '../pool/thread-pool.ts';

/** Where the work of scans is done. */
export interface ScanThreads {
  /** A share of the threads for one scan. */
  lane(): ThreadLane;
  /** Ends all work. */
  close(): Promise<void>;
}

export interface ThreadBounds {
  readonly threads: number;
  /** What one thread may hold beside its buffers, in megabytes. */
  readonly heapMegabytes: number;
}

/** A file of 25 MB needs some 250 MB. */
export const DEFAULT_THREADS: ThreadBounds = { threads: availableParallelism(), heapMegabytes: 1024 };

/** Threads of their own: whatever a file holds, the process that answers to others goes on. */
export function startScanThreads(worker: URL, { threads, heapMegabytes }: ThreadBounds): ScanThreads {
  return new ThreadPool({ worker, threads, heapMegabytes });
}

/** No threads: the work is done where it is asked for, and nothing keeps it from holding up everybody. */
export function workHere(work: (task: never) => unknown): ScanThreads {
  return {
    lane: () => ({ run: async ({ input }) => work(input as never) }),
    close: async () => undefined,
  };
}
