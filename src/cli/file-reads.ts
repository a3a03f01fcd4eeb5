import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourceReading } from '../engine/read/file-reading.ts';
import type { Scan } from '../engine/scan.ts';
import type { SourceFile } from '../model/source-file.ts';
import { ReadAhead } from '../workers/read-ahead.ts';
import type { ReaderSetup, ReadingBytes } from '../workers/read-task.ts';
import type { FileThreads } from './file-threads.ts';

/** What this thread reads itself is small: it cannot be ended, and the others must not wait for it long. */
const MOST_READ_HERE = { beside: 64 * 1024, alone: 4 * 1024 * 1024 } as const;

/** With so few processors another thread's start and warming up cost more than it takes off this one but for large files. */
const FEW_PROCESSORS = 2;

/** Tasks of each thread, beside which this one reads itself. */
const ENOUGH_TASKS = 2;

/** Starting threads takes as long as reading so many bytes. */
const WORTH_THREADS = 4 * 1024 * 1024;

/** What the compiler gains from waiting takes so many bytes to make up for asking it. */
const WORTH_CALM = 1024 * 1024;

/** Versions of one file are often equal, and moved to and fro: so many readings are kept. */
const MOST_KEPT = 256;

export interface FileReadsOptions {
  readonly scan: Scan;
  readonly setup: ReaderSetup;
  /** The module that threads run; null: everything is done in this one. */
  readonly worker: URL | null;
  /** How many bytes are to be read, as far as is known. */
  readonly expectedBytes: number;
}

/** Reads the files of a scan: on all cores where that pays, else here; and gives them in the order they came in. */
export class FileReads {
  readonly #scan: Scan;
  readonly #ahead = new ReadAhead<ReadingBytes | SourceReading | null>();
  readonly #kept = new Map<string, Promise<ReadingBytes>>();
  readonly #processors = availableParallelism();
  #threads: FileThreads | null = null;

  private constructor(scan: Scan) {
    this.#scan = scan;
  }

  static async start({ scan, setup, worker, expectedBytes }: FileReadsOptions): Promise<FileReads> {
    const reads = new FileReads(scan);
    if (expectedBytes >= WORTH_CALM) (await import('../workers/calm-compiler.ts')).calmCompiler();
    if (worker === null || expectedBytes < WORTH_THREADS) return reads;
    const { FileThreads } = await import('./file-threads.ts');
    reads.#threads = new FileThreads({ setup, worker, processors: reads.#processors });
    return reads;
  }

  /** Whether what is added is taken at once. */
  get isImmediate(): boolean {
    return this.#threads === null;
  }

  /** Reads a file; `take` gets it, or what reading it told. */
  async add(file: SourceFile, take: (file: SourceFile | SourceReading) => void): Promise<void> {
    if (this.#threads === null) {
      take(file);
      return;
    }
    const threads = this.#threads;
    const isForHere = this.#isForHere(file, threads);
    const reading = isForHere ? Promise.resolve(this.#scan.read(file)) : this.#readOnce(file, threads);
    // What the other threads have done meanwhile is seen, and more is given to them, before the next file comes.
    if (isForHere) await nextTurn();
    await this.#ahead.add(file.bytes.length, reading, (read) =>
      take(read instanceof Uint8Array ? this.#scan.unpack(threads.unpack(read)) : read!),
    );
  }

  #isForHere({ bytes }: SourceFile, threads: FileThreads): boolean {
    if (this.#processors <= FEW_PROCESSORS) return bytes.length <= MOST_READ_HERE.alone;
    return bytes.length <= MOST_READ_HERE.beside && threads.haveEach(ENOUGH_TASKS);
  }

  /** Does what needs no reading, in its turn. */
  async inTurn(deed: () => void): Promise<void> {
    if (this.#threads === null) deed();
    else await this.#ahead.add(0, Promise.resolve(null), deed);
  }

  /** Resolves when all files are taken. */
  end(): Promise<void> {
    return this.#ahead.end();
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await this.#threads?.close();
  }

  #readOnce(file: SourceFile, threads: FileThreads): Promise<ReadingBytes> {
    if (file.blob === undefined) return threads.read(file);
    const key = `${file.blob} ${file.path}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const reading = threads.read(file);
    this.#kept.set(key, reading);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return reading;
  }
}
