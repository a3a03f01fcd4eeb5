import type { Probot } from 'probot';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../change/read-limits.ts';
import { MemoryCommitFileCache } from '../github/changes/memory-commit-file-cache.ts';
import type { Log } from '../model/log.ts';
import { type Clock, systemClock } from '../queue/clock.ts';
import { MemoryJobs } from '../queue/memory-jobs.ts';
import { MemoryReviewOrder } from '../verdict/memory-review-order.ts';
import type { Services } from '../verdict/services.ts';
import { DEFAULT_BOUNDS, type IntakeBounds } from './bounds.ts';
import { Intake } from './intake.ts';
import { createJobWorkers } from './job-workers.ts';
import { MemoryDeliveryLog } from './memory-delivery-log.ts';

export interface AppOptions {
  readonly appId: number;
  readonly version: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly bounds?: IntakeBounds;
  readonly limits?: ReadLimits;
}

/**
 * Builds the App on a Probot instance: services, the queue, and the intake that leads there. What it remembers stands in
 * memory: nobody else knows that.
 */
export function createApp(probot: Probot, options: AppOptions & Pick<Services, 'rules' | 'threads'>): Intake {
  const { appId, version, log, rules, threads } = options;
  const clock = options.clock ?? systemClock;
  const bounds = options.bounds ?? DEFAULT_BOUNDS;
  const services: Services = {
    appId,
    version,
    log,
    rules,
    threads,
    clock,
    limits: options.limits ?? DEFAULT_READ_LIMITS,
    commitFiles: new MemoryCommitFileCache(),
    reviewOrder: new MemoryReviewOrder(),
    clientFor: (installationId) => probot.auth(installationId),
  };
  const deliveries = new MemoryDeliveryLog(bounds.deliveries);
  const { waiting, running } = bounds;
  const jobs = new MemoryJobs({ waiting, running, clock, workers: createJobWorkers(services, deliveries) });
  return new Intake({ appId, clock, log, jobs, deliveries });
}
