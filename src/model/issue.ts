/** Every reason why something was not, or not wholly, read. Documented in `docs/issues.md`. */
export type IssueCode =
  | 'invalid-json'
  | 'invalid-yaml'
  | 'invalid-script'
  | 'merge-conflict'
  | 'duplicate-key'
  | 'too-deep'
  | 'too-large'
  | 'too-many-values'
  | 'scan-limit'
  | 'fingerprint-limit'
  | 'undecodable-text'
  | 'unrecognised'
  | 'binary-file'
  | 'archive-unreadable'
  | 'archive-limit'
  | 'lfs-pointer'
  | 'submodule'
  | 'unmerged'
  | 'symlink'
  | 'file-missing'
  | 'file-unreadable'
  | 'list-truncated'
  | 'history-truncated'
  | 'policy-invalid'
  | 'policy-unreadable'
  | 'permission-missing'
  | 'request-failed'
  | 'broke-off'
  | 'internal-error';

/** Something that went wrong with one file, in our own words: it never quotes the file. */
export interface ScanIssue {
  readonly code: IssueCode;
  readonly path: string;
  readonly message: string;
  /** 1-based line, where one is known. */
  readonly line: number | null;
  /** True if text of the file was left unread because of it. */
  readonly incomplete: boolean;
  /** True if the file has a name or marks of Postman's: what was left unread may well be a credential. */
  readonly postman?: boolean;
}
