import { MemoryDeliveryLog } from '../../src/intake/memory-delivery-log.ts';
import { deliveryLogContract } from './delivery-log-contract.ts';

deliveryLogContract(() => new MemoryDeliveryLog(10));

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
