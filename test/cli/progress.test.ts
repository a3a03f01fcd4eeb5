import { Progress } from '../../src/cli/progress.ts';

function capture(isTerminal: boolean, isWanted: boolean, columns = 100) {
  const written: string[] = [];
  const progress = new Progress({ isTerminal, columns, write: (text) => void written.push(text) }, isWanted);
  return { progress, written };
}

const MB = 1024 * 1024;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('long work on a terminal shows a bar with counts, and takes it away', async () => {
  const { progress, written } = capture(true, true);
  progress.update(1 * MB, 4 * MB);
  expect(written).toEqual([]);
  await wait(750);
  progress.update(2 * MB, 4 * MB);
  progress.update(3 * MB, 4 * MB);
  expect(written).toEqual([`\r\u001b[2Kscanning [${'#'.repeat(12)}${'.'.repeat(12)}] 2.0 of 4.0 MB`]);
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test.each([
  [false, true],
  [true, false],
])('terminal %s, wanted %s: none', async (isTerminal, isWanted) => {
  const { progress, written } = capture(isTerminal, isWanted);
  await wait(750);
  progress.update(2 * MB, 4 * MB);
  progress.clear();
  expect(written).toEqual([]);
});

test.each([
  [60, `scanning [${'#'.repeat(12)}${'.'.repeat(12)}] 2.0 of 4.0 MB`],
  [40, 'scanning 2.0 of 4.0 MB'],
  [16, 'scanning 2.0 of'],
])('in %d columns it keeps to its line', async (columns, line) => {
  const { progress, written } = capture(true, true, columns);
  await wait(750);
  progress.update(2 * MB, 4 * MB);
  expect(written).toEqual([`\r\u001b[2K${line}`]);
});

test('whatever comes of the work, the bar goes', async () => {
  const { progress, written } = capture(true, true);
  const work = async (): Promise<void> => {
    await wait(750);
    progress.update(2 * MB, 4 * MB);
    throw new Error('broken');
  };
  await expect(progress.during(work())).rejects.toThrow('broken');
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('versions are counted', async () => {
  const { progress, written } = capture(true, true);
  await wait(750);
  progress.update(2, 4, 'versions');
  expect(written[0]).toContain('] 2 of 4 versions');
});

test('shows itself while one large file is read', async () => {
  const { progress, written } = capture(true, true);
  progress.update(0, 15 * MB);
  await progress.during(wait(1300));
  expect(written[0]).toContain('0.0 of 15.0 MB');
});
