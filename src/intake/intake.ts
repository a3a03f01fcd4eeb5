import { DeliveryLog } from '../queue/delivery-log.ts';
import { JobQueue } from '../queue/job-queue.ts';
import type { Share } from '../queue/share.ts';
import { aboutJob } from '../verdict/about-job.ts';
import { runJob } from '../verdict/run-job.ts';
import { mergeJobs, type ScanJob } from '../verdict/scan-job.ts';
import type { Services } from '../verdict/services.ts';
import type { DeliveredEvent, EventReader, Reading } from './event-reader.ts';
import { LOGGED_EVENTS, logEvent } from './log-event.ts';
import { readMergeGroup } from './merge-group.ts';
import { readPullRequest } from './pull-request.ts';
import { readPush } from './push.ts';
import { readCheckRun, readCheckSuite } from './rerequest.ts';

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
  readonly waiting: Share;
  /** Commits that are judged at once. */
  readonly running: Share;
  /** Finished deliveries that are remembered. */
  readonly deliveries: number;
}

/** A verdict is mostly waiting for GitHub, which wants a second between two writes for one installation. */
export const DEFAULT_BOUNDS: IntakeBounds = {
  waiting: { inAll: 10_000, perInstallation: 1000 },
  running: { inAll: 24, perInstallation: 4 },
  deliveries: 20_000,
};

/** Takes events in, makes jobs of them, and sees that each delivery is worked on once. */
export class Intake {
  readonly queue: JobQueue<ScanJob>;
  readonly #services: Services;
  readonly #deliveries: DeliveryLog;

  constructor(services: Services, bounds: IntakeBounds = DEFAULT_BOUNDS) {
    this.#services = services;
    this.#deliveries = new DeliveryLog(bounds.deliveries);
    this.queue = new JobQueue({
      waiting: bounds.waiting,
      running: bounds.running,
      clock: services.clock,
      work: (job, control) => runJob(services, job, control),
      merge: mergeJobs,
      ended: (job, end) => {
        if (end === 'failed') services.log.error({ ...aboutJob(job), code: 'internal' }, 'a job broke off');
        for (const delivery of job.deliveries) this.#deliveries.end(delivery, end);
      },
    });
  }

  /** True if the delivery is being worked on, or has been to the end. */
  isKnown(delivery: string): boolean {
    return this.#deliveries.isKnown(delivery);
  }

  /** Takes an event in as it comes from GitHub. Throws `queue-full`; the delivery may then come again. */
  receive(event: DeliveredEvent): void {
    const { log } = this.#services;
    if (LOGGED_EVENTS.includes(event.name)) logEvent(event, log);
    if (!Object.hasOwn(EVENT_READERS, event.name) || this.#deliveries.isKnown(event.id)) return;
    if (event.content !== null && this.#deliveries.isRepeated(event.content)) {
      log.warn({ event: event.name, delivery: event.id, code: 'repeated' }, 'a delivery repeats an earlier one');
      return;
    }
    const reading = this.#read(event);
    if ('job' in reading) this.#enqueue(event, reading.job);
    else this.#ignore(event, reading.ignored);
  }

  /** Takes in an event that was delivered earlier and may have been lost, half done or done. */
  recover(event: DeliveredEvent): void {
    if (this.isKnown(event.id)) return;
    const reading = this.#read(event);
    if ('job' in reading) this.#enqueue(event, { ...reading.job, recovered: true, leftTraces: true });
    else this.#deliveries.end(event.id, 'done');
  }

  #read(event: DeliveredEvent): Reading {
    const { appId, clock } = this.#services;
    return EVENT_READERS[event.name]!(event.payload, { delivery: event.id, appId, now: clock.now() });
  }

  #enqueue({ id, content }: DeliveredEvent, job: ScanJob): void {
    this.#deliveries.begin(id, content);
    try {
      this.queue.add(job);
    } catch (error) {
      this.#deliveries.end(id, 'failed');
      throw error;
    }
  }

  #ignore({ id, name }: DeliveredEvent, code: string): void {
    this.#deliveries.end(id, 'done');
    // GitHub opens a suite for every push: nothing to tell.
    if (name === 'check_suite' || name === 'check_run') return;
    this.#services.log.info({ event: name, delivery: id, code }, 'event needs no verdict');
  }
}
