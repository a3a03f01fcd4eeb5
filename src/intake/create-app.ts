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
import type { SharedWork } from './shared-work.ts';

export interface AppOptions {
  readonly appId: number;
  readonly version: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly bounds?: IntakeBounds;
  readonly limits?: ReadLimits;
  /** In memory if it is left out. */
  readonly sharedWork?: SharedWork;
}

/** Builds the App on a Probot instance: services, the queue, and the intake that leads there. */
export async function createApp(
  probot: Probot,
  options: AppOptions & Pick<Services, 'rules' | 'threads'>,
): Promise<Intake> {
  const { appId, version, log, rules, threads } = options;
  const clock = options.clock ?? systemClock;
  const { waiting, running, deliveries: remembered } = options.bounds ?? DEFAULT_BOUNDS;
  const { deliveries, reviewOrder, createJobs } = options.sharedWork ?? workInMemory(remembered);
  const services: Services = {
    appId,
    version,
    log,
    rules,
    threads,
    clock,
    limits: options.limits ?? DEFAULT_READ_LIMITS,
    commitFiles: new MemoryCommitFileCache(),
    reviewOrder,
    clientFor: (installationId) => probot.auth(installationId),
  };
  const jobs = await createJobs({ waiting, running, clock, workers: createJobWorkers(services, deliveries) });
  return new Intake({ appId, clock, log, jobs, deliveries });
}

/** For one instance that may forget: what it knows ends with it. Remembers so many finished deliveries. */
function workInMemory(deliveries: number): SharedWork {
  return {
    deliveries: new MemoryDeliveryLog(deliveries),
    reviewOrder: new MemoryReviewOrder(),
    createJobs: async (options) => new MemoryJobs(options),
  };
}
