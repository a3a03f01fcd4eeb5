export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

/** An annotation as the Checks API takes it; columns only where both ends are on one line. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What the report layer builds and the GitHub layer sends. */
export interface CheckReport {
  readonly conclusion: Conclusion;
  /** At most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Markdown, at most 65,535 characters, or null. */
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
}
