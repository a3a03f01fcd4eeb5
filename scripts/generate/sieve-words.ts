import { parsePattern } from '../../src/providers/pattern-notation.ts';

const SHORTEST_WORD = 3;

/** Literals that stand in half of all Postman files: they would let every pattern through. */
const COMMON = new Set(['https://', 'http://', '://', '.com', '.com/', 'https', 'eyJ', '.eyJ', 'api', 'key', 'token']);

/** The literal of a pattern that is hardest to meet by chance, or null if it has none of three characters or more. */
export function sieveWord(pattern: string): string | null {
  const literals = parsePattern(pattern)
    .flatMap((part) => ('literal' in part ? [part.literal] : []))
    .filter((literal) => literal.length >= SHORTEST_WORD);
  const rare = literals.filter((literal) => !COMMON.has(literal));
  const candidates = rare.length > 0 ? rare : literals;
  return candidates.reduce<string | null>(
    (best, literal) => (best === null || rarity(literal) > rarity(best) ? literal : best),
    null,
  );
}

/** Letters of words are worth less than digits, signs and capitals. */
function rarity(literal: string): number {
  return [...literal].reduce((sum, character) => sum + (/[a-z]/.test(character) ? 1 : 1.5), 0);
}
