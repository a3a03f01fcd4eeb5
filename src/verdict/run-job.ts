import { aboutFailure } from '../github/about-failure.ts';
import { describeFailure, type Failure } from '../github/failure.ts';
import { timestamp } from '../queue/clock.ts';
import type { JobControl, JobOutcome } from '../queue/jobs.ts';
import { aboutJob } from './about-job.ts';
import { type Begun, cancelRuns, concludeRun, takeStartBack } from './begun.ts';
import { reportFailure } from './check-output.ts';
import { type CommitJob, supersedingSha } from './commit-job.ts';
import { toFailedId } from './external-id.ts';
import { type JudgementTask, judgeCommit } from './judge-commit.ts';
import type { Services } from './services.ts';

const MAX_ATTEMPTS = 3;

/** How long a job waits after its first and its second failed attempt. */
const PAUSES_MS = [10_000, 60_000] as const;

/** The reset of a rate limit is told in whole seconds. */
const AFTER_RESET_MS = 1000;

/** A limit lasts an hour at most, and whoever goes on at once is blocked: the clocks may differ. */
const RESET_WITHIN_MS = { least: 10_000, most: 3_600_000 } as const;

/** Does one job to its end: a verdict, a retry later, or a run that says why there is none. */
export async function runJob(services: Services, job: CommitJob, control: JobControl): Promise<JobOutcome> {
  const task: JudgementTask = { services, job, control };
  const { log, clock } = services;
  const started = clock.now();
  const about = aboutJob(job);
  const judgement = await judgeCommit(task);
  switch (judgement.kind) {
    case 'answered':
      log.info(about, 'the commit has its verdict');
      return { kind: 'done' };
    case 'refused':
      log.warn(about, 'a rescan was asked for without write permission');
      return { kind: 'declined' };
    case 'suspected':
      return { kind: 'aside' };
    case 'concluded': {
      const { conclusion } = judgement.report;
      const milliseconds = clock.now() - started;
      log.info({ ...about, conclusion, files: judgement.files, milliseconds }, 'verdict reported');
      return { kind: 'done' };
    }
    case 'superseded':
      return stopSuperseded(task, judgement.begun);
    case 'failed':
      return handleFailure(task, judgement);
  }
}

async function stopSuperseded(task: JudgementTask, { client, run }: Begun): Promise<JobOutcome> {
  const { services, job, control } = task;
  services.log.info(aboutJob(job), 'superseded by a newer commit');
  if (client !== null && run !== null) {
    const bySha = supersedingSha(control);
    const cancelling = { repository: job.repository, runs: [run], bySha, clock: services.clock };
    await tolerate(task, () => cancelRuns(client, cancelling));
  }
  return { kind: 'done' };
}

/** The top of an error's stack, without its message: that may quote what was scanned. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  const heading = `${error.name}: ${error.message}`;
  if (!error.stack.startsWith(heading)) return '';
  const frames = error.stack.slice(heading.length).split('\n').slice(0, 9);
  return frames
    .map((line) => line.trim())
    .join(' ')
    .trim()
    .slice(0, 1000);
}

async function handleFailure(
  task: JudgementTask,
  { error, begun }: { readonly error: unknown; readonly begun: Begun },
): Promise<JobOutcome> {
  const { services, job, control } = task;
  const failure = describeFailure(error);
  const about = {
    ...aboutJob(job),
    ...aboutFailure(failure),
    attempt: control.attempt,
    ...(failure.code === 'internal' ? { frames: framesOf(error) } : {}),
  };
  const now = services.clock.now();
  if (failure.retryAt !== null) {
    services.log.warn(about, 'rate limit reached; the job waits for its end');
    await standAside(task, begun);
    const { least, most } = RESET_WITHIN_MS;
    const wait = Math.min(Math.max(failure.retryAt - now, least), most) + AFTER_RESET_MS;
    return { kind: 'later', at: now + wait, blameless: true };
  }
  if (failure.transient && control.attempt < MAX_ATTEMPTS) {
    services.log.warn(about, 'attempt failed; another one follows');
    await standAside(task, begun);
    const pause = Math.max(PAUSES_MS[control.attempt === 1 ? 0 : 1], failure.pause);
    return { kind: 'later', at: now + pause, blameless: false };
  }
  services.log.error(about, 'the commit could not be judged');
  if (failure.code === 'installation-gone') return { kind: 'done' };
  const isTold = await tellFailure(task, failure, begun);
  // What nobody was told of stays unfinished: the recovery comes back to it.
  return isTold || !failure.transient ? { kind: 'done' } : { kind: 'failed' };
}

/** Concludes without a verdict, under an id that answers nothing. */
async function tellFailure(task: JudgementTask, failure: Failure, begun: Begun): Promise<boolean> {
  const { client, newRun, policy } = begun;
  if (client === null) return false;
  const failed = { ...begun, newRun: { ...newRun, externalId: toFailedId(newRun.externalId) } };
  const report = { ...reportFailure(failure, policy), now: timestamp(task.services.clock) };
  return tolerate(task, () => concludeRun(client, failed, report));
}

/** Only one that is alone is at its last start. */
async function standAside(task: JudgementTask, begun: Begun): Promise<void> {
  const { client } = begun;
  if (task.control.alone && client !== null) await tolerate(task, () => takeStartBack(client, begun));
}

/** Cleaning up must not hide what made it necessary. */
async function tolerate(task: JudgementTask, deed: () => Promise<void>): Promise<boolean> {
  try {
    await deed();
    return true;
  } catch (error) {
    const about = { ...aboutJob(task.job), ...aboutFailure(describeFailure(error)) };
    task.services.log.error(about, 'the check run could not be written');
    return false;
  }
}
