import { Buffer } from 'node:buffer';
import type { DocumentSink } from '../model/document.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type ArchiveProblem, DEFAULT_ARCHIVE_LIMITS, readArchive } from '../text/archive.ts';
import { candidateReason } from './is-candidate.ts';

/** A ZIP's first bytes: the header of its first entry, or its end if it is empty. */
const ZIP_MARKS = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('PK\u0005\u0006', 'latin1')];

/** Names of entries stand in a ZIP as they are. These are ours; those of the second row could be. */
const OUR_NAMES = ['archive.json', 'postman', 'Postman', '.request.yaml', '.environment.yaml'];
const POSSIBLE_NAMES = ['.json', '.yaml', '.yml'];

const MESSAGES: Readonly<Record<ArchiveProblem['code'], string>> = {
  'archive-unreadable': 'The archive, or a file in it, cannot be unpacked.',
  'archive-limit': 'The archive holds more than is unpacked; the rest was not scanned.',
};

/** True for a ZIP by its content. Archives within archives are left alone. */
export function isArchive({ bytes, origin }: SourceFile): boolean {
  return origin !== 'archive' && ZIP_MARKS.some((mark) => mark.equals(bytes.subarray(0, mark.length)));
}

/**
 * The files to read for a file: itself, or for a ZIP those of its entries that may be Postman's, each under the path
 * `a.zip!/b.json`. What cannot be unpacked is reported if the archive looks like ours.
 */
export function unpackSource(file: SourceFile, sink: Pick<DocumentSink, 'issue'>): readonly SourceFile[] {
  if (!isArchive(file)) return [file];
  const { path, bytes } = file;
  const isOurs = holdsName(bytes, OUR_NAMES) || path.toLowerCase().includes('postman');
  if (!isOurs && !holdsName(bytes, POSSIBLE_NAMES)) return [];
  const { entries, problems } = readArchive(bytes, DEFAULT_ARCHIVE_LIMITS);
  if (isOurs) for (const problem of problems) reportProblem(path, problem, sink);
  return entries
    .filter((entry) => candidateReason(entry.path) === 'candidate')
    .map((entry) => ({ path: `${path}!/${entry.path}`, bytes: entry.bytes, origin: 'archive' }));
}

function holdsName(bytes: Uint8Array, names: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.some((name) => buffer.includes(name));
}

function reportProblem(archive: string, problem: ArchiveProblem, sink: Pick<DocumentSink, 'issue'>): void {
  const { code } = problem;
  const path = problem.path === null ? archive : `${archive}!/${problem.path}`;
  sink.issue({ code, path, message: MESSAGES[code], line: null, incomplete: true });
}
