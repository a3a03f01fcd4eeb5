import type { ReadLimits } from '../change/read-changed-files.ts';
import type { CommitFileCache } from '../github/changes/commit-file-cache.ts';
import type { GitHubClient } from '../github/client.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Clock } from '../queue/clock.ts';
import type { ScanThreads } from '../workers/scan-threads.ts';
import type { Log } from './log.ts';
import type { ReviewOrder } from './review-order.ts';

/** What a scan needs of the world around it. */
export interface Services {
  readonly appId: number;
  /** Postwarden's version, as `package.json` has it. */
  readonly version: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly rules: RuleSet;
  readonly limits: ReadLimits;
  /** Where files are read and judged. */
  readonly threads: ScanThreads;
  readonly commitFiles: CommitFileCache;
  readonly reviewOrder: ReviewOrder;
  /** A client that acts for an installation. */
  clientFor(installationId: number): Promise<GitHubClient>;
}
