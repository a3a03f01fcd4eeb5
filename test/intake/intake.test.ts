import { setImmediate } from 'node:timers/promises';
import type { DeliveredEvent } from '../../src/intake/event-reader.ts';
import { Intake } from '../../src/intake/intake.ts';
import type { Job } from '../../src/intake/job-workers.ts';
import { MemoryDeliveryLog } from '../../src/intake/memory-delivery-log.ts';
import type { Admission, Jobs } from '../../src/queue/jobs.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { eventOf, readWebhook } from '../support/webhooks.ts';

function setUp(add: (job: Job) => Promise<Admission> = async () => 'taken') {
  const brought: Job[] = [];
  const said: string[] = [];
  const write = (_: object, message: string): void => void said.push(message);
  const jobs: Jobs<Job> = {
    add: (job) => {
      brought.push(job);
      return add(job);
    },
    hasRoomToSpare: async () => true,
    size: async () => brought.length,
    stop: async () => undefined,
  };
  const intake = new Intake({
    appId: 1,
    clock: new ManualClock(),
    log: { info: write, warn: write, error: write },
    jobs,
    deliveries: new MemoryDeliveryLog(10),
  });
  return { intake, brought, said };
}

const event = (
  id: string,
  name = 'pull_request.opened',
  content: string | null = `body of ${name}`,
): DeliveredEvent => ({
  id,
  name: eventOf(name),
  content,
  payload: readWebhook(name),
});

test('an event is taken in when its job is, not before', async () => {
  let admit: (admission: Admission) => void = () => undefined;
  const { intake, brought } = setUp(
    () =>
      new Promise((resolve) => {
        admit = resolve;
      }),
  );
  let answer: Admission | null = null;
  const received = intake.receive(event('one')).then((admission) => {
    answer = admission;
  });
  await setImmediate();
  expect([brought.length, answer]).toEqual([1, null]);
  admit('taken');
  await received;
  expect(answer).toBe('taken');
});

test('of deliveries that come at once, by id or by content the same, one makes a job', async () => {
  const { intake, brought, said } = setUp();
  const answers = await Promise.all(['one', 'one', 'two'].map((id) => intake.receive(event(id))));
  expect(answers).toEqual(['taken', 'taken', 'taken']);
  expect(brought.map(({ deliveries }) => deliveries)).toEqual([['one']]);
  expect(said).toEqual(['a delivery repeats an earlier one']);
});

test('what there was no room for may come again', async () => {
  const answers: Admission[] = ['full', 'taken'];
  const { intake, brought } = setUp(async () => answers.shift()!);
  expect(await intake.receive(event('one'))).toBe('full');
  expect(await intake.known(['one'])).toEqual(new Set());
  expect(await intake.receive(event('one'))).toBe('taken');
  expect(await intake.known(['one'])).toEqual(new Set(['one']));
  expect(brought).toHaveLength(2);
});

test('so may what could not be taken in, which is an error', async () => {
  const { intake } = setUp(() => Promise.reject(new Error('the store is away')));
  await expect(intake.receive(event('one'))).rejects.toThrow('the store is away');
  expect(await intake.known(['one'])).toEqual(new Set());
});

test('an event that asks for nothing is over, and the same is no repetition', async () => {
  const { intake, brought, said } = setUp();
  for (const id of ['one', 'one', 'two']) expect(await intake.receive(event(id, 'pull_request.closed'))).toBe('taken');
  expect(await intake.known(['one', 'two'])).toEqual(new Set(['one', 'two']));
  expect(said).toEqual(['event needs no verdict', 'event needs no verdict']);
  expect(brought).toEqual([]);
});

test('what is recovered is looked at again, unless it is known', async () => {
  const { intake, brought } = setUp();
  await intake.receive(event('one'));
  await intake.recover(event('one', 'pull_request.opened', null));
  await intake.recover(event('two', 'pull_request.opened', null));
  await intake.recover(event('three', 'pull_request.closed', null));
  expect(brought.map(({ deliveries, recovered, leftTraces }) => [...deliveries, recovered, leftTraces])).toEqual([
    ['one', false, false],
    ['two', true, true],
  ]);
  expect(await intake.known(['three'])).toEqual(new Set(['three']));
});
