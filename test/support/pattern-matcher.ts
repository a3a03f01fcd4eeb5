import { type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';

/** A regular expression for a pattern, built apart from the product's own matcher so that the two check each other. */
export function patternMatcher(pattern: string, mode: 'whole' | 'anywhere' = 'whole'): RegExp {
  const source = parsePattern(pattern).map(partSource).join('');
  return new RegExp(mode === 'whole' ? `^(?:${source})$` : source);
}

function partSource(part: PatternPart): string {
  if ('literal' in part) return quoted(part.literal);
  if ('alternatives' in part) return `(?:${part.alternatives.map(quoted).join('|')})`;
  return `[${part.class}]{${part.min},${part.max}}`;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
