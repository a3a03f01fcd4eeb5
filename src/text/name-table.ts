import { codeAt } from './code-at.ts';
import { detach } from './detach.ts';

/** Names that are remembered; one more takes the place of another. */
const SLOTS = 1 << 12;
/** Longer ones are no names of members that come again. */
const LONGEST = 64;

const names: string[] = new Array(SLOTS).fill('');

/**
 * The text from `from` to `to`, as the same string whenever it stands somewhere again. Files repeat a few hundred names
 * thousands of times: they are found without making a string, and have their hash already.
 */
export function nameAt(text: string, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST || length <= 0) return text.slice(from, to);
  const slot = slotOf(text, from, length);
  const known = names[slot]!;
  if (known.length === length && text.startsWith(known, from)) return known;
  const name = detach(text.slice(from, to));
  names[slot] = name;
  return name;
}

function slotOf(text: string, from: number, length: number): number {
  const first = codeAt(text, from);
  const middle = codeAt(text, from + (length >> 1));
  const last = codeAt(text, from + length - 1);
  return (Math.imul(Math.imul(Math.imul(length, 31) + first, 31) + middle, 31) + last) & (SLOTS - 1);
}
