import type { CommitFileCache } from '../github/changes/commit-file-cache.ts';
import type { ScanThreads } from '../workers/scan-threads.ts';
import type { ReadLimits } from './read-limits.ts';

/** What finding, reading and scanning a change needs of the world around it. */
export interface ScanTools {
  readonly limits: ReadLimits;
  /** Where files are read, and put together. */
  readonly threads: ScanThreads;
  readonly commitFiles: CommitFileCache;
}
