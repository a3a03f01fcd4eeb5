import { Buffer } from 'node:buffer';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import {
  type ArchiveContent,
  type ArchiveEntry,
  type ArchiveLimits,
  type ArchiveProblem,
  DEFAULT_ARCHIVE_LIMITS,
  mostUnpacked,
  safePath,
} from './archive-content.ts';

/** How much is unpacked at a time: deflate makes at most 1,032 bytes of one, so a step gives at most 17 MB. */
const STEP = 16_384;
/** How a ZIP begins: with its first entry, or with its end if it is empty. */
const STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Whether bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** What the record at the end of every ZIP starts with. */
const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Unpacks a ZIP within limits, counting what comes out rather than believing what the archive says of itself. */
export function readZip(bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_ARCHIVE_LIMITS): ArchiveContent {
  return new ZipReader(bytes, limits).read();
}

interface OpenEntry {
  readonly path: string;
  readonly chunks: Uint8Array[];
  finished: boolean;
}

class ZipReader {
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
    this.#maxBytes = mostUnpacked(bytes.length, limits);
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

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
