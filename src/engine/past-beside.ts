import { addNeeds, type FolderNeeds, folderNeeds } from './data-beside.ts';
import { factsOf } from './file-facts.ts';
import type { FirstPass } from './first-pass.ts';
import { type PastFile, toPastFile } from './past-file.ts';
import type { ScanFacts } from './second-pass.ts';

/**
 * Past versions that may be the data of a run, until a collection beside them says so: one of their own commit, of an
 * earlier one, of the tip, or of where the history starts.
 */
export class PastBeside {
  readonly #needs = new Map<string, Set<string>>();
  readonly #waiting = new Map<PastFile, FirstPass>();
  #bytes = 0;

  /** What the collections refer to that were met so far. */
  get needs(): FolderNeeds {
    return this.#needs;
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  learn(...passes: readonly ScanFacts[]): void {
    addNeeds(this.#needs, folderNeeds(passes));
  }

  /** Keeps a version, if its pass has left something unread. */
  hold(file: PastFile, pass: FirstPass): void {
    if (pass.foldersBeside.length === 0) return;
    this.#waiting.set(file, pass);
    this.#bytes += pass.bytesBeside;
  }

  /** Reads what has turned out to be data, and gives each such version anew, with the pass that tells what was missed. */
  takeNeeded(): ReadonlyMap<PastFile, { readonly read: PastFile; readonly pass: FirstPass }> {
    const taken = new Map<PastFile, { readonly read: PastFile; readonly pass: FirstPass }>();
    for (const [file, pass] of this.#waiting) {
      if (!pass.foldersBeside.some((folder) => this.#needs.has(folder))) continue;
      this.#letGo(file, pass);
      pass.readBeside(this.#needs);
      taken.set(file, { read: toPastFile(file.blob, file.path, factsOf(pass)), pass });
    }
    return taken;
  }

  /** Lets go of versions that no path has any more. */
  keepOnly(standing: ReadonlySet<PastFile>): void {
    for (const [file, pass] of this.#waiting) if (!standing.has(file)) this.#letGo(file, pass);
  }

  #letGo(file: PastFile, pass: FirstPass): void {
    this.#waiting.delete(file);
    this.#bytes -= pass.bytesBeside;
  }
}
