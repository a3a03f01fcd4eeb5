import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { beginsLikeText, type FileSelection, TELLING_BYTES } from '../engine/read/file-selection.ts';
import { unreadIssue } from '../engine/read/unread-issue.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { ListedFile } from './list-files.ts';
import { toSystemPath } from './path-bytes.ts';
import { SAMPLE } from './sample-bytes.ts';

/** The bytes of a file, why there are none, or null for a file that is not worth reading. */
export type ReadOutcome = { readonly bytes: Uint8Array } | { readonly issue: ScanIssue } | null;

export interface ReadOptions {
  /** Tells by the path, and by a sample of the content, whether a file is to be read. */
  readonly isCandidate: FileSelection;
  readonly maxBytes: number;
}

/** Reads one listed file. A file of another name is read only if its content may be Postman's. */
export function readListedFile(listed: ListedFile, options: ReadOptions): ReadOutcome {
  const isCandidate = listed.isNamed || options.isCandidate(listed.path);
  if (listed.kind === 'submodule') return { issue: unreadIssue(listed.path, { code: 'submodule' }) };
  if (listed.kind === 'unreadable') return { issue: unreadIssue(listed.path, { code: 'file-unreadable' }) };
  if (listed.kind === 'symlink') return isCandidate ? { issue: unreadIssue(listed.path, { code: 'symlink' }) } : null;
  try {
    const descriptor = openSync(toSystemPath(listed.file), 'r');
    try {
      const { size } = fstatSync(descriptor);
      const isTooLarge = size > options.maxBytes;
      const sample = isCandidate && !isTooLarge ? null : readSample(descriptor, size);
      if (!isCandidate && !options.isCandidate(listed.path, sample)) return null;
      if (isTooLarge) {
        const fact = { code: 'too-large', data: { maxBytes: options.maxBytes } } as const;
        return { issue: unreadIssue(listed.path, fact, sample) };
      }
      return { bytes: sample?.length === size ? sample : readFileSync(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // A file that git lists may be deleted in the work tree.
    if (isMissing(error)) return null;
    return isCandidate ? { issue: unreadIssue(listed.path, { code: 'file-unreadable' }) } : null;
  }
}

/** What begins like no text is not looked through. */
function readSample(descriptor: number, size: number): Uint8Array {
  const { head, tail } = SAMPLE;
  const first = readPart(descriptor, 0, Math.min(size, TELLING_BYTES));
  if (size <= TELLING_BYTES || !beginsLikeText(first)) return first;
  const beginning = readPart(descriptor, 0, Math.min(size, head));
  if (size <= head) return beginning;
  return Buffer.concat([beginning, readPart(descriptor, Math.max(head, size - tail), tail)]);
}

function readPart(descriptor: number, from: number, length: number): Uint8Array {
  const part = Buffer.allocUnsafe(length);
  return part.subarray(0, readSync(descriptor, part, 0, length, from));
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
