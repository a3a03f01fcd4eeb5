import { PostwardenError } from '../../model/errors.ts';
import { SAMPLE } from '../sample-bytes.ts';
import { FETCH_ALL, type Git } from './git.ts';

/** The bytes of a blob, or why there are none; of one that is too large, its beginning and its end. */
export type BlobOutcome =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'missing' }
  | { readonly problem: 'too-large'; readonly sample: Uint8Array };

/** Reads blobs one by one from a single `git cat-file`. */
export class BlobReader {
  readonly #child: ReturnType<Git['start']>;
  readonly #input: ByteInput;
  readonly #maxBytes: number;

  constructor(git: Git, maxBytes: number) {
    this.#child = git.start(['cat-file', '--batch']);
    this.#child.stderr.resume();
    this.#input = new ByteInput(this.#child.stdout);
    this.#maxBytes = maxBytes;
  }

  async read(blob: string): Promise<BlobOutcome> {
    this.#child.stdin.write(`${blob}\n`);
    return this.#next();
  }

  /** Reads many, without waiting for one before the next is asked for. */
  async *readEach(blobs: readonly string[]): AsyncGenerator<BlobOutcome> {
    this.#child.stdin.write(blobs.map((blob) => `${blob}\n`).join(''));
    for (let left = blobs.length; left > 0; left -= 1) yield await this.#next();
  }

  async #next(): Promise<BlobOutcome> {
    const [, type, size] = (await this.#input.line()).split(' ');
    if (type === 'missing' || size === undefined) return { problem: 'missing' };
    const length = Number(size);
    if (length > this.#maxBytes) {
      const { head, tail } = SAMPLE;
      const beginning = await this.#input.take(Math.min(length - tail, head));
      await this.#input.skip(length - tail - beginning.length);
      const sample = Buffer.concat([beginning, await this.#input.take(tail)]);
      await this.#input.skip(1);
      return { problem: 'too-large', sample };
    }
    const bytes = await this.#input.take(length);
    await this.#input.skip(1);
    return { bytes };
  }

  close(): void {
    this.#child.stdin.end();
    this.#child.kill();
  }
}

const NEWLINE = 0x0a;

/** Takes lines and runs of bytes off a stream. */
class ByteInput {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let text = '';
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      const part = this.#cut(end === -1 ? this.#rest.length : end);
      text += Buffer.from(part).toString('latin1');
      if (end !== -1) {
        this.#cut(1);
        return text;
      }
      await this.#more();
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (this.#rest.length === 0) await this.#more();
      const part = this.#cut(Math.min(this.#rest.length, length - filled));
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0) await this.#more();
      left -= this.#cut(Math.min(this.#rest.length, left)).length;
    }
  }

  #cut(length: number): Uint8Array {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done === true) {
      throw new PostwardenError('git-failed', `git ended while files were read. ${FETCH_ALL}`);
    }
    this.#rest = value;
  }
}
