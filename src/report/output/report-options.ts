import type { Policy } from '../../model/policy.ts';

/** What every output format takes. */
export interface ReportOptions {
  /** Version of Postwarden, as `package.json` has it. */
  readonly version: string;
  readonly failOn: Policy['failOn'];
  /** What becomes of secrets that are gone from the tip; by default they only warn. */
  readonly history?: Policy['history'];
  /**
   * Replaces every known secret by its preview. Names can hold secrets too, and escaping would hide them from a later
   * pass, so each text of a scanned file goes through here first.
   */
  readonly scrub: (text: string) => string;
  /** Adds the secrets in the clear, for the one who asked for them. */
  readonly showSecrets: boolean;
}
