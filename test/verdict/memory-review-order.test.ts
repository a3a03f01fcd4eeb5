import { MemoryReviewOrder } from '../../src/verdict/memory-review-order.ts';
import { PULL, reviewOrderContract, reviewsIn } from './review-order-contract.ts';

reviewOrderContract(() => new MemoryReviewOrder());

test('one that looked before a review that is no longer remembered looks again', async () => {
  const { order, said, review } = reviewsIn(new MemoryReviewOrder());
  const older = await order.look();
  await order.inTurn(PULL, await order.look(), review('forgotten'));
  for (let number = 2; number <= 1001; number += 1) {
    await order.inTurn(`acme/shop#${number}`, await order.look(), review('other'));
  }
  await order.inTurn(PULL, older, review('older'));
  expect(said.at(-2)).toEqual(['older', 'changed-since']);
  await order.inTurn('acme/shop#1002', await order.look(), review('new'));
  expect(said.at(-2)).toEqual(['new', 'as-seen']);
});
