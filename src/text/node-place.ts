import type { LayerKind, Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import type { NodeId, Tree } from './tree.ts';

/** Where a node stands, found out only when it is asked for. */
export class NodePlace implements Place {
  readonly #tree: Tree;
  readonly #node: NodeId;

  constructor(tree: Tree, node: NodeId) {
    this.#tree = tree;
    this.#node = node;
  }

  get decodedFrom(): readonly LayerKind[] {
    return this.#tree.place(this.#node).decodedFrom;
  }

  pointer(): string | null {
    return this.#tree.pointer(this.#node);
  }

  toFile(from: number, to: number): Span {
    return this.#tree.place(this.#node).toFile(from, to);
  }
}
