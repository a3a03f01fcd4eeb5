/** Bounds of what is unpacked, all together. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** How many times its own size an archive may unpack to. */
  readonly maxRatio: number;
}

export const DEFAULT_ARCHIVE_LIMITS: ArchiveLimits = { maxEntries: 2_000, maxBytes: 200_000_000, maxRatio: 100 };

/** A file of an archive. Its path has `/` only, and no empty, `.` or `..` parts. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveProblem {
  readonly code: 'archive-unreadable' | 'archive-limit';
  /** The entry's path, or null for the archive itself. */
  readonly path: string | null;
}

export interface ArchiveContent {
  readonly entries: readonly ArchiveEntry[];
  readonly problems: readonly ArchiveProblem[];
}

/** A small archive may unpack to this much whatever the ratio: a repetitive export of some kilobytes is no bomb. */
const RATIO_FREE_BYTES = 1_000_000;

/** How many bytes may come out of a packed file. */
export function mostUnpacked(packed: number, { maxBytes, maxRatio }: ArchiveLimits): number {
  return Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, packed * maxRatio));
}

/** An entry's name as a path that stays below its archive. */
export function safePath(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}
