import type { PackedReading } from '../engine/read/pack-reading.ts';
import type { SourceFile } from '../model/source-file.ts';
import { ThreadPool } from '../pool/thread-pool.ts';
import { FileLane } from '../workers/file-lane.ts';
import { fromBytes, type ReaderSetup, type ReadingBytes } from '../workers/read-task.ts';

/** More threads than these wait for the disk. */
const MOST_THREADS = 8;

/** What one thread may hold beside its buffers: a file of 100 MB needs some 800. */
const HEAP_MEGABYTES = 2048;

export interface FileThreadsOptions {
  readonly setup: ReaderSetup;
  /** The module that threads run. */
  readonly worker: URL;
  readonly processors: number;
}

/** The threads that read the files of a scan beside the one that asks. Loaded only where they pay. */
export class FileThreads {
  readonly #pool: ThreadPool;
  readonly #lane: FileLane;

  constructor({ setup, worker, processors }: FileThreadsOptions) {
    const threads = Math.min(Math.max(processors - 1, 1), MOST_THREADS);
    this.#pool = new ThreadPool({ worker, threads, heapMegabytes: HEAP_MEGABYTES });
    this.#lane = new FileLane(this.#pool.lane(), setup);
  }

  /** Whether each thread has so many tasks at least. */
  haveEach(tasks: number): boolean {
    return this.#pool.size >= tasks * this.#pool.threads;
  }

  read(file: SourceFile): Promise<ReadingBytes> {
    return this.#lane.read(file);
  }

  unpack(bytes: ReadingBytes): PackedReading {
    return fromBytes(bytes);
  }

  /** Ends the threads, whatever they do. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}
