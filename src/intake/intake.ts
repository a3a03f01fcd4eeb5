import type { Log } from '../model/log.ts';
import type { Clock } from '../queue/clock.ts';
import type { Admission, Jobs } from '../queue/jobs.ts';
import type { DeliveryLog } from './delivery-log.ts';
import type { DeliveredEvent, EventReader, IgnoredBecause, Reading } from './event-reader.ts';
import type { Job } from './job-workers.ts';
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

export interface IntakeOptions {
  readonly appId: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: Jobs<Job>;
  readonly deliveries: DeliveryLog;
}

/** Takes events in, makes jobs of them, and sees that each delivery is worked on once. */
export class Intake {
  readonly jobs: Jobs<Job>;
  readonly #options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.jobs = options.jobs;
    this.#options = options;
  }

  /** Those of the deliveries that are being worked on, or have been to the end. */
  known(deliveries: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#options.deliveries.known(deliveries);
  }

  /** Takes an event in as it comes from GitHub. If there is no room for it, the delivery may come again. */
  async receive(event: DeliveredEvent): Promise<Admission> {
    const { log } = this.#options;
    if (LOGGED_EVENTS.includes(event.name)) logEvent(event, log);
    if (!Object.hasOwn(EVENT_READERS, event.name)) return 'taken';
    return this.#takeIn(event, (reading) => {
      if ('job' in reading) return reading.job;
      this.#logIgnored(event, reading.ignored);
      return null;
    });
  }

  /** Takes in an event that was delivered earlier and may have been lost, half done or done. */
  async recover(event: DeliveredEvent): Promise<Admission> {
    return this.#takeIn(event, (reading) =>
      'job' in reading ? { ...reading.job, recovered: true, leftTraces: true } : null,
    );
  }

  async #takeIn(event: DeliveredEvent, toJob: (reading: Reading) => Job | null): Promise<Admission> {
    const { jobs, deliveries, log } = this.#options;
    const begun = await deliveries.begin(event.id, event.content);
    if (begun === 'repeated') {
      log.warn({ event: event.name, delivery: event.id, code: 'repeated' }, 'a delivery repeats an earlier one');
    }
    if (begun !== 'begun') return 'taken';
    let admission: Admission = 'full';
    try {
      const job = toJob(this.#read(event));
      if (job === null) await deliveries.end(event.id, 'declined');
      admission = job === null ? 'taken' : await jobs.add(job);
      if (job !== null && admission === 'taken') await deliveries.keep(event.id);
    } finally {
      if (admission === 'full') await deliveries.end(event.id, 'failed');
    }
    return admission;
  }

  #read(event: DeliveredEvent): Reading {
    const { appId, clock } = this.#options;
    return EVENT_READERS[event.name]!(event.payload, { delivery: event.id, appId, now: clock.now() });
  }

  #logIgnored({ id, name }: DeliveredEvent, code: IgnoredBecause): void {
    // GitHub opens a suite for every push: nothing to tell.
    if (name === 'check_suite' || name === 'check_run') return;
    this.#options.log.info({ event: name, delivery: id, code }, 'event needs no verdict');
  }
}
