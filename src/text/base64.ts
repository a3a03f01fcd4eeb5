import { Buffer, isUtf8 } from 'node:buffer';
import type { Span } from '../model/source-file.ts';
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

/** Shorter words of other text are not tried. */
const SHORTEST_RUN = 40;

/** The base64 in a text that holds readable text, each as a token with its place: long words, over several lines if they are. */
export function* base64Runs(text: string): Generator<DecodedBase64 & Span, void, undefined> {
  let done = 0;
  // No word of that length lies between two characters that far apart without one of them in it.
  for (let probe = SHORTEST_RUN - 1; probe < text.length; probe += SHORTEST_RUN) {
    if (!isDigit(text.charCodeAt(probe))) continue;
    let from = probe;
    while (from > done && isDigit(text.charCodeAt(from - 1))) from--;
    const end = endOfWord(text, probe);
    if (end - from < SHORTEST_RUN) continue;
    const run = runOver(text, { from, to: end });
    if (run !== null) yield run;
    done = run?.to ?? end;
    probe = Math.max(probe, done - 1);
  }
}

/** A word, its padding, and the lines that go on with it; a last line that is shorter may be something else. */
function runOver(text: string, word: Span): (DecodedBase64 & Span) | null {
  const { from } = word;
  const ends = [endOfPadding(text, word.to)];
  for (let isLast = false; !isLast; ) {
    const start = startOfNextLine(text, ends[0]!);
    const end = start < 0 ? -1 : endOfWord(text, start);
    if (start < 0 || end === start) break;
    isLast = end - start < SHORTEST_RUN;
    ends.unshift(endOfPadding(text, end));
    if (!isLast) ends.length = 1;
  }
  if (!beginsReadable(text, from)) return null;
  for (const to of ends) {
    const decoded = decodeBase64(text.slice(from, to).replace(/\s+/g, ''));
    if (decoded !== null) return { ...decoded, layer: wholeLayer('base64', 0, to - from), from, to };
  }
  return null;
}

/** So many digits turn down most hashes and keys, before anything is cut out of the text. */
const FIRST_DIGITS = 24;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) SIX_BITS[ALPHABET.charCodeAt(value)] = value;
SIX_BITS['-'.charCodeAt(0)] = SIX_BITS['+'.charCodeAt(0)]!;
SIX_BITS['_'.charCodeAt(0)] = SIX_BITS['/'.charCodeAt(0)]!;

/** Whether the first digits of a long word stand for readable bytes. */
function beginsReadable(text: string, from: number): boolean {
  for (let at = from; at < from + FIRST_DIGITS; at += 4) {
    const a = SIX_BITS[text.charCodeAt(at)]!;
    const b = SIX_BITS[text.charCodeAt(at + 1)]!;
    const c = SIX_BITS[text.charCodeAt(at + 2)]!;
    const d = SIX_BITS[text.charCodeAt(at + 3)]!;
    const isRead =
      isReadableByte((a << 2) | (b >> 4)) &&
      isReadableByte(((b & 15) << 4) | (c >> 2)) &&
      isReadableByte(((c & 3) << 6) | d);
    if (!isRead) return false;
  }
  return true;
}

/** Behind a line break and the blanks that indent the next line; -1 if the line goes on. */
function startOfNextLine(text: string, end: number): number {
  let at = text[end] === '\r' ? end + 1 : end;
  if (text[at] !== '\n') return -1;
  do at++;
  while (text[at] === ' ' || text[at] === '\t');
  return at;
}

function endOfPadding(text: string, end: number): number {
  let to = end;
  while (to < end + 2 && text[to] === '=') to++;
  return to;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
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

/** Tab, line feed, carriage return, and what stands between JSON texts: https://datatracker.ietf.org/doc/html/rfc7464 */
const READABLE_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x1e]);

function isReadable(bytes: Buffer): boolean {
  for (const byte of bytes) if (!isReadableByte(byte)) return false;
  return true;
}

function isReadableByte(byte: number): boolean {
  return byte < 0x20 ? READABLE_CONTROLS.has(byte) : byte !== 0x7f;
}
