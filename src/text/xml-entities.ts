import { MappedText } from './mapped-text.ts';

/** The longest reference that XML has, `&#x10FFFF;`, with room for leading zeroes. */
const LONGEST = 12;
const MAX_CODE_POINT = 0x10ffff;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Undoes XML's predefined entities and character references in `[from, to)`; unknown ones stay as they are. */
export function mapXmlEntities(text: string, from: number, to: number): MappedText {
  const mapped = new MappedText(text, from);
  let done = from;
  for (let at = nextAmpersand(text, from, to); at >= 0; at = nextAmpersand(text, at + 1, to)) {
    const end = text.slice(at, Math.min(at + LONGEST, to)).indexOf(';');
    const decoded = end > 0 ? entity(text.slice(at + 1, at + end)) : null;
    if (decoded === null) continue;
    mapped.run(done, at);
    done = at + end + 1;
    mapped.put(decoded, at, done);
  }
  mapped.run(done, to);
  return mapped;
}

function nextAmpersand(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x26) return at;
  return -1;
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = /^#[xX][0-9a-fA-F]+$/.test(name)
    ? Number(`0x${name.slice(2)}`)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : -1;
  return code >= 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : null;
}
