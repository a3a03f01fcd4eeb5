import type { NodeKind } from '../tree.ts';

/**
 * The tape holds a node in six numbers, nodes in the order of the text. A node's first child is the node after it, its
 * next sibling is the node at `NEXT`, if that still lies within the parent.
 */
export const FIELDS = 6;

/** Kind, the two escape bits, and above them the length of the member's name. */
export const FLAGS = 0;
/** The range of the value; for strings without the quotes. */
export const START = 1;
export const END = 2;
/** The number of the first node after this one and all below it. */
export const NEXT = 3;
/** The number of the parent, -1 for the root. */
export const PARENT = 4;
/** Where the member's name starts, without quotes; elements of arrays hold `-1 - index`. */
export const KEY = 5;

export const OBJECT = 0;
export const ARRAY = 1;
export const STRING = 2;
export const NUMBER = 3;
export const BOOLEAN = 4;
export const NULL = 5;
export const KIND_MASK = 7;
export const VALUE_ESCAPED = 8;
export const KEY_ESCAPED = 16;
const NAME_SHIFT = 5;
/** Longer names are cut: nobody has them. */
const LONGEST_NAME = 2 ** (32 - NAME_SHIFT) - 1;

export const KINDS: readonly NodeKind[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/** The length of a member's name, as its flags hold it. */
export function nameFlags(length: number): number {
  return Math.min(length, LONGEST_NAME) << NAME_SHIFT;
}

/** The length of the name in a member's flags, escapes as they are written. */
export function nameLength(flags: number): number {
  return flags >>> NAME_SHIFT;
}
