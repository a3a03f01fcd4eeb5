/** How far a callee's name is followed back. */
const MAX_CALLEE = 120;

/** The dotted name that ends at `end`, without blanks: `pm.cookies.jar().set`. Null if there is none. */
export function calleeBefore(source: string, end: number): string | null {
  const lowest = Math.max(0, end - MAX_CALLEE);
  let at = end;
  let name = '';
  while (at > lowest) {
    at = skipBlanksBefore(source, at, lowest);
    if (source.startsWith('()', at - 2) && at - 2 >= lowest && name !== '') {
      name = `()${name}`;
      at = skipBlanksBefore(source, at - 2, lowest);
    }
    const wordEnd = at;
    while (at > lowest && isWordPart(source.charCodeAt(at - 1))) at--;
    if (at === wordEnd) break;
    name = source.slice(at, wordEnd) + name;
    at = skipBlanksBefore(source, at, lowest);
    if (source[at - 1] !== '.' || at <= lowest) break;
    at -= source[at - 2] === '?' ? 2 : 1;
    name = `.${name}`;
  }
  return name === '' ? null : name;
}

function skipBlanksBefore(source: string, end: number, lowest: number): number {
  let at = end;
  while (at > lowest && source.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}

function isWordPart(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x5f || code === 0x24
  );
}
