import type { Clock } from '../../src/queue/clock.ts';
import type { JobControl, JobEnd, JobOutcome, Jobs, JobsOptions, JobWorker, QueuedJob } from '../../src/queue/jobs.ts';

type Kind = 'red' | 'blue';

interface JobOf<K extends Kind> extends QueuedJob {
  readonly kind: K;
  readonly name: string;
  /** The names of those that it makes pointless. */
  readonly after: readonly string[];
}

export type TestJob = JobOf<'red'> | JobOf<'blue'>;

/** What an implementation stands on while it is tested. */
export interface Ground {
  readonly clock: Clock;
  create(options: JobsOptions<TestJob>): Jobs<TestJob> | Promise<Jobs<TestJob>>;
  /** Lets so much time pass, and everything happen that is due by then. */
  pass(milliseconds: number): Promise<void>;
}

/** A job that was started, with both ends in the hands of the test. */
export interface Running {
  readonly job: TestJob;
  readonly control: JobControl;
  /** Ends it, and lets happen what follows. */
  finish(outcome?: JobOutcome): Promise<void>;
  fail(): Promise<void>;
}

export interface Sizes {
  readonly waiting?: number;
  readonly waitingEach?: number;
  readonly running?: number;
  readonly runningEach?: number;
}

export interface Stage {
  readonly jobs: Jobs<TestJob>;
  readonly running: readonly Running[];
  readonly started: readonly string[];
  readonly ends: readonly string[];
  /** The time at which everything begins. */
  readonly now: number;
  /** Brings them one after the other, and lets happen what follows each; what the last one was told. */
  add(...jobs: readonly TestJob[]): Promise<'taken' | 'full'>;
  pass(milliseconds: number): Promise<void>;
}

export async function setUp(
  ground: Ground,
  { waiting = 10, waitingEach = 1e9, running: atOnce = 2, runningEach = 1e9 }: Sizes = {},
  ended: (job: TestJob, end: JobEnd) => Promise<void> = async () => undefined,
): Promise<Stage> {
  const running: Running[] = [];
  const started: string[] = [];
  const ends: string[] = [];
  const pass = (milliseconds: number): Promise<void> => ground.pass(milliseconds);
  const worker = <K extends Kind>(): JobWorker<JobOf<K>> => ({
    work: (job, control) =>
      new Promise((resolve, reject) => {
        const then = async (end: () => void): Promise<void> => {
          end();
          await pass(0);
        };
        started.push(job.name);
        running.push({
          job: job as TestJob,
          control,
          finish: (outcome = { kind: 'done' }) => then(() => resolve(outcome)),
          fail: () => then(() => reject(new Error('broken'))),
        });
      }),
    merge: (there, arrived) => ({ ...there, name: `${there.name}+${arrived.name}` }),
    isOlder: (one, other) => other.after.includes(one.name),
    ended: (job, end) => {
      ends.push(`${job.name} ${end}`);
      return ended(job as TestJob, end);
    },
  });
  const jobs = await ground.create({
    waiting: { inAll: waiting, perInstallation: waitingEach },
    running: { inAll: atOnce, perInstallation: runningEach },
    clock: ground.clock,
    workers: { red: worker<'red'>(), blue: worker<'blue'>() },
  });
  return {
    jobs,
    running,
    started,
    ends,
    now: ground.clock.now(),
    pass,
    async add(...all) {
      let admission: 'taken' | 'full' = 'taken';
      for (const one of all) {
        admission = await jobs.add(one);
        await pass(0);
      }
      return admission;
    },
  };
}

/** A job in a lane of its own, unless it is said otherwise. */
export function job(name: string, parts: Partial<Omit<TestJob, 'name'>> = {}): TestJob {
  return {
    kind: 'red',
    name,
    after: [],
    installationId: 1,
    lane: name,
    topic: null,
    notBefore: 0,
    leftTraces: false,
    ...parts,
  };
}
