import { MemoryDeliveryLog } from '../../src/intake/memory-delivery-log.ts';

test('a delivery is known while it is worked on and when it is finished', async () => {
  const log = new MemoryDeliveryLog(10);
  expect(await log.known(['a'])).toEqual(new Set());
  expect(await log.begin('a', null)).toBe('begun');
  expect(await log.known(['a', 'b'])).toEqual(new Set(['a']));
  await log.end('a', 'done');
  expect(await log.known(['a', 'b'])).toEqual(new Set(['a']));
  expect(await log.begin('a', null)).toBe('known');
});

test('one that was not finished may come again', async () => {
  const log = new MemoryDeliveryLog(10);
  await log.begin('a', 'body');
  await log.end('a', 'failed');
  expect(await log.known(['a'])).toEqual(new Set());
  expect(await log.begin('b', 'body')).toBe('begun');
});

test('of those that ask at once, one begins', async () => {
  const log = new MemoryDeliveryLog(10);
  expect(await Promise.all([log.begin('a', 'body'), log.begin('a', 'body'), log.begin('b', 'body')])).toEqual([
    'begun',
    'known',
    'repeated',
  ]);
  expect(await log.known(['b'])).toEqual(new Set());
});

test.each([
  ['done', 'repeated'],
  ['superseded', 'repeated'],
  ['declined', 'begun'],
] as const)('the content of a delivery that is %s, under another id: %s', async (end, begun) => {
  const log = new MemoryDeliveryLog(10);
  await log.begin('a', 'body');
  expect(await log.begin('b', 'body')).toBe('repeated');
  await log.end('a', end);
  expect(await log.known(['a'])).toEqual(new Set(['a']));
  expect(await log.begin('b', 'body')).toBe(begun);
});

test('the oldest are forgotten beyond the limit', async () => {
  const log = new MemoryDeliveryLog(2);
  for (const id of ['a', 'b', 'c']) {
    await log.begin(id, `body of ${id}`);
    await log.end(id, 'done');
  }
  expect(await log.known(['a', 'b', 'c'])).toEqual(new Set(['b', 'c']));
  expect(await log.begin('d', 'body of b')).toBe('repeated');
  expect(await log.begin('d', 'body of a')).toBe('begun');
});
