import { MemoryReviewOrder } from '../../src/verdict/memory-review-order.ts';
import type { ReviewTurn } from '../../src/verdict/review-order.ts';

const PULL = 'acme/shop#1';

function setUp() {
  const order = new MemoryReviewOrder();
  const said: [string, ReviewTurn | 'end'][] = [];
  const review =
    (name: string, work: Promise<void> = Promise.resolve()) =>
    async (turn: ReviewTurn): Promise<void> => {
      said.push([name, turn]);
      await work;
      said.push([name, 'end']);
    };
  return { order, said, review };
}

test('reviews of one pull request do not overlap; the one that looked before the other ended looks again', async () => {
  const { order, said, review } = setUp();
  const first = await order.look();
  const second = await order.look();
  await Promise.all([order.inTurn(PULL, first, review('a')), order.inTurn(PULL, second, review('b'))]);
  expect(said).toEqual([
    ['a', 'as-seen'],
    ['a', 'end'],
    ['b', 'changed-since'],
    ['b', 'end'],
  ]);
  await order.inTurn(PULL, await order.look(), review('c'));
  expect(said.at(-2)).toEqual(['c', 'as-seen']);
});

test('one that looked before the review that is there has nothing newer to say', async () => {
  const { order, said, review } = setUp();
  const older = await order.look();
  await order.inTurn(PULL, await order.look(), review('newer'));
  await order.inTurn(PULL, older, review('older'));
  expect(said.map(([name]) => name)).toEqual(['newer', 'newer']);
});

test('another pull request waits for nobody', async () => {
  const { order, said, review } = setUp();
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = order.inTurn(PULL, await order.look(), review('slow', work));
  await order.inTurn('acme/shop#2', await order.look(), review('other'));
  expect(said).toContainEqual(['other', 'end']);
  finish();
  await slow;
});

test('a failure reaches its own job alone, and the next one looks again', async () => {
  const { order, said, review } = setUp();
  const first = await order.look();
  const second = await order.look();
  const failing = order.inTurn(PULL, first, () => Promise.reject(new Error('refused')));
  const next = order.inTurn(PULL, second, review('next'));
  await expect(failing).rejects.toThrow('refused');
  await next;
  expect(said[0]).toEqual(['next', 'changed-since']);
});

test('one that looked before a review that is no longer remembered looks again', async () => {
  const { order, said, review } = setUp();
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
