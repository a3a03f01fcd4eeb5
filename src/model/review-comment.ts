/** A comment on lines of a pull request's new side, as a review takes it. */
export interface ReviewComment {
  readonly path: string;
  /** 1-based, the last line that the comment stands on. */
  readonly line: number;
  /** The first line, where there are several. */
  readonly startLine: number | null;
  /** Markdown, at most 60,000 characters. */
  readonly body: string;
  /** The finding that the comment is about; null for a further occurrence's bare suggestion. */
  readonly fingerprint: string | null;
  /** The secret that it is about, whether or not it carries its fingerprint. */
  readonly about: string;
}

/** A range of lines of a file's new side that a diff shows, 1-based and inclusive. */
export interface DiffHunk {
  readonly startLine: number;
  readonly endLine: number;
}
