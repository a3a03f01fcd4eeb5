import type { FileReading, SourceReading } from '../read/file-reading.ts';
import { addNeeds, DataBeside, type FolderNeeds, folderNeeds } from '../resolve/data-beside.ts';
import { concatFacts } from '../resolve/scan-side.ts';
import type { ScanFacts } from '../resolve/second-pass.ts';
import { type PastFile, toPastFile } from './past-file.ts';

/** A version that may be the data of a run, as far as it was read. */
interface WaitingVersion {
  readonly parts: readonly FileReading[];
  readonly beside: DataBeside;
}

/** A version that has turned out to be data, read anew. */
export interface TakenVersion {
  readonly read: PastFile;
  /** What of it should have been read and was not kept. */
  readonly missed: readonly string[];
}

/**
 * Past versions that may be the data of a run, until a collection beside them says so: one of their own commit, of an
 * earlier one, of the tip, or of where the history starts.
 */
export class PastBeside {
  readonly #needs = new Map<string, Set<string>>();
  readonly #waiting = new Map<PastFile, WaitingVersion>();
  /** The versions that wait in each folder, and those of them in a folder that is needed. */
  readonly #byFolder = new Map<string, Set<PastFile>>();
  readonly #due = new Set<PastFile>();
  readonly #limit: number;
  #bytes = 0;

  /** What is kept of all versions has so many bytes at most. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What the collections refer to that were met so far. */
  get needs(): FolderNeeds {
    return this.#needs;
  }

  learn(...facts: readonly ScanFacts[]): void {
    const needs = folderNeeds(facts);
    for (const folder of needs.keys()) {
      if (this.#needs.has(folder)) continue;
      for (const file of this.#byFolder.get(folder) ?? []) this.#due.add(file);
    }
    addNeeds(this.#needs, needs);
  }

  /** Keeps a version, if something of it was left unread. */
  hold(file: PastFile, { parts }: SourceReading): void {
    const beside = new DataBeside(this.#limit - this.#bytes);
    for (const { loose } of parts) if (loose !== null) beside.keep(loose);
    if (beside.folders.length === 0) return;
    this.#waiting.set(file, { parts, beside });
    this.#bytes += beside.bytes;
    for (const folder of beside.folders) {
      this.#byFolder.set(folder, (this.#byFolder.get(folder) ?? new Set()).add(file));
      if (this.#needs.has(folder)) this.#due.add(file);
    }
  }

  /** Reads what has turned out to be data, and gives each such version anew. */
  takeNeeded(read: (beside: DataBeside) => readonly FileReading[]): ReadonlyMap<PastFile, TakenVersion> {
    const taken = new Map<PastFile, TakenVersion>();
    for (const file of this.#due) {
      const { parts, beside } = this.#waiting.get(file)!;
      this.letGo(file);
      const missed = beside.missedBy(this.#needs);
      const facts = concatFacts([...parts, ...read(beside)]);
      taken.set(file, { read: toPastFile(file.blob, file.path, facts), missed });
    }
    return taken;
  }

  /** Lets go of a version that no path has any more. */
  letGo(file: PastFile): void {
    const version = this.#waiting.get(file);
    if (version === undefined) return;
    this.#waiting.delete(file);
    this.#due.delete(file);
    for (const folder of version.beside.folders) this.#byFolder.get(folder)?.delete(file);
    this.#bytes -= version.beside.bytes;
  }
}
