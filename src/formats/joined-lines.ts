import type { LayerKind, Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { NO_NODE, type NodeId, type Tree } from '../text/tree.ts';

/** The lines of an array (a script's `exec`), read as one text with `\n` between them. */
export class JoinedLines implements Place {
  readonly text: string;
  readonly #tree: Tree;
  readonly #array: NodeId;
  readonly #lines: readonly NodeId[];

  constructor(tree: Tree, array: NodeId) {
    const lines: NodeId[] = [];
    const texts: string[] = [];
    for (let line = tree.firstChild(array); line !== NO_NODE; line = tree.nextSibling(line)) {
      lines.push(line);
      texts.push(tree.scalar(line));
    }
    this.#tree = tree;
    this.#array = array;
    this.#lines = lines;
    this.text = texts.join('\n');
  }

  /** The array as a whole: what is found in it may go over several lines. */
  pointer(): string {
    return this.#tree.pointer(this.#array);
  }

  get decodedFrom(): readonly LayerKind[] {
    const first = this.#lines[0];
    return first === undefined ? ['lines'] : ['lines', ...this.#tree.place(first).decodedFrom];
  }

  /** From the place of the first character to that of the last; a line break is the end of its line. */
  toFile(from: number, to: number): Span {
    const start = this.#at(from);
    if (to <= from) return { from: start.from, to: start.from };
    return { from: start.from, to: this.#at(to - 1).to };
  }

  #at(offset: number): Span {
    let line = 0;
    let start = 0;
    let length = this.#lengthOf(0);
    while (line + 1 < this.#lines.length && offset > start + length) {
      start += length + 1;
      line++;
      length = this.#lengthOf(line);
    }
    const node = this.#lines[line];
    if (node === undefined) return { from: 0, to: 0 };
    const place = this.#tree.place(node);
    const inner = Math.min(offset - start, length);
    return place.toFile(inner, Math.min(inner + 1, length));
  }

  #lengthOf(line: number): number {
    const node = this.#lines[line];
    return node === undefined ? 0 : this.#tree.scalar(node).length;
  }
}
