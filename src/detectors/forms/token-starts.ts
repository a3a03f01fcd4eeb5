/** Every kind that no word can find holds as many letters, digits, `_` or `-` in a row. */
const LONG = 27;
/** What of such a kind may stand before the run. */
const BEFORE = 40;
/** No kind is longer. */
const LONGEST = 200;

/** What a unit is to a token; 0 for everything else. */
const DIGIT = 1;
const HEX_LETTER = 2;
const LETTER = 3;
const JOINT = 4;
const KINDS = Uint8Array.from({ length: 256 }, (_, unit) => kindOf(String.fromCharCode(unit)));

const NO_STARTS: readonly number[] = [];

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-f]/.test(character)) return HEX_LETTER;
  if (/[A-Za-z]/.test(character)) return LETTER;
  return character === '_' || character === '-' ? JOINT : 0;
}

/**
 * Where a token may start in or before a long run of letters and digits. A run of 27 holds a position that is a
 * multiple of 27, so only those are looked at: prose costs next to nothing.
 */
export function findTokenStarts(units: Uint8Array, length: number): readonly number[] {
  let starts = NO_STARTS as number[];
  for (let at = LONG - 1; at < length; at += LONG) {
    if (KINDS[units[at]!] === 0) continue;
    let from = at;
    let to = at + 1;
    while (from > 0 && KINDS[units[from - 1]!] !== 0) from -= 1;
    while (to < length && KINDS[units[to]!] !== 0) to += 1;
    if (to - from >= LONG && mayHoldToken(units, from, to)) {
      if (starts === NO_STARTS) starts = [];
      addStarts(starts, units, from, to);
    }
    at = Math.max(at, to - (to % LONG) - 1);
  }
  return starts;
}

/** Before a joint any word may be the token's start, also a number behind letters; within the run only what follows `_` or `-`. */
function addStarts(starts: number[], units: Uint8Array, from: number, to: number): void {
  const first = isJoint(units[from - 1]) ? Math.max(0, from - BEFORE) : from;
  for (let at = first; at < from; at += 1) {
    const kind = KINDS[units[at]!]!;
    const before = at === 0 ? 0 : KINDS[units[at - 1]!]!;
    const isWordStart = before === 0 || before === JOINT || (kind === DIGIT && before !== DIGIT);
    if (kind !== 0 && kind !== JOINT && (isWordStart || isEscapeEnd(units, at))) starts.push(at);
  }
  const last = Math.min(to - LONG, from + LONGEST);
  for (let at = from; at <= last; at += 1) {
    const isStart = at === from || KINDS[units[at - 1]!] === JOINT || isEscapeEnd(units, at);
    if (isStart && KINDS[units[at]!] !== JOINT) starts.push(at);
  }
}

/** `123456789:<key>`, `MTk4….<key>`, `1234|<key>`. */
function isJoint(unit: number | undefined): boolean {
  return unit === 0x2e || unit === 0x3a || unit === 0x7c;
}

/** Behind `\n` or `%3D`. */
function isEscapeEnd(units: Uint8Array, at: number): boolean {
  return units[at - 2] === 0x5c || units[at - 3] === 0x25;
}

/**
 * Base64 goes on before or behind the run with `+`, and names are words with dashes. What is left has a joint before it
 * (`123456789:<key>`), a long part without dashes, or is hex with dashes but no UUID.
 */
function mayHoldToken(units: Uint8Array, from: number, to: number): boolean {
  const before = from === 0 ? 0 : units[from - 1]!;
  if (before === 0x2b || units[to] === 0x2b) return false;
  let digits = 0;
  let part = 0;
  let longestPart = 0;
  let isHex = true;
  const last = Math.min(to, from + LONGEST);
  for (let index = from; index < last; index += 1) {
    const kind = KINDS[units[index]!]!;
    if (kind === DIGIT) digits += 1;
    else if (kind === LETTER || units[index] === 0x5f) isHex = false;
    part = kind === JOINT ? 0 : part + 1;
    if (part > longestPart) longestPart = part;
  }
  if (digits < 2) return false;
  const isUuid = isHex && to - from === 36 && longestPart === 12;
  return longestPart >= LONG || (isJoint(before) && !isUuid) || (isHex && !isUuid);
}
