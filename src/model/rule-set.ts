import type { CredentialType } from './credential-type.ts';
import type { Severity } from './finding.ts';
import type { Carrier, Verification } from './provider.ts';

/** What the detectors need of one kind of credential, with its provider's part filled in. Absent facts are null or empty. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly type: CredentialType;
  readonly severity: Severity;
  /** Alternatives in the pattern notation (`docs/patterns.md`); empty for structural kinds. */
  readonly patterns: readonly string[];
  readonly distinctive: boolean;
  /** Found by a structural detector of its own rather than by patterns. */
  readonly structural: boolean;
  /** Of no provider: it gives way to any rule that names one. */
  readonly isGeneric: boolean;
  /** The kind's own hosts, else its provider's. */
  readonly hosts: readonly string[];
  readonly carriedIn: readonly Carrier[];
  readonly keywords: readonly string[];
  readonly pairedWith: string | null;
  readonly checksum: string | null;
  readonly unconfirmed: boolean;
  readonly aliases: readonly string[];
  readonly group: string | null;
  /** The generic rule whose form it has. */
  readonly formOf: string | null;
}

/** One pattern of one rule, by its places in `RuleSet.kinds` and in `Rule.patterns`. */
export interface PatternRef {
  readonly rule: number;
  readonly pattern: number;
}

/** A literal that some distinctive patterns cannot do without: only where it stands are they tried. */
export interface SieveWord {
  readonly word: string;
  readonly patterns: readonly PatternRef[];
}

/** The rules of a scan. Kinds are ordered by id. */
export interface RuleSet {
  readonly kinds: readonly Rule[];
  readonly words: readonly SieveWord[];
  /** Distinctive patterns without a literal of three characters or more: no word can find them. */
  readonly wordless: readonly PatternRef[];
}

/** Pages of a provider on one kind of credential. */
export interface RuleLinks {
  /** Where a person revokes or rotates it. */
  readonly revokeUrl?: string | null;
  readonly docsUrl?: string | null;
}

/** What is known of a rule beyond its detection: loaded only when a finding is worded. */
export interface RuleDetail extends RuleLinks {
  readonly testValues: string | null;
  readonly verify: Verification | null;
  readonly references: readonly string[];
}

/** Details by rule id; aliases are not keys. */
export type RuleDetails = Readonly<Record<string, RuleDetail>>;
