import type { Detector } from '../../detectors/detector.ts';
import { hasPostmanName } from '../../formats/choose/format-by-path.ts';
import { mayBeLooseData, readLooseData } from '../../formats/data/loose-data.ts';
import { readSource } from '../../formats/read-source.ts';
import type { DocumentSink } from '../../model/document.ts';
import type { IssueFact, ScanIssue } from '../../model/issue.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { type FolderNeeds, isNeeded } from '../resolve/data-beside.ts';
import type { ScanLimits } from '../scan-limits.ts';
import { FilePlaces, holdCandidate } from './file-places.ts';
import type { FileReading, HeldPosture, SourceReading } from './file-reading.ts';
import type { FileSink } from './file-sink.ts';
import { isArchive, openArchive } from './open-archive.ts';
import { openSink } from './open-sink.ts';
import { unreadIssue } from './unread-issue.ts';

export interface SourceReaderOptions {
  readonly detector: Detector;
  readonly limits: ScanLimits;
  /** False leaves scripts unread. */
  readonly scripts: boolean;
}

/** Why nothing was read of a file. */
const UNREAD = {
  'too-large': { code: 'too-large', data: null },
  'internal-error': { code: 'internal-error' },
  'broke-off': { code: 'broke-off' },
} as const satisfies Record<string, IssueFact>;

/** Reads files one by one, each by itself: what they say of each other is worked out when all are read. */
export class SourceReader {
  readonly #options: SourceReaderOptions;

  constructor(options: SourceReaderOptions) {
    this.#options = options;
  }

  /** Reads a file, or all files of an archive. A mistake of ours on one file is an issue of that file, and no more. */
  read(file: SourceFile): SourceReading {
    const ids = { next: 0 };
    const issues: ScanIssue[] = [];
    const parts: FileReading[] = [];
    try {
      const opened = this.#open(file);
      for (const issue of opened.issues) issues.push(issue);
      for (const entry of opened.files) parts.push(this.#readGuarded(entry, ids));
    } catch {
      issues.push(issueOf(file, 'internal-error'));
    }
    return {
      path: file.path,
      blob: file.blob ?? null,
      size: file.bytes.length,
      issues,
      parts,
      lastId: ids.next,
    };
  }

  /** Reads a file that may be the data of a run, if a collection beside it refers to its columns. */
  readLoose(file: SourceFile, needs: FolderNeeds): SourceReading | null {
    try {
      const ids = { next: 0 };
      const data = readLooseData(file);
      if (data === null || !isNeeded(file.path, data.names, needs)) return null;
      const part = this.#take(file, ids, (sink) => data.read(sink));
      return { path: file.path, blob: null, size: 0, issues: [], parts: [{ ...part, bytes: 0 }], lastId: ids.next };
    } catch {
      return unreadReading(file, 'internal-error');
    }
  }

  #open(file: SourceFile): ReturnType<typeof openArchive> {
    const { fileBytes, scanBytes } = this.#options.limits;
    if (file.bytes.length > fileBytes) return { files: [], issues: [issueOf(file, 'too-large')] };
    if (!isArchive(file)) return { files: [file], issues: [] };
    return openArchive(file, scanBytes);
  }

  #readGuarded(file: SourceFile, ids: { next: number }): FileReading {
    if (file.bytes.length > this.#options.limits.fileBytes) return unread(file, 'too-large');
    try {
      return this.#take(file, ids, (sink) => readSource(file, sink).text);
    } catch {
      return unread(file, 'internal-error');
    }
  }

  /** Takes what `read` gives of a file; it gives the text that the values stand in, or null if it is none of Postman's. */
  #take(file: SourceFile, ids: { next: number }, read: (sink: DocumentSink) => string | null): FileReading {
    const { detector, limits, scripts } = this.#options;
    const { path, bytes } = file;
    const { sink, gathered } = openSink({ path, fileLength: bytes.length, detector, limits, scripts, ids });
    const text = read(sink);
    const isPostman = hasPostmanName(path) || (sink.documents > 0 && file.isAskedFor !== true);
    const places = new FilePlaces(text ?? '');
    return {
      path,
      bytes: bytes.length,
      recognised: sink.documents,
      held: text === null ? [] : sink.candidates.map((pending) => holdCandidate(pending, places)),
      postures: text === null ? [] : sink.postures.map((pending) => holdPosture(pending, places)),
      documents: gathered.documents,
      variables: gathered.variables,
      uses: [...gathered.uses.entries()],
      issues: isPostman ? gathered.issues.map((issue) => ({ ...issue, postman: true })) : gathered.issues,
      loose: text === null && mayBeLooseData(file) ? file : null,
    };
  }
}

function holdPosture({ value, ...sending }: FileSink['postures'][number], places: FilePlaces): HeldPosture {
  const { text, role, key, enabled } = value;
  return { ...sending, text, role, key, enabled, place: places.of(value.place, { from: 0, to: text.length }) };
}

/** What is known of a file whose reading came to no end, or failed. */
export function unreadReading(file: SourceFile, code: 'broke-off' | 'internal-error'): SourceReading {
  const { path, blob = null, bytes } = file;
  return { path, blob, size: bytes.length, issues: [], parts: [unread(file, code)], lastId: 0 };
}

/** What is known of a file that could not be read. */
function unread(file: SourceFile, code: keyof typeof UNREAD): FileReading {
  return {
    path: file.path,
    bytes: 0,
    recognised: 0,
    held: [],
    postures: [],
    documents: [],
    variables: [],
    uses: [],
    issues: [issueOf(file, code)],
    loose: null,
  };
}

/** So much of a file that is not read is looked at for Postman's marks. */
const BEGINNING = 64 * 1024;

function issueOf({ path, bytes }: SourceFile, code: keyof typeof UNREAD): ScanIssue {
  return unreadIssue(path, UNREAD[code], bytes.subarray(0, BEGINNING));
}
