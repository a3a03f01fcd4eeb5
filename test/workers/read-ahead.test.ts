import { ReadAhead } from '../../src/workers/read-ahead.ts';

/** A promise that is settled from outside. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

test('results are handed over in the order in which they were asked for', async () => {
  const ahead = new ReadAhead<string>();
  const taken: string[] = [];
  const [slow, quick] = [later<string>(), later<string>()];
  await ahead.add(1, slow.promise, (text) => void taken.push(text));
  await ahead.add(1, quick.promise, (text) => void taken.push(text));
  quick.resolve('quick');
  await quick.promise;
  expect(taken).toEqual([]);
  slow.resolve('slow');
  await ahead.end();
  expect(taken).toEqual(['slow', 'quick']);
});

test.each([
  ['results', 1, 64],
  ['bytes', 16 * 1024 * 1024, 4],
])('no more than so many %s wait', async (_, size, most) => {
  const ahead = new ReadAhead<number>();
  const taken: number[] = [];
  const first = later<number>();
  const add = (result: Promise<number>): Promise<void> => ahead.add(size, result, (value) => void taken.push(value));
  await add(first.promise);
  for (let index = 1; index < most; index += 1) await add(Promise.resolve(index));
  let isTaken = false;
  const oneMore = add(Promise.resolve(most)).then(() => {
    isTaken = true;
  });
  await new Promise(setImmediate);
  expect([isTaken, taken]).toEqual([false, []]);
  first.resolve(0);
  await oneMore;
  await ahead.end();
  expect(taken).toEqual(Array.from({ length: most + 1 }, (__, index) => index));
});

test('one that is larger than all that may wait is taken all the same', async () => {
  const ahead = new ReadAhead<number>();
  const taken: number[] = [];
  await ahead.add(1e9, Promise.resolve(1), (value) => void taken.push(value));
  await ahead.end();
  expect(taken).toEqual([1]);
});

test('an error is told to whoever waits', async () => {
  const ahead = new ReadAhead<number>();
  await ahead.add(1, Promise.reject(new Error('broken')), () => undefined);
  await expect(ahead.end()).rejects.toThrow('broken');
});
