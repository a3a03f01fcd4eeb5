import type { Span } from '../model/source-file.ts';

/** What a JSON Web Token says of itself. */
export interface JsonWebToken {
  readonly algorithm: string;
  readonly issuer: string | null;
  /** The last day it is good for (`YYYY-MM-DD`), or null if it never expires. */
  readonly expires: string | null;
  /** Unsigned tokens open nothing. */
  readonly isSigned: boolean;
  /** Its content cannot be read without the key (JWE). */
  readonly isEncrypted: boolean;
}

/** Base64url of `{"`: every JSON object of one line starts so. */
const STARTS = ['eyJ', 'eyAi', 'ewog', 'ewoi', 'ew0K'];
const TOKEN = /[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*){2,4}/y;
const LONGEST_SHOWN = 120;
/** Longer headers are not read: they hold certificates, and JSON.parse recurses. */
const LONGEST_READ = 16_384;

/** Every token in compact form that a text holds, with its range. */
export function findJsonWebTokens(text: string): readonly { readonly span: Span; readonly token: JsonWebToken }[] {
  const found: { span: Span; token: JsonWebToken }[] = [];
  let from = nextStart(text, 0);
  while (from >= 0) {
    let end = from + 1;
    TOKEN.lastIndex = from;
    const match = isBoundary(text, from) ? TOKEN.exec(text) : null;
    if (match !== null) {
      const token = readJsonWebToken(match[0]);
      if (token !== null) {
        end = from + match[0].length;
        found.push({ span: { from, to: end }, token });
      }
    }
    from = nextStart(text, end);
  }
  return found;
}

/** Reads a token in compact form; null if it is none: header and payload must be JSON objects, the header with `alg`. */
export function readJsonWebToken(text: string): JsonWebToken | null {
  const parts = text.split('.');
  if (parts.length !== 3 && parts.length !== 5) return null;
  const header = readObject(parts[0]!);
  if (header === null || typeof header.alg !== 'string') return null;
  const algorithm = header.alg.slice(0, 20);
  if (parts.length === 5) {
    if (typeof header.enc !== 'string') return null;
    return { algorithm, issuer: null, expires: null, isSigned: true, isEncrypted: true };
  }
  const payload = readObject(parts[1]!);
  if (payload === null) return null;
  return {
    algorithm,
    issuer: typeof payload.iss === 'string' ? payload.iss.slice(0, LONGEST_SHOWN) : null,
    expires: toDay(payload.exp),
    isSigned: parts[2] !== '' && algorithm.toLowerCase() !== 'none',
    isEncrypted: false,
  };
}

function nextStart(text: string, from: number): number {
  let next = -1;
  for (const start of STARTS) {
    const at = text.indexOf(start, from);
    if (at >= 0 && (next < 0 || at < next)) next = at;
  }
  return next;
}

function isBoundary(text: string, at: number): boolean {
  return (
    at === 0 || !/[A-Za-z0-9_.-]/.test(text[at - 1]!) || /(?:%[0-9A-Fa-f]{2}|\\[nrt])$/.test(text.slice(at - 3, at))
  );
}

function readObject(part: string): Record<string, unknown> | null {
  if (part.length < 8 || part.length > LONGEST_READ) return null;
  const json = Buffer.from(part, 'base64url').toString('utf8');
  if (!json.startsWith('{') || isDeep(json)) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** JSON.parse recurses on depth: no token nests this far. */
function isDeep(json: string): boolean {
  return (json.match(/[[{]/g)?.length ?? 0) > 100;
}

function toDay(seconds: unknown): string | null {
  if (typeof seconds !== 'number' || !(seconds > 0) || seconds > 32_503_680_000) return null;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
