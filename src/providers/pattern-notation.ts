/** Text that stands as it is. */
export interface LiteralPart {
  readonly literal: string;
}

/** `min` to `max` characters of a class. */
export interface ClassPart {
  /** Inside of a regular expression's character class, for example `0-9a-f`. */
  readonly class: string;
  /** The class as it is written in the pattern, for example `hex`. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** One of several texts. */
export interface AlternativesPart {
  readonly alternatives: readonly string[];
}

export type PatternPart = LiteralPart | ClassPart | AlternativesPart;

const MAX_REPEAT = 65_536;

/** The named classes of the notation. */
export const CHARACTER_CLASSES: Readonly<Record<string, string>> = {
  digits: '0-9',
  hex: '0-9a-f',
  HEX: '0-9A-F',
  anyhex: '0-9A-Fa-f',
  alnum: '0-9A-Za-z',
  'lower-alnum': '0-9a-z',
  'upper-alnum': '0-9A-Z',
  letters: 'A-Za-z',
  lower: 'a-z',
  upper: 'A-Z',
  word: '0-9A-Z_a-z',
  base64: '+/0-9A-Za-z',
  base64url: '\\-0-9A-Z_a-z',
  base58: '1-9A-HJ-NP-Za-km-z',
  base32: '2-7A-Z',
  token: '+\\-./0-9=A-Z_a-z~',
  visible: '!-~',
  text: '\t\n\r -~',
};

const UUID_GROUPS = [8, 4, 4, 4, 12];

/** Reads a pattern in the notation of `docs/patterns.md`. Throws on a mistake: patterns are ours, not input. */
export function parsePattern(source: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let literal = '';
  let index = 0;
  const flush = (): void => {
    if (literal !== '') parts.push({ literal });
    literal = '';
  };
  while (index < source.length) {
    const character = source[index]!;
    if (character === '\\') {
      literal += escaped(source, index);
      index += 2;
    } else if (character === '<' || character === '(') {
      const end = closing(source, index, character === '<' ? '>' : ')');
      const inner = source.slice(index + 1, end);
      flush();
      if (character === '<') parts.push(...parseSlot(inner, source));
      else parts.push({ alternatives: parseAlternatives(inner, source) });
      index = end + 1;
    } else {
      literal += character;
      index += 1;
    }
  }
  flush();
  return parts;
}

function escaped(source: string, index: number): string {
  const next = source[index + 1];
  if (next === undefined) throw new Error(`pattern ends in a backslash: ${source}`);
  return next;
}

function closing(source: string, open: number, close: string): number {
  for (let index = open + 1; index < source.length; index += 1) {
    if (source[index] === '\\') index += 1;
    else if (source[index] === close) return index;
  }
  throw new Error(`pattern lacks a closing "${close}": ${source}`);
}

function parseAlternatives(inner: string, source: string): readonly string[] {
  const alternatives = [''];
  for (let index = 0; index < inner.length; index += 1) {
    const character = inner[index]!;
    if (character === '|') {
      alternatives.push('');
    } else {
      alternatives[alternatives.length - 1] += character === '\\' ? escaped(inner, index) : character;
      if (character === '\\') index += 1;
    }
  }
  if (alternatives.length < 2) throw new Error(`pattern has a group of one alternative: ${source}`);
  return alternatives;
}

function parseSlot(inner: string, source: string): readonly PatternPart[] {
  if (inner === 'uuid') return uuidParts('hex');
  if (inner === 'UUID') return uuidParts('HEX');
  const match = /^(\d+)(?:-(\d+))? (.+)$/s.exec(inner);
  if (match === null) throw new Error(`pattern has a slot that is not <N class> or <N-M class>: ${source}`);
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : Number(match[2]);
  if (min > max || max === 0 || max > MAX_REPEAT) throw new Error(`pattern has a slot of impossible length: ${source}`);
  const name = match[3]!;
  return [{ class: classOf(name, source), name, min, max }];
}

function uuidParts(name: 'hex' | 'HEX'): readonly PatternPart[] {
  const body = CHARACTER_CLASSES[name]!;
  return UUID_GROUPS.flatMap((length, group): PatternPart[] => {
    const digits = { class: body, name, min: length, max: length };
    return group === 0 ? [digits] : [{ literal: '-' }, digits];
  });
}

function classOf(name: string, source: string): string {
  const plain = CHARACTER_CLASSES[name];
  if (plain !== undefined) return plain;
  const extended = /^([A-Za-z][A-Za-z0-9-]*)\+(.+)$/s.exec(name);
  const base = extended === null ? undefined : CHARACTER_CLASSES[extended[1]!];
  if (extended !== null && base !== undefined) return base + singleCharacters(extended[2]!);
  if (/^(?:[0-9A-Za-z]-[0-9A-Za-z])+$/.test(name)) return name;
  const bracketed = /^\[(.+)\]$/s.exec(name);
  if (bracketed !== null) return bracketedBody(bracketed[1]!);
  throw new Error(`pattern has an unknown class "${name}": ${source}`);
}

/** `._-` after a `+`: each character stands for itself. */
function singleCharacters(text: string): string {
  return [...text.replace(/\\(.)/gs, '$1')].map(escapeInClass).join('');
}

/** The inside of `[…]`: characters, and ranges as in a regular expression; `-` at either end stands for itself. */
function bracketedBody(text: string): string {
  const units = [...text.matchAll(/\\(.)|(.)/gs)].map((match) => ({
    character: match[1] ?? match[2]!,
    isDash: match[2] === '-',
  }));
  return units
    .map(({ character, isDash }, index) =>
      isDash && index > 0 && index < units.length - 1 ? '-' : escapeInClass(character),
    )
    .join('');
}

function escapeInClass(character: string): string {
  return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
}
