import type { PatternRef, Rule, RuleSet } from '../../model/rule-set.ts';
import type { Span } from '../../model/source-file.ts';
import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import type { TextHits } from './scan-text.ts';

/** Kinds of which one stretch of a text has the form, most specific first. */
export interface FormMatch {
  readonly span: Span;
  readonly rules: readonly Rule[];
}

/** Finds what is known by its form alone, and answers whether a text has the form of a given rule. */
export interface FormMatcher {
  /** The words to look for in a text; `find` wants their hits by index. */
  readonly words: readonly string[];
  find(text: string, hits: TextHits): readonly FormMatch[];
  fits(rule: Rule, text: string): boolean;
}

/** A pattern that is compiled when it is first tried: most scans meet few of them. */
class LazyPattern {
  readonly #source: string;
  #compiled: CompiledPattern | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  get(): CompiledPattern {
    this.#compiled ??= compilePattern(this.#source);
    return this.#compiled;
  }
}

interface PatternOfRule {
  readonly rule: number;
  readonly pattern: LazyPattern;
}

interface RawMatch extends Span {
  readonly rule: number;
  readonly literalLength: number;
}

const NOTHING: readonly FormMatch[] = [];

/** The one matching loop. */
export function createFormMatcher({ kinds, words, wordless }: RuleSet): FormMatcher {
  const patterns = new Map<Rule, readonly LazyPattern[]>();
  const toPattern = ({ rule, pattern }: PatternRef): PatternOfRule => ({
    rule,
    pattern: patternsOf(kinds[rule]!)[pattern]!,
  });
  const byWord: (readonly PatternOfRule[] | undefined)[] = [];
  const loose = wordless.map(toPattern);

  function patternsOf(rule: Rule): readonly LazyPattern[] {
    let own = patterns.get(rule);
    if (own === undefined) {
      own = rule.patterns.map((source) => new LazyPattern(source));
      patterns.set(rule, own);
    }
    return own;
  }

  function patternsOfWord(word: number): readonly PatternOfRule[] {
    byWord[word] ??= words[word]!.patterns.map(toPattern);
    return byWord[word];
  }

  function find(text: string, { forms, tokenStarts }: TextHits): readonly FormMatch[] {
    if (forms.length === 0 && tokenStarts.length === 0) return NOTHING;
    const found: RawMatch[] = [];
    for (const { word, at } of forms) {
      for (const { rule, pattern } of patternsOfWord(word)) {
        const span = pattern.get().matchAround(text, words[word]!.word, at);
        if (span !== null) found.push({ ...span, rule, literalLength: pattern.get().literalLength });
      }
    }
    for (const at of tokenStarts) {
      for (const { rule, pattern } of loose) {
        const span = pattern.get().matchAt(text, at);
        if (span !== null) found.push({ ...span, rule, literalLength: pattern.get().literalLength });
      }
    }
    return found.length === 0 ? NOTHING : toMatches(found, kinds);
  }

  return {
    words: words.map(({ word }) => word),
    find,
    fits: (rule, text) => patternsOf(rule).some((pattern) => pattern.get().fits(text)),
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
