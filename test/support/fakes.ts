import { type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';

const DEFAULT_SEED = 20_260_101;

/** A seeded generator of numbers in [0, 1) (mulberry32): fakes are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text of the pattern's form (notation of `docs/patterns.md`), the same for the same seed. */
export function buildFake(pattern: string, seed: number = DEFAULT_SEED): string {
  const random = createRandom(seed ^ hashOf(pattern));
  return parsePattern(pattern)
    .map((part) => buildPart(part, random))
    .join('');
}

/**
 * Replaces each `@@pattern@@` by a fake of that form. `@@pattern#name@@` gives the same fake wherever pattern and name
 * are the same; without a name each place gets a fake of its own.
 */
export function expandFakes(text: string): string {
  const seen = new Map<string, number>();
  return text.replace(/@@(.+?)(?:#([\w-]+))?@@/g, (_whole, pattern: string, name: string | undefined) => {
    if (name !== undefined) return buildFake(pattern, hashOf(name));
    const count = (seen.get(pattern) ?? 0) + 1;
    seen.set(pattern, count);
    return buildFake(pattern, DEFAULT_SEED + count - 1);
  });
}

/** Every character of a class body such as `0-9a-f`. */
export function charactersOf(classBody: string): string {
  const matcher = new RegExp(`[${classBody}]`);
  let characters = '';
  for (let code = 9; code < 127; code += 1) {
    const character = String.fromCharCode(code);
    if (matcher.test(character)) characters += character;
  }
  return characters;
}

function buildPart(part: PatternPart, random: () => number): string {
  if ('literal' in part) return part.literal;
  if ('alternatives' in part) return part.alternatives[Math.floor(random() * part.alternatives.length)]!;
  const characters = charactersOf(part.class);
  const length = part.min + Math.floor(random() * (part.max - part.min + 1));
  let text = '';
  for (let index = 0; index < length; index += 1) text += characters[Math.floor(random() * characters.length)];
  return text;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
