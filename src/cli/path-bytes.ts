const REPLACEMENT = '\ufffd';

/** Lone surrogates, which no valid text has: each stands for one byte that is no UTF-8. */
const FIRST_ESCAPE = 0xdc00;
const ESCAPED = /([\udc80-\udcff])/u;

/**
 * The text of a path that may hold any bytes. What is no UTF-8 becomes a lone surrogate, byte by byte, so that two paths
 * never become one and the bytes can be had back (as in https://peps.python.org/pep-0383/). Reports show it as �.
 */
export function pathOfBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes(REPLACEMENT) ? decodeEach(bytes) : text;
}

/** The path as the system knows it. */
export function toSystemPath(path: string): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  const parts = path.split(ESCAPED);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.of(part.charCodeAt(0) - FIRST_ESCAPE))),
  );
}

function decodeEach(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const character = Buffer.from(bytes.subarray(at, at + lengthOf(bytes[at]!)));
    const decoded = character.toString('utf8');
    const isValid = character.equals(Buffer.from(decoded));
    text += isValid ? decoded : String.fromCharCode(FIRST_ESCAPE + bytes[at]!);
    at += isValid ? character.length : 1;
  }
  return text;
}

/** How long a character is that begins with this byte. */
function lengthOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
