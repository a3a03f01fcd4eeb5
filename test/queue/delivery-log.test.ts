import { DeliveryLog } from '../../src/queue/delivery-log.ts';

test('a delivery is known while it is worked on and when it is finished', () => {
  const log = new DeliveryLog(10);
  expect(log.isKnown('a')).toBe(false);
  log.begin('a', null);
  expect(log.isKnown('a')).toBe(true);
  log.end('a', 'done');
  expect(log.isKnown('a')).toBe(true);
});

test('one that was not finished may come again', () => {
  const log = new DeliveryLog(10);
  log.begin('a', 'body');
  log.end('a', 'failed');
  expect(log.isKnown('a')).toBe(false);
  expect(log.isRepeated('body')).toBe(false);
});

test.each([
  ['done', true],
  ['superseded', true],
  ['declined', false],
] as const)('the content of a delivery that is %s: repeated is %s', (end, isRepeated) => {
  const log = new DeliveryLog(10);
  log.begin('a', 'body');
  expect(log.isRepeated('body')).toBe(true);
  log.end('a', end);
  expect(log.isRepeated('body')).toBe(isRepeated);
  expect(log.isKnown('a')).toBe(true);
});

test('the oldest are forgotten beyond the limit', () => {
  const log = new DeliveryLog(2);
  for (const id of ['a', 'b', 'c']) {
    log.begin(id, `body of ${id}`);
    log.end(id, 'done');
  }
  expect(['a', 'b', 'c'].map((id) => log.isKnown(id))).toEqual([false, true, true]);
  expect(['a', 'b', 'c'].map((id) => log.isRepeated(`body of ${id}`))).toEqual([false, true, true]);
});
