import type { CredentialType } from './credential-type.ts';
import type { FormatId } from './generated/format-id.ts';
import type { LayerKind, Role } from './located-value.ts';
import type { Secret } from './secret.ts';
import type { Span } from './source-file.ts';

/** How bad it is if the credential is live, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure the engine is that the value is the credential it says. */
export type Confidence = 'high' | 'medium' | 'low';

/** `new` stands in no base version; `gone` was in a commit of the range and is not at its tip. */
export const STATUSES = ['new', 'gone', 'existing', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];

/** One place where a finding's secret stands. Lines and columns are 1-based, columns in UTF-16 units, ends exclusive. */
export interface Occurrence {
  readonly path: string;
  readonly format: FormatId;
  readonly pointer: string | null;
  readonly role: Role;
  readonly key: string | null;
  readonly enabled: boolean;
  /** Set where the secret is the whole value of a variable, which goes by `key`. */
  readonly isDefinition?: true;
  readonly span: Span;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly request: {
    readonly name: string | null;
    readonly method: string | null;
    readonly host: string | null;
  } | null;
  readonly decodedFrom: readonly LayerKind[];
}

/** What takes the danger away. */
export interface Remediation {
  readonly summary: string;
  readonly revokeUrl: string | null;
  readonly docsUrl: string | null;
}

/** What moved a severity, and by how many steps; positive is worse. */
export interface SeverityStep {
  readonly reason: string;
  readonly change: number;
}

/** The commits that brought a secret and took it away, as far as the scanned history tells. */
export interface FindingHistory {
  /** The first commit in which it stood. */
  readonly introducedIn: string;
  /** The commit after which it stood nowhere; null if it still stands, or if no single commit removed it. */
  readonly removedIn: string | null;
  /** Of a secret that is gone: a commit in which it stood at the finding's places. Null if it still stands. */
  readonly lastIn: string | null;
}

/**
 * What is known of one secret (or one posture fact), with every place it stands in, and without the secret: it may be kept,
 * and sent beyond the scan.
 */
export interface FindingRecord {
  readonly family: 'credential' | 'posture';
  readonly ruleId: string;
  /** What kind of credential it is; null of a posture fact. */
  readonly type: CredentialType | null;
  readonly title: string;
  readonly provider: string | null;
  /** Id of the provider whose page documents the rule. Posture rules and the policy's own have none. */
  readonly providerId?: string;
  readonly severity: Severity;
  /** How the severity came about. A policy that sets it is no step of it. */
  readonly reckoning?: readonly SeverityStep[];
  readonly confidence: Confidence;
  readonly status: Status;
  /** `pw1_` and 32 hex: identity of the secret alone, never of line, path or commit. */
  readonly fingerprint: string;
  readonly preview: string;
  /** Other rules that host, carrier and form cannot tell from this one. */
  readonly alternatives: readonly string[];
  /** Facts worth showing, such as a token's expiry or issuer; never a part of the secret. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** The requests that send the secret, directly or through a variable. */
  readonly usedBy: { readonly requests: number; readonly hosts: readonly string[] };
  readonly occurrences: readonly Occurrence[];
  /** Known only where past versions were scanned: of every `gone` finding, and of `new` ones that they hold. */
  readonly history?: FindingHistory;
  /** The policy entry that accepts this finding, when `status` is `ignored`. */
  readonly ignoredBy: { readonly reason: string; readonly owner: string; readonly expires: string | null } | null;
}

/** What a scan finds. Never holds the secret in the clear. */
export interface Finding extends FindingRecord {
  readonly secret: Secret | null;
}

/** Beside a finding: what takes its danger away. */
export interface Advised {
  readonly remediation: Remediation;
}

/** A finding as the command line words it: it may be asked to show secrets. */
export type AdvisedFinding = Finding & Advised;

/** A finding as the App words it. */
export type AdvisedRecord = FindingRecord & Advised;

/** A finding without its secret. */
export function toRecord({ secret: _, ...record }: Finding): FindingRecord {
  return record;
}
