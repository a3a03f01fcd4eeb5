import type { SourceFile } from '../model/source-file.ts';
import type { ScannedDocument } from './scanned-document.ts';
import type { ScanFacts } from './second-pass.ts';
import { compareText } from './specificity.ts';

/** Larger files are no data of a run. */
const LARGEST = 1_000_000;
/** So much is kept until all files are known; what comes after it is left aside. */
const MOST_BYTES = 16_000_000;

/** Folder, and the variables that the collections in it refer to. */
export type FolderNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** Files that may be the data of a run, kept until the collections of the scan are known. */
export class DataBeside {
  readonly #files: SourceFile[] = [];
  #bytes = 0;

  keep(file: SourceFile): void {
    if (file.bytes.length > LARGEST || this.#bytes + file.bytes.length > MOST_BYTES) return;
    this.#bytes += file.bytes.length;
    this.#files.push(file);
  }

  get folders(): readonly string[] {
    return this.#files.map(({ path }) => folderOf(path));
  }

  /** The files in folders of collections, in the order of their paths, whatever the order in which they came. */
  takeFrom(needs: FolderNeeds): readonly SourceFile[] {
    const taken = this.#files.filter(({ path }) => needs.has(folderOf(path)));
    this.#files.length = 0;
    return taken.sort((a, b) => compareText(a.path, b.path));
  }
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** What the collections in some folders refer to, by the folder they lie in. */
export function folderNeeds(passes: readonly ScanFacts[], folders: ReadonlySet<string>): FolderNeeds {
  const needs = new Map<string, Set<string>>();
  const ofDocument = new Map<ScannedDocument, Set<string>>();
  for (const document of passes.flatMap(({ documents }) => documents)) {
    const folder = folderOf(document.path);
    if (!document.format.startsWith('collection') || !folders.has(folder)) continue;
    const names = needs.get(folder) ?? new Set();
    needs.set(folder, names);
    ofDocument.set(document, names);
  }
  if (needs.size === 0) return needs;
  for (const { uses } of passes) {
    for (const [name, { document }] of uses.entries()) ofDocument.get(document)?.add(name);
  }
  return needs;
}
