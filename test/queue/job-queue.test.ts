import { type JobControl, type JobOutcome, JobQueue, type QueuedJob } from '../../src/queue/job-queue.ts';
import type { JobVersion } from '../../src/queue/job-version.ts';
import { ManualClock } from '../support/manual-clock.ts';

interface TestJob extends QueuedJob {
  readonly name: string;
}

interface Running {
  readonly job: TestJob;
  readonly control: JobControl;
  finish(outcome?: JobOutcome): void;
  fail(): void;
}

function setUp({ limit = 10, concurrency = 2, limitEach = 1e9, concurrencyEach = 1e9 } = {}) {
  const clock = new ManualClock();
  const running: Running[] = [];
  const started: string[] = [];
  const ends: string[] = [];
  const queue = new JobQueue<TestJob>({
    waiting: { inAll: limit, perInstallation: limitEach },
    running: { inAll: concurrency, perInstallation: concurrencyEach },
    clock,
    work: (job, control) =>
      new Promise((resolve, reject) => {
        started.push(job.name);
        running.push({
          job,
          control,
          finish: (outcome = { kind: 'done' }) => resolve(outcome),
          fail: () => reject(new Error('broken')),
        });
      }),
    merge: (waiting, arrived) => ({ ...waiting, name: `${waiting.name}+${arrived.name}` }),
    ended: (job, end) => ends.push(`${job.name} ${end}`),
  });
  return { clock, queue, running, started, ends, now: clock.now() };
}

function job(name: string, parts: Partial<TestJob> & { version?: JobVersion } = {}): TestJob {
  return {
    name,
    installationId: 1,
    lane: name,
    topic: null,
    version: { sha: name, before: null, time: 0 },
    notBefore: 0,
    leftTraces: false,
    ...parts,
  };
}

describe('order and bounds', () => {
  test('starts at once, as many as may run together, in the order of arrival', async () => {
    const { queue, running, started, clock } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) queue.add(job(name));
    expect(started).toEqual(['a', 'b']);
    running[0]!.finish();
    await clock.pass(0);
    expect(started).toEqual(['a', 'b', 'c']);
    expect(queue.size).toBe(3);
  });

  test('refuses what is beyond the limit of waiting jobs, and takes it again when there is room', async () => {
    const { queue, running, clock } = setUp({ limit: 2, concurrency: 1 });
    for (const name of ['running', 'first', 'second']) queue.add(job(name));
    expect(queue.hasRoom(1)).toBe(false);
    expect(() => queue.add(job('third'))).toThrow(expect.objectContaining({ code: 'queue-full' }));
    running[0]!.finish();
    await clock.pass(0);
    expect(queue.hasRoom(1)).toBe(true);
    expect(() => queue.add(job('third'))).not.toThrow();
  });

  test('what arrives now goes before what is looked at again, which leaves half of the room free', async () => {
    const { queue, running, started, clock } = setUp({ limit: 4, concurrency: 1 });
    queue.add(job('running'));
    queue.add(job('again', { leftTraces: true }));
    expect(queue.hasRoomToSpare(1)).toBe(true);
    queue.add(job('now'));
    expect(queue.hasRoomToSpare(1)).toBe(false);
    running[0]!.finish();
    await clock.pass(0);
    expect(started).toEqual(['running', 'now']);
  });

  test('jobs of one lane never overlap', async () => {
    const { queue, running, started, clock } = setUp();
    queue.add(job('a', { lane: 'x' }));
    queue.add(job('b', { lane: 'x' }));
    queue.add(job('c', { lane: 'y' }));
    expect(started).toEqual(['a', 'c']);
    running[0]!.finish();
    await clock.pass(0);
    expect(started).toEqual(['a', 'c', 'b']);
  });

  test('jobs that wait in one lane become one, even in a full queue, at the earlier of their times', async () => {
    const { queue, started, clock, now } = setUp({ limit: 1, concurrency: 1 });
    queue.add(job('push', { lane: 'x', notBefore: now + 3000 }));
    queue.add(job('pull', { lane: 'x' }));
    await clock.pass(0);
    expect(started).toEqual(['push+pull']);
  });

  test('waits until a job may start', async () => {
    const { queue, started, clock, now } = setUp();
    queue.add(job('a', { notBefore: now + 3000 }));
    await clock.pass(2999);
    expect(started).toEqual([]);
    await clock.pass(1);
    expect(started).toEqual(['a']);
  });
});

describe('installations', () => {
  const of = (installationId: number, name: string, parts: Partial<TestJob> = {}) =>
    job(`${name}${installationId}`, { installationId, ...parts });

  test('take turns, whatever one of them has waiting', async () => {
    const { queue, running, started, clock } = setUp({ concurrency: 1 });
    for (const name of ['a', 'b', 'c']) queue.add(of(1, name));
    for (const name of ['a', 'b']) queue.add(of(2, name));
    queue.add(of(3, 'a'));
    for (let index = 0; index < 6; index += 1) {
      running[index]!.finish();
      await clock.pass(0);
    }
    expect(started).toEqual(['a1', 'b1', 'a2', 'a3', 'c1', 'b2']);
  });

  test('have so many at work at once, each and together', async () => {
    const { queue, running, started, clock } = setUp({ concurrency: 3, concurrencyEach: 2 });
    for (const name of ['a', 'b', 'c']) queue.add(of(1, name));
    expect(started).toEqual(['a1', 'b1']);
    for (const name of ['a', 'b']) queue.add(of(2, name));
    expect(started).toEqual(['a1', 'b1', 'a2']);
    running[2]!.finish();
    await clock.pass(0);
    expect(started).toEqual(['a1', 'b1', 'a2', 'b2']);
    running[0]!.finish();
    await clock.pass(0);
    expect(started).toEqual(['a1', 'b1', 'a2', 'b2', 'c1']);
  });

  test('have so many waiting: beyond its share one is refused, and the others are not', () => {
    const { queue } = setUp({ limit: 4, limitEach: 2, concurrency: 1 });
    for (const name of ['running', 'a', 'b']) queue.add(of(1, name));
    expect(() => queue.add(of(1, 'c'))).toThrow(expect.objectContaining({ code: 'queue-full' }));
    expect([queue.hasRoomToSpare(1), queue.hasRoomToSpare(2)]).toEqual([false, false]);
    for (const name of ['a', 'b']) queue.add(of(2, name));
    expect(() => queue.add(of(3, 'a'))).toThrow(expect.objectContaining({ code: 'queue-full' }));
  });

  test('a job that waits for its time takes nobody’s turn, one that is superseded gives its room back', async () => {
    const { queue, running, started, clock, now } = setUp({ concurrency: 1, limitEach: 2 });
    const version = (sha: string, time: number) => ({ topic: 'pull/1', version: { sha, before: null, time } });
    queue.add(of(1, 'a', { notBefore: now + 3000, ...version('one', 1) }));
    queue.add(of(2, 'a'));
    expect(started).toEqual(['a2']);
    queue.add(of(1, 'b', { notBefore: now + 3000, ...version('two', 2) }));
    queue.add(of(1, 'c', { notBefore: now + 9000 }));
    expect(() => queue.add(of(1, 'd'))).toThrow('sent again later');
    running[0]!.finish();
    await clock.pass(3000);
    expect(started).toEqual(['a2', 'b1']);
  });
});

test('what a job costs does not depend on how many wait', () => {
  let looks = 0;
  const watched = (name: string, installationId: number): TestJob =>
    new Proxy(job(name, { installationId, notBefore: installationId % 2 === 0 ? Number.MAX_SAFE_INTEGER / 2 : 0 }), {
      get(target, key, receiver) {
        looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const looksFor = (count: number): number => {
    looks = 0;
    const { queue } = setUp({ limit: count, concurrency: 5 });
    for (let number = 0; number < count; number += 1) queue.add(watched(`job ${number}`, number % 7));
    return looks;
  };
  const few = looksFor(500);
  expect(looksFor(4000)).toBeLessThan(8.1 * few);
});

describe('what is put back', () => {
  test('runs again at its time, and only a blamed wait counts as an attempt', async () => {
    const { queue, running, started, clock } = setUp();
    queue.add(job('a'));
    running[0]!.finish({ kind: 'later', at: clock.now() + 1000, blameless: true });
    await clock.pass(1000);
    expect(running[1]!.control.attempt).toBe(1);
    running[1]!.finish({ kind: 'later', at: clock.now() + 1000, blameless: false });
    await clock.pass(999);
    expect(started).toHaveLength(2);
    await clock.pass(1);
    expect(running[2]!.control.attempt).toBe(2);
  });

  test('gives its place to others meanwhile', async () => {
    const { queue, running, started, clock } = setUp({ concurrency: 1 });
    queue.add(job('a'));
    queue.add(job('b'));
    running[0]!.finish({ kind: 'later', at: clock.now() + 60_000, blameless: false });
    await clock.pass(0);
    expect(started).toEqual(['a', 'b']);
  });

  test('aside runs again alone, one at a time, while others run beside it', async () => {
    const { queue, running, started, clock } = setUp({ concurrency: 4 });
    for (const name of ['a', 'b', 'c']) queue.add(job(name));
    expect(running.map(({ control }) => control.alone)).toEqual([false, false, false]);
    running[0]!.finish({ kind: 'aside' });
    running[1]!.finish({ kind: 'aside' });
    await clock.pass(0);
    queue.add(job('d'));
    expect(started).toEqual(['a', 'b', 'c', 'a', 'd']);
    expect(running[3]!.control).toMatchObject({ attempt: 1, continued: false, alone: true });
    running[3]!.finish();
    await clock.pass(0);
    expect(started.slice(5)).toEqual(['b']);
    expect(running[5]!.control.alone).toBe(true);
  });

  test('aside stays alone when it is put back, and lets the next one begin meanwhile', async () => {
    const { queue, running, started, clock } = setUp();
    queue.add(job('a'));
    queue.add(job('b'));
    running[0]!.finish({ kind: 'aside' });
    running[1]!.finish({ kind: 'aside' });
    await clock.pass(0);
    running[2]!.finish({ kind: 'later', at: clock.now() + 1000, blameless: true });
    await clock.pass(0);
    expect(started.slice(2)).toEqual(['a', 'b']);
    await clock.pass(1000);
    expect(started).toHaveLength(4);
    running[3]!.finish();
    await clock.pass(0);
    expect(started.slice(4)).toEqual(['a']);
    expect(running[4]!.control).toMatchObject({ continued: true, alone: true });
  });

  test('aside after the time to stop is forgotten', async () => {
    const { queue, running, started, clock } = setUp();
    queue.add(job('a'));
    const stopped = queue.stop();
    running[0]!.finish({ kind: 'aside' });
    await clock.pass(0);
    await stopped;
    expect([started, queue.size]).toEqual([['a'], 0]);
  });

  test('a job whose work throws is told as failed, and the queue goes on', async () => {
    const { queue, running, started, ends, clock } = setUp({ concurrency: 1 });
    queue.add(job('a'));
    queue.add(job('b'));
    running[0]!.fail();
    await clock.pass(0);
    expect(ends).toEqual(['a failed']);
    expect(started).toEqual(['a', 'b']);
  });
});

describe('supersession', () => {
  const topic = 'pull/1';
  const first = { topic, version: { sha: 'one', before: null, time: 1000 } };
  const second = { topic, version: { sha: 'two', before: 'one', time: 2000 } };

  test.each<JobOutcome>([{ kind: 'aside' }, { kind: 'later', at: 0, blameless: true }])(
    'one that was put back ($kind) is told, since it may have left something half done',
    async (outcome) => {
      const { queue, running, started, ends, clock } = setUp({ concurrency: 1 });
      queue.add(job('one', first));
      queue.add(job('other'));
      running[0]!.finish(outcome);
      await clock.pass(0);
      queue.add(job('two', second));
      expect(ends).toEqual([]);
      running[1]!.finish();
      await clock.pass(0);
      running[2]!.finish();
      await clock.pass(0);
      const again = running.findLast(({ job: { name } }) => name === 'one')!;
      expect(started.toSorted()).toEqual(['one', 'one', 'other', 'two']);
      expect(again.control.superseded.aborted).toBe(true);
    },
  );

  test('a newer job drops the one that waits', () => {
    const { queue, ends, now } = setUp();
    queue.add(job('one', { ...first, notBefore: now + 3000 }));
    queue.add(job('two', second));
    expect(ends).toEqual(['one superseded']);
    expect(queue.size).toBe(1);
  });

  test('an older job that comes late is dropped at once', () => {
    const { queue, ends, started } = setUp();
    queue.add(job('two', second));
    queue.add(job('one', first));
    expect(ends).toEqual(['one superseded']);
    expect(started).toEqual(['two']);
  });

  test('a job that runs is told, with the SHA of its successor', () => {
    const { queue, running, started } = setUp();
    queue.add(job('one', first));
    queue.add(job('two', second));
    expect(running[0]!.control.superseded).toMatchObject({ aborted: true, reason: 'two' });
    expect(started).toEqual(['one', 'two']);
  });

  test('one that may have left something behind still runs, told so from the start', () => {
    const { queue, running } = setUp();
    queue.add(job('two', second));
    queue.add(job('one', { ...first, leftTraces: true }));
    expect(running[1]!.job.name).toBe('one');
    expect(running[1]!.control.superseded).toMatchObject({ aborted: true, reason: 'two' });
  });

  test('within one second the chain of commits decides, not the order of arrival', () => {
    const { queue, ends } = setUp();
    const time = 1000;
    queue.add(job('two', { topic, version: { sha: 'two', before: 'one', time } }));
    queue.add(job('one', { topic, version: { sha: 'one', before: 'zero', time } }));
    expect(ends).toEqual(['one superseded']);
  });

  describe('a branch that went back to a commit, and on again', () => {
    const back = (time: number) => ({ topic, version: { sha: 'one', before: 'two', time } });
    const on = (time: number) => ({ topic, version: { sha: 'two', before: 'one', time } });

    test('later: the time decides which of them is the newer one', () => {
      const { queue, ends, started } = setUp();
      queue.add(job('back', back(1000)));
      queue.add(job('on', on(2000)));
      expect(started).toEqual(['back', 'on']);
      expect(ends).toEqual([]);
      queue.add(job('back', back(1000)));
      expect(ends).toEqual(['back superseded']);
    });

    test('within one second: both run', () => {
      const { queue, ends, running } = setUp();
      queue.add(job('back', back(1000)));
      queue.add(job('on', on(1000)));
      expect(ends).toEqual([]);
      expect(running.map(({ control }) => control.superseded.aborted)).toEqual([false, false]);
    });

    test('the newest job is not taken for older than one that is superseded itself', () => {
      const { queue, ends, started } = setUp({ concurrency: 3 });
      const time = 1000;
      queue.add(job('one', { topic, version: { sha: 'one', before: 'two', time } }));
      queue.add(job('three', { topic, version: { sha: 'three', before: 'one', time } }));
      queue.add(job('two', { topic, version: { sha: 'two', before: 'three', time } }));
      expect(started).toContain('two');
      expect(ends).not.toContain('two superseded');
    });
  });

  test('a job is not merged into one that is to be cancelled', async () => {
    const { queue, running, clock } = setUp();
    queue.add(job('one', first));
    running[0]!.finish({ kind: 'later', at: clock.now() + 10_000, blameless: false });
    await clock.pass(0);
    queue.add(job('two', second));
    queue.add(job('one', { topic, version: { sha: 'one', before: 'two', time: 3000 } }));
    await clock.pass(0);
    expect(running.at(-1)).toMatchObject({ job: { name: 'one' }, control: { superseded: { aborted: false } } });
  });

  test('where nothing tells older from newer, both run', () => {
    const { queue, started } = setUp();
    queue.add(job('one', { topic, version: { sha: 'one', before: 'x', time: 1000 } }));
    queue.add(job('two', { topic, version: { sha: 'two', before: 'y', time: 1000 } }));
    expect(started).toEqual(['one', 'two']);
  });

  test.each([
    ['another topic', { topic: 'pull/2', version: second.version }],
    ['no topic', { topic: null, version: second.version }],
    ['the same commit', { topic, version: { sha: 'one', before: 'zero', time: 9000 } }],
  ])('%s supersedes nothing', (_, parts) => {
    const { queue, running } = setUp();
    queue.add(job('one', first));
    queue.add(job('other', parts));
    expect(running[0]!.control.superseded.aborted).toBe(false);
  });
});

describe('the end', () => {
  test('idle resolves when nothing waits and nothing runs', async () => {
    const { queue, running, clock } = setUp();
    let isIdle = false;
    await queue.idle();
    queue.add(job('a'));
    void queue.idle().then(() => {
      isIdle = true;
    });
    await clock.pass(0);
    expect(isIdle).toBe(false);
    running[0]!.finish();
    await clock.pass(0);
    expect(isIdle).toBe(true);
  });

  test('stop starts nothing more, forgets what waits, and waits for what runs', async () => {
    const { queue, running, started, clock, now } = setUp({ concurrency: 1 });
    queue.add(job('a'));
    queue.add(job('b'));
    queue.add(job('c', { notBefore: now + 1000 }));
    let hasStopped = false;
    void queue.stop().then(() => {
      hasStopped = true;
    });
    await clock.pass(5000);
    expect(hasStopped).toBe(false);
    running[0]!.finish({ kind: 'later', at: now + 9000, blameless: false });
    await clock.pass(10_000);
    expect(hasStopped).toBe(true);
    expect(started).toEqual(['a']);
  });

  test('stop with time left works off what it can until then, and nothing that is to start later', async () => {
    const { queue, running, started, clock, now } = setUp({ concurrency: 1 });
    for (const name of ['a', 'b', 'c']) queue.add(job(name));
    queue.add(job('late', { notBefore: now + 30_000 }));
    let hasStopped = false;
    void queue.stop(now + 25_000).then(() => {
      hasStopped = true;
    });
    running[0]!.finish({ kind: 'later', at: now + 60_000, blameless: true });
    await clock.pass(20_000);
    expect(started).toEqual(['a', 'b']);
    await clock.pass(5000);
    expect(queue.size).toBe(1);
    running[1]!.finish();
    await clock.pass(0);
    expect([hasStopped, started]).toEqual([true, ['a', 'b']]);
  });

  test('with time left it is over as soon as there is nothing to do', async () => {
    const { queue, clock, now } = setUp();
    queue.add(job('late', { notBefore: now + 30_000 }));
    let hasStopped = false;
    void queue.stop(now + 25_000).then(() => {
      hasStopped = true;
    });
    await clock.pass(0);
    expect(hasStopped).toBe(true);
  });

  test('what arrives after stop is to be sent again later, and keeps nobody from stopping', async () => {
    const { queue, running, started, clock } = setUp();
    queue.add(job('a'));
    let hasStopped = false;
    void queue.stop().then(() => {
      hasStopped = true;
    });
    expect(() => queue.add(job('b'))).toThrow('sent again later');
    expect(queue.hasRoomToSpare(1)).toBe(false);
    running[0]!.finish();
    await clock.pass(0);
    expect(hasStopped).toBe(true);
    expect(started).toEqual(['a']);
  });
});
