import { PostwardenError } from '../model/errors.ts';
import type { Clock } from './clock.ts';
import { FairLine } from './fair-line.ts';
import { isOlder, type JobVersion } from './job-version.ts';
import { type Share, ShareCount } from './share.ts';

/** What the queue must know of a job; all else is for whoever does the work. */
export interface QueuedJob {
  /** Whose share of the queue it takes. */
  readonly installationId: number;
  /** Jobs of one lane never overlap, and those that wait in it become one. */
  readonly lane: string;
  /** A newer job of the same topic makes an older one pointless; null: it is never dropped. */
  readonly topic: string | null;
  /** The state of the world that the job is about, for telling older from newer. */
  readonly version: JobVersion;
  /** Not to be started before this time, in milliseconds since 1970. */
  readonly notBefore: number;
  /** May have left something half done earlier, so that it must be told when it is superseded. */
  readonly leftTraces: boolean;
}

export type JobOutcome =
  | { readonly kind: 'done' }
  /** Whoever asked may not, or not now: there is nothing to do. */
  | { readonly kind: 'declined' }
  /** Given up without a result: whoever asked may ask again. */
  | { readonly kind: 'failed' }
  /** Put back: to be started again at that time. A `blameless` wait is no failed attempt. */
  | { readonly kind: 'later'; readonly at: number; readonly blameless: boolean }
  /** Put aside before anything was done: to be started again, and `alone` from then on. */
  | { readonly kind: 'aside' };

export interface JobControl {
  /** 1 for the first try. */
  readonly attempt: number;
  /** The job was at work before, and put back. */
  readonly continued: boolean;
  /** No other job that was put aside is at work. */
  readonly alone: boolean;
  /** Aborted when a newer job makes this one pointless; its `reason` is the newer commit's SHA. */
  readonly superseded: AbortSignal;
}

export interface JobQueueOptions<J extends QueuedJob> {
  /** Jobs that may wait. */
  readonly waiting: Share;
  /** Jobs at work at once. */
  readonly running: Share;
  readonly clock: Clock;
  readonly work: (job: J, control: JobControl) => Promise<JobOutcome>;
  /** Makes one job of two in the same lane, the second one being the newcomer. */
  readonly merge: (waiting: J, arrived: J) => J;
  /** Told once for each job that has come to its end, and whether it was dropped as superseded. */
  readonly ended: (job: J, end: 'done' | 'declined' | 'superseded' | 'failed') => void;
}

interface Entry<J> {
  job: J;
  continued: boolean;
  alone: boolean;
  attempt: number;
  startAt: number;
  /** `timed`: not yet to be started; `ready`: in line; `blocked`: another job of its lane runs. */
  state: 'timed' | 'ready' | 'blocked' | 'running';
  cancelTimer: () => void;
  readonly superseded: AbortController;
}

interface Lane<J> {
  running: Entry<J> | null;
  readonly waiting: Set<Entry<J>>;
}

/**
 * A bounded queue in memory: lanes keep jobs apart, topics drop what is out of date, and installations take turns. What one
 * job costs does not depend on how many wait.
 */
export class JobQueue<J extends QueuedJob> {
  readonly #options: JobQueueOptions<J>;
  readonly #entries = new Set<Entry<J>>();
  readonly #lanes = new Map<string, Lane<J>>();
  readonly #topics = new Map<string, Set<Entry<J>>>();
  readonly #waiting: ShareCount;
  readonly #running: ShareCount;
  /** What arrives now goes before what is only looked at again. */
  readonly #arrived = new FairLine<Entry<J>>();
  readonly #lookedAtAgain = new FairLine<Entry<J>>();
  /** What was put aside; one of them at a time. */
  readonly #aside = new FairLine<Entry<J>>();
  #runsAlone = false;
  readonly #idle: (() => void)[] = [];
  /** Nothing is started from then on; infinite while nothing is to stop. */
  #stopAt = Number.POSITIVE_INFINITY;

  constructor(options: JobQueueOptions<J>) {
    this.#options = options;
    this.#waiting = new ShareCount(options.waiting);
    this.#running = new ShareCount(options.running);
  }

  /** Jobs that wait or run. */
  get size(): number {
    return this.#entries.size;
  }

  hasRoom(installationId: number): boolean {
    return !this.#isStopping && this.#waiting.hasRoom(installationId);
  }

  /** Room for what can be put off, so that it never takes the place of what arrives now. */
  hasRoomToSpare(installationId: number): boolean {
    return !this.#isStopping && this.#waiting.hasRoom(installationId, 1 / 2);
  }

  /** Takes a job in, or throws `queue-full`. */
  add(job: J): void {
    const rivals = job.topic === null ? [] : [...(this.#topics.get(job.topic) ?? [])];
    const newer = rivals.find((entry) => !entry.superseded.signal.aborted && isOlder(job.version, entry.job.version));
    if (newer !== undefined && !job.leftTraces) {
      this.#options.ended(job, 'superseded');
      return;
    }
    const twin = [...(this.#lanes.get(job.lane)?.waiting ?? [])].find((entry) => !entry.superseded.signal.aborted);
    if (twin === undefined && !this.hasRoom(job.installationId)) {
      throw new PostwardenError('queue-full', 'Too many jobs are waiting; the delivery is to be sent again later.');
    }
    for (const rival of rivals) {
      if (isOlder(rival.job.version, job.version)) this.#supersede(rival, job.version.sha);
    }
    if (twin !== undefined && this.#entries.has(twin)) this.#merge(twin, job);
    else this.#admit(job, newer);
    this.#startWhatCan();
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#entries.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  /**
   * Takes nothing more in, and starts nothing more from then on: what could not be started before is forgotten. Resolves
   * when all that runs has come to its end.
   */
  async stop(until: number = this.#options.clock.now()): Promise<void> {
    this.#stopAt = until;
    const left = until - this.#options.clock.now();
    this.#forgetWaiting((entry) => left <= 0 || entry.startAt >= until);
    const cancel = left > 0 ? this.#options.clock.after(left, () => this.#forgetWaiting(() => true)) : () => undefined;
    await this.idle();
    cancel();
  }

  get #isStopping(): boolean {
    return Number.isFinite(this.#stopAt);
  }

  #admit(job: J, newer: Entry<J> | undefined): void {
    const entry: Entry<J> = {
      job,
      continued: false,
      alone: false,
      attempt: 1,
      startAt: job.notBefore,
      state: 'timed',
      cancelTimer: () => undefined,
      superseded: new AbortController(),
    };
    if (newer !== undefined) entry.superseded.abort(newer.job.version.sha);
    this.#entries.add(entry);
    this.#joinTopic(entry);
    this.#wait(entry);
  }

  #merge(twin: Entry<J>, job: J): void {
    this.#leaveTopic(twin);
    twin.job = this.#options.merge(twin.job, job);
    this.#joinTopic(twin);
    if (twin.startAt <= job.notBefore) return;
    twin.startAt = job.notBefore;
    if (twin.state === 'timed') this.#place(twin);
  }

  #supersede(entry: Entry<J>, bySha: string): void {
    entry.superseded.abort(bySha);
    if (entry.state === 'running' || entry.job.leftTraces || entry.continued || entry.alone) return;
    this.#forget(entry);
    this.#options.ended(entry.job, 'superseded');
  }

  #forgetWaiting(isMeant: (entry: Entry<J>) => boolean): void {
    for (const entry of [...this.#entries]) {
      if (entry.state !== 'running' && isMeant(entry)) this.#forget(entry);
    }
    this.#tellIfIdle();
  }

  #joinTopic(entry: Entry<J>): void {
    const { topic } = entry.job;
    if (topic === null) return;
    const entries = this.#topics.get(topic);
    if (entries === undefined) this.#topics.set(topic, new Set([entry]));
    else entries.add(entry);
  }

  #leaveTopic(entry: Entry<J>): void {
    const topic = entry.job.topic ?? '';
    const entries = this.#topics.get(topic);
    if (entries?.delete(entry) === true && entries.size === 0) this.#topics.delete(topic);
  }

  #forget(entry: Entry<J>): void {
    if (entry.state !== 'running') this.#waitNoMore(entry);
    this.#leaveTopic(entry);
    this.#entries.delete(entry);
  }

  #laneOf({ job }: Entry<J>): Lane<J> {
    const known = this.#lanes.get(job.lane);
    if (known !== undefined) return known;
    const lane: Lane<J> = { running: null, waiting: new Set() };
    this.#lanes.set(job.lane, lane);
    return lane;
  }

  #lineOf({ job, alone }: Entry<J>): FairLine<Entry<J>> {
    if (alone) return this.#aside;
    return job.leftTraces ? this.#lookedAtAgain : this.#arrived;
  }

  #wait(entry: Entry<J>): void {
    this.#waiting.add(entry.job.installationId);
    this.#laneOf(entry).waiting.add(entry);
    this.#place(entry);
  }

  #waitNoMore(entry: Entry<J>): void {
    const lane = this.#laneOf(entry);
    this.#waiting.remove(entry.job.installationId);
    this.#displace(entry);
    lane.waiting.delete(entry);
    if (lane.running === null && lane.waiting.size === 0) this.#lanes.delete(entry.job.lane);
  }

  /** Where an entry that waits belongs at the moment. */
  #place(entry: Entry<J>): void {
    const { clock } = this.#options;
    this.#displace(entry);
    const left = entry.startAt - clock.now();
    if (left > 0) {
      entry.state = 'timed';
      entry.cancelTimer = clock.after(left, () => {
        this.#place(entry);
        this.#startWhatCan();
      });
    } else if (this.#laneOf(entry).running !== null) {
      entry.state = 'blocked';
    } else {
      entry.state = 'ready';
      this.#lineOf(entry).add(entry.job.installationId, entry);
    }
  }

  #displace(entry: Entry<J>): void {
    entry.cancelTimer();
    this.#arrived.delete(entry.job.installationId, entry);
    this.#lookedAtAgain.delete(entry.job.installationId, entry);
    this.#aside.delete(entry.job.installationId, entry);
  }

  #startWhatCan(): void {
    const mayRun = (installationId: number): boolean => this.#running.hasRoom(installationId);
    const mayRunAlone = (installationId: number): boolean => !this.#runsAlone && mayRun(installationId);
    while (!this.#running.isFull && this.#options.clock.now() < this.#stopAt) {
      const entry = this.#arrived.take(mayRun) ?? this.#lookedAtAgain.take(mayRun) ?? this.#aside.take(mayRunAlone);
      if (entry === null) return;
      void this.#run(entry);
    }
  }

  async #run(entry: Entry<J>): Promise<void> {
    const lane = this.#laneOf(entry);
    lane.running = entry;
    this.#waitNoMore(entry);
    entry.state = 'running';
    if (entry.alone) this.#runsAlone = true;
    this.#running.add(entry.job.installationId);
    for (const other of lane.waiting) this.#place(other);
    const outcome = await this.#work(entry);
    if (entry.alone) this.#runsAlone = false;
    this.#running.remove(entry.job.installationId);
    lane.running = null;
    const isOver = outcome.kind !== 'later' && outcome.kind !== 'aside';
    if (isOver) this.#forget(entry);
    else this.#putBack(entry, outcome);
    for (const other of lane.waiting) this.#place(other);
    if (lane.waiting.size === 0) this.#lanes.delete(entry.job.lane);
    if (isOver) this.#options.ended(entry.job, outcome.kind);
    this.#startWhatCan();
    this.#tellIfIdle();
  }

  #putBack(entry: Entry<J>, outcome: JobOutcome & { readonly kind: 'later' | 'aside' }): void {
    if (outcome.kind === 'aside') {
      entry.alone = true;
    } else {
      entry.continued = true;
      entry.startAt = outcome.at;
      if (!outcome.blameless) entry.attempt += 1;
    }
    if (entry.startAt >= this.#stopAt || this.#options.clock.now() >= this.#stopAt) this.#forget(entry);
    else this.#wait(entry);
  }

  async #work({ job, attempt, continued, alone, superseded }: Entry<J>): Promise<JobOutcome> {
    try {
      return await this.#options.work(job, { attempt, continued, alone, superseded: superseded.signal });
    } catch {
      // Work sorts out its own errors; one that gets here is a mistake in it, and must not stop the others.
      return { kind: 'failed' };
    }
  }

  #tellIfIdle(): void {
    if (this.#entries.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
