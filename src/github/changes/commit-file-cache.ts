import type { RepositoryName } from '../client.ts';
import type { CommitFile } from './commit-range.ts';

/** So many files of commits are remembered: paths and ids, never what stands in them. */
const MAX_FILES = 100_000;

/** What commits did, as GitHub told once: a commit never changes, so that a longer branch asks about its new ones only. */
export class CommitFileCache {
  readonly #entries = new Map<string, readonly CommitFile[]>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number = MAX_FILES) {
    this.#limit = limit;
  }

  get(repository: RepositoryName, sha: string): readonly CommitFile[] | null {
    const key = keyOf(repository, sha);
    const files = this.#entries.get(key);
    if (files === undefined) return null;
    // What was used last is forgotten last.
    this.#entries.delete(key);
    this.#entries.set(key, files);
    return files;
  }

  add(repository: RepositoryName, sha: string, files: readonly CommitFile[]): void {
    if (this.get(repository, sha) !== null) return;
    this.#entries.set(keyOf(repository, sha), files);
    this.#size += weightOf(files);
    for (const [key, oldest] of this.#entries) {
      if (this.#size <= this.#limit) break;
      this.#entries.delete(key);
      this.#size -= weightOf(oldest);
    }
  }
}

function keyOf({ owner, name }: RepositoryName, sha: string): string {
  return `${owner}/${name} ${sha}`;
}

/** A commit without files takes room, too. */
function weightOf(files: readonly CommitFile[]): number {
  return files.length + 1;
}
