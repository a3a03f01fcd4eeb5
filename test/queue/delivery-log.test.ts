import { DeliveryLog } from '../../src/queue/delivery-log.ts';

test('a delivery is known while it is worked on and when it is finished', () => {
  const log = new DeliveryLog(10);
  expect(log.isKnown('a')).toBe(false);
  log.begin('a');
  expect(log.isKnown('a')).toBe(true);
  log.end('a', true);
  expect(log.isKnown('a')).toBe(true);
});

test('one that was not finished may come again', () => {
  const log = new DeliveryLog(10);
  log.begin('a');
  log.end('a', false);
  expect(log.isKnown('a')).toBe(false);
});

test('the oldest are forgotten beyond the limit', () => {
  const log = new DeliveryLog(2);
  for (const id of ['a', 'b', 'c']) log.end(id, true);
  expect(['a', 'b', 'c'].map((id) => log.isKnown(id))).toEqual([false, true, true]);
});
