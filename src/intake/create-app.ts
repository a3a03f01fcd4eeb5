import type { Probot } from 'probot';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../change/read-limits.ts';
import { CommitFileCache } from '../github/changes/commit-file-cache.ts';
import { type Clock, systemClock } from '../queue/clock.ts';
import type { Log } from '../verdict/log.ts';
import { ReviewOrder } from '../verdict/review-order.ts';
import type { Services } from '../verdict/services.ts';
import { DEFAULT_BOUNDS, Intake, type IntakeBounds } from './intake.ts';

export interface AppOptions {
  readonly appId: number;
  readonly version: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly bounds?: IntakeBounds;
  readonly limits?: ReadLimits;
}

/** Builds the App on a Probot instance: services, intake, and the events that lead there. */
export function createApp(probot: Probot, options: AppOptions & Pick<Services, 'rules' | 'threads'>): Intake {
  const { appId, version, log, rules, threads } = options;
  const services: Services = {
    appId,
    version,
    log,
    rules,
    threads,
    clock: options.clock ?? systemClock,
    limits: options.limits ?? DEFAULT_READ_LIMITS,
    commitFiles: new CommitFileCache(),
    reviewOrder: new ReviewOrder(),
    clientFor: (installationId) => probot.auth(installationId),
  };
  return new Intake(services, options.bounds ?? DEFAULT_BOUNDS);
}
