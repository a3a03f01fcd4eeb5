/** What a payload may be made of. GitHub's largest, a push of 2,048 commits, has 10 levels and some 50,000 members. */
export interface PayloadBounds {
  /** Objects and arrays in each other. */
  readonly depth: number;
  /** Members of objects. */
  readonly members: number;
  /** Members of objects and elements of arrays. */
  readonly values: number;
}

export const PAYLOAD_BOUNDS: PayloadBounds = { depth: 64, members: 100_000, values: 500_000 };

/**
 * Reads the object that a webhook carries; null if it is none, `too-complex` beyond the bounds. They are counted over the
 * bytes first: a parser would build millions of objects, or keys that are all different, before anybody could stop it.
 */
export function readPayload(body: Buffer, bounds: PayloadBounds = PAYLOAD_BOUNDS): object | 'too-complex' | null {
  if (!isWithin(body, bounds)) return 'too-complex';
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
/** `[` and `{`, `]` and `}` differ in this bit alone. */
const BRACE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

function isWithin(body: Buffer, bounds: PayloadBounds): boolean {
  let depth = 0;
  let members = 0;
  let values = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte === QUOTE) at = stringEnd(body, at);
    else if (byte === COLON) members += 1;
    else if (byte === COMMA) values += 1;
    else if ((byte | BRACE_BIT) === OPEN) depth += 1;
    else if ((byte | BRACE_BIT) === CLOSE) depth -= 1;
    if (depth > bounds.depth || members > bounds.members || values > bounds.values) return false;
  }
  return true;
}

/** Where a string's closing quote stands; the end of the body if there is none. */
function stringEnd(body: Buffer, start: number): number {
  let at = start + 1;
  for (; at < body.length && body[at] !== QUOTE; at += 1) {
    if (body[at] === BACKSLASH) at += 1;
  }
  return at;
}
