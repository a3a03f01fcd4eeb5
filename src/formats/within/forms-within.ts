import { NO_NODE, type NodeId, nextInOrder, type Tree } from '../../text/tree.ts';
import { hasPostmanMarks } from '../choose/postman-marks.ts';
import { formAt, recognise } from '../recognise.ts';
import type { Recognised } from '../walk/form.ts';

/** A node of a tree that is one of Postman's forms, or a string that holds such a text. */
export interface FormWithin {
  readonly node: NodeId;
  /** Null for a string that is to be read by itself. */
  readonly form: Recognised | null;
}

/** Nodes looked at: what lies beyond them is read as text. */
const MOST_NODES = 1_000_000;

/** No shorter string holds a form. */
const SHORTEST = 32;

/** The forms that stand somewhere in a tree, in the order of the text; none of them within another. */
export function formsWithin(tree: Tree, path: string): readonly FormWithin[] {
  const found: FormWithin[] = [];
  let node = tree.root;
  for (let seen = 0; node !== NO_NODE && seen < MOST_NODES; seen += 1) {
    const kind = tree.kind(node);
    const isContainer = kind === 'object' || kind === 'array';
    const form = isContainer ? (node === tree.root ? recognise(tree, path) : formAt(tree, node)) : null;
    if (form !== null) found.push({ node, form });
    else if (kind === 'string' && holdsForm(tree.scalar(node))) found.push({ node, form: null });
    const child = isContainer && form === null ? tree.firstChild(node) : NO_NODE;
    node = child === NO_NODE ? nextInOrder(tree, node) : child;
  }
  return found;
}

function holdsForm(text: string): boolean {
  return text.length >= SHORTEST && hasPostmanMarks(text);
}
