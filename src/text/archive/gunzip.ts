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
  /** Of the member that is being unpacked; several may follow each other. */
  let ofMember = 0;
  let isWhole = false;
  try {
    const gunzip = new Gunzip((chunk, final) => {
      chunks.push(chunk);
      length += chunk.length;
      ofMember += chunk.length;
      isWhole ||= final;
    });
    gunzip.onmember = () => {
      ofMember = 0;
    };
    for (let at = 0; at < bytes.length && length <= most; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isWhole = false;
  }
  if (length > most) return { entries: [], problems: [{ code: 'archive-limit', path: null }] };
  if (!isWhole || ofMember % 2 ** 32 !== sizeAtEnd(bytes))
    return { entries: [], problems: [{ code: 'archive-unreadable', path: null }] };
  return { entries: [{ path: '', bytes: Buffer.concat(chunks) }], problems: [] };
}

/** A member ends with the length of what it holds: the unpacker does not mind if the end is missing. */
function sizeAtEnd(bytes: Uint8Array): number {
  if (bytes.length < 18) return -1;
  return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
}
