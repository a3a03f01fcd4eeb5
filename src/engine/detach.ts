/** Below this length V8 copies a slice anyway. */
const SHORTEST_SLICE = 13;

/** A copy of a text that does not keep the text it was cut from alive. */
export function detach(text: string): string {
  if (text.length < SHORTEST_SLICE) return text;
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
