import type { LayerKind, Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { NO_NODE, type NodeId, type Tree } from '../text/tree.ts';

/** The lines of an array (a script's `exec`), read as one text with `\n` between them. */
export class JoinedLines implements Place {
  readonly text: string;
  readonly #tree: Tree;
  readonly #array: NodeId;
  readonly #lines: readonly NodeId[];
  /** Where each line starts in the joined text. */
  readonly #starts: readonly number[];

  constructor(tree: Tree, array: NodeId) {
    const lines: NodeId[] = [];
    const starts: number[] = [];
    const texts: string[] = [];
    let start = 0;
    for (let line = tree.firstChild(array); line !== NO_NODE; line = tree.nextSibling(line)) {
      const text = tree.scalar(line);
      lines.push(line);
      starts.push(start);
      texts.push(text);
      start += text.length + 1;
    }
    this.#tree = tree;
    this.#array = array;
    this.#lines = lines;
    this.#starts = starts;
    this.text = texts.join('\n');
  }

  /** The array as a whole: what is found in it may go over several lines. */
  pointer(): string {
    return this.#tree.pointer(this.#array);
  }

  /** Lines are one text to their reader, so a layer of one of them is a layer of the whole. */
  get decodedFrom(): readonly LayerKind[] {
    const kinds = new Set<LayerKind>(this.#lines.length > 1 ? ['lines'] : []);
    for (const line of this.#lines) for (const kind of this.#tree.place(line).decodedFrom) kinds.add(kind);
    return [...kinds];
  }

  /** From the place of the first character to that of the last; a line break stands at the end of its line. */
  toFile(from: number, to: number): Span {
    const start = this.#characterAt(from);
    if (to <= from) return { from: start.from, to: start.from };
    return { from: start.from, to: this.#characterAt(to - 1).to };
  }

  #characterAt(offset: number): Span {
    const line = this.#lineOf(offset);
    const node = this.#lines[line];
    if (node === undefined) return { from: 0, to: 0 };
    const start = this.#starts[line]!;
    const end = line + 1 < this.#starts.length ? this.#starts[line + 1]! - 1 : this.text.length;
    const inner = Math.min(offset, end) - start;
    return this.#tree.place(node).toFile(inner, Math.min(inner + 1, end - start));
  }

  /** The last line that starts at or before `offset`. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
