import type { DeliveryLog } from '../../src/intake/delivery-log.ts';

/** What everything behind the port for deliveries does. */
export function deliveryLogContract(create: () => DeliveryLog | Promise<DeliveryLog>): void {
  let log: DeliveryLog;

  beforeEach(async () => {
    log = await create();
  });

  test('a delivery is known while it is worked on and when it is finished', async () => {
    expect(await log.known(['a'])).toEqual(new Set());
    expect(await log.begin('a', null)).toBe('begun');
    expect(await log.known(['a', 'b'])).toEqual(new Set(['a']));
    await log.end('a', 'done');
    expect(await log.known(['a', 'b'])).toEqual(new Set(['a']));
    expect(await log.begin('a', null)).toBe('known');
  });

  test('one that was not finished may come again', async () => {
    await log.begin('a', 'body');
    await log.end('a', 'failed');
    expect(await log.known(['a'])).toEqual(new Set());
    expect(await log.begin('b', 'body')).toBe('begun');
  });

  test('of those that ask at once, one begins', async () => {
    const answers = [log.begin('a', 'body'), log.begin('a', 'body'), log.begin('a', 'body')];
    expect((await Promise.all(answers)).toSorted()).toEqual(['begun', 'known', 'known']);
    const repeated = [log.begin('b', 'other'), log.begin('c', 'other')];
    expect((await Promise.all(repeated)).toSorted()).toEqual(['begun', 'repeated']);
    expect((await log.known(['b', 'c'])).size).toBe(1);
  });

  test.each([
    ['done', 'repeated'],
    ['superseded', 'repeated'],
    ['declined', 'begun'],
  ] as const)('the content of a delivery that is %s, under another id: %s', async (end, begun) => {
    await log.begin('a', 'body');
    expect(await log.begin('b', 'body')).toBe('repeated');
    await log.end('a', end);
    expect(await log.known(['a'])).toEqual(new Set(['a']));
    expect(await log.begin('b', 'body')).toBe(begun);
  });

  test('deliveries without a content repeat nothing', async () => {
    expect(await log.begin('a', null)).toBe('begun');
    await log.end('a', 'done');
    expect(await log.begin('b', null)).toBe('begun');
  });
}
