import type { Clock } from './clock.ts';
import type { Share } from './share.ts';

/** What a queue must know of a job; all else is for whoever does the work. Plain data, so that it can be kept anywhere. */
export interface QueuedJob {
  /** Says who does the work. Lanes and topics are those of one kind. */
  readonly kind: string;
  /** Whose share of the queue it takes. */
  readonly installationId: number;
  /** Jobs of one lane never overlap, and those that wait in it become one. */
  readonly lane: string;
  /** A newer job of the same topic makes an older one pointless; null: it is never dropped. */
  readonly topic: string | null;
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

/** How a job came to its end; `superseded` is one that was dropped before it was worked on. */
export type JobEnd = 'done' | 'declined' | 'superseded' | 'failed';

export interface JobControl {
  /** 1 for the first try. */
  readonly attempt: number;
  /** Its worker put the job back. What broke off, since its process ended, is not gone on with but started again. */
  readonly continued: boolean;
  /** No other job that was put aside is at work. */
  readonly alone: boolean;
  /** Aborted when a newer job makes this one pointless; its `reason` is the newer job. */
  readonly superseded: AbortSignal;
}

/** Whether a job was taken in; if there is no room for it, it is to be brought again later. */
export type Admission = 'taken' | 'full';

/** What is done with the jobs of one kind. It sorts out its own errors: to a queue they are all the same. */
export interface JobWorker<J> {
  work(job: J, control: JobControl): Promise<JobOutcome>;
  /** Makes one job of two in the same lane, the second one being the newcomer. */
  merge(waiting: J, arrived: J): J;
  /** True if the other one, of the same topic, makes the first pointless. */
  isOlder(one: J, other: J): boolean;
  /** Told once for each job that has come to its end. */
  ended(job: J, end: JobEnd): Promise<void>;
}

/** A row for each kind of job. */
export type JobWorkers<J extends QueuedJob> = {
  readonly [K in J['kind']]: JobWorker<Extract<J, { readonly kind: K }>>;
};

/** The row of a job. */
export function workerOf<J extends QueuedJob>(workers: JobWorkers<J>, { kind }: J): JobWorker<J> {
  // A row gets the jobs of its own kind alone, which the type of a table cannot say of a key that is not known yet.
  return workers[kind as J['kind']] as unknown as JobWorker<J>;
}

/** What a queue is made with, wherever it keeps its jobs. */
export interface JobsOptions<J extends QueuedJob> {
  /** Jobs that may wait. */
  readonly waiting: Share;
  /** Jobs at work at once. */
  readonly running: Share;
  readonly clock: Clock;
  readonly workers: JobWorkers<J>;
}

/**
 * The port for jobs: they are taken in within bounds, worked on in a fair order, and superseded by newer ones. Where they
 * wait is the business of what stands behind it; `test/queue/jobs-contract.ts` says what it must do.
 */
export interface Jobs<J extends QueuedJob> {
  /** Takes a job in: once that is told, whoever brought it may forget it. */
  add(job: J): Promise<Admission>;
  /** Room for what can be put off, so that it never takes the place of what arrives now. */
  hasRoomToSpare(installationId: number): Promise<boolean>;
  /** Jobs that wait or are at work. */
  size(): Promise<number>;
  /**
   * Takes nothing more in, and starts nothing more from then on: now, unless a time is given. Resolves when all that is
   * at work has come to its end, and nothing is left to start until then.
   */
  stop(until?: number): Promise<void>;
}
