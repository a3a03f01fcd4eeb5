import type { LayerKind, Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';

/** The lines of an array (a script's `exec`), read as one text with `\n` between them. */
export class JoinedLines implements Place {
  readonly text: string;
  readonly #tree: Tree;
  readonly #array: NodeId;
  #index: LineNodes | null = null;
  #kinds: readonly LayerKind[] | null = null;

  constructor(tree: Tree, array: NodeId) {
    const texts: string[] = [];
    for (let line = tree.firstChild(array); line !== NO_NODE; line = tree.nextSibling(line)) {
      texts.push(tree.scalar(line));
    }
    this.#tree = tree;
    this.#array = array;
    this.text = texts.join('\n');
  }

  /** The array as a whole: what is found in it may go over several lines. */
  pointer(): string | null {
    return this.#tree.pointer(this.#array);
  }

  /** Lines are one text to their reader, so a layer of one of them is a layer of the whole. */
  get decodedFrom(): readonly LayerKind[] {
    this.#kinds ??= this.#layers();
    return this.#kinds;
  }

  /** From the place of the first character to that of the last. */
  toFile(from: number, to: number): Span {
    const start = this.#characterAt(from);
    if (to <= from) return { from: start.from, to: start.from };
    return { from: start.from, to: this.#characterAt(to - 1).to };
  }

  #layers(): readonly LayerKind[] {
    const { nodes } = this.#lines();
    const kinds = new Set<LayerKind>(nodes.length > 1 ? ['lines'] : []);
    for (const line of nodes) for (const kind of this.#tree.place(line).decodedFrom) kinds.add(kind);
    return [...kinds];
  }

  /** A line break is what stands between the end of its line and the start of the next. */
  #characterAt(offset: number): Span {
    const { nodes, starts } = this.#lines();
    const line = lastUpTo(starts, offset);
    const node = nodes[line];
    if (node === undefined) return { from: 0, to: 0 };
    const place = this.#tree.place(node);
    const inner = offset - starts[line]!;
    const next = nodes[line + 1];
    if (next === undefined || offset + 1 < starts[line + 1]!) return place.toFile(inner, inner + 1);
    return { from: place.toFile(inner, inner).from, to: this.#tree.place(next).toFile(0, 0).from };
  }

  /** The lines again, as nodes. Most texts hold nothing that is worth a place, so this waits until it is asked for. */
  #lines(): LineNodes {
    if (this.#index !== null) return this.#index;
    const nodes: NodeId[] = [];
    const starts: number[] = [];
    let start = 0;
    for (let line = this.#tree.firstChild(this.#array); line !== NO_NODE; line = this.#tree.nextSibling(line)) {
      nodes.push(line);
      starts.push(start);
      start += this.#tree.scalar(line).length + 1;
    }
    this.#index = { nodes, starts };
    return this.#index;
  }
}

interface LineNodes {
  readonly nodes: readonly NodeId[];
  /** Where each line starts in the joined text. */
  readonly starts: readonly number[];
}

/** The index of the last of `starts` that is not beyond `offset`. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
