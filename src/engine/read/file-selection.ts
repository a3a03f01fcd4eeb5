import { createPathFilter } from '../../config/path-filter.ts';
import { formatByPath, hasPostmanName } from '../../formats/choose/format-by-path.ts';
import { candidateReason } from '../../formats/choose/is-candidate.ts';
import { hasPostmanMarks } from '../../formats/choose/postman-marks.ts';
import { formsWith } from '../../formats/form-traits.ts';
import type { Policy } from '../../model/policy.ts';
import { decodeText } from '../../text/decode-text.ts';
import { folderOf } from '../resolve/data-beside.ts';
import { isArchive } from './open-archive.ts';

/** What is known of a file's content before it is read: the lines of its diff, or its first bytes. */
export type Sample = string | Uint8Array;

/** Whether a file is to be read, by its path and what is known of its content. */
export type FileSelection = (path: string, sample?: Sample | null) => boolean;

/**
 * Chooses the files to read: those with a name that may be Postman's, and those whose content shows its marks, whatever
 * their name. What a file is, its whole content decides. Among `files`, a CSV file that lies beside a collection is read,
 * too: it may be the data of its runs. What the policy ignores is never read.
 */
export function createFileSelection(
  policy: Pick<Policy, 'include' | 'ignorePaths'>,
  files: Iterable<string> = [],
): FileSelection {
  const filter = createPathFilter(policy);
  const folders = foldersOfCollections(files);
  const shows = rememberLast(showsPostman);
  /** Null: the content decides. */
  const judgeName = (path: string): boolean | null => {
    const verdict = filter(path);
    if (verdict !== 'default') return verdict === 'include';
    return candidateReason(path) === 'candidate' || (/\.csv$/i.test(path) && folders.has(folderOf(path))) || null;
  };
  /** A name is asked of by itself, and again with the content. */
  const names = new Map<string, boolean | null>();
  return (path, sample = null) => {
    let byName = names.get(path);
    if (byName === undefined) {
      byName = judgeName(path);
      names.set(path, byName);
    }
    return byName ?? (sample !== null && (shows(sample) || mayShowPostman(path, sample)));
  };
}

/** Whether a file has a name of Postman's own, or shows its marks: what cannot be read of it must not pass unseen. */
export function isPostmansOwn(path: string, sample: Sample | null = null): boolean {
  return hasPostmanName(path) || (sample !== null && showsPostman(sample));
}

/** The same content often stands at many paths. */
function rememberLast(ask: (sample: Sample) => boolean): (sample: Sample) => boolean {
  let last: { readonly sample: Sample; readonly answer: boolean } | null = null;
  return (sample) => {
    if (last?.sample !== sample) last = { sample, answer: ask(sample) };
    return last.answer;
  };
}

/** What is no text shows that within so many bytes, as a rule. */
export const TELLING_BYTES = 4096;

/** Whether the first bytes of a file are those of a text. */
export function beginsLikeText(bytes: Uint8Array): boolean {
  return !decodeText(bytes.subarray(0, TELLING_BYTES)).binary;
}

function showsPostman(sample: Sample): boolean {
  if (typeof sample === 'string') return hasPostmanMarks(sample);
  const { encoding, binary } = decodeText(sample.subarray(0, TELLING_BYTES));
  if (binary) return false;
  if (encoding !== 'utf-8') {
    const whole = decodeText(sample);
    return !whole.binary && hasPostmanMarks(whole.text);
  }
  // The marks are ASCII, and a text of one byte for each character is searched in half the time.
  const bytes = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength);
  return !bytes.includes(0) && hasPostmanMarks(bytes.toString('latin1'));
}

/** A file of which only the beginning is known may show its marks later. */
function mayShowPostman(path: string, sample: Sample): boolean {
  if (typeof sample === 'string') return false;
  return startsLikeJson(sample) || isArchive({ path, bytes: sample, origin: 'disk' });
}

/** A byte order mark, the zeros of UTF-16 and UTF-32, and white space. */
const SKIPPED_BYTES: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xbb, 0xbf, 0xef, 0xfe, 0xff]);

function startsLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !SKIPPED_BYTES.has(byte));
  return first === 0x7b || first === 0x5b;
}

const COLLECTIONS = formsWith('collection');

/** By their names: what they hold is not known yet. */
function foldersOfCollections(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of files) {
    const format = formatByPath(path);
    if (format !== null && COLLECTIONS.has(format)) folders.add(folderOf(path));
  }
  return folders;
}
