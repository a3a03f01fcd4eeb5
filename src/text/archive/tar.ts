import { Buffer } from 'node:buffer';
import {
  type ArchiveContent,
  type ArchiveEntry,
  type ArchiveLimits,
  type ArchiveProblem,
  DEFAULT_ARCHIVE_LIMITS,
  safePath,
} from './archive-content.ts';

const BLOCK = 512;
/** Fields of a header, by offset and length: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const MAGIC = [257, 5] as const;
const PREFIX = [345, 155] as const;

/** Whether bytes begin with the header of a tar archive. */
export function isTar(bytes: Uint8Array): boolean {
  const [offset, length] = MAGIC;
  return Buffer.from(bytes.subarray(offset, offset + length)).toString('latin1') === 'ustar';
}

/** The files of a tar archive within limits. */
export function readTar(bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_ARCHIVE_LIMITS): ArchiveContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ArchiveEntry[] = [];
  const problems: ArchiveProblem[] = [];
  let longPath: string | null = null;
  for (let at = 0; at + BLOCK <= buffer.length; ) {
    const header = buffer.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = numberAt(header, SIZE);
    const end = at + BLOCK + size;
    if (!isSound(header) || end > buffer.length) {
      problems.push({ code: 'archive-unreadable', path: null });
      break;
    }
    const content = buffer.subarray(at + BLOCK, end);
    const type = String.fromCharCode(header[TYPE]!);
    if (type === 'L') longPath = textOf(content);
    else if (type === 'x') longPath = paxPath(content) ?? longPath;
    else {
      const path = safePath(longPath ?? pathOf(header));
      longPath = null;
      if (isFile(type) && path !== '') {
        if (entries.length >= limits.maxEntries) {
          problems.push({ code: 'archive-limit', path: null });
          break;
        }
        entries.push({ path, bytes: content });
      }
    }
    at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { entries, problems };
}

/** A regular file; `7` is one that was to be stored in one piece. */
function isFile(type: string): boolean {
  return type === '0' || type === '\0' || type === '7';
}

function pathOf(header: Buffer): string {
  const prefix = textOf(header.subarray(PREFIX[0], PREFIX[0] + PREFIX[1]));
  const name = textOf(header.subarray(NAME[0], NAME[0] + NAME[1]));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `27 path=some/long/name\n` in the header that POSIX adds. */
function paxPath(content: Buffer): string | null {
  return /^\d{1,10} path=(.{1,4096})$/m.exec(content.toString('utf8'))?.[1] ?? null;
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? field.length : end).toString('utf8');
}

/** Octal digits; larger numbers are in base 256, their first bit set. */
function numberAt(header: Buffer, [offset, length]: readonly [number, number]): number {
  const field = header.subarray(offset, offset + length);
  if ((field[0]! & 0x80) !== 0) return field.subarray(length - 6).readUIntBE(0, 6);
  const value = Number.parseInt(textOf(field).trim(), 8);
  return Number.isNaN(value) ? 0 : value;
}

/** The bytes of a header add up to its checksum, its own field counted as blanks. */
function isSound(header: Buffer): boolean {
  let sum = 0;
  for (const [index, byte] of header.entries()) {
    sum += index >= CHECKSUM[0] && index < CHECKSUM[0] + CHECKSUM[1] ? 0x20 : byte;
  }
  return sum === numberAt(header, CHECKSUM);
}
