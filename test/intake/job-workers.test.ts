import type { DeliveryLog } from '../../src/intake/delivery-log.ts';
import { createJobWorkers } from '../../src/intake/job-workers.ts';
import type { Services } from '../../src/verdict/services.ts';
import { commitJob } from '../support/commit-job.ts';

function setUp(end: DeliveryLog['end'] = async () => undefined) {
  const said: string[] = [];
  const told: string[] = [];
  const write = (fields: object, message: string): void => void said.push(`${JSON.stringify(fields)} ${message}`);
  // The end of a job asks for nothing but the log.
  const services = { log: { info: write, warn: write, error: write } } as unknown as Services;
  const deliveries: DeliveryLog = {
    known: async () => new Set(),
    begin: async () => 'begun',
    keep: async () => undefined,
    end: (delivery, how) => {
      told.push(`${delivery} ${how}`);
      return end(delivery, how);
    },
  };
  return { said, told, commit: createJobWorkers(services, deliveries).commit };
}

const JOB = commitJob({ deliveries: ['one', 'two'] });
const ABOUT = `{"event":"push","delivery":"one","repository":"acme/shop","sha":"${JOB.sha}","code":"internal"}`;

test.each(['done', 'declined', 'superseded'] as const)('a job that is %s ends all its deliveries so', async (end) => {
  const { said, told, commit } = setUp();
  await commit.ended(JOB, end);
  expect(told).toEqual([`one ${end}`, `two ${end}`]);
  expect(said).toEqual([]);
});

test('a job that broke off is seen in the log', async () => {
  const { said, told, commit } = setUp();
  await commit.ended(JOB, 'failed');
  expect(told).toEqual(['one failed', 'two failed']);
  expect(said).toEqual([`${ABOUT} a job broke off`]);
});

test('an end that cannot be noted is seen in the log, without the error’s words', async () => {
  const { said, commit } = setUp(() => Promise.reject(new Error('hunter2')));
  await commit.ended(JOB, 'done');
  expect(said).toEqual([`${ABOUT} the end of a job could not be noted`]);
});

test('of two jobs the one about the older state of the branch is older', () => {
  const { commit } = setUp();
  const at = (sha: string, time: number) => commitJob({ sha, version: { sha, before: null, time } });
  expect(commit.isOlder(at('a', 1000), at('b', 2000))).toBe(true);
  expect(commit.isOlder(at('b', 2000), at('a', 1000))).toBe(false);
});
