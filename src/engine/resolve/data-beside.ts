import { namesOfLooseData } from '../../formats/data/loose-data.ts';
import { formsWith } from '../../formats/form-traits.ts';
import { compareText } from '../../model/compare-text.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { ScannedDocument } from './scanned-document.ts';
import type { ScanFacts } from './second-pass.ts';

const COLLECTIONS = formsWith('collection');

/** Folder, and the variables that the collections in it refer to. */
export type FolderNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** A file of which no more was kept than the names of its columns. */
interface LeftOut {
  readonly path: string;
  readonly names: readonly string[];
}

/** Files that may be the data of a run, kept until the collections of the scan are known. */
export class DataBeside {
  readonly #files: SourceFile[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #limit: number;
  #bytes = 0;

  /** What is kept has so many bytes at most; what comes after it is not read. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  keep(file: SourceFile): void {
    if (this.#bytes + file.bytes.length > this.#limit) {
      this.#leftOut.push({ path: file.path, names: namesOfLooseData(file) });
      return;
    }
    this.#bytes += file.bytes.length;
    this.#files.push(file);
  }

  get folders(): readonly string[] {
    return [...this.#files, ...this.#leftOut].map(({ path }) => folderOf(path));
  }

  /** The files in folders of collections, in the order of their paths, whatever the order in which they came. */
  takeFrom(needs: FolderNeeds): readonly SourceFile[] {
    const taken = this.#files.filter(({ path }) => needs.has(folderOf(path)));
    this.#files.length = 0;
    this.#bytes = 0;
    return taken.sort((a, b) => compareText(a.path, b.path));
  }

  /** The paths of files that were not kept, and have a column that a collection beside them refers to. */
  missedBy(needs: FolderNeeds): readonly string[] {
    return this.#leftOut.filter(({ path, names }) => isNeeded(path, names, needs)).map(({ path }) => path);
  }
}

/** Whether a collection beside a file refers to one of its columns. */
export function isNeeded(path: string, names: readonly string[], needs: FolderNeeds): boolean {
  const wanted = needs.get(folderOf(path));
  return wanted !== undefined && names.some((name) => wanted.has(name));
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** What the collections in some folders, or in all, refer to, by the folder they lie in. */
export function folderNeeds(passes: readonly ScanFacts[], folders?: ReadonlySet<string>): FolderNeeds {
  const needs = new Map<string, Set<string>>();
  const ofDocument = new Map<ScannedDocument, Set<string>>();
  for (const document of passes.flatMap(({ documents }) => documents)) {
    const folder = folderOf(document.path);
    if (!COLLECTIONS.has(document.format) || folders?.has(folder) === false) continue;
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

/** Adds what other collections refer to. */
export function addNeeds(needs: Map<string, Set<string>>, more: FolderNeeds): void {
  for (const [folder, names] of more) {
    const known = needs.get(folder);
    if (known === undefined) needs.set(folder, new Set(names));
    else for (const name of names) known.add(name);
  }
}
