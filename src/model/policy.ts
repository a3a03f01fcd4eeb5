import type { Severity } from './finding.ts';

/** An accepted finding: by whom, why and until when. `expires` is `YYYY-MM-DD`, the last day it counts. */
export interface IgnoreEntry {
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string | null;
  readonly rule: string | null;
  readonly paths: readonly string[];
  /** 1-based line of the entry in its policy file, for messages. */
  readonly line: number | null;
}

/** A rule of the policy's own. Runs on a linear-time engine, and only where keyword, key or host allow it. */
export interface CustomRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly pattern: string;
  readonly keywords: readonly string[];
  readonly keys: readonly string[];
  readonly hosts: readonly string[];
}

/** `.github/postwarden.yml` with its defaults filled in. See `docs/policy.md`. */
export interface Policy {
  readonly include: readonly string[];
  readonly ignorePaths: readonly string[];
  readonly failOn: Severity | 'never';
  readonly comments: 'inline' | 'summary' | 'off';
  readonly suggestions: 'variable' | 'vault' | 'off';
  readonly history: 'off' | 'warn' | 'fail';
  readonly disabledRules: readonly string[];
  readonly severities: Readonly<Record<string, Severity>>;
  readonly customRules: readonly CustomRule[];
  readonly ignores: readonly IgnoreEntry[];
  readonly onError: 'neutral' | 'failure';
  /** What fails the check: nothing that was not read, what is or looks like a Postman file, or anything. */
  readonly onIncomplete: 'neutral' | 'postman' | 'failure';
}

/** Something wrong with a policy file, in our own words: it never quotes the file. Lines and columns are 1-based. */
export interface PolicyProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
