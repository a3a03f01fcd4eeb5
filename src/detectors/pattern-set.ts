import type { ValuePattern } from './placeholder-table.ts';

/**
 * Whether one of the patterns fits a text. Those that count from its start only are put together into one expression:
 * most texts differ from all of them in the first character, and each call of an expression has its price.
 */
export function createPatternSet(patterns: readonly ValuePattern[]): (text: string) => boolean {
  const anchored = new Map<string, string[]>();
  const expressions: RegExp[] = [];
  for (const { pattern } of patterns) {
    const { source, flags } = pattern;
    if (!source.startsWith('^')) expressions.push(pattern);
    else anchored.set(flags, [...(anchored.get(flags) ?? []), `(?:${source.slice(1)})`]);
  }
  for (const [flags, sources] of anchored) {
    expressions.unshift(new RegExp(`^(?:${sources.join('|')})`, flags));
  }
  return (text) => expressions.some((expression) => expression.test(text));
}
