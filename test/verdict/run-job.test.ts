import { DEFAULT_READ_LIMITS } from '../../src/change/read-limits.ts';
import { MemoryCommitFileCache } from '../../src/github/changes/memory-commit-file-cache.ts';
import { PostwardenError } from '../../src/model/errors.ts';
import type { Log, LogFields } from '../../src/model/log.ts';
import type { JobControl } from '../../src/queue/jobs.ts';
import { MemoryReviewOrder } from '../../src/verdict/memory-review-order.ts';
import { runJob } from '../../src/verdict/run-job.ts';
import type { Services } from '../../src/verdict/services.ts';
import { workHere } from '../../src/workers/scan-threads.ts';
import { commitJob } from '../support/commit-job.ts';
import { ManualClock } from '../support/manual-clock.ts';

const FIRST: JobControl = { attempt: 1, continued: false, alone: false, superseded: new AbortController().signal };
const LAST: JobControl = { ...FIRST, attempt: 3, continued: true };

/** Runs a job for which GitHub gives no client. Also tells the lines of the log. */
async function runWithoutClient(error: Error, control: JobControl) {
  const lines: [string, LogFields][] = [];
  const write = (fields: LogFields, message: string): void => {
    lines.push([message, fields]);
  };
  const log: Log = { info: write, warn: write, error: write };
  const services: Services = {
    appId: 1,
    version: '1',
    clock: new ManualClock(0),
    log,
    rules: { kinds: [], words: [], wordless: [] },
    limits: DEFAULT_READ_LIMITS,
    threads: workHere(() => null),
    commitFiles: new MemoryCommitFileCache(),
    reviewOrder: new MemoryReviewOrder(),
    clientFor: () => Promise.reject(error),
  };
  return { outcome: await runJob(services, commitJob(), control), lines };
}

const UNREACHABLE = new PostwardenError('github-unreachable', 'no answer');

test('what may succeed later is tried again', async () => {
  const { outcome, lines } = await runWithoutClient(UNREACHABLE, FIRST);
  expect(outcome).toEqual({ kind: 'later', at: 10_000, blameless: false });
  expect(lines).toEqual([
    ['attempt failed; another one follows', expect.objectContaining({ code: 'github-unreachable', attempt: 1 })],
  ]);
});

test('what nobody could be told of stays unfinished, unless it would always fail', async () => {
  expect((await runWithoutClient(UNREACHABLE, LAST)).outcome).toEqual({ kind: 'failed' });
  expect((await runWithoutClient(new PostwardenError('installation-gone', 'gone'), LAST)).outcome).toEqual({
    kind: 'done',
  });
});

test('a mistake of ours is logged by where it was made, without its message', async () => {
  const { outcome, lines } = await runWithoutClient(new TypeError('a secret'), FIRST);
  expect(outcome).toEqual({ kind: 'done' });
  const [[message, fields] = []] = lines;
  expect([message, fields?.code]).toEqual(['the commit could not be judged', 'internal']);
  expect(fields?.frames).toContain('run-job.test.ts');
  expect(JSON.stringify(lines)).not.toContain('a secret');
});
