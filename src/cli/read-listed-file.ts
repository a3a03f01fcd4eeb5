import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { IssueCode, ScanIssue } from '../model/issue.ts';
import type { ListedFile } from './list-files.ts';
import { toSystemPath } from './path-bytes.ts';

/** The bytes of a file, why there are none, or null for a file that is not worth reading. */
export type ReadOutcome = { readonly bytes: Uint8Array } | { readonly issue: ScanIssue } | null;

export interface ReadOptions {
  /** Tells by the path whether a file is to be read. */
  readonly isCandidate: (path: string) => boolean;
  readonly maxBytes: number;
}

/** Reads one listed file. A file of another name is read only if its first characters could be JSON's. */
export function readListedFile(listed: ListedFile, options: ReadOptions): ReadOutcome {
  const isCandidate = listed.isNamed || options.isCandidate(listed.path);
  if (listed.kind === 'submodule') return toIssue(listed, 'submodule', UNREAD.submodule);
  if (listed.kind === 'unreadable') return toIssue(listed, 'file-unreadable', UNREAD.unreadable);
  if (listed.kind === 'symlink') return isCandidate ? toIssue(listed, 'symlink', UNREAD.symlink) : null;
  try {
    const descriptor = openSync(toSystemPath(listed.file), 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (!isCandidate && !startsLikeJson(readStart(descriptor))) return null;
      if (size > options.maxBytes) return toIssue(listed, 'too-large', wordTooLarge(options.maxBytes));
      return { bytes: readFileSync(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // A file that git lists may be deleted in the work tree.
    if (isMissing(error)) return null;
    return isCandidate ? toIssue(listed, 'file-unreadable', UNREAD.unreadable) : null;
  }
}

/** Why a file is not read. */
export const UNREAD = {
  symlink: 'symbolic links are not followed; the file they point to is scanned where it stands',
  submodule: 'a repository within this one: scan it by itself',
  unreadable: 'it cannot be read: check its permissions',
} as const;

const HEAD_BYTES = 16;

function readStart(descriptor: number): Uint8Array {
  const start = new Uint8Array(HEAD_BYTES);
  return start.subarray(0, readSync(descriptor, start, 0, HEAD_BYTES, 0));
}

/** Whether the first bytes could be JSON's, past a byte order mark, the zeros of UTF-16 and white space. */
export function startsLikeJson(bytes: Uint8Array): boolean {
  const skipped = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xbb, 0xbf, 0xef, 0xfe, 0xff]);
  const first = bytes.subarray(0, HEAD_BYTES).find((byte) => !skipped.has(byte));
  return first === 0x7b || first === 0x5b;
}

/** Says that a file is over the bound for one. */
export function wordTooLarge(maxBytes: number): string {
  return `the file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`;
}

function toIssue({ path, kind }: ListedFile, code: IssueCode, message: string): { issue: ScanIssue } {
  return { issue: { code, path, message, line: null, incomplete: kind !== 'symlink' } };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
