import { MemoryJobs } from '../../src/queue/memory-jobs.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { jobsContract } from './jobs-contract.ts';
import { type Ground, job, setUp, type TestJob } from './jobs-setup.ts';

function createGround(): Ground {
  const clock = new ManualClock();
  return {
    clock,
    create: (options) => new MemoryJobs(options),
    pass: (milliseconds) => clock.pass(milliseconds),
  };
}

jobsContract(createGround);

test('what a job costs does not depend on how many wait', async () => {
  let looks = 0;
  const watched = (name: string, installationId: number): TestJob =>
    new Proxy(job(name, { installationId, notBefore: installationId % 2 === 0 ? Number.MAX_SAFE_INTEGER / 2 : 0 }), {
      get(target, key, receiver) {
        looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const looksFor = async (count: number): Promise<number> => {
    looks = 0;
    const { jobs } = await setUp(createGround(), { waiting: count, running: 5 });
    for (let number = 0; number < count; number += 1) await jobs.add(watched(`job ${number}`, number % 7));
    return looks;
  };
  const few = await looksFor(500);
  expect(await looksFor(4000)).toBeLessThan(8.1 * few);
});

describe('stop', () => {
  test('forgets what waits, and what is put back', async () => {
    const { jobs, running, now, add } = await setUp(createGround(), { running: 1 });
    await add(job('a'), job('b'), job('c', { notBefore: now + 1000 }));
    const stopped = jobs.stop();
    expect(await jobs.size()).toBe(1);
    await running[0]!.finish({ kind: 'aside' });
    await stopped;
    expect(await jobs.size()).toBe(0);
  });

  test('with time left forgets what could not be started, when that is over', async () => {
    const { jobs, now, add, pass } = await setUp(createGround(), { running: 1 });
    await add(job('a'), job('b'), job('late', { notBefore: now + 30_000 }));
    void jobs.stop(now + 25_000);
    await pass(24_999);
    expect(await jobs.size()).toBe(2);
    await pass(1);
    expect(await jobs.size()).toBe(1);
  });
});
