import type { Span } from '../../model/source-file.ts';
import { type PatternPart, parsePattern } from '../../providers/pattern-notation.ts';

/** A pattern made ready to run. It is tried only where one of its literals stands. */
export interface CompiledPattern {
  readonly minLength: number;
  readonly maxLength: number;
  /** How many characters are literal: the more, the more specific. */
  readonly literalLength: number;
  /** Whether the whole text is of this form. */
  fits(text: string): boolean;
  /** The range of a match that holds `word` at `at` and is not a part of something longer; null if there is none. */
  matchAround(text: string, word: string, at: number): Span | null;
  /** The range of a match that starts at `at`, for patterns that no word can find. */
  matchAt(text: string, at: number): Span | null;
}

/** Where a word stands in the pattern: how much of the match lies before it. */
interface WordPlace {
  readonly minBefore: number;
  readonly maxBefore: number;
}

/** Compiles one pattern of the notation. Every repeat is bounded, so a try costs at most the pattern's own length. */
export function compilePattern(source: string): CompiledPattern {
  const parts = parsePattern(source);
  const body = expressionOf(parts);
  const sticky = new RegExp(body, 'y');
  const whole = new RegExp(`^(?:${body})$`);
  const alphabet = neighbourAlphabet(parts);
  // A number may follow a word: `/bot<number>:<key>` in Telegram's paths.
  const before = 'class' in parts[0]! && parts[0].name === 'digits' ? toTable(/[0-9]/) : alphabet;
  const places = new Map<string, readonly WordPlace[]>();
  const minLength = sum(parts, minOf);
  const maxLength = sum(parts, maxOf);

  const placesOf = (word: string): readonly WordPlace[] => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const found = wordPlaces(parts, word);
    places.set(word, found);
    return found;
  };

  const first = firstCharacters(parts[0]!);
  const matchAt = (text: string, start: number): Span | null => {
    const unit = text.charCodeAt(start);
    if (unit >= 128 || first[unit] === 0 || !isOpenBefore(text, start, before)) return null;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (match === null) return null;
    const to = trimmedEnd(text, start, start + match[0].length, whole);
    return isOpenAfter(text, to, alphabet) ? { from: start, to } : null;
  };

  return {
    minLength,
    maxLength,
    literalLength: sum(parts, literalOf),
    fits: (text) => text.length >= minLength && text.length <= maxLength && whole.test(text),
    matchAround(text, word, at) {
      for (const { minBefore, maxBefore } of placesOf(word)) {
        for (let start = Math.max(0, at - maxBefore); start <= at - minBefore; start += 1) {
          const span = matchAt(text, start);
          if (span !== null) return span;
        }
      }
      return null;
    },
    matchAt,
  };
}

/** The regular expression of a pattern, without anchors. */
export function expressionOf(parts: readonly PatternPart[]): string {
  return parts.map(toExpression).join('');
}

function toExpression(part: PatternPart): string {
  if ('literal' in part) return escapeExpression(part.literal);
  if ('alternatives' in part) return `(?:${part.alternatives.map(escapeExpression).join('|')})`;
  return `[${part.class}]${part.min === part.max ? `{${part.min}}` : `{${part.min},${part.max}}`}`;
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const lengthOf = (text: string): number => text.length;
const minOf = (part: PatternPart): number =>
  'literal' in part
    ? part.literal.length
    : 'alternatives' in part
      ? Math.min(...part.alternatives.map(lengthOf))
      : part.min;
const maxOf = (part: PatternPart): number =>
  'literal' in part
    ? part.literal.length
    : 'alternatives' in part
      ? Math.max(...part.alternatives.map(lengthOf))
      : part.max;
const literalOf = (part: PatternPart): number => ('class' in part ? 0 : minOf(part));

function sum(parts: readonly PatternPart[], lengthOfPart: (part: PatternPart) => number): number {
  return parts.reduce((total, part) => total + lengthOfPart(part), 0);
}

/** Every literal of the pattern that holds the word, and how far from the match's start. */
function wordPlaces(parts: readonly PatternPart[], word: string): readonly WordPlace[] {
  const found: WordPlace[] = [];
  let minBefore = 0;
  let maxBefore = 0;
  for (const part of parts) {
    const texts = 'literal' in part ? [part.literal] : 'alternatives' in part ? part.alternatives : [];
    for (const text of texts) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.push({ minBefore: minBefore + at, maxBefore: maxBefore + at });
      }
    }
    minBefore += minOf(part);
    maxBefore += maxOf(part);
  }
  return found;
}

const ALNUM = '0-9A-Za-z';
const JOINERS = ['-', '_', '.', '+', '/', '~'];

/** For each ASCII character 1 if it is in. Asked for every try, so it has to be quick. */
type CharacterTable = Uint8Array;

function toTable(body: RegExp): CharacterTable {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(body.test(String.fromCharCode(code))));
}

function firstCharacters(part: PatternPart): CharacterTable {
  if ('class' in part) return toTable(new RegExp(`[${part.class}]`));
  const starts = ('literal' in part ? [part.literal] : part.alternatives).map((text) => text[0] ?? '');
  return starts.includes('')
    ? new Uint8Array(128).fill(1)
    : toTable(new RegExp(`[${escapeExpression(starts.join(''))}]`));
}

/**
 * The characters that the token itself could hold: next to a match they would make it a part of something longer.
 * A class that holds quotes is prose or a URL, so there only letters and digits count.
 */
function neighbourAlphabet(parts: readonly PatternPart[]): CharacterTable {
  const classes = parts.flatMap((part) => ('class' in part ? [new RegExp(`[${part.class}]`)] : []));
  const joiners = classes.some((body) => body.test('"'))
    ? []
    : JOINERS.filter((joiner) => classes.some((body) => body.test(joiner)));
  return toTable(new RegExp(`[${ALNUM}${joiners.map((joiner) => `\\${joiner}`).join('')}]`));
}

function isOpenBefore(text: string, start: number, alphabet: CharacterTable): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (before >= 128 || alphabet[before] === 0) return true;
  return !isAlnum(text.charCodeAt(start)) || isEscapeBefore(text, start);
}

/** An escape that ends in a letter or digit, such as `\n`, `%3D` or `\u0026`, is no part of the token behind it. */
function isEscapeBefore(text: string, start: number): boolean {
  if (text[start - 2] === '\\') return /[nrtbf]/.test(text[start - 1]!);
  if (text[start - 3] === '%') return /^[0-9A-Fa-f]{2}$/.test(text.slice(start - 2, start));
  return text[start - 6] === '\\' && /^u[0-9A-Fa-f]{4}$/.test(text.slice(start - 5, start));
}

function isOpenAfter(text: string, end: number, alphabet: CharacterTable): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  if (after >= 128 || alphabet[after] === 0) return true;
  // A full stop or dash that ends a sentence: `… is <token>. Next`.
  return /[.-]/.test(text[end]!) && (end + 1 >= text.length || /\s/.test(text[end + 1]!));
}

function isAlnum(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Gives the full stop or comma at a sentence's end back to the sentence, if the form allows it. */
function trimmedEnd(text: string, from: number, to: number, whole: RegExp): number {
  if (from === 0 && to === text.length) return to;
  if (!/[.,]/.test(text[to - 1]!) || (to < text.length && !/\s/.test(text[to]!))) return to;
  return whole.test(text.slice(from, to - 1)) ? to - 1 : to;
}
