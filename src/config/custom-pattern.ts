import { RE2JS } from 're2js';

const MAX_REPETITION = 200;
const MAX_REPETITIONS = 20;
/** Steps of a pattern once its repetitions are written out: a match costs characters times these. */
const MAX_STEPS = 2_000;
const MAX_STEPS_OF_ALL = 20_000;

/** What is wrong with one of several patterns, in words that follow "must be". */
export interface PatternProblem {
  readonly index: number;
  readonly message: string;
}

/** What is wrong with the patterns of custom rules. Ends with the one that makes them too much together. */
export function customPatternProblems(patterns: readonly string[]): readonly PatternProblem[] {
  const problems: PatternProblem[] = [];
  let all = 0;
  for (const [index, pattern] of patterns.entries()) {
    const { steps, message } = measure(pattern);
    all += steps;
    if (message !== null) problems.push({ index, message });
    if (all <= MAX_STEPS_OF_ALL) continue;
    if (message === null)
      problems.push({ index, message: `shorter: up to here the patterns have more than ${MAX_STEPS_OF_ALL} steps` });
    break;
  }
  return problems;
}

function measure(pattern: string): { readonly steps: number; readonly message: string | null } {
  const bounds = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap(([, low, high]) => [low, high]);
  const given = bounds.filter((bound) => bound !== undefined && bound !== '');
  // The engine unrolls counted repetitions: these bounds keep what it builds small.
  if (given.some((bound) => Number(bound) > MAX_REPETITION))
    return { steps: 0, message: `a pattern that repeats nothing more than ${MAX_REPETITION} times` };
  if (given.length > MAX_REPETITIONS)
    return { steps: 0, message: `a pattern with at most ${MAX_REPETITIONS} counted repetitions` };
  try {
    const steps = RE2JS.compile(pattern).programSize();
    return { steps, message: steps > MAX_STEPS ? `a pattern of at most ${MAX_STEPS} steps` : null };
  } catch {
    return { steps: 0, message: 'a regular expression in RE2 syntax (no lookaround, no backreferences)' };
  }
}
