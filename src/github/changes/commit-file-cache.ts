import type { RepositoryName } from '../client.ts';
import type { CommitFile } from './commit-range.ts';

/**
 * The port for what commits did, as GitHub told once: a commit never changes, so that a longer branch asks about its new
 * ones only. What it holds may be forgotten at any time. It is never given to another version of Postwarden, which may find
 * other changes telling.
 */
export interface CommitFileCache {
  /** Null if it is not known. */
  get(repository: RepositoryName, sha: string): Promise<readonly CommitFile[] | null>;
  set(repository: RepositoryName, sha: string, files: readonly CommitFile[]): Promise<void>;
}
