import { Buffer, isUtf8 } from 'node:buffer';
import type { Decoded } from './percent.ts';
import { wholeLayer } from './place.ts';

export interface DecodedBase64 extends Decoded {
  readonly alphabet: 'standard' | 'url';
}

const SHORTEST = 4;
/** How many characters are decoded first, to turn down pictures and keys without decoding them whole. */
const PROBE = 64;

/** Decodes base64, with or without padding, if it holds readable UTF-8 text. Each part of it needs the whole token. */
export function decodeBase64(text: string): DecodedBase64 | null {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  if (to - from < SHORTEST) return null;
  if (
    !isReadable(Buffer.from(text.slice(from, Math.min(to, from + PROBE)), 'base64').subarray(0, (PROBE / 4) * 3 - 3))
  ) {
    return null;
  }
  const alphabet = alphabetOf(text, from, to);
  if (alphabet === null) return null;
  const bytes = Buffer.from(text.slice(from, to), 'base64');
  if (bytes.length === 0 || !isUtf8(bytes) || !isReadable(bytes)) return null;
  return { text: bytes.toString('utf8'), layer: wholeLayer('base64', from, to), alphabet };
}

/** Which alphabet a token uses, or null if it is no base64: other characters, both alphabets, a length that cannot be. */
function alphabetOf(text: string, from: number, to: number): DecodedBase64['alphabet'] | null {
  let standard = false;
  let url = false;
  let digits = 0;
  let padding = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) continue;
    if (code === 0x3d) padding++;
    else if (padding > 0 || !isDigit(code)) return null;
    else digits++;
    if (code === 0x2b || code === 0x2f) standard = true;
    if (code === 0x2d || code === 0x5f) url = true;
  }
  const missing = (4 - (digits % 4)) % 4;
  if ((standard && url) || missing === 3 || (padding > 0 && padding !== missing)) return null;
  return url ? 'url' : 'standard';
}

function isDigit(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2f || code === 0x2d;
}

function isReadable(bytes: Buffer): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 ? byte !== 0x0a && byte !== 0x0d && byte !== 0x09 : byte === 0x7f) return false;
  }
  return true;
}
