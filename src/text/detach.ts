/** Below this length V8 copies a slice anyway. */
const SHORTEST_SLICE = 13;

/**
 * A copy of a text that does not keep the text it was cut from alive. V8 writes two joined texts anew before it cuts a
 * part out of them: four times as fast as by way of a buffer.
 */
export function detach(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
