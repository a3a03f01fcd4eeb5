import type { ArchiveContent, ArchiveLimits } from './archive-content.ts';
import { isGzip, readGzip } from './gunzip.ts';
import { isTar, readTar } from './tar.ts';
import { isZip, readZip } from './zip.ts';

export type ArchiveKind = 'zip' | 'gzip' | 'tar';

const KINDS: readonly {
  readonly kind: ArchiveKind;
  readonly isAt: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, limits: ArchiveLimits) => ArchiveContent;
}[] = [
  { kind: 'zip', isAt: isZip, read: readZip },
  { kind: 'gzip', isAt: isGzip, read: readGzip },
  { kind: 'tar', isAt: isTar, read: readTar },
];

/** What kind of archive some bytes are, by how they begin and whatever their file is called; null if they are none. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  return KINDS.find(({ isAt }) => isAt(bytes))?.kind ?? null;
}

/** Unpacks an archive within limits. */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits): ArchiveContent {
  const reader = KINDS.find(({ isAt }) => isAt(bytes));
  return reader?.read(bytes, limits) ?? { entries: [], problems: [{ code: 'archive-unreadable', path: null }] };
}
