import type { CredentialType } from './credential-type.ts';
import type { Severity } from './finding.ts';

/** Where a service expects a credential: `{in: 'header', name: 'Authorization', scheme: 'Bearer'}`. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'path' | 'body' | 'basic-user' | 'basic-pass';
  readonly name: string;
  readonly scheme?: string;
  /** No other service takes what has its form by this name: it tells the kind where nothing is known of the host. */
  readonly own?: boolean;
}

/** A request that tells whether a credential is live. Data for a later use: nothing sends it today. */
export interface Verification {
  readonly method: string;
  readonly url: string;
  readonly auth: string | null;
  readonly validStatus: readonly number[];
  readonly invalidStatus: readonly number[];
  readonly note?: string;
  /** Read-only and without effect on the account. */
  readonly safe: boolean;
}

/**
 * One kind of credential.
 *
 * `patterns` are alternatives in the pattern notation of `docs/patterns.md`: literal text, and `<N class>` or
 * `<N-M class>` for N to M characters of a class, for example `PMAK-<24 hex>-<34 hex>`.
 */
export interface CredentialKind {
  readonly id: string;
  readonly title: string;
  readonly type: CredentialType;
  readonly severity: Severity;
  readonly patterns: readonly string[];
  /** True if the form alone identifies the kind; else it needs its host and carrier, or a keyword. */
  readonly distinctive: boolean;
  /** Hosts of this kind where they differ from the provider's; `*.` stands for any subdomain. */
  readonly hosts?: readonly string[];
  readonly carriedIn?: readonly Carrier[];
  /** Whole words in a host, a key, a collection or folder name that point at this kind. */
  readonly keywords?: readonly string[];
  /** True if a detector of its own reads the form (PEM blocks, JWTs, connection strings …); `patterns` is then empty. */
  readonly structural?: boolean;
  /** Id of the other half, for pairs of identifier and secret. */
  readonly pairedWith?: string;
  /** Name of a checksum algorithm of `src/detectors/forms/checksum.ts`. */
  readonly checksum?: string;
  /** Rests on general knowledge alone: its findings have confidence `low`. */
  readonly unconfirmed?: boolean;
  /** Ids this kind had, or that mean the same: accepted wherever an id is. */
  readonly aliases?: readonly string[];
  /** Name of a declared group of kinds that host, carrier and form cannot tell apart. */
  readonly group?: string;
  /** Id of the generic kind whose form it has: it is meant where one of its keywords stands. */
  readonly formOf?: string;
  /** Values that are documented samples, publishable or test-mode, in words. */
  readonly testValues?: string;
  /** Pattern notation; built with a fixed seed by the self-check. Default: the patterns themselves. */
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
  readonly verify?: Verification;
  readonly revokeUrl?: string;
  readonly docsUrl?: string;
  /** Where the facts come from. */
  readonly references: readonly string[];
}

/** A text that is no credential, by its form. */
export interface KnownText {
  /** Once among all providers: `postwarden explain` names it. */
  readonly id: string;
  /** Pattern notation. */
  readonly pattern: string;
  /** Where the pattern counts if it need not be the whole text. */
  readonly at?: 'start' | 'end' | 'anywhere';
  readonly reason: string;
  /** The page or the standard that shows it. */
  readonly source: string;
  /** Pattern notation: close to it, and none. */
  readonly counterExamples: readonly string[];
}

/** As it is looked for: tests and people ask the provider for the rest. */
export interface KnownForm {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Everything known of one service. One file each, in `src/providers/<letter>/`. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly kinds: readonly CredentialKind[];
  /** Credentials that its documentation shows, or that it comes with: they open nothing. Reported as `info`. */
  readonly samples?: readonly KnownText[];
  /** What stands in the place of a credential there: not reported. */
  readonly slots?: readonly KnownText[];
  /** Ids of its objects that look like tokens: public by nature. */
  readonly objects?: readonly KnownText[];
}
