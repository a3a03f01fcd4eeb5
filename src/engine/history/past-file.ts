import { createHash } from 'node:crypto';
import type { FileFacts } from '../read/file-reading.ts';
import type { DecidedCandidate } from '../resolve/held-candidate.ts';
import type { ScanSide } from '../resolve/scan-side.ts';

/** A file's bytes, read once for all paths and commits that they stand in. */
export interface PastFile {
  readonly blob: string;
  /** The path that its facts name. */
  readonly path: string;
  readonly facts: FileFacts;
  readonly texts: ReadonlySet<string>;
}

/** Git's own id of some bytes, so that it meets the ids that callers give. */
export function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What one file says, and all that could be a secret in it. */
export function toPastFile(blob: string, path: string, facts: FileFacts): PastFile {
  return { blob, path, facts, texts: new Set(facts.held.map(({ candidate }) => candidate.text)) };
}

/** A file of these bytes that head or base hold, or null. */
export function adopt(blob: string, side: ScanSide): PastFile | null {
  const path = side.pathOf(blob);
  return path === null ? null : toPastFile(blob, path, side.factsAt(path));
}

/** What was read at one path, as it stands at another. */
export function moveTo(one: DecidedCandidate, paths: { readonly from: string; readonly to: string }): DecidedCandidate {
  if (paths.from === paths.to) return one;
  const { document } = one.held;
  const path = paths.to + document.path.slice(paths.from.length);
  return { ...one, held: { ...one.held, document: { ...document, path } } };
}
