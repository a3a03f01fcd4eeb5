import type { IssueFact, ScanIssue } from '../../model/issue.ts';
import {
  type FileFacts,
  type FileReading,
  type HeldPosture,
  joinFacts,
  renumber,
  type SourceReading,
} from '../read/file-reading.ts';
import type { IdSource } from '../read/file-sink.ts';
import type { SourceReader } from '../read/source-reader.ts';
import type { ScanLimits } from '../scan-limits.ts';
import { DataBeside, type FolderNeeds } from './data-beside.ts';
import { FollowBudget } from './follow-budget.ts';
import type { HeldCandidate } from './held-candidate.ts';
import type { ScanFacts } from './second-pass.ts';

const NOTHING: FileFacts = { held: [], documents: [], variables: [], uses: [] };

/** Why a file, or a part of it, was left out. */
const LEFT_OUT = {
  files: { code: 'scan-limit', data: { what: 'files' } },
  beside: { code: 'scan-limit', data: { what: 'beside' } },
  candidates: { code: 'too-many-values', data: { what: 'candidates-of-all' } },
} as const satisfies Record<string, IssueFact>;

/** All files of one side of a comparison, head or base, as far as they were read. */
export class ScanSide {
  readonly held: HeldCandidate[] = [];
  readonly postures: HeldPosture[] = [];
  readonly issues: ScanIssue[] = [];
  files = 0;
  documents = 0;
  bytes = 0;
  readonly #limits: ScanLimits;
  readonly #ids: IdSource;
  readonly #parts: FileReading[] = [];
  readonly #byPath = new Map<string, readonly FileReading[]>();
  readonly #pathByBlob = new Map<string, string>();
  readonly #beside: DataBeside;
  #facts: ScanFacts | null = null;

  constructor(limits: ScanLimits, ids: IdSource) {
    this.#limits = limits;
    this.#ids = ids;
    this.#beside = new DataBeside(limits.besideBytes);
  }

  /** Takes what reading a file told, as far as the scan has room for it. */
  add(reading: SourceReading): void {
    this.files += 1;
    for (const issue of reading.issues) this.issues.push(issue);
    takeIds(reading, this.#ids);
    const parts = reading.parts.filter((part) => this.#hasRoomFor(part));
    for (const part of parts) this.#take(part);
    this.#byPath.set(reading.path, parts);
    if (reading.blob !== null) this.#pathByBlob.set(reading.blob, reading.path);
  }

  /** What was learned of all files together. */
  get facts(): ScanFacts {
    this.#facts ??= joinFacts(this.#parts, new FollowBudget(this.#limits.followed));
    return this.#facts;
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** The path that a file with these bytes was read at, or null. */
  pathOf(blob: string): string | null {
    return this.#pathByBlob.get(blob) ?? null;
  }

  /** What was learned of the file at a path. */
  factsAt(path: string): FileFacts {
    return concatFacts(this.#byPath.get(path) ?? []);
  }

  /** The folders of files that may yet turn out to be the data of a run. */
  get foldersBeside(): readonly string[] {
    return this.#beside.folders;
  }

  /** Reads those files that lie beside a collection and hold what it refers to. */
  readBeside(needs: FolderNeeds, reader: SourceReader): void {
    for (const file of this.#beside.takeFrom(needs)) {
      const reading = reader.readLoose(file, needs);
      if (reading === null) continue;
      takeIds(reading, this.#ids);
      for (const part of reading.parts) this.#take(part);
    }
    for (const path of this.#beside.missedBy(needs)) this.#report({ path, recognised: 1 }, 'beside');
  }

  #hasRoomFor(part: FileReading): boolean {
    if (this.bytes + part.bytes <= this.#limits.scanBytes) return true;
    this.#report(part, 'files');
    return false;
  }

  #take(part: FileReading): void {
    const { bytes, recognised, held, postures, issues, loose } = part;
    this.bytes += bytes;
    this.documents += recognised;
    for (const issue of issues) this.issues.push(issue);
    if (loose !== null) this.#beside.keep(loose);
    for (const posture of postures) this.postures.push(posture);
    const room = this.#limits.candidatesPerScan - this.held.length;
    for (const one of held.slice(0, Math.max(room, 0))) this.held.push(one);
    if (held.length > room) this.#report(part, 'candidates');
    this.#parts.push(part);
    this.#facts = null;
  }

  #report({ path, recognised }: Pick<FileReading, 'path' | 'recognised'>, reason: keyof typeof LEFT_OUT): void {
    this.issues.push({ ...LEFT_OUT[reason], path, line: null, incomplete: true, postman: recognised > 0 });
  }
}

/** Gives a reading's documents and requests numbers that no other reading of the scan has. */
export function takeIds(reading: SourceReading, ids: IdSource): void {
  renumber(reading, ids.next);
  ids.next += reading.lastId;
}

/** The facts of an archive's entries, or of a file, as one. */
export function concatFacts(parts: readonly FileReading[]): FileFacts {
  const [only] = parts;
  if (only === undefined) return NOTHING;
  if (parts.length === 1) return only;
  return {
    held: parts.flatMap(({ held }) => held),
    documents: parts.flatMap(({ documents }) => documents),
    variables: parts.flatMap(({ variables }) => variables),
    uses: parts.flatMap(({ uses }) => uses),
  };
}
