export type ErrorCode =
  | 'usage'
  | 'config-invalid'
  | 'path-missing'
  | 'git-failed'
  | 'github-refused'
  | 'github-unreachable'
  | 'rate-limited'
  | 'installation-gone'
  | 'superseded'
  | 'scan-broke-off'
  | 'queue-full'
  | 'thread-lost'
  | 'setup-required'
  | 'store-newer'
  | 'store-locked'
  | 'store-unreachable';

/**
 * A promise that was broken, as opposed to bad input, which is a `ScanIssue`.
 * The message says what happened and what to do, and never quotes a file or a secret.
 */
export class PostwardenError extends Error {
  override readonly name = 'PostwardenError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export function isPostwardenError(error: unknown): error is PostwardenError {
  return error instanceof PostwardenError;
}
