import type { RepositoryName } from '../client.ts';
import type { CommitFileCache } from './commit-file-cache.ts';
import type { CommitFile } from './commit-range.ts';

/** So many files of commits are remembered: paths and ids, never what stands in them. */
const MAX_FILES = 100_000;

/** Remembers the commits that were asked for last. */
export class MemoryCommitFileCache implements CommitFileCache {
  readonly #entries = new Map<string, readonly CommitFile[]>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number = MAX_FILES) {
    this.#limit = limit;
  }

  async get(repository: RepositoryName, sha: string): Promise<readonly CommitFile[] | null> {
    const key = keyOf(repository, sha);
    const files = this.#entries.get(key);
    if (files === undefined) return null;
    // What was used last is forgotten last.
    this.#entries.delete(key);
    this.#entries.set(key, files);
    return files;
  }

  async set(repository: RepositoryName, sha: string, files: readonly CommitFile[]): Promise<void> {
    const key = keyOf(repository, sha);
    if (this.#entries.has(key)) return;
    this.#entries.set(key, files);
    this.#size += weightOf(files);
    for (const [first, oldest] of this.#entries) {
      if (this.#size <= this.#limit) break;
      this.#entries.delete(first);
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
