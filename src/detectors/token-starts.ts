import { isUuid } from './value-shape.ts';

/** Every kind that no word can find holds as many letters, digits, `_` or `-` in a row. */
const LONG = 27;
/** What of such a kind may stand before the run. */
const BEFORE = 40;
/** No kind is longer. */
const LONGEST = 200;

/**
 * Where a token may start in or before a long run of letters and digits. A run of 27 holds a position that is a
 * multiple of 27, so only those are looked at: prose costs next to nothing.
 */
export function findTokenStarts(text: string, units: Uint8Array): readonly number[] {
  let starts: number[] | null = null;
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isRunCharacter(units[at]!)) continue;
    let from = at;
    let to = at + 1;
    while (from > 0 && isRunCharacter(units[from - 1]!)) from -= 1;
    while (to < text.length && isRunCharacter(units[to]!)) to += 1;
    if (to - from >= LONG && mayHoldToken(text, from, to)) {
      starts ??= [];
      for (let start = Math.max(0, from - BEFORE); start < Math.min(to, from + LONGEST); start += 1) {
        if (isTokenStart(text, start)) starts.push(start);
      }
    }
    at = Math.max(at, to - (to % LONG) - 1);
  }
  return starts ?? NO_STARTS;
}

/** The first letter or digit of a word; a number may also follow letters. */
function isTokenStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isAlnum(unit)) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isAlnum(before)) return true;
  return (isDigit(unit) && !isDigit(before)) || text[at - 2] === '\\' || text[at - 3] === '%';
}

const NO_STARTS: readonly number[] = [];

/** Letters, digits, `_` and `-`. */
function isRunCharacter(unit: number): boolean {
  return isAlnum(unit) || unit === 0x5f || unit === 0x2d;
}

function isAlnum(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || (unit >= 0x41 && unit <= 0x5a);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Base64 goes on before or behind the run with `+` or `/`, and names are words with dashes. What is left has a joint
 * before it (`123456789:<key>`), a long part without dashes, or is hex with dashes but no UUID.
 */
function mayHoldToken(text: string, from: number, to: number): boolean {
  const run = text.slice(from, Math.min(to, from + 200));
  const before = text[from - 1] ?? ' ';
  if (!/\d/.test(run) || isUuid(run)) return false;
  if (before === '.' || before === ':' || before === '|') return true;
  if (before === '+' || text[to] === '+') return false;
  return /[0-9A-Za-z]{27}/.test(run) || /^[0-9a-f-]+$/.test(run);
}
