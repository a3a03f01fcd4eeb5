import { isPostwardenError } from '../../src/model/errors.ts';
import { PoolFailure, ThreadPool } from '../../src/pool/thread-pool.ts';

const pools: ThreadPool[] = [];

function startPool(threads: number): ThreadPool {
  const pool = new ThreadPool({ worker: new URL('./worker.mjs', import.meta.url), threads, heapMegabytes: 32 });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const NO_LIMIT = 600_000;
const echo = (value: unknown) => ({ input: { kind: 'echo', value }, limitMs: NO_LIMIT });

test('does tasks and gives what they give', async () => {
  const lane = startPool(2).lane();
  expect(await Promise.all([1, 'two', { three: [4] }].map((value) => lane.run(echo(value))))).toEqual([
    1,
    'two',
    { three: [4] },
  ]);
});

test('an error of the work is the error of the task', async () => {
  const lane = startPool(1).lane();
  const error = await lane.run({ input: { kind: 'fail' }, limitMs: NO_LIMIT }).catch((reason: unknown) => reason);
  expect(isPostwardenError(error)).toBe(false);
  expect((error as Error).message).toBe('broken');
  expect(await lane.run(echo(1))).toBe(1);
});

test.each([
  ['never ends', { input: { kind: 'spin' }, limitMs: 300 }],
  ['takes all memory', { input: { kind: 'hoard' }, limitMs: NO_LIMIT }],
])('a task that %s costs its thread, and the others go on', async (_, task) => {
  const pool = startPool(2);
  const lost = pool.lane().run(task);
  const others = pool.lane();
  const echoed = Promise.all(Array.from({ length: 20 }, (_each, index) => others.run(echo(index))));
  await expect(lost).rejects.toMatchObject({ name: 'PostwardenError', code: 'thread-lost' });
  expect(await echoed).toEqual(Array.from({ length: 20 }, (_each, index) => index));
  expect(await others.run(echo('after'))).toBe('after');
});

test('a thread that exits is an error, and is replaced', async () => {
  const lane = startPool(1).lane();
  await expect(lane.run({ input: { kind: 'die' }, limitMs: NO_LIMIT })).rejects.toThrow('exited');
  expect(await lane.run(echo('again'))).toBe('again');
});

test('a module that cannot be loaded is an error, not a wait for ever', async () => {
  const pool = new ThreadPool({
    worker: new URL('./no-such-worker.mjs', import.meta.url),
    threads: 2,
    heapMegabytes: 32,
  });
  pools.push(pool);
  const failure = pool.lane().run(echo(1));
  await expect(failure).rejects.toThrow(PoolFailure);
  await expect(failure).rejects.toThrow('no-such-worker');
});

test('what a closed pool has not done is its failure, none of the task', async () => {
  const pool = startPool(1);
  const tasks = [pool.lane().run({ input: { kind: 'spin' }, limitMs: NO_LIMIT }), pool.lane().run(echo(1))];
  const failures = Promise.allSettled(tasks);
  await pool.close();
  expect((await failures).map((one) => one.status === 'rejected' && one.reason instanceof PoolFailure)).toEqual([
    true,
    true,
  ]);
});

test('each lane has its turn, whatever waits in another', async () => {
  const pool = startPool(1);
  const order: string[] = [];
  const run = (lane: ReturnType<ThreadPool['lane']>, name: string): Promise<unknown> =>
    lane.run(echo(name)).then(() => order.push(name));
  const [busy, quiet] = [pool.lane(), pool.lane()];
  await Promise.all([
    ...Array.from({ length: 5 }, (_, index) => run(busy, `busy ${index}`)),
    run(quiet, 'quiet 0'),
    run(quiet, 'quiet 1'),
  ]);
  expect(order).toEqual(['busy 0', 'busy 1', 'quiet 0', 'busy 2', 'quiet 1', 'busy 3', 'busy 4']);
});

test('size counts what waits and runs', async () => {
  const pool = startPool(1);
  const lane = pool.lane();
  const all = [lane.run(echo(1)), lane.run(echo(2)), lane.run(echo(3))];
  expect(pool.size).toBe(3);
  await Promise.all(all);
  expect(pool.size).toBe(0);
});
