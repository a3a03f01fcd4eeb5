import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { systemClock } from '../../src/queue/clock.ts';
import type { Database } from '../../src/store/database.ts';
import { Instance } from '../../src/store/instance.ts';
import { StoredJobs } from '../../src/store/stored-jobs.ts';
import { jobsContract } from '../queue/jobs-contract.ts';
import { type Ground, job, type Sizes, type Stage, setUp } from '../queue/jobs-setup.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { silentLog } from '../support/silent-log.ts';
import { onEachStore } from '../support/stores.ts';

onEachStore((store) => {
  /** One instance, whose time stands still until it is moved on and all that it set off is done. */
  function createGround(): Ground {
    const clock = new ManualClock();
    let settle = async (): Promise<void> => undefined;
    return {
      clock,
      async create(options) {
        const database = await store.open();
        const instance = new Instance({ db: database.db, version: '1.0.0', clock, log: silentLog });
        await instance.start();
        const jobs = await StoredJobs.open({ ...options, database, instance, log: silentLog });
        onTestEnd.push(async () => void jobs.stop());
        await sleep(20);
        settle = quietOf(database);
        await settle();
        return jobs;
      },
      async pass(milliseconds) {
        await settle();
        await clock.pass(milliseconds);
        await settle();
      },
    };
  }

  const onTestEnd: (() => Promise<void>)[] = [];
  // What a test left running never ends: it must start nothing of the next one.
  afterEach(async () => {
    for (const end of onTestEnd.splice(0).reverse()) await end();
  });

  jobsContract(createGround);

  describe('several instances', () => {
    const clock = systemClock;
    let database: Database;
    beforeEach(async () => {
      database = await store.open();
    });

    /** One more instance on the same store, with a stage of its own. */
    async function join(sizes: Sizes = {}): Promise<Stage & { readonly instance: Instance }> {
      const instance = new Instance({ db: database.db, version: '1.0.0', clock, log: silentLog });
      await instance.start();
      onTestEnd.push(() => instance.stop());
      const create: Ground['create'] = async (options) => {
        const jobs = await StoredJobs.open({ ...options, database, instance, log: silentLog });
        onTestEnd.push(async () => void jobs.stop());
        return jobs;
      };
      const pass = quietOf(database);
      const stage = await setUp({ clock, create, pass }, sizes);
      await pass();
      return { ...stage, instance };
    }

    /** Nobody has heard of an instance for a minute. */
    async function lose({ instance }: { readonly instance: Instance }): Promise<void> {
      await database.db
        .updateTable('instance')
        .set({ beat_at: new Date(Date.now() - 60_000) })
        .where('id', '=', instance.id)
        .execute();
    }

    const names = (...stages: readonly Stage[]): readonly string[] =>
      stages.flatMap(({ started }) => started).toSorted();

    test('have the work among them: no job is done twice, and an installation has its share once', async () => {
      const sizes = { running: 2, runningEach: 3 };
      const stages = [await join(sizes), await join(sizes)] as const;
      await stages[0].add(job('a'), job('b'), job('c'));
      await stages[1].add(job('d'), job('e', { installationId: 2 }));
      await untilTrue(() => names(...stages).length === 4);
      expect(names(...stages)).toEqual(['a', 'b', 'c', 'e']);
    });

    test('what was worked on by one that is lost is started again by another, as what may have left traces', async () => {
      const one = await join();
      await one.add(job('a'));
      await lose(one);
      const other = await join();
      expect(other.running.map((on) => [on.job.name, on.job.leftTraces])).toEqual([['a', true]]);
      expect(other.running[0]!.control).toMatchObject({ attempt: 1, continued: false });
      // The lost one comes back: what it says of the job counts no more.
      await one.running[0]!.finish();
      expect([one.ends, await other.jobs.size()]).toEqual([[], 1]);
      await other.running[0]!.finish();
      expect([other.ends, await other.jobs.size()]).toEqual([['a done'], 0]);
    });

    test('what one that stopped had not ended is started by another at once', async () => {
      const one = await join();
      await one.add(job('a'));
      await one.instance.stop();
      expect((await join()).started).toEqual(['a']);
    });

    test('a job whose end could not be written down is started again, as what may have left traces', async () => {
      const one = await join();
      await one.add(job('a'));
      await sql`alter table job rename to job_away`.execute(database.db);
      await one.running[0]!.finish();
      await sql`alter table job_away rename to job`.execute(database.db);
      await one.add(job('b'));
      await untilTrue(() => one.started.length === 3);
      expect(one.ends).toEqual([]);
      expect(one.running.map((on) => [on.job.name, on.job.leftTraces])).toEqual([
        ['a', false],
        ['b', false],
        ['a', true],
      ]);
    });

    test('a job that was lost three times with its instance is given up', async () => {
      const lost: Stage[] = [];
      for (let number = 1; number <= 3; number += 1) {
        const stage = await join();
        if (number === 1) await stage.add(job('a'));
        await lose(stage);
        lost.push(stage);
      }
      const last = await join();
      expect(lost.map(({ started }) => started)).toEqual([['a'], ['a'], ['a']]);
      expect([last.started, last.ends, await last.jobs.size()]).toEqual([[], ['a failed'], 0]);
      const dead = await database.db.selectFrom('job').select(['state', 'how_ended', 'break_offs']).execute();
      expect(dead).toEqual([{ state: 'dead', how_ended: 'failed', break_offs: 3 }]);
    });

    test('an end that one had not noted when it was lost is noted by another', async () => {
      const one = await join();
      await one.add(job('a'));
      await database.db.updateTable('job').set({ state: 'ended', how_ended: 'declined' }).execute();
      await lose(one);
      const other = await join();
      expect([other.started, other.ends, await other.jobs.size()]).toEqual([[], ['a declined'], 0]);
    });

    test('one that works on what another makes pointless is told', async () => {
      const one = await join({ running: 1 });
      await one.add(job('one', { topic: 't' }));
      const other = await join({ running: 1 });
      await other.add(job('two', { topic: 't', after: ['one'] }));
      await untilTrue(() => one.running[0]!.control.superseded.aborted);
      expect(one.running[0]!.control.superseded.reason).toMatchObject({ name: 'two' });
    });
  });
});

async function untilTrue(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}

/** Waits until nothing is asked of a database any more. */
function quietOf({ pool }: Database): () => Promise<void> {
  const busy = (): number => pool.totalCount - pool.idleCount + pool.waitingCount;
  return async () => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      await sleep(1);
      if (busy() > 0) quiet = -1;
    }
  };
}
