import { FairLine } from './fair-line.ts';
import {
  type Admission,
  type JobEnd,
  type JobOutcome,
  type Jobs,
  type JobsOptions,
  type JobWorker,
  type QueuedJob,
  workerOf,
} from './jobs.ts';
import { ShareCount } from './share.ts';

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
 * A queue in memory, which its process takes with it: lanes keep jobs apart, topics drop what is out of date, and
 * installations take turns. What one job costs does not depend on how many wait.
 */
export class MemoryJobs<J extends QueuedJob> implements Jobs<J> {
  readonly #options: JobsOptions<J>;
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

  constructor(options: JobsOptions<J>) {
    this.#options = options;
    this.#waiting = new ShareCount(options.waiting);
    this.#running = new ShareCount(options.running);
  }

  async size(): Promise<number> {
    return this.#entries.size;
  }

  async hasRoomToSpare(installationId: number): Promise<boolean> {
    return this.#hasRoom(installationId, 1 / 2);
  }

  async add(job: J): Promise<Admission> {
    const worker = this.#workerOf(job);
    const rivals = job.topic === null ? [] : [...(this.#topics.get(keyOf(job, job.topic)) ?? [])];
    const newer = rivals.find((entry) => !entry.superseded.signal.aborted && worker.isOlder(job, entry.job));
    if (newer !== undefined && !job.leftTraces) {
      await this.#tellEnd(job, 'superseded');
      return 'taken';
    }
    const twin = [...(this.#lanes.get(keyOf(job, job.lane))?.waiting ?? [])].find(
      (entry) => !entry.superseded.signal.aborted,
    );
    if (twin === undefined && !this.#hasRoom(job.installationId)) return 'full';
    const older = rivals.filter((rival) => worker.isOlder(rival.job, job));
    const dropped = older.filter((entry) => this.#supersede(entry, job));
    if (twin !== undefined && this.#entries.has(twin)) this.#merge(twin, job);
    else this.#admit(job, newer);
    this.#startWhatCan();
    await Promise.all(dropped.map((entry) => this.#tellEnd(entry.job, 'superseded')));
    return 'taken';
  }

  /** What cannot be started until then is forgotten. */
  async stop(until: number = this.#options.clock.now()): Promise<void> {
    this.#stopAt = until;
    const left = until - this.#options.clock.now();
    this.#forgetWaiting((entry) => left <= 0 || entry.startAt >= until);
    const cancel = left > 0 ? this.#options.clock.after(left, () => this.#forgetWaiting(() => true)) : () => undefined;
    await this.#untilIdle();
    cancel();
  }

  #hasRoom(installationId: number, part = 1): boolean {
    return !this.#isStopping && this.#waiting.hasRoom(installationId, part);
  }

  #workerOf(job: J): JobWorker<J> {
    return workerOf(this.#options.workers, job);
  }

  /** Resolves when nothing waits and nothing is at work. */
  #untilIdle(): Promise<void> {
    if (this.#entries.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
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
    if (newer !== undefined) entry.superseded.abort(newer.job);
    this.#entries.add(entry);
    this.#joinTopic(entry);
    this.#wait(entry);
  }

  #merge(twin: Entry<J>, job: J): void {
    this.#leaveTopic(twin);
    twin.job = this.#workerOf(job).merge(twin.job, job);
    this.#joinTopic(twin);
    if (twin.startAt <= job.notBefore) return;
    twin.startAt = job.notBefore;
    if (twin.state === 'timed') this.#place(twin);
  }

  /** True if the job is dropped: one that may have left something half done is told instead. */
  #supersede(entry: Entry<J>, by: J): boolean {
    entry.superseded.abort(by);
    if (entry.state === 'running' || entry.job.leftTraces || entry.continued || entry.alone) return false;
    this.#forget(entry);
    return true;
  }

  #forgetWaiting(isMeant: (entry: Entry<J>) => boolean): void {
    for (const entry of [...this.#entries]) {
      if (entry.state !== 'running' && isMeant(entry)) this.#forget(entry);
    }
    this.#tellIfIdle();
  }

  #joinTopic(entry: Entry<J>): void {
    const { job } = entry;
    if (job.topic === null) return;
    const key = keyOf(job, job.topic);
    const entries = this.#topics.get(key);
    if (entries === undefined) this.#topics.set(key, new Set([entry]));
    else entries.add(entry);
  }

  #leaveTopic(entry: Entry<J>): void {
    const { job } = entry;
    if (job.topic === null) return;
    const key = keyOf(job, job.topic);
    const entries = this.#topics.get(key);
    if (entries?.delete(entry) === true && entries.size === 0) this.#topics.delete(key);
  }

  #forget(entry: Entry<J>): void {
    if (entry.state !== 'running') this.#waitNoMore(entry);
    this.#leaveTopic(entry);
    this.#entries.delete(entry);
  }

  #laneOf({ job }: Entry<J>): Lane<J> {
    const key = keyOf(job, job.lane);
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    const lane: Lane<J> = { running: null, waiting: new Set() };
    this.#lanes.set(key, lane);
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
    if (lane.running === null && lane.waiting.size === 0) this.#lanes.delete(keyOf(entry.job, entry.job.lane));
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
    if (isOver) this.#leaveTopic(entry);
    else this.#putBack(entry, outcome);
    for (const other of lane.waiting) this.#place(other);
    if (lane.waiting.size === 0) this.#lanes.delete(keyOf(entry.job, entry.job.lane));
    this.#startWhatCan();
    if (isOver) {
      await this.#tellEnd(entry.job, outcome.kind);
      this.#entries.delete(entry);
    }
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
      return await this.#workerOf(job).work(job, { attempt, continued, alone, superseded: superseded.signal });
    } catch {
      // Work sorts out its own errors; one that gets here is a mistake in it, and must not stop the others.
      return { kind: 'failed' };
    }
  }

  async #tellEnd(job: J, end: JobEnd): Promise<void> {
    try {
      await this.#workerOf(job).ended(job, end);
    } catch {
      // As with work: it has ended all the same.
    }
  }

  #tellIfIdle(): void {
    if (this.#entries.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

/** Lanes and topics of two kinds have nothing to do with each other. */
function keyOf({ kind }: QueuedJob, name: string): string {
  return `${kind} ${name}`;
}
