import type { ReviewOrder, ReviewTurn } from '../../src/verdict/review-order.ts';

export const PULL = 'acme/shop#1';

interface Reviews {
  readonly order: ReviewOrder;
  readonly said: readonly (readonly [name: string, turn: ReviewTurn | 'end'])[];
  /** A review that tells when it is its turn, and when it has ended. */
  review(name: string, work?: Promise<void>): (turn: ReviewTurn) => Promise<void>;
}

export function reviewsIn(order: ReviewOrder): Reviews {
  const said: [string, ReviewTurn | 'end'][] = [];
  return {
    order,
    said,
    review: (name, work) => async (turn) => {
      said.push([name, turn]);
      await work;
      said.push([name, 'end']);
    },
  };
}

/** What everything behind the port for the order of reviews does. */
export function reviewOrderContract(create: () => ReviewOrder | Promise<ReviewOrder>): void {
  const setUp = async (): Promise<Reviews> => reviewsIn(await create());

  test('reviews of one pull request do not overlap; the one that looked before the other ended looks again', async () => {
    const { order, said, review } = await setUp();
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
    const { order, said, review } = await setUp();
    const older = await order.look();
    await order.inTurn(PULL, await order.look(), review('newer'));
    await order.inTurn(PULL, older, review('older'));
    expect(said.map(([name]) => name)).toEqual(['newer', 'newer']);
  });

  test('another pull request waits for nobody', async () => {
    const { order, said, review } = await setUp();
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
    const { order, said, review } = await setUp();
    const first = await order.look();
    const second = await order.look();
    const failing = order.inTurn(PULL, first, () => Promise.reject(new Error('refused')));
    const next = order.inTurn(PULL, second, review('next'));
    await expect(failing).rejects.toThrow('refused');
    await next;
    expect(said[0]).toEqual(['next', 'changed-since']);
  });
}
