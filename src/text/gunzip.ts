import { Buffer } from 'node:buffer';
import { Gunzip } from 'fflate';
import { type ArchiveContent, type ArchiveLimits, DEFAULT_ARCHIVE_LIMITS, mostUnpacked } from './archive-content.ts';

/** How much is unpacked at a time, so that a bomb is noticed early. */
const STEP = 16_384;

/** Whether bytes begin as gzip does: https://datatracker.ietf.org/doc/html/rfc1952#section-2.3.1 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Unpacks gzip within limits. What is in it has no path of its own. */
export function readGzip(bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_ARCHIVE_LIMITS): ArchiveContent {
  const chunks: Uint8Array[] = [];
  const most = mostUnpacked(bytes.length, limits);
  let length = 0;
  let isWhole = false;
  try {
    const gunzip = new Gunzip((chunk, final) => {
      chunks.push(chunk);
      length += chunk.length;
      isWhole ||= final;
    });
    for (let at = 0; at < bytes.length && length <= most; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isWhole = false;
  }
  if (length > most) return { entries: [], problems: [{ code: 'archive-limit', path: null }] };
  if (!isWhole) return { entries: [], problems: [{ code: 'archive-unreadable', path: null }] };
  return { entries: [{ path: '', bytes: Buffer.concat(chunks) }], problems: [] };
}
