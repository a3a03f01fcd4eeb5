import { Buffer } from 'node:buffer';
import type { Layer, LayerKind } from '../model/located-value.ts';
import { hexValue } from './json/json-escapes.ts';
import { MappedText, ShiftedLayer } from './mapped-text.ts';

/** A decoded text, and how it maps to the text that it was decoded from. */
export interface Decoded {
  readonly text: string;
  readonly layer: Layer;
}

const PERCENT = 0x25;
const PLUS = 0x2b;

/** Decodes `%XX` in `[from, to)` of a text. What is no UTF-8 stays as it is; `+` stays too. */
export function decodePercent(text: string, from = 0, to = text.length): Decoded {
  return decode(text, { from, to, kind: 'percent' });
}

/** Decodes `%XX` and `+` in `[from, to)` of a text, as forms are encoded. */
export function decodeFormText(text: string, from = 0, to = text.length): Decoded {
  return decode(text, { from, to, kind: 'form' });
}

function decode(text: string, options: { from: number; to: number; kind: LayerKind }): Decoded {
  const { from, to, kind } = options;
  if (!mayBeEncoded(text, options)) return { text: text.slice(from, to), layer: new ShiftedLayer(kind, from) };
  const mapped = new MappedText(text, from);
  let done = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const end = code === PERCENT ? characterEnd(text, at, to) : code === PLUS && kind === 'form' ? at + 1 : at;
    if (end === at) {
      at++;
      continue;
    }
    mapped.run(done, at);
    mapped.put(code === PERCENT ? decodeBytes(text, at, end) : ' ', at, end);
    at = end;
    done = end;
  }
  mapped.run(done, to);
  return { text: mapped.text, layer: mapped.layer(kind) };
}

/** Nearly all parts of urls and forms stand as they are. */
function mayBeEncoded(text: string, { from, to, kind }: { from: number; to: number; kind: LayerKind }): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PERCENT || (code === PLUS && kind === 'form')) return true;
  }
  return false;
}

/** Where the escapes of the one character that begins at `at` end; `at` itself if they make none. */
function characterEnd(text: string, at: number, to: number): number {
  const first = byteAt(text, at, to);
  const length =
    first < 0 ? 0 : first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const next = byteAt(text, at + 3 * i, to);
    if (next < 0x80 || next > 0xbf) return at;
  }
  const end = at + 3 * length;
  return length > 2 && decodeBytes(text, at, end).includes('\ufffd') ? at : end;
}

function byteAt(text: string, at: number, to: number): number {
  return at + 3 <= to && text.charCodeAt(at) === PERCENT ? hexValue(text, at + 1, 2) : -1;
}

function decodeBytes(text: string, from: number, to: number): string {
  const bytes: number[] = [];
  for (let at = from; at < to; at += 3) bytes.push(hexValue(text, at + 1, 2));
  return bytes.length === 1 ? String.fromCharCode(bytes[0]!) : Buffer.from(bytes).toString('utf8');
}
