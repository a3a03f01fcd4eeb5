import type { Rule, RuleSet } from '../model/rule-set.ts';
import type { Span } from '../model/source-file.ts';
import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import { createSieve } from './sieve.ts';

/** Kinds of which one stretch of a text has the form, most specific first. */
export interface FormMatch {
  readonly span: Span;
  readonly rules: readonly Rule[];
}

/** Finds what is known by its form alone, and answers whether a text has the form of a given rule. */
export interface FormMatcher {
  find(text: string): readonly FormMatch[];
  fits(rule: Rule, text: string): boolean;
}

interface PatternOfRule {
  readonly rule: number;
  readonly source: string;
}

interface RawMatch extends Span {
  readonly rule: number;
  readonly literalLength: number;
}

const NOTHING: readonly FormMatch[] = [];

/** Patterns are compiled when they are first tried: most scans meet few of them. */
export function createFormMatcher({ kinds, words, wordless }: RuleSet): FormMatcher {
  const compiled = new Map<string, CompiledPattern>();
  const refs = words.map(({ patterns }) => patterns.map((ref) => toPattern(ref.rule, ref.pattern)));
  const loose = wordless.map((ref) => toPattern(ref.rule, ref.pattern));
  const sieve = createSieve(words.map(({ word }) => ({ word, ignoreCase: false })));

  function toPattern(rule: number, pattern: number): PatternOfRule {
    return { rule, source: kinds[rule]!.patterns[pattern]! };
  }

  function patternOf(source: string): CompiledPattern {
    let pattern = compiled.get(source);
    if (pattern === undefined) {
      pattern = compilePattern(source);
      compiled.set(source, pattern);
    }
    return pattern;
  }

  function find(text: string): readonly FormMatch[] {
    let found: RawMatch[] | null = null;
    sieve.scan(text, (word, at) => {
      for (const { rule, source } of refs[word]!) {
        const pattern = patternOf(source);
        const span = pattern.matchAround(text, words[word]!.word, at);
        if (span === null) continue;
        found ??= [];
        found.push({ ...span, rule, literalLength: pattern.literalLength });
      }
    });
    for (const { rule, source } of loose) {
      const pattern = patternOf(source);
      if (!pattern.fits(text)) continue;
      found ??= [];
      found.push({ from: 0, to: text.length, rule, literalLength: pattern.literalLength });
    }
    return found === null ? NOTHING : toMatches(found, kinds);
  }

  return {
    find,
    fits: (rule, text) => rule.patterns.some((source) => patternOf(source).fits(text)),
  };
}

/** Groups by span. A match inside a longer one is dropped: the longer form is the more specific. */
function toMatches(found: readonly RawMatch[], kinds: readonly Rule[]): readonly FormMatch[] {
  const ordered = [...found].sort(
    (one, other) =>
      one.from - other.from || other.to - one.to || other.literalLength - one.literalLength || one.rule - other.rule,
  );
  const matches: { span: Span; rules: Rule[] }[] = [];
  for (const { from, to, rule } of ordered) {
    const last = matches.at(-1);
    if (last !== undefined && from === last.span.from && to === last.span.to) {
      if (!last.rules.includes(kinds[rule]!)) last.rules.push(kinds[rule]!);
    } else if (last === undefined || from >= last.span.to) {
      matches.push({ span: { from, to }, rules: [kinds[rule]!] });
    }
  }
  return matches;
}
