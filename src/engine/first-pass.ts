import type { Detector } from '../detectors/detector.ts';
import { candidateReason } from '../formats/is-candidate.ts';
import { mayBeLooseData, readLooseData } from '../formats/loose-data.ts';
import { readSource } from '../formats/read-source.ts';
import type { DocumentSink } from '../model/document.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Role } from '../model/located-value.ts';
import type { SourceFile } from '../model/source-file.ts';
import { DataBeside, type FolderNeeds, isNeeded } from './data-beside.ts';
import { FilePlaces, holdCandidate } from './file-places.ts';
import { FileSink, type Gathered, type IdSource } from './file-sink.ts';
import type { FilePlace, HeldCandidate } from './held-candidate.ts';
import { isArchive, openArchive } from './open-archive.ts';
import type { ScanLimits } from './scan-limits.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';
import type { ScanFacts } from './second-pass.ts';
import { createUnfold } from './unfold/unfold.ts';
import { UseTable } from './use-table.ts';
import { VariableTable } from './variable-table.ts';

export interface FirstPassOptions {
  readonly detector: Detector;
  readonly limits: ScanLimits;
  /** False leaves scripts unread. */
  readonly scripts: boolean;
  /** Shared by passes whose facts are put together. */
  readonly ids?: IdSource;
}

/** A posture fact with its place found out. */
export interface HeldPosture {
  readonly rule: string;
  readonly text: string;
  readonly role: Role;
  readonly key: string | null;
  readonly enabled: boolean;
  readonly document: ScannedDocument;
  readonly request: ScannedRequest | null;
  readonly place: FilePlace;
}

const BESIDE_LIMIT =
  'A collection beside the file refers to its columns, and the files that may be such data are larger together than a ' +
  'scan keeps: this one was not scanned. Scan its folder by itself.';

/** Reads files one by one and keeps what the second pass needs of them. */
export class FirstPass {
  readonly held: HeldCandidate[] = [];
  readonly postures: HeldPosture[] = [];
  files = 0;
  documents = 0;
  bytes = 0;
  readonly #options: FirstPassOptions;
  readonly #gathered: Gathered;
  readonly #beside: DataBeside;

  constructor(options: FirstPassOptions) {
    this.#options = options;
    this.#beside = new DataBeside(options.limits.besideBytes);
    const variables = new VariableTable();
    this.#gathered = {
      documents: [],
      variables,
      uses: new UseTable(variables),
      issues: [],
      ids: options.ids ?? { next: 0 },
    };
  }

  get facts(): ScanFacts {
    return this.#gathered;
  }

  get issues(): readonly ScanIssue[] {
    return this.#gathered.issues;
  }

  /** Reads a file, or all files of an archive. */
  read(file: SourceFile): void {
    this.files += 1;
    if (!this.#isWithinLimits(file)) return;
    if (!isArchive(file)) {
      this.#readFile(file);
      return;
    }
    const { files, issues } = openArchive(file, this.#options.limits.scanBytes - this.bytes);
    this.#gathered.issues.push(...issues);
    for (const entry of files) {
      if (candidateReason(entry.path) !== 'never' && this.#isWithinLimits(entry)) this.#readFile(entry);
    }
  }

  /** The folders of files that may yet turn out to be the data of a run. */
  get foldersBeside(): readonly string[] {
    return this.#beside.folders;
  }

  /** How many bytes of them are kept. */
  get bytesBeside(): number {
    return this.#beside.bytes;
  }

  /** Reads those files after all that lie beside a collection and hold what it refers to. */
  readBeside(needs: FolderNeeds): void {
    for (const file of this.#beside.takeFrom(needs)) {
      const data = readLooseData(file);
      if (data !== null && isNeeded(file.path, data.names, needs)) this.#take(file, (sink) => data.read(sink));
    }
    for (const path of this.#beside.missedBy(needs)) this.#report(path, 'scan-limit', BESIDE_LIMIT);
  }

  #readFile(file: SourceFile): void {
    this.bytes += file.bytes.length;
    const text = this.#take(file, (sink) => readSource(file, sink).text);
    if (text === null && mayBeLooseData(file)) this.#beside.keep(file);
  }

  /** Takes what `read` gives of a file, and gives the text it stands in. */
  #take(file: SourceFile, read: (sink: DocumentSink) => string | null): string | null {
    const { detector, limits, scripts } = this.#options;
    const sink = new FileSink({
      path: file.path,
      gathered: this.#gathered,
      detector,
      limits,
      scripts,
      findUnfold: createUnfold({
        limits,
        fileLength: file.bytes.length,
        isPlain: detector.isPlain,
        onLimit: () =>
          sink.reportLimit('The file holds more nested text than is read; the rest was scanned as plain text.'),
        onScriptFact: (fact) => sink.scriptFact(fact),
      }),
    });
    const text = read(sink);
    this.documents += sink.documents;
    if (text === null) return null;
    const places = new FilePlaces(text);
    for (const pending of sink.candidates) this.held.push(holdCandidate(pending, places));
    // Candidates and facts both come in the order of the file: each goes through its lines once.
    const factPlaces = new FilePlaces(text);
    for (const { rule, value, document, request } of sink.postures) {
      const { role, key, enabled } = value;
      const place = factPlaces.of(value.place, { from: 0, to: value.text.length });
      this.postures.push({ rule, text: value.text, role, key, enabled, document, request, place });
    }
    return text;
  }

  #isWithinLimits({ path, bytes }: SourceFile): boolean {
    const { fileBytes, scanBytes } = this.#options.limits;
    if (bytes.length > fileBytes) {
      this.#report(path, 'too-large', 'The file is larger than the limit for one file and was not scanned.');
      return false;
    }
    if (this.bytes + bytes.length > scanBytes) {
      this.#report(
        path,
        'scan-limit',
        'The files together are larger than the limit for one scan; this one was not scanned.',
      );
      return false;
    }
    return true;
  }

  #report(path: string, code: 'too-large' | 'scan-limit', message: string): void {
    this.#gathered.issues.push({ code, path, message, line: null, incomplete: true });
  }
}
