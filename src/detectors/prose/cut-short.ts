/** Documentation shows no more of a token than its start: `eyJhbGciOi...`. */
const CUT_SHORT = /\.{3}|…/y;

/** Whether dots stand where a value ends. */
export function isCutShort(text: string, end: number): boolean {
  CUT_SHORT.lastIndex = end;
  return CUT_SHORT.test(text);
}
