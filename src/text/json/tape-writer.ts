import { END, FIELDS, FLAGS, KEY, KIND_MASK, NEXT, nameFlags, OBJECT, PARENT, START } from './json-tape-layout.ts';
import type { Tape } from './strict-json.ts';

/** A node as it is written; `name` is negative for none, `open` is the container's place on the tape or -1. */
export interface NodeEntry {
  readonly flags: number;
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** Writes nodes one after another on a tape that grows. Places on it are multiples of `FIELDS`. */
export class TapeWriter {
  #numbers: Int32Array;
  #top = 0;

  constructor(textLength: number) {
    this.#numbers = new Int32Array(Math.max(FIELDS * 16, textLength >> 2));
  }

  get isEmpty(): boolean {
    return this.#top === 0;
  }

  tape(): Tape {
    return { numbers: this.#numbers, count: this.#top / FIELDS };
  }

  clear(): void {
    this.#top = 0;
  }

  /** Adds a node and gives its place. While a container is open, its `END` counts its elements. */
  add({ flags, from, to, open, nameFrom, nameTo }: NodeEntry): number {
    const node = this.#top;
    this.#top = node + FIELDS;
    if (this.#top > this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[node + FLAGS] = flags;
    numbers[node + START] = from;
    numbers[node + END] = to;
    numbers[node + NEXT] = this.#top / FIELDS;
    numbers[node + PARENT] = open < 0 ? -1 : open / FIELDS;
    if (nameFrom >= 0) {
      numbers[node + FLAGS] = flags | nameFlags(nameTo - nameFrom);
      numbers[node + KEY] = nameFrom;
    } else numbers[node + KEY] = this.isObject(open) ? from : -1 - this.#nextIndex(open);
    return node;
  }

  close(node: number, end: number): void {
    this.#numbers[node + END] = end;
    this.#numbers[node + NEXT] = this.#top / FIELDS;
  }

  /** The place of the container around a node, or -1. */
  parentOf(node: number): number {
    const parent = this.#numbers[node + PARENT]!;
    return parent < 0 ? -1 : parent * FIELDS;
  }

  isObject(node: number): boolean {
    return node >= 0 && (this.#numbers[node + FLAGS]! & KIND_MASK) === OBJECT;
  }

  #nextIndex(open: number): number {
    if (open < 0) return 0;
    const index = this.#numbers[open + END]!;
    this.#numbers[open + END] = index + 1;
    return index;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
