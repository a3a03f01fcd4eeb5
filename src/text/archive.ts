import { Buffer } from 'node:buffer';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** Bounds of what is unpacked, all together. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** How many times its own size an archive may unpack to. */
  readonly maxRatio: number;
}

export const DEFAULT_ARCHIVE_LIMITS: ArchiveLimits = { maxEntries: 2_000, maxBytes: 200_000_000, maxRatio: 100 };

/** A file of an archive. Its path has `/` only, and no empty, `.` or `..` parts. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveProblem {
  readonly code: 'archive-unreadable' | 'archive-limit';
  /** The entry's path, or null for the archive itself. */
  readonly path: string | null;
}

export interface ArchiveContent {
  readonly entries: readonly ArchiveEntry[];
  readonly problems: readonly ArchiveProblem[];
}

/** How much is unpacked at a time: deflate makes at most 1,032 bytes of one, so a step gives at most 17 MB. */
const STEP = 16_384;
/** A small archive may unpack to this much whatever the ratio: a repetitive export of some kilobytes is no bomb. */
const RATIO_FREE_BYTES = 1_000_000;

/** What the record at the end of every ZIP starts with. */
const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Unpacks a ZIP within limits, counting what comes out rather than believing what the archive says of itself. */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_ARCHIVE_LIMITS): ArchiveContent {
  return new ArchiveReader(bytes, limits).read();
}

interface OpenEntry {
  readonly path: string;
  readonly chunks: Uint8Array[];
  finished: boolean;
}

class ArchiveReader {
  readonly #bytes: Uint8Array;
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  readonly #opened: OpenEntry[] = [];
  readonly #problems: ArchiveProblem[] = [];
  #found = 0;
  #unpacked = 0;
  #isOverLimit = false;

  constructor(bytes: Uint8Array, limits: ArchiveLimits) {
    this.#bytes = bytes;
    this.#maxEntries = limits.maxEntries;
    this.#maxBytes = Math.min(limits.maxBytes, Math.max(RATIO_FREE_BYTES, bytes.length * limits.maxRatio));
  }

  read(): ArchiveContent {
    const unzip = new Unzip((file) => this.#open(file));
    unzip.register(UnzipInflate);
    try {
      for (let at = 0; at < this.#bytes.length && !this.#isOverLimit; at += STEP) {
        const end = Math.min(at + STEP, this.#bytes.length);
        unzip.push(this.#bytes.subarray(at, end), end === this.#bytes.length);
      }
    } catch {
      this.#problems.push({ code: 'archive-unreadable', path: null });
    }
    return this.#content();
  }

  #open(file: UnzipFile): void {
    this.#found++;
    const path = safePath(file.name);
    if (file.name.endsWith('/') || path === '') return;
    if (this.#opened.length >= this.#maxEntries) {
      this.#stop();
      return;
    }
    const entry: OpenEntry = { path, chunks: [], finished: false };
    this.#opened.push(entry);
    file.ondata = (error, chunk, final) => this.#receive(entry, error, chunk, final);
    file.start();
  }

  #receive(entry: OpenEntry, error: Error | null, chunk: Uint8Array | null, final: boolean): void {
    if (this.#isOverLimit || error !== null || chunk === null) return;
    this.#unpacked += chunk.length;
    if (this.#unpacked > this.#maxBytes) {
      this.#stop();
      return;
    }
    if (chunk.length > 0) entry.chunks.push(chunk);
    entry.finished ||= final;
  }

  #stop(): void {
    if (!this.#isOverLimit) this.#problems.push({ code: 'archive-limit', path: null });
    this.#isOverLimit = true;
  }

  #content(): ArchiveContent {
    const entries: ArchiveEntry[] = [];
    for (const { path, chunks, finished } of this.#opened) {
      if (finished) entries.push({ path, bytes: joined(chunks) });
      else if (!this.#isOverLimit) this.#problems.push({ code: 'archive-unreadable', path });
    }
    const isWhole =
      this.#found > 0 &&
      Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length).includes(END_RECORD);
    if (!isWhole && this.#problems.length === 0) {
      this.#problems.push({ code: 'archive-unreadable', path: null });
    }
    return { entries, problems: this.#problems };
  }
}

/** An entry's name as a path that stays below its archive. */
function safePath(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
