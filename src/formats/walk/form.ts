import type { FormatId } from '../../model/document.ts';
import type { NodeId, Tree } from '../../text/tree.ts';
import type { Shape } from './walker.ts';

/** One form of Postman file: how it is told by its content, and how it is read. */
export interface Form {
  readonly format: FormatId;
  readonly isAt: (tree: Tree, node: NodeId) => boolean;
  readonly shape: Shape;
}

/** A file that was recognised. */
export interface Recognised {
  readonly format: FormatId;
  readonly shape: Shape;
}
