import { PostwardenError } from '../model/errors.ts';
import type { Clock } from './clock.ts';

/** What the queue must know of a job; all else is for whoever does the work. */
export interface QueuedJob {
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

export interface JobVersion {
  readonly sha: string;
  /** The commit that stood there before, if known. */
  readonly before: string | null;
  /** When the state was reached, in milliseconds since 1970, as far as GitHub says (to the second). */
  readonly time: number;
}

export type JobOutcome =
  | { readonly kind: 'done' }
  /** Whoever asked may not, or not now: there is nothing to do. */
  | { readonly kind: 'declined' }
  /** Given up without a result: whoever asked may ask again. */
  | { readonly kind: 'failed' }
  /** Put back: to be started again at that time. A `blameless` wait is no failed attempt. */
  | { readonly kind: 'later'; readonly at: number; readonly blameless: boolean };

export interface JobControl {
  /** 1 for the first try. */
  readonly attempt: number;
  /** Aborted when a newer job makes this one pointless; its `reason` is the newer commit's SHA. */
  readonly superseded: AbortSignal;
}

export interface JobQueueOptions<J extends QueuedJob> {
  /** Jobs that may wait. */
  readonly limit: number;
  readonly concurrency: number;
  readonly clock: Clock;
  readonly work: (job: J, control: JobControl) => Promise<JobOutcome>;
  /** Makes one job of two in the same lane, the second one being the newcomer. */
  readonly merge: (waiting: J, arrived: J) => J;
  /** Told once for each job that has come to its end, and whether it was dropped as superseded. */
  readonly ended: (job: J, end: 'done' | 'declined' | 'superseded' | 'failed') => void;
}

interface Entry<J> {
  job: J;
  attempt: number;
  startAt: number;
  running: boolean;
  readonly superseded: AbortController;
}

/** A bounded queue in memory: lanes keep jobs apart, topics drop what is out of date. */
export class JobQueue<J extends QueuedJob> {
  readonly #options: JobQueueOptions<J>;
  readonly #entries = new Set<Entry<J>>();
  readonly #idle: (() => void)[] = [];
  #cancelTimer: (() => void) | null = null;
  #paused = false;

  constructor(options: JobQueueOptions<J>) {
    this.#options = options;
  }

  /** Jobs that wait or run. */
  get size(): number {
    return this.#entries.size;
  }

  get hasRoom(): boolean {
    return !this.#paused && this.#waiting().length < this.#options.limit;
  }

  /** Room for what can be put off, so that it never takes the place of what arrives now. */
  get hasRoomToSpare(): boolean {
    return !this.#paused && this.#waiting().length < this.#options.limit / 2;
  }

  /** Takes a job in, or throws `queue-full`. */
  add(job: J): void {
    const rivals = [...this.#entries].filter((entry) => entry.job.topic !== null && entry.job.topic === job.topic);
    const newer = rivals.find((entry) => !entry.superseded.signal.aborted && isOlder(job.version, entry.job.version));
    if (newer !== undefined && !job.leftTraces) {
      this.#options.ended(job, 'superseded');
      return;
    }
    const twin = this.#waiting().find((entry) => entry.job.lane === job.lane && !entry.superseded.signal.aborted);
    if (twin === undefined && !this.hasRoom) {
      throw new PostwardenError('queue-full', 'Too many jobs are waiting; the delivery is to be sent again later.');
    }
    for (const rival of rivals) {
      if (isOlder(rival.job.version, job.version)) this.#supersede(rival, job.version.sha);
    }
    this.#admit(job, twin, newer);
    this.#startWhatCan();
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#entries.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  /** Starts nothing more and takes nothing more in; resolves when what runs has come to its end. */
  stop(): Promise<void> {
    this.#paused = true;
    this.#cancelTimer?.();
    for (const entry of this.#waiting()) this.#entries.delete(entry);
    this.#tellIfIdle();
    return this.idle();
  }

  #admit(job: J, twin: Entry<J> | undefined, newer: Entry<J> | undefined): void {
    if (twin !== undefined) {
      twin.job = this.#options.merge(twin.job, job);
      twin.startAt = Math.min(twin.startAt, job.notBefore);
      return;
    }
    const entry: Entry<J> = {
      job,
      attempt: 1,
      startAt: job.notBefore,
      running: false,
      superseded: new AbortController(),
    };
    this.#entries.add(entry);
    if (newer !== undefined) entry.superseded.abort(newer.job.version.sha);
  }

  #supersede(entry: Entry<J>, bySha: string): void {
    entry.superseded.abort(bySha);
    if (entry.running || entry.job.leftTraces || entry.attempt > 1) return;
    this.#entries.delete(entry);
    this.#options.ended(entry.job, 'superseded');
  }

  #waiting(): readonly Entry<J>[] {
    return [...this.#entries].filter((entry) => !entry.running);
  }

  #startWhatCan(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    if (this.#paused) return;
    const now = this.#options.clock.now();
    const running = [...this.#entries].filter((entry) => entry.running);
    const busyLanes = new Set(running.map((entry) => entry.job.lane));
    let free = this.#options.concurrency - running.length;
    let next = Number.POSITIVE_INFINITY;
    // What arrives now goes before what is only looked at again.
    const waiting = this.#waiting().toSorted((a, b) => Number(a.job.leftTraces) - Number(b.job.leftTraces));
    for (const entry of waiting) {
      if (entry.startAt > now) {
        next = Math.min(next, entry.startAt);
        continue;
      }
      if (free === 0 || busyLanes.has(entry.job.lane)) continue;
      free -= 1;
      busyLanes.add(entry.job.lane);
      void this.#run(entry);
    }
    if (Number.isFinite(next)) this.#cancelTimer = this.#options.clock.after(next - now, () => this.#startWhatCan());
  }

  async #run(entry: Entry<J>): Promise<void> {
    entry.running = true;
    let end: 'done' | 'declined' | 'failed' | null = null;
    try {
      const control = { attempt: entry.attempt, superseded: entry.superseded.signal };
      const outcome = await this.#options.work(entry.job, control);
      if (outcome.kind !== 'later') {
        end = outcome.kind;
      } else {
        entry.startAt = outcome.at;
        if (!outcome.blameless) entry.attempt += 1;
      }
    } catch {
      // Work sorts out its own errors; one that gets here is a mistake in it, and must not stop the others.
      end = 'failed';
    }
    entry.running = false;
    if (end !== null || this.#paused) this.#entries.delete(entry);
    if (end !== null) this.#options.ended(entry.job, end);
    this.#startWhatCan();
    this.#tellIfIdle();
  }

  #tellIfIdle(): void {
    if (this.#entries.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

/**
 * Deliveries come in any order. A job is older if the other one says that it followed on it; else by GitHub's
 * times, which count seconds only, so that equal times decide nothing. A branch may go back to a commit and on again:
 * then each follows on the other, and what a time contradicts does not count.
 */
function isOlder(one: JobVersion, other: JobVersion): boolean {
  if (one.sha === other.sha) return false;
  const isFollowed = other.before === one.sha && other.time >= one.time;
  const follows = one.before === other.sha && one.time >= other.time;
  if (isFollowed !== follows) return isFollowed;
  return one.time < other.time;
}
