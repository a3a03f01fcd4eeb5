import type { JobOutcome } from '../../src/queue/jobs.ts';
import { type Ground, job, type Sizes, type Stage, setUp, type TestJob } from './jobs-setup.ts';

/** What everything behind the port for jobs does, wherever it keeps them. */
export function jobsContract(createGround: () => Ground): void {
  const stage = (sizes?: Sizes): Promise<Stage> => setUp(createGround(), sizes);

  describe('order and bounds', () => {
    test('starts at once, as many as may run together, in the order of arrival', async () => {
      const { jobs, running, started, add } = await stage();
      await add(job('a'), job('b'), job('c'), job('d'));
      expect(started).toEqual(['a', 'b']);
      await running[0]!.finish();
      expect(started).toEqual(['a', 'b', 'c']);
      expect(await jobs.size()).toBe(3);
    });

    test('refuses what is beyond the limit of waiting jobs, and takes it again when there is room', async () => {
      const { running, started, add } = await stage({ waiting: 2, running: 1 });
      expect(await add(job('running'), job('first'), job('second'))).toBe('taken');
      expect(await add(job('third'))).toBe('full');
      await running[0]!.finish();
      expect(await add(job('third'))).toBe('taken');
      for (const index of [1, 2, 3]) await running[index]!.finish();
      expect(started).toEqual(['running', 'first', 'second', 'third']);
    });

    test('what arrives now goes before what is looked at again, which leaves half of the room free', async () => {
      const { jobs, running, started, add } = await stage({ waiting: 4, running: 1 });
      await add(job('running'), job('again', { leftTraces: true }));
      expect(await jobs.hasRoomToSpare(1)).toBe(true);
      await add(job('now'));
      expect(await jobs.hasRoomToSpare(1)).toBe(false);
      await running[0]!.finish();
      expect(started).toEqual(['running', 'now']);
    });

    test('jobs of one lane never overlap', async () => {
      const { running, started, add } = await stage();
      await add(job('a', { lane: 'x' }), job('b', { lane: 'x' }), job('c', { lane: 'y' }));
      expect(started).toEqual(['a', 'c']);
      await running[0]!.finish();
      expect(started).toEqual(['a', 'c', 'b']);
    });

    test('jobs that wait in one lane become one, even in a full queue, at the earlier of their times', async () => {
      const { started, ends, running, now, add } = await stage({ waiting: 1, running: 1 });
      await add(job('push', { lane: 'x', notBefore: now + 3000 }));
      expect(await add(job('pull', { lane: 'x' }))).toBe('taken');
      expect(started).toEqual(['push+pull']);
      await running[0]!.finish();
      expect(ends).toEqual(['push+pull done']);
    });

    test('waits until a job may start', async () => {
      const { started, now, add, pass } = await stage();
      await add(job('a', { notBefore: now + 3000 }));
      await pass(2999);
      expect(started).toEqual([]);
      await pass(1);
      expect(started).toEqual(['a']);
    });
  });

  describe('kinds', () => {
    test('have workers of their own, and share no lane', async () => {
      const { running, started, add } = await stage({ running: 3 });
      await add(job('a', { lane: 'x' }), job('b', { lane: 'x', kind: 'blue' }));
      expect(running.map((one) => [one.job.name, one.job.kind])).toEqual([
        ['a', 'red'],
        ['b', 'blue'],
      ]);
      await add(job('c', { lane: 'x' }), job('d', { lane: 'x', kind: 'blue' }));
      await running[0]!.finish();
      expect(started).toEqual(['a', 'b', 'c']);
    });

    test('share no topic', async () => {
      const { running, ends, add } = await stage();
      await add(job('one', { topic: 't' }), job('two', { topic: 't', kind: 'blue', after: ['one'] }));
      expect(running.map(({ control }) => control.superseded.aborted)).toEqual([false, false]);
      expect(ends).toEqual([]);
    });

    test('share the room', async () => {
      const { add } = await stage({ waiting: 1, running: 1 });
      expect(await add(job('a'), job('b', { kind: 'blue' }))).toBe('taken');
      expect(await add(job('c'))).toBe('full');
    });
  });

  describe('installations', () => {
    const of = (installationId: number, name: string, parts: Partial<TestJob> = {}): TestJob =>
      job(`${name}${installationId}`, { installationId, ...parts });

    test('take turns, whatever one of them has waiting', async () => {
      const { running, started, add } = await stage({ running: 1 });
      await add(of(1, 'a'), of(1, 'b'), of(1, 'c'), of(2, 'a'), of(2, 'b'), of(3, 'a'));
      for (let index = 0; index < 6; index += 1) await running[index]!.finish();
      expect(started).toEqual(['a1', 'b1', 'a2', 'a3', 'c1', 'b2']);
    });

    test('have so many at work at once, each and together', async () => {
      const { running, started, add } = await stage({ running: 3, runningEach: 2 });
      await add(of(1, 'a'), of(1, 'b'), of(1, 'c'));
      expect(started).toEqual(['a1', 'b1']);
      await add(of(2, 'a'), of(2, 'b'));
      expect(started).toEqual(['a1', 'b1', 'a2']);
      await running[2]!.finish();
      expect(started).toEqual(['a1', 'b1', 'a2', 'b2']);
      await running[0]!.finish();
      expect(started).toEqual(['a1', 'b1', 'a2', 'b2', 'c1']);
    });

    test('have so many waiting: beyond its share one is refused, and the others are not', async () => {
      const { jobs, add } = await stage({ waiting: 4, waitingEach: 2, running: 1 });
      await add(of(1, 'running'), of(1, 'a'), of(1, 'b'));
      expect(await add(of(1, 'c'))).toBe('full');
      expect([await jobs.hasRoomToSpare(1), await jobs.hasRoomToSpare(2)]).toEqual([false, false]);
      expect(await add(of(2, 'a'))).toBe('taken');
      expect(await add(of(2, 'b'))).toBe('taken');
      expect(await add(of(3, 'a'))).toBe('full');
    });

    test('a job that waits for its time takes nobody’s turn, one that is superseded gives its room back', async () => {
      const { running, started, now, add, pass } = await stage({ running: 1, waitingEach: 2 });
      const later = { notBefore: now + 3000, topic: 'pull/1' };
      await add(of(1, 'a', later), of(2, 'a'));
      expect(started).toEqual(['a2']);
      await add(of(1, 'b', { ...later, after: ['a1'] }));
      expect(await add(of(1, 'c', { notBefore: now + 9000 }))).toBe('taken');
      expect(await add(of(1, 'd'))).toBe('full');
      await running[0]!.finish();
      await pass(3000);
      expect(started).toEqual(['a2', 'b1']);
    });
  });

  describe('what is put back', () => {
    test('runs again at its time, and only a blamed wait counts as an attempt', async () => {
      const { running, started, now, add, pass } = await stage();
      await add(job('a'));
      expect(running[0]!.control).toMatchObject({ attempt: 1, continued: false, alone: false });
      await running[0]!.finish({ kind: 'later', at: now + 1000, blameless: true });
      await pass(1000);
      expect(running[1]!.control).toMatchObject({ attempt: 1, continued: true, alone: false });
      await running[1]!.finish({ kind: 'later', at: now + 2000, blameless: false });
      await pass(999);
      expect(started).toHaveLength(2);
      await pass(1);
      expect(running[2]!.control.attempt).toBe(2);
    });

    test('gives its place to others meanwhile', async () => {
      const { running, started, now, add } = await stage({ running: 1 });
      await add(job('a'), job('b'));
      await running[0]!.finish({ kind: 'later', at: now + 60_000, blameless: false });
      expect(started).toEqual(['a', 'b']);
    });

    test('aside runs again alone, one at a time, while others run beside it', async () => {
      const { running, started, add } = await stage({ running: 4 });
      await add(job('a'), job('b'), job('c'));
      expect(running.map(({ control }) => control.alone)).toEqual([false, false, false]);
      await running[0]!.finish({ kind: 'aside' });
      await running[1]!.finish({ kind: 'aside' });
      await add(job('d'));
      expect(started).toEqual(['a', 'b', 'c', 'a', 'd']);
      expect(running[3]!.control).toMatchObject({ attempt: 1, continued: false, alone: true });
      await running[3]!.finish();
      expect(started.slice(5)).toEqual(['b']);
      expect(running[5]!.control.alone).toBe(true);
    });

    test('aside stays alone when it is put back, and lets the next one begin meanwhile', async () => {
      const { running, started, now, add, pass } = await stage();
      await add(job('a'), job('b'));
      await running[0]!.finish({ kind: 'aside' });
      await running[1]!.finish({ kind: 'aside' });
      await running[2]!.finish({ kind: 'later', at: now + 1000, blameless: true });
      expect(started.slice(2)).toEqual(['a', 'b']);
      await pass(1000);
      expect(started).toHaveLength(4);
      await running[3]!.finish();
      expect(started.slice(4)).toEqual(['a']);
      expect(running[4]!.control).toMatchObject({ continued: true, alone: true });
    });
  });

  describe('supersession', () => {
    const first = { topic: 'pull/1' };
    const second = { topic: 'pull/1', after: ['one'] };

    test('a newer job drops the one that waits', async () => {
      const { jobs, ends, now, add } = await stage();
      await add(job('one', { ...first, notBefore: now + 3000 }), job('two', second));
      expect(ends).toEqual(['one superseded']);
      expect(await jobs.size()).toBe(1);
    });

    test('an older job that comes late is dropped at once', async () => {
      const { ends, started, add } = await stage();
      expect(await add(job('two', second), job('one', first))).toBe('taken');
      expect(ends).toEqual(['one superseded']);
      expect(started).toEqual(['two']);
    });

    test('a job that runs is told which is its successor', async () => {
      const { running, started, add } = await stage();
      await add(job('one', first), job('two', second));
      expect(running[0]!.control.superseded).toMatchObject({ aborted: true, reason: job('two', second) });
      expect(started).toEqual(['one', 'two']);
    });

    test('one that may have left something behind still runs, told so from the start', async () => {
      const { running, add } = await stage();
      await add(job('two', second), job('one', { ...first, leftTraces: true }));
      expect(running[1]!.job.name).toBe('one');
      expect(running[1]!.control.superseded).toMatchObject({ aborted: true, reason: { name: 'two' } });
    });

    test.each<JobOutcome>([{ kind: 'aside' }, { kind: 'later', at: 0, blameless: true }])(
      'one that was put back ($kind) is told, since it may have left something half done',
      async (outcome) => {
        const { running, started, ends, add } = await stage({ running: 1 });
        await add(job('one', first), job('other'));
        await running[0]!.finish(outcome);
        await add(job('two', second));
        expect(ends).toEqual([]);
        await running[1]!.finish();
        await running[2]!.finish();
        const again = running.findLast((one) => one.job.name === 'one')!;
        expect(started.toSorted()).toEqual(['one', 'one', 'other', 'two']);
        expect(again.control.superseded.aborted).toBe(true);
      },
    );

    test('a job is not merged into one that is to be cancelled', async () => {
      const { running, now, add } = await stage();
      await add(job('one', first));
      await running[0]!.finish({ kind: 'later', at: now + 10_000, blameless: false });
      await add(job('two', second), job('one again', { lane: 'one', topic: 'pull/1', after: ['two'] }));
      expect(running.at(-1)).toMatchObject({
        job: { name: 'one again' },
        control: { superseded: { aborted: false } },
      });
    });

    test('the newest job is not taken for older than one that is superseded itself', async () => {
      const { ends, started, add } = await stage({ running: 3 });
      const { topic } = first;
      await add(job('one', { topic, after: ['two'] }), job('three', { topic, after: ['one'] }));
      await add(job('two', { topic, after: ['three'] }));
      expect(started).toContain('two');
      expect(ends).not.toContain('two superseded');
    });

    test.each([
      ['one of another topic', { topic: 'pull/2', after: ['one'] }],
      ['one of no topic', { topic: null, after: ['one'] }],
      ['one that is not newer', first],
    ])('%s supersedes nothing', async (_, parts) => {
      const { running, started, add } = await stage();
      await add(job('one', first), job('two', parts));
      expect(started).toEqual(['one', 'two']);
      expect(running[0]!.control.superseded.aborted).toBe(false);
    });
  });

  describe('the end of a job', () => {
    test.each(['done', 'declined', 'failed'] as const)('is told once: %s', async (kind) => {
      const { jobs, running, ends, add } = await stage();
      await add(job('a'));
      expect([ends, await jobs.size()]).toEqual([[], 1]);
      await running[0]!.finish({ kind });
      expect([ends, await jobs.size()]).toEqual([[`a ${kind}`], 0]);
    });

    test('one whose work throws has failed, and the others go on', async () => {
      const { running, started, ends, add } = await stage({ running: 1 });
      await add(job('a'), job('b'));
      await running[0]!.fail();
      expect(ends).toEqual(['a failed']);
      expect(started).toEqual(['a', 'b']);
    });

    test('whoever is told may throw: the others go on', async () => {
      const { jobs, running, started, ends, add, now } = await setUp(createGround(), { running: 1 }, () =>
        Promise.reject(new Error('broken')),
      );
      await add(job('one', { topic: 't', notBefore: now + 1000 }));
      expect(await add(job('two', { topic: 't', after: ['one'] }), job('b'))).toBe('taken');
      await running[0]!.finish();
      await running[1]!.finish();
      expect(started).toEqual(['two', 'b']);
      expect([ends, await jobs.size()]).toEqual([['one superseded', 'two done', 'b done'], 0]);
    });

    test('a job is there until its end is noted, and keeps nobody waiting', async () => {
      let note = (): void => undefined;
      const noted = new Promise<void>((resolve) => {
        note = resolve;
      });
      const { jobs, running, started, add, pass } = await setUp(createGround(), { running: 1 }, () => noted);
      await add(job('a', { lane: 'x' }), job('b', { lane: 'x' }));
      await running[0]!.finish();
      expect([started, await jobs.size()]).toEqual([['a', 'b'], 2]);
      note();
      await pass(0);
      expect(await jobs.size()).toBe(1);
    });
  });

  describe('stop', () => {
    /** Tells to stop, and whether that is done. */
    function stop({ jobs }: Stage, until?: number): () => boolean {
      let hasStopped = false;
      void jobs.stop(until).then(() => {
        hasStopped = true;
      });
      return () => hasStopped;
    }

    test('starts nothing more, and waits for what runs', async () => {
      const on = await stage({ running: 1 });
      const { running, started, now, add, pass } = on;
      await add(job('a'), job('b'), job('c', { notBefore: now + 1000 }));
      const hasStopped = stop(on);
      await pass(5000);
      expect(hasStopped()).toBe(false);
      await running[0]!.finish({ kind: 'later', at: now + 9000, blameless: false });
      await pass(10_000);
      expect([hasStopped(), started]).toEqual([true, ['a']]);
    });

    test('does not start again what is put aside', async () => {
      const on = await stage();
      await on.add(job('a'));
      const hasStopped = stop(on);
      await on.running[0]!.finish({ kind: 'aside' });
      expect([hasStopped(), on.started]).toEqual([true, ['a']]);
    });

    test('waits until the last end is noted', async () => {
      let note = (): void => undefined;
      const noted = new Promise<void>((resolve) => {
        note = resolve;
      });
      const on = await setUp(createGround(), {}, () => noted);
      await on.add(job('a'));
      const hasStopped = stop(on);
      await on.running[0]!.finish();
      expect(hasStopped()).toBe(false);
      note();
      await on.pass(0);
      expect(hasStopped()).toBe(true);
    });

    test('with time left works off what it can until then, and nothing that is to start later', async () => {
      const on = await stage({ running: 1 });
      const { running, started, now, add, pass } = on;
      await add(job('a'), job('b'), job('c'), job('late', { notBefore: now + 30_000 }));
      const hasStopped = stop(on, now + 25_000);
      await running[0]!.finish({ kind: 'later', at: now + 60_000, blameless: true });
      await pass(20_000);
      expect(started).toEqual(['a', 'b']);
      await pass(5000);
      expect(hasStopped()).toBe(false);
      await running[1]!.finish();
      expect([hasStopped(), started]).toEqual([true, ['a', 'b']]);
    });

    test('with time left is over as soon as there is nothing to do', async () => {
      const on = await stage();
      await on.add(job('late', { notBefore: on.now + 30_000 }));
      const hasStopped = stop(on, on.now + 25_000);
      await on.pass(0);
      expect(hasStopped()).toBe(true);
    });

    test('once it has stopped it need not be stopped again', async () => {
      const on = await stage();
      await on.jobs.stop();
      const hasStopped = stop(on);
      await on.pass(0);
      expect(hasStopped()).toBe(true);
    });

    test('refuses what comes afterwards, which keeps nobody from stopping', async () => {
      const on = await stage();
      await on.add(job('a'));
      const hasStopped = stop(on);
      expect(await on.add(job('b'))).toBe('full');
      expect(await on.jobs.hasRoomToSpare(1)).toBe(false);
      await on.running[0]!.finish();
      expect([hasStopped(), on.started]).toEqual([true, ['a']]);
    });
  });
}
