import type { Log } from '../model/log.ts';
import {
  type Admission,
  type JobEnd,
  type JobOutcome,
  type Jobs,
  type JobsOptions,
  type QueuedJob,
  workerOf,
} from '../queue/jobs.ts';
import type { Database } from './database.ts';
import type { Instance } from './instance.ts';
import * as rows from './job-rows.ts';
import { inTurn } from './locks.ts';

/** However little is told, what waits in the store is looked at as often: a notice may be lost, an instance too. */
const LOOK_MS = 5000;

export interface StoredJobsOptions<J extends QueuedJob> extends JobsOptions<J> {
  readonly database: Database;
  readonly instance: Instance;
  readonly log: Log;
}

/**
 * Jobs in the store: they outlive their process, and any number of instances work on them together. How many wait, and how
 * many of one installation are at work, counts for all of them; how many are at work in all, for each.
 */
export class StoredJobs<J extends QueuedJob> implements Jobs<J> {
  readonly #options: StoredJobsOptions<J>;
  /** What is at work here, and what tells it that it is superseded. */
  readonly #running = new Map<number, AbortController>();
  /** Whose end is being told. */
  readonly #noting = new Set<number>();
  #cancelTimer: () => void = () => undefined;
  #looking: Promise<void> | null = null;
  #looksAgain = false;
  /** When is next looked for what others have lost. */
  #takeOverAt = 0;
  #stopListening: () => Promise<void> = async () => undefined;
  /** Nothing is started from then on; infinite while nothing is to stop. */
  #stopAt = Number.POSITIVE_INFINITY;
  readonly #idle: (() => void)[] = [];
  #isOver = false;

  private constructor(options: StoredJobsOptions<J>) {
    this.#options = options;
  }

  /** Begins with what waits in the store. */
  static async open<J extends QueuedJob>(options: StoredJobsOptions<J>): Promise<StoredJobs<J>> {
    const jobs = new StoredJobs(options);
    jobs.#stopListening = await options.database.listen(() => jobs.#look());
    jobs.#look();
    return jobs;
  }

  size(): Promise<number> {
    return rows.countJobs(this.#db);
  }

  async hasRoomToSpare(installationId: number): Promise<boolean> {
    if (this.#isStopping) return false;
    return rows.hasRoom(this.#db, installationId, { ...this.#options.waiting, part: 1 / 2 });
  }

  async add(job: J): Promise<Admission> {
    const worker = workerOf(this.#options.workers, job);
    const { holder } = this;
    const now = this.#options.clock.now();
    const dropped: rows.JobRow[] = [];
    const taken = await inTurn(this.#db, 'jobs', async (transaction): Promise<Admission | 'pointless'> => {
      const relatives = await rows.relativesOf(transaction, job);
      const rivals = relatives.filter(({ topic }) => job.topic !== null && topic === job.topic);
      const isOlder = (one: rows.JobRow): boolean => worker.isOlder(rows.jobOf<J>(one), job);
      const newer = rivals.find((row) => row.superseded_by === null && worker.isOlder(job, rows.jobOf<J>(row)));
      if (newer !== undefined && !job.leftTraces) return 'pointless';
      const twin = relatives.find(
        (row) => row.lane === job.lane && row.state === 'waiting' && row.superseded_by === null,
      );
      if (twin === undefined && !(await this.#hasRoom(transaction, job.installationId))) return 'full';
      for (const rival of rivals.filter(isOlder)) {
        const leaves = rival.state === 'running' || rival.left_traces || rival.continued || rival.alone;
        if (leaves) await rows.supersedeJob(transaction, rival.id, job);
        else {
          const ended = await rows.endJob(transaction, { id: rival.id, holder, end: 'superseded' });
          if (ended !== undefined) dropped.push(ended);
        }
      }
      const stays = twin !== undefined && !rivals.some((row) => row.id === twin.id && isOlder(row));
      if (stays) {
        const merged = worker.merge(rows.jobOf<J>(twin), job);
        await rows.replaceJob(transaction, twin, { job: merged, notBefore: job.notBefore });
      } else {
        const supersededBy = newer === undefined ? null : rows.jobOf<J>(newer);
        await rows.insertJob(transaction, job, { now, supersededBy });
      }
      await rows.tellOthers(transaction);
      return 'taken';
    });
    if (taken === 'pointless') {
      await this.#tellEnd(job, 'superseded');
      return 'taken';
    }
    this.#look();
    await Promise.all(dropped.map((row) => this.#noteEnd(row)));
    return taken;
  }

  async stop(until: number = this.#options.clock.now()): Promise<void> {
    if (this.#isOver) return;
    this.#stopAt = until;
    this.#look();
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
    this.#cancelTimer();
    await this.#stopListening();
  }

  private get holder(): string {
    return this.#options.instance.id;
  }

  get #db() {
    return this.#options.database.db;
  }

  get #isStopping(): boolean {
    return Number.isFinite(this.#stopAt);
  }

  async #hasRoom(transaction: rows.JobsAtHand, installationId: number): Promise<boolean> {
    return !this.#isStopping && rows.hasRoom(transaction, installationId, { ...this.#options.waiting, part: 1 });
  }

  /** Looks what there is to do: now, or once more after the look that is under way. */
  #look(): void {
    if (this.#isOver) return;
    if (this.#looking !== null) {
      this.#looksAgain = true;
      return;
    }
    this.#looking = this.#lookUntilDone().finally(() => {
      this.#looking = null;
      if (this.#looksAgain) {
        this.#looksAgain = false;
        this.#look();
      }
    });
  }

  async #lookUntilDone(): Promise<void> {
    const { clock, log } = this.#options;
    this.#cancelTimer();
    let next = clock.now() + LOOK_MS;
    const soonest = (at: number | null): void => {
      if (at !== null && at > clock.now()) next = Math.min(next, at);
    };
    try {
      if (clock.now() >= this.#takeOverAt) await this.#takeOver();
      await this.#tellSuperseded();
      while (await this.#startOne());
      soonest(this.#stopAt);
      soonest(await rows.nextDue(this.#db, clock.now()));
      await this.#tellIfIdle();
    } catch {
      // Nothing is lost: it stands in the store, and the next look finds it.
      log.warn({ code: 'store' }, 'the database could not be reached');
    }
    if (!this.#isOver) this.#cancelTimer = clock.after(next - clock.now(), () => this.#look());
  }

  async #takeOver(): Promise<void> {
    const { holder } = this;
    const ended = await inTurn(this.#db, 'jobs', (transaction) =>
      rows.takeOver(transaction, { holder, atWork: [...this.#running.keys()] }),
    );
    for (const row of ended) if (!this.#noting.has(row.id)) void this.#noteEnd(row);
    this.#takeOverAt = this.#options.clock.now() + LOOK_MS;
  }

  async #tellSuperseded(): Promise<void> {
    if (this.#running.size === 0) return;
    for (const { id, superseded_by } of await rows.supersededOf(this.#db, this.holder)) {
      // Only the first time has an effect.
      this.#running.get(id)?.abort(superseded_by);
    }
  }

  async #startOne(): Promise<boolean> {
    const { clock, running } = this.#options;
    if (this.#running.size >= running.inAll || clock.now() >= this.#stopAt) return false;
    const { perInstallation } = running;
    const row = await inTurn(this.#db, 'jobs', (transaction) =>
      rows.startNext(transaction, { holder: this.holder, now: clock.now(), perInstallation }),
    );
    if (row === undefined) return false;
    void this.#run(row);
    return true;
  }

  async #run(row: rows.JobRow): Promise<void> {
    const superseded = new AbortController();
    if (row.superseded_by !== null) superseded.abort(row.superseded_by);
    this.#running.set(row.id, superseded);
    await this.#settle(row, await this.#work(row, superseded.signal));
  }

  async #work(row: rows.JobRow, superseded: AbortSignal): Promise<JobOutcome> {
    const { attempt, continued, alone } = row;
    const job = rows.jobOf<J>(row);
    try {
      return await workerOf(this.#options.workers, job).work(job, { attempt, continued, alone, superseded });
    } catch {
      // Work sorts out its own errors; one that gets here is a mistake in it, and must not stop the others.
      return { kind: 'failed' };
    }
  }

  /** Writes down how the work on a job ended. If that fails, it is started again by whoever looks next. */
  async #settle(row: rows.JobRow, outcome: JobOutcome): Promise<void> {
    const { holder } = this;
    const { id } = row;
    const isOver = outcome.kind !== 'later' && outcome.kind !== 'aside';
    let ended: rows.JobRow | undefined;
    try {
      await inTurn(this.#db, 'jobs', async (transaction) => {
        if (isOver) ended = await rows.endJob(transaction, { id, holder, end: outcome.kind });
        else await rows.putBack(transaction, { id, holder }, changeAfter(outcome, row));
        await rows.tellOthers(transaction);
      });
    } catch {
      this.#options.log.error({ code: 'store' }, 'the end of a job could not be noted');
    }
    this.#running.delete(id);
    this.#look();
    if (ended !== undefined) await this.#noteEnd(ended);
  }

  /** Tells the end of a job to whoever asked for it, and forgets the job. */
  async #noteEnd(row: rows.JobRow): Promise<void> {
    this.#noting.add(row.id);
    try {
      await this.#tellEnd(rows.jobOf<J>(row), row.how_ended ?? 'failed');
      await rows.forgetEnded(this.#db, row);
    } catch {
      this.#options.log.error({ code: 'store' }, 'the end of a job could not be noted');
    } finally {
      this.#noting.delete(row.id);
      if (this.#isStopping) this.#look();
    }
  }

  async #tellEnd(job: J, end: JobEnd): Promise<void> {
    try {
      await workerOf(this.#options.workers, job).ended(job, end);
    } catch {
      // As with work: it has ended all the same.
    }
  }

  /** What waits is left to others, and to the next start. */
  async #tellIfIdle(): Promise<void> {
    if (this.#idle.length === 0 || this.#running.size > 0 || this.#noting.size > 0) return;
    const { clock } = this.#options;
    if (clock.now() < this.#stopAt && (await rows.mayStartBefore(this.#db, this.#stopAt))) return;
    this.#isOver = true;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function changeAfter(
  outcome: JobOutcome & { readonly kind: 'later' | 'aside' },
  { attempt }: rows.JobRow,
): Partial<Pick<rows.JobRow, 'start_at' | 'attempt' | 'continued' | 'alone'>> {
  if (outcome.kind === 'aside') return { alone: true };
  return { continued: true, start_at: outcome.at, ...(outcome.blameless ? {} : { attempt: attempt + 1 }) };
}
