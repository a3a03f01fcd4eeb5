import { Buffer } from 'node:buffer';
import type { Decoded } from './percent.ts';
import { wholeLayer } from './place.ts';
import { NO_NODE, type NodeId, type Tree } from './tree.ts';

/** The text of a byte array, and the node of the array, whose place is the outer one of `layer`. */
export interface DecodedBytes extends Decoded {
  readonly array: NodeId;
}

/**
 * Reads a response body as Newman reports it: `{"type": "Buffer", "data": [123, …]}`, or the array alone.
 * Null if it holds anything else than bytes, or no text.
 */
export function readByteArray(tree: Tree, node: NodeId): DecodedBytes | null {
  const array = node !== NO_NODE && tree.kind(node) === 'object' ? tree.get(node, 'data') : node;
  if (array === NO_NODE || tree.kind(array) !== 'array') return null;
  const bytes: number[] = [];
  for (let item = tree.firstChild(array); item !== NO_NODE; item = tree.nextSibling(item)) {
    const byte = tree.kind(item) === 'number' ? Number(tree.scalar(item)) : -1;
    if (!Number.isInteger(byte) || byte < 0 || byte > 255) return null;
    bytes.push(byte);
  }
  const text = Buffer.from(bytes).toString('utf8');
  if (text === '' || text.includes('\0')) return null;
  const from = tree.offset(array);
  const end = tree.text.indexOf(']', from);
  const length = (end < 0 ? tree.text.length : end + 1) - from;
  return { text, array, layer: wholeLayer('bytes', 0, length) };
}
