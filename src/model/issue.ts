/** Every reason why something was not, or not wholly, read. Documented in `docs/issues.md`. */
export type IssueCode =
  | 'invalid-json'
  | 'invalid-yaml'
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
  | 'permission-missing'
  | 'broke-off'
  | 'internal-error';

/** What the sentences of some codes tell beside the code. */
export interface IssueData {
  'too-large': { readonly maxBytes: number } | null;
  'too-many-values': { readonly what: 'values' | 'nested' | 'candidates' | 'candidates-of-all' | 'references' };
  'scan-limit':
    | { readonly what: 'files' | 'beside' | 'fetched' }
    | { readonly what: 'unseen'; readonly files: number; readonly read: number };
  'fingerprint-limit': { readonly findings: number };
  /** Encoded: a text that hardly holds a word, so that it was not read by being read as text. */
  unrecognised: { readonly isEncoded: boolean };
  'file-missing':
    | { readonly from: 'git' | 'git-versions' | 'github' }
    | { readonly from: 'caller'; readonly commit: string };
  'history-truncated':
    | { readonly what: 'commits' | 'versions' | 'clone' }
    | { readonly what: 'last-versions'; readonly versions: number };
}

/** A code and what its sentence tells; the sentences themselves stand in `src/report/issue-sentences.ts`. */
export type IssueFact =
  | { readonly [Code in keyof IssueData]: { readonly code: Code; readonly data: IssueData[Code] } }[keyof IssueData]
  | { readonly code: Exclude<IssueCode, keyof IssueData>; readonly data?: never };

/** Something that went wrong with one file, as data: it never quotes the file. */
export type ScanIssue = IssueFact & {
  readonly path: string;
  /** 1-based line, where one is known. */
  readonly line: number | null;
  /** Which version of the file it is about, if not the one that is judged. */
  readonly version?: { readonly commit: string } | 'base';
  /** True if text of the file was left unread because of it. */
  readonly incomplete: boolean;
  /** True if the file has a name or marks of Postman's: what was left unread may well be a credential. */
  readonly postman?: boolean;
};
