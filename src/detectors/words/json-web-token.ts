import { dayOf } from '../../model/day.ts';
import type { Span } from '../../model/source-file.ts';

/** What a JSON Web Token says of itself. */
export interface JsonWebToken {
  readonly algorithm: string;
  readonly issuer: string | null;
  /** The last day it is good for (`YYYY-MM-DD`), or null if it never expires. */
  readonly expires: string | null;
  /** Unsigned tokens, and those whose signature was cut off, open nothing. */
  readonly isSigned: boolean;
  /** Its content cannot be read without the key (JWE). */
  readonly isEncrypted: boolean;
}

/** Base64url of an opening brace and what follows it: every token starts with one of these. */
export const JSON_WEB_TOKEN_STARTS: readonly string[] = ['eyJ', 'eyAi', 'ewog', 'ewoi', 'ew0K'];

const TOKEN = /[A-Za-z0-9_-]{10,}={0,2}(?:\.[A-Za-z0-9_-]*(?:={1,2}(?=\.))?){2,4}/y;
/** What may go on where a token seems to end: some services write base64 with `+`, `/` and padding. */
const STANDARD_TAIL = /[A-Za-z0-9+/]*={0,2}/y;
/** Lengths of signatures in base64 without padding: HMAC, ECDSA, RSA of 2,048 bits and more. */
const SIGNATURE_LENGTHS: ReadonlySet<number> = new Set([43, 64, 86, 128, 176, 342, 512, 683]);
/** HS256 has 43 characters, and nothing has fewer. */
const SHORTEST_SIGNATURE = 30;
const LONGEST_SHOWN = 120;
/** So much of a token's content shows the name of its first member, at the least. */
const LONGEST_START = 64;
const FIRST_MEMBER = /^\{\s{0,4}"[\w.:/-]{1,30}"\s{0,2}:/;
/** Longer headers are not read: they hold certificates, and JSON.parse recurses. */
const LONGEST_READ = 16_384;

/** The token in compact form that starts at `at`, with its range; null if there is none. */
export function jsonWebTokenAt(text: string, at: number): { readonly span: Span; readonly token: JsonWebToken } | null {
  if (!isBoundary(text, at)) return null;
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const whole = match[0] + standardTail(text, at + match[0].length, match[0]);
  const token = readJsonWebToken(whole);
  return token === null ? null : { span: { from: at, to: at + whole.length }, token };
}

/** The rest of a signature in standard base64: only if the whole then has the length of one. */
function standardTail(text: string, end: number, token: string): string {
  const next = text.charCodeAt(end);
  if (next !== 0x2b && next !== 0x2f && next !== 0x3d) return '';
  STANDARD_TAIL.lastIndex = end;
  const tail = STANDARD_TAIL.exec(text)?.[0] ?? '';
  const bare = token.length - token.lastIndexOf('.') - 1 + tail.replace(/={1,2}$/, '').length;
  return SIGNATURE_LENGTHS.has(bare) ? tail : '';
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
    isSigned: parts[2]!.length >= SHORTEST_SIGNATURE && algorithm.toLowerCase() !== 'none',
    isEncrypted: false,
  };
}

/** The header of a token and no more of it, or words where its content and signature belong: `eyJ….PAYLOAD.SIGNATURE`. */
export function isTokenSketch(text: string): boolean {
  const [header, payload, signature = '', ...more] = text.split('.');
  if (more.length > 0 || signature.length >= SHORTEST_SIGNATURE) return false;
  const said = readObject(header!);
  // A header that nobody can read was made up, or cut: `eyJ0eXAiOiJKV1Q.eyJleGFt.PRyeTAp`.
  if (said === null) return signature !== '';
  return typeof said.alg === 'string' && (payload === undefined || signature === '' || readObject(payload) === null);
}

/** A token whose content begins as JSON and does not go on as such: a piece was cut out, or put in. */
export function isBrokenToken(text: string): boolean {
  if (!JSON_WEB_TOKEN_STARTS.some((start) => text.startsWith(start))) return false;
  const [header, content, , ...more] = text.split('.');
  if (content === undefined || more.length > 0 || content.length > LONGEST_READ) return false;
  const start = Buffer.from(content.slice(0, LONGEST_START), 'base64url').toString('latin1');
  return FIRST_MEMBER.test(start) && readObject(content) === null && typeof readObject(header!)?.alg === 'string';
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
  return dayOf(seconds * 1000);
}
