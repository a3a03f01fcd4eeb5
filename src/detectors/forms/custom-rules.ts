import { RE2JS } from 're2js';
import type { LocatedValue } from '../../model/located-value.ts';
import type { CustomRule } from '../../model/policy.ts';
import type { Rule } from '../../model/rule-set.ts';
import type { Span } from '../../model/source-file.ts';
import type { FormMatch } from './form-matcher.ts';

/** The policy's own rules, on an engine that is linear whatever the pattern. */
export interface CustomMatcher {
  readonly isEmpty: boolean;
  readonly rules: readonly Rule[];
  find(value: LocatedValue): readonly FormMatch[];
  /** The hosts a rule is limited to; undefined if the rule is not of the policy. */
  hostsOf(rule: Rule): readonly string[] | undefined;
}

interface CompiledRule {
  readonly custom: CustomRule;
  readonly rule: Rule;
  readonly pattern: RE2JS;
  readonly keywords: readonly string[];
  readonly keys: ReadonlySet<string>;
}

const MOST_MATCHES = 100;
const NOTHING: readonly FormMatch[] = [];

/** Compiles the policy's rules. Patterns were checked when the policy was read; one that does not compile throws. */
export function createCustomMatcher(customRules: readonly CustomRule[]): CustomMatcher {
  const compiled = customRules.map(compile);
  const hosts = new Map(compiled.map(({ rule, custom }) => [rule, custom.hosts]));
  return {
    isEmpty: compiled.length === 0,
    rules: compiled.map(({ rule }) => rule),
    find(value) {
      if (compiled.length === 0) return NOTHING;
      const lowered = value.text.toLowerCase();
      const key = value.key?.toLowerCase() ?? null;
      return compiled
        .filter((one) => mayApply(one, lowered, key))
        .flatMap(({ rule, pattern }) => findAll(pattern, value.text).map((span) => ({ span, rules: [rule] })));
    },
    hostsOf: (rule) => hosts.get(rule),
  };
}

function compile(custom: CustomRule): CompiledRule {
  return {
    custom,
    rule: toRule(custom),
    pattern: RE2JS.compile(custom.pattern),
    keywords: custom.keywords.map((keyword) => keyword.toLowerCase()),
    keys: new Set(custom.keys.map((key) => key.toLowerCase())),
  };
}

/** A rule runs where a keyword stands in the text or the key is one of its own; with hosts alone, everywhere. */
function mayApply({ keywords, keys }: CompiledRule, text: string, key: string | null): boolean {
  if (keywords.length === 0 && keys.size === 0) return true;
  return (key !== null && keys.has(key)) || keywords.some((keyword) => text.includes(keyword));
}

/** The group named `secret` is the secret; without one, the whole match. */
function findAll(pattern: RE2JS, text: string): readonly Span[] {
  const matcher = pattern.matcher(text);
  const group = 'secret' in pattern.namedGroups() ? 'secret' : 0;
  const spans: Span[] = [];
  while (spans.length < MOST_MATCHES && matcher.find()) {
    const from = matcher.start(group);
    const to = matcher.end(group);
    if (from >= 0 && to > from) spans.push({ from, to });
  }
  return spans;
}

function toRule({ id, title, severity, keywords, hosts }: CustomRule): Rule {
  return {
    id,
    title,
    providerId: 'policy',
    providerName: 'Policy',
    type: 'api-key',
    severity,
    patterns: [],
    distinctive: true,
    structural: false,
    hosts,
    carriedIn: [],
    keywords,
    pairedWith: null,
    checksum: null,
    unconfirmed: false,
    isGeneric: false,
    aliases: [],
    group: null,
    formOf: null,
  };
}
