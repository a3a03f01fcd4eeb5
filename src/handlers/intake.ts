import { DeliveryLog } from '../queue/delivery-log.ts';
import { JobQueue } from '../queue/job-queue.ts';
import { aboutJob } from './about-job.ts';
import type { EventReader, Reading } from './event-reader.ts';
import { readMergeGroup } from './merge-group.ts';
import { readPullRequest } from './pull-request.ts';
import { readPush } from './push.ts';
import { readCheckRun, readCheckSuite } from './rerequest.ts';
import { runJob } from './run-job.ts';
import { mergeJobs, type ScanJob } from './scan-job.ts';
import type { Services } from './services.ts';

/** The events that may lead to a job. */
export const EVENT_READERS: Readonly<Record<string, EventReader>> = {
  push: readPush,
  pull_request: readPullRequest,
  merge_group: readMergeGroup,
  check_run: readCheckRun,
  check_suite: readCheckSuite,
};

export interface IntakeBounds {
  /** Jobs that may wait. */
  readonly jobs: number;
  /** Scans at once. */
  readonly scans: number;
  /** Ids of finished deliveries that are remembered. */
  readonly deliveries: number;
}

export const DEFAULT_BOUNDS: IntakeBounds = { jobs: 1000, scans: 2, deliveries: 10_000 };

/** An event as it was delivered. */
export interface DeliveredEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

/** Takes events in, makes jobs of them, and sees that each delivery is worked on once. */
export class Intake {
  readonly queue: JobQueue<ScanJob>;
  readonly #services: Services;
  readonly #deliveries: DeliveryLog;

  constructor(services: Services, bounds: IntakeBounds = DEFAULT_BOUNDS) {
    this.#services = services;
    this.#deliveries = new DeliveryLog(bounds.deliveries);
    this.queue = new JobQueue({
      limit: bounds.jobs,
      concurrency: bounds.scans,
      clock: services.clock,
      work: (job, control) => runJob(services, job, control),
      merge: mergeJobs,
      ended: (job, end) => {
        if (end === 'failed') services.log.error({ ...aboutJob(job), code: 'internal' }, 'a job broke off');
        for (const delivery of job.deliveries) this.#deliveries.end(delivery, end !== 'failed');
      },
    });
  }

  /** True if the delivery is being worked on, or has been to the end. */
  isKnown(delivery: string): boolean {
    return this.#deliveries.isKnown(delivery);
  }

  /** Takes an event in. Throws `queue-full`; the delivery may then come again. */
  accept(event: DeliveredEvent): void {
    if (this.isKnown(event.id)) return;
    const reading = this.read(event);
    if ('ignored' in reading) {
      this.#deliveries.end(event.id, true);
      this.#logIgnored(event, reading.ignored);
      return;
    }
    this.#enqueue(event.id, reading.job);
  }

  /** Takes in an event that was delivered earlier and may have been lost, half done or done. */
  recover(event: DeliveredEvent): void {
    if (this.isKnown(event.id)) return;
    const reading = this.read(event);
    if ('ignored' in reading) this.#deliveries.end(event.id, true);
    else this.#enqueue(event.id, { ...reading.job, recovered: true, leftTraces: true });
  }

  read(event: DeliveredEvent): Reading {
    const reader = EVENT_READERS[event.name];
    if (reader === undefined) return { ignored: 'informative' };
    const { appId, clock } = this.#services;
    return reader(event.payload, { delivery: event.id, appId, now: clock.now() });
  }

  #enqueue(delivery: string, job: ScanJob): void {
    this.#deliveries.begin(delivery);
    try {
      this.queue.add(job);
    } catch (error) {
      this.#deliveries.end(delivery, false);
      throw error;
    }
  }

  #logIgnored(event: DeliveredEvent, code: string): void {
    // GitHub opens a suite for every push: nothing to tell.
    if (event.name === 'check_suite' || event.name === 'check_run') return;
    this.#services.log.info({ event: event.name, delivery: event.id, code }, 'event needs no verdict');
  }
}
