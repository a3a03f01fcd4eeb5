import { packReading } from '../engine/read/pack-reading.ts';
import { unreadReading } from '../engine/read/source-reader.ts';
import { isPostwardenError } from '../model/errors.ts';
import type { SourceFile } from '../model/source-file.ts';
import { PoolFailure, type ThreadLane } from '../pool/thread-pool.ts';
import { type ReaderSetup, type ReadingBytes, type ReadTask, toBytes } from './read-task.ts';

/** What reading may take at most, however busy the machine is: some hundred times what it takes as a rule. */
const LIMIT_MS = { least: 60_000, perMegabyte: 4000 } as const;

const MEGABYTE = 1024 * 1024;

/** Reads the files of one scan by threads. */
export class FileLane {
  readonly #lane: ThreadLane;
  readonly #setup: ReaderSetup;

  constructor(lane: ThreadLane, setup: ReaderSetup) {
    this.#lane = lane;
    this.#setup = setup;
  }

  /** Reads a file. Whatever goes wrong with one is an issue that names it: only a pool without threads ends a scan. */
  async read(file: SourceFile): Promise<ReadingBytes> {
    const task: ReadTask = { kind: 'read', setup: this.#setup, file };
    const limitMs = LIMIT_MS.least + (LIMIT_MS.perMegabyte * file.bytes.length) / MEGABYTE;
    try {
      return (await this.#lane.run({ input: task, limitMs })) as ReadingBytes;
    } catch (error) {
      if (error instanceof PoolFailure) throw error;
      const isLost = isPostwardenError(error) && error.code === 'thread-lost';
      return toBytes(packReading(unreadReading(file, isLost ? 'broke-off' : 'internal-error')));
    }
  }
}
