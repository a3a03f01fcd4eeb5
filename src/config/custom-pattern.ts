import { RE2JS } from 're2js';

const MAX_REPETITION = 200;
const MAX_REPETITIONS = 20;

/** What is wrong with the pattern of a custom rule, in words that follow "must be", or null. */
export function customPatternProblem(pattern: string): string | null {
  const bounds = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap(([, low, high]) => [low, high]);
  const given = bounds.filter((bound) => bound !== undefined && bound !== '');
  // The engine unrolls counted repetitions: these bounds keep what it builds small.
  if (given.some((bound) => Number(bound) > MAX_REPETITION))
    return `a pattern that repeats nothing more than ${MAX_REPETITION} times`;
  if (given.length > MAX_REPETITIONS) return `a pattern with at most ${MAX_REPETITIONS} counted repetitions`;
  try {
    RE2JS.compile(pattern);
    return null;
  } catch {
    return 'a regular expression in RE2 syntax (no lookaround, no backreferences)';
  }
}
