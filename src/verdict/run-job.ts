import { cancelCheckRun, type NewCheckRun, renameCheckRun } from '../github/check-run.ts';
import { describeFailure, type Failure } from '../github/failure.ts';
import { isPostwardenError } from '../model/errors.ts';
import { timestamp } from '../queue/clock.ts';
import type { JobControl, JobOutcome } from '../queue/jobs.ts';
import { buildSupersededReport } from '../report/check/outcome-reports.ts';
import { aboutFailure } from './about-failure.ts';
import { aboutJob } from './about-job.ts';
import { reportFailure } from './check-output.ts';
import { type CommitJob, supersedingSha } from './commit-job.ts';
import { toExternalId, toFailedId, toStartedId } from './external-id.ts';
import { conclude, type JudgementTask, judgeCommit, type Progress } from './judge-commit.ts';
import { MAX_STARTS } from './own-runs.ts';
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
  const progress: Progress = { client: null, policy: null, newRun: unidentifiedRun(services, job), run: null };
  const task: JudgementTask = { services, job, control, progress };
  const started = services.clock.now();
  const about = aboutJob(job);
  try {
    const judgement = await judgeCommit(task);
    if (judgement.kind === 'answered') {
      services.log.info(about, 'the commit has its verdict');
    } else if (judgement.kind === 'refused') {
      services.log.warn(about, 'a rescan was asked for without write permission');
      return { kind: 'declined' };
    } else if (judgement.kind === 'suspected') {
      return { kind: 'aside' };
    } else {
      services.log.info(
        {
          ...about,
          conclusion: judgement.report.conclusion,
          files: judgement.files,
          milliseconds: services.clock.now() - started,
        },
        'verdict reported',
      );
    }
    return { kind: 'done' };
  } catch (error) {
    if (isPostwardenError(error) && error.code === 'superseded') return stopSuperseded(task);
    const failure = describeFailure(error);
    return handleFailure(task, failure.code === 'internal' ? { ...failure, frames: framesOf(error) } : failure);
  }
}

/** So that an error can be reported even before it is known what exactly is asked. */
function unidentifiedRun(services: Services, job: CommitJob): NewCheckRun {
  const externalId = toExternalId({ bases: [], policies: [], engineVersion: services.version });
  const { repository, sha } = job;
  return { repository, sha, externalId, appId: services.appId, known: [], now: timestamp(services.clock) };
}

async function stopSuperseded(task: JudgementTask): Promise<JobOutcome> {
  const { services, job, control, progress } = task;
  services.log.info(aboutJob(job), 'superseded by a newer commit');
  const { client, run } = progress;
  if (client !== null && run !== null) {
    const report = { ...buildSupersededReport(supersedingSha(control)), now: timestamp(services.clock) };
    await tolerate(task, () => cancelCheckRun(client, { repository: job.repository, id: run.id }, report));
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
  failure: Failure & { readonly frames?: string },
): Promise<JobOutcome> {
  const { services, job, control, progress } = task;
  const { frames } = failure;
  const about = {
    ...aboutJob(job),
    ...aboutFailure(failure),
    attempt: control.attempt,
    ...(frames === undefined ? {} : { frames }),
  };
  const now = services.clock.now();
  if (failure.retryAt !== null) {
    services.log.warn(about, 'rate limit reached; the job waits for its end');
    await standAside(task);
    const { least, most } = RESET_WITHIN_MS;
    const wait = Math.min(Math.max(failure.retryAt - now, least), most) + AFTER_RESET_MS;
    return { kind: 'later', at: now + wait, blameless: true };
  }
  if (failure.transient && control.attempt < MAX_ATTEMPTS) {
    services.log.warn(about, 'attempt failed; another one follows');
    await standAside(task);
    const pause = Math.max(PAUSES_MS[control.attempt === 1 ? 0 : 1], failure.pause);
    return { kind: 'later', at: now + pause, blameless: false };
  }
  services.log.error(about, 'the commit could not be judged');
  const policy = progress.policy?.policy ?? null;
  progress.newRun = { ...progress.newRun, externalId: toFailedId(progress.newRun.externalId) };
  if (failure.code === 'installation-gone') return { kind: 'done' };
  const isConcluded = await tolerate(task, () => conclude(task, reportFailure(failure, policy)));
  // What nobody was told of stays unfinished: the recovery comes back to it.
  return isConcluded || !failure.transient ? { kind: 'done' } : { kind: 'failed' };
}

/** What only waits does not break off, however the process ends: the start is taken back, and counted again with the next. */
async function standAside(task: JudgementTask): Promise<void> {
  const { client, run, newRun } = task.progress;
  if (!task.control.alone || client === null || run === null) return;
  const target = { repository: newRun.repository, id: run.id };
  await tolerate(task, () => renameCheckRun(client, target, toStartedId(newRun.externalId, MAX_STARTS - 1)));
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
