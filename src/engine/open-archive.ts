import type { ScanIssue } from '../model/issue.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type ArchiveProblem, DEFAULT_ARCHIVE_LIMITS, readArchive } from '../text/archive.ts';

const MESSAGES: Readonly<Record<ArchiveProblem['code'], string>> = {
  'archive-unreadable': 'The archive, or this entry of it, could not be unpacked and was not scanned.',
  'archive-limit': 'The archive unpacks to more than is read; the rest was not scanned.',
};

/** How a ZIP begins: with its first entry, or with its end if it is empty. */
const STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Whether a file is a ZIP, which Postman's data export is. An archive within an archive is not opened. */
export function isArchive({ path, bytes, origin }: SourceFile): boolean {
  if (origin === 'archive' || !/\.zip$/i.test(path)) return false;
  return STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** The entries of an archive as files of their own, `a.zip!/b.json`, and what could not be unpacked. */
export function openArchive(
  file: SourceFile,
  maxBytes: number,
): { readonly files: readonly SourceFile[]; readonly issues: readonly ScanIssue[] } {
  const pathOf = (entry: string): string => `${file.path}!/${entry}`;
  const limits = { ...DEFAULT_ARCHIVE_LIMITS, maxBytes: Math.min(DEFAULT_ARCHIVE_LIMITS.maxBytes, maxBytes) };
  const { entries, problems } = readArchive(file.bytes, limits);
  return {
    files: entries.map(({ path, bytes }) => ({ path: pathOf(path), bytes, origin: 'archive' })),
    issues: problems.map(({ code, path }) => ({
      code,
      path: path === null ? file.path : pathOf(path),
      message: MESSAGES[code],
      line: null,
      incomplete: true,
    })),
  };
}
