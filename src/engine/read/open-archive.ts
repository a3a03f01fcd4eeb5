import { hasPostmanName } from '../../formats/choose/format-by-path.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { archiveKind, readArchive } from '../../text/archive/archive.ts';
import { type ArchiveLimits, type ArchiveProblem, DEFAULT_ARCHIVE_LIMITS } from '../../text/archive/archive-content.ts';

/** A `.tar.gz` in a data export is two archives within one. What lies deeper is not opened. */
const DEEPEST = 3;

/** Formats of other programs that are ZIP inside: documents, programs and packages. */
const OTHER_CONTAINER =
  /\.(?:[ejw]ar|aar|apk|aab|ipa|xapk|(?:doc|dot|xls|xlt|ppt|pot)[xm]|vsdx|od[tsgpf]|epub|whl|egg|s?nupkg|vsix|xpi|crx|kmz|3mf|npz|pth?|keras|sketch|xd|idml|pages|numbers|key|mcaddon|cbz|jmod|phar|unitypackage|svgz|rda|rds|rdata|nii|pkl|woff2?)$/i;

/**
 * Whether a file is an archive, whatever its name: ZIP, as Postman's data export is, gzip or tar. Other programs keep
 * their own formats in ZIP; those are left alone.
 */
export function isArchive({ path, bytes, origin }: Pick<SourceFile, 'path' | 'bytes' | 'origin'>): boolean {
  return origin !== 'archive' && archiveKind(bytes) !== null && (!OTHER_CONTAINER.test(path) || hasPostmanName(path));
}

export interface OpenedArchive {
  readonly files: readonly SourceFile[];
  readonly issues: readonly ScanIssue[];
}

/** The entries of an archive as files of their own, `a.zip!/b.json`, and what could not be unpacked. */
export function openArchive(file: SourceFile, maxBytes: number): OpenedArchive {
  const files: SourceFile[] = [];
  const issues: ScanIssue[] = [];
  const todo = [{ path: file.path, bytes: file.bytes, depth: 0 }];
  let bytesLeft = Math.min(DEFAULT_ARCHIVE_LIMITS.maxBytes, maxBytes);
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { path, bytes, depth } = next;
    if (archiveKind(bytes) === null || (depth > 0 && OTHER_CONTAINER.test(path))) {
      files.push({ path, bytes, origin: 'archive' });
      continue;
    }
    const limits: ArchiveLimits = { ...DEFAULT_ARCHIVE_LIMITS, maxBytes: bytesLeft };
    if (depth >= DEEPEST || bytesLeft <= 0) {
      issues.push(issueOf(file, path, 'archive-limit'));
      continue;
    }
    const { entries, problems } = readArchive(bytes, limits);
    for (const problem of problems) issues.push(issueOf(file, entryPath(path, problem.path), problem.code));
    for (const entry of [...entries].reverse()) {
      bytesLeft -= entry.bytes.length;
      todo.push({ path: entryPath(path, entry.path), bytes: entry.bytes, depth: depth + 1 });
    }
  }
  return { files, issues };
}

/** What gzip holds has no name of its own: it goes by that of its file, and a tar in it is the same archive. */
function entryPath(archive: string, entry: string | null): string {
  if (entry === null) return archive;
  if (entry !== '') return `${archive}!/${entry}`;
  if (/\.(?:tgz|tar\.gz)$/i.test(archive)) return archive;
  const name = archive.slice(archive.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  return `${archive}!/${name}`;
}

/** Nobody knows what an archive with a Postman name holds, whatever its entries are called. */
function issueOf(archive: SourceFile, path: string, code: ArchiveProblem['code']): ScanIssue {
  const issue: ScanIssue = { code, path, line: null, incomplete: true };
  return hasPostmanName(archive.path) || hasPostmanName(path) ? { ...issue, postman: true } : issue;
}
