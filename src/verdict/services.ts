import type { ScanTools } from '../change/scan-tools.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../model/log.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Clock } from '../queue/clock.ts';
import type { ReviewOrder } from './review-order.ts';

/** What judging a commit needs of the world around it. */
export interface Services extends ScanTools {
  readonly appId: number;
  /** Postwarden's version, as `package.json` has it. */
  readonly version: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly rules: RuleSet;
  readonly reviewOrder: ReviewOrder;
  /** A client that acts for an installation. */
  clientFor(installationId: number): Promise<GitHubClient>;
}
