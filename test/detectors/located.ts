import type { LocatedValue } from '../../src/model/located-value.ts';
import type { Rule, RuleSet } from '../../src/model/rule-set.ts';

/** A value for detectors: only what a test names differs from a plain variable without a key. */
export function located(text: string, parts: Partial<Omit<LocatedValue, 'text'>> = {}): LocatedValue {
  return {
    text,
    role: 'variable',
    key: null,
    sensitivity: 'unknown',
    enabled: true,
    request: null,
    hints: {},
    place: { pointer: () => null, toFile: (from, to) => ({ from, to }), decodedFrom: [] },
    ...parts,
  };
}

/** A rule of which a test says only what it is about. */
export function rule(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    title: id,
    providerId: id.split('-')[0]!,
    providerName: id,
    type: 'api-key',
    severity: 'high',
    patterns: [],
    distinctive: false,
    structural: false,
    isGeneric: id.startsWith('generic-'),
    hosts: [],
    carriedIn: [],
    keywords: [],
    pairedWith: null,
    checksum: null,
    unconfirmed: false,
    aliases: [],
    group: null,
    formOf: null,
    ...parts,
  };
}

/** A set of rules whose distinctive patterns are found by the given word; `null` stands for no word. */
export function ruleSet(rules: readonly Rule[], words: Readonly<Record<string, string | null>> = {}): RuleSet {
  const refsOf = (wanted: string | null) =>
    rules.flatMap((one, index) =>
      words[one.id] === wanted ? one.patterns.map((_, pattern) => ({ rule: index, pattern })) : [],
    );
  const used = [...new Set(Object.values(words))].filter((word) => word !== null);
  return {
    kinds: rules,
    words: used.map((word) => ({ word, patterns: refsOf(word) })),
    wordless: refsOf(null),
  };
}
