/** What stands behind the end of a text: no character. */
export const NO_CODE = -1;

/**
 * The UTF-16 unit at an offset, or `NO_CODE` behind the end. A single `charCodeAt` out of bounds answers NaN, and from
 * then on V8 keeps every code of that loop as a float: it runs at half its speed for the rest of the process.
 */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : NO_CODE;
}
