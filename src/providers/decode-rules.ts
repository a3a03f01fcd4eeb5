import type { CredentialType } from '../model/credential-type.ts';
import type { Severity } from '../model/finding.ts';
import type { Carrier } from '../model/provider.ts';
import type { PatternRef, Rule, RuleSet } from '../model/rule-set.ts';

/** Bits of `EncodedRule[6]`. */
export const RULE_FLAGS = { distinctive: 1, structural: 2, unconfirmed: 4 } as const;

/** Id, name, hosts. */
export type EncodedProvider = readonly [string, string, readonly string[]];

/** The fields of a rule in order; 0 stands for "none" (hosts: the provider's), and zeros at the end are left out. */
export type EncodedRule = readonly [
  id: string,
  title: string,
  provider: number,
  type: CredentialType,
  severity: Severity,
  patterns: readonly string[],
  flags: number,
  hosts?: readonly string[] | 0,
  carriedIn?: readonly Carrier[] | 0,
  keywords?: readonly string[] | 0,
  pairedWith?: string | 0,
  checksum?: string | 0,
  aliases?: readonly string[] | 0,
  group?: string | 0,
  formOf?: string | 0,
];

/** A word, then rule and pattern by turns. */
export type EncodedWord = readonly [string, ...number[]];

export interface EncodedRules {
  readonly providers: readonly EncodedProvider[];
  readonly kinds: readonly EncodedRule[];
  readonly words: readonly EncodedWord[];
  readonly wordless: readonly number[];
}

/**
 * Reads what `npm run generate` writes. The rules travel as JSON in one string, since parsing that takes a fraction of
 * the time that the same objects take as source text.
 */
export function decodeRules(json: string): RuleSet {
  const encoded = JSON.parse(json) as EncodedRules;
  return {
    kinds: encoded.kinds.map((kind) => decodeRule(kind, encoded.providers[kind[2]]!)),
    words: encoded.words.map(([word, ...refs]) => ({ word, patterns: decodeRefs(refs) })),
    wordless: decodeRefs(encoded.wordless),
  };
}

function decodeRule(kind: EncodedRule, [providerId, providerName, providerHosts]: EncodedProvider): Rule {
  const [id, title, , type, severity, patterns, flags] = kind;
  const [, , , , , , , hosts, carriedIn, keywords, pairedWith, checksum, aliases, group, formOf] = kind;
  return {
    id,
    title,
    providerId,
    providerName,
    type,
    severity,
    patterns,
    distinctive: (flags & RULE_FLAGS.distinctive) !== 0,
    isGeneric: id.startsWith('generic-'),
    structural: (flags & RULE_FLAGS.structural) !== 0,
    unconfirmed: (flags & RULE_FLAGS.unconfirmed) !== 0,
    hosts: hosts || providerHosts,
    carriedIn: carriedIn || [],
    keywords: keywords || [],
    pairedWith: pairedWith || null,
    checksum: checksum || null,
    aliases: aliases || [],
    group: group || null,
    formOf: formOf || null,
  };
}

function decodeRefs(numbers: readonly number[]): readonly PatternRef[] {
  const refs: PatternRef[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    refs.push({ rule: numbers[index]!, pattern: numbers[index + 1]! });
  }
  return refs;
}
