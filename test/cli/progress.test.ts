import { Progress } from '../../src/cli/progress.ts';

function capture(isTerminal: boolean, isWanted: boolean) {
  const written: string[] = [];
  const progress = new Progress({ isTerminal, write: (text) => void written.push(text) }, isWanted);
  return { progress, written };
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('long work on a terminal shows a bar with counts, and takes it away', async () => {
  const { progress, written } = capture(true, true);
  progress.update(1, 4);
  expect(written).toEqual([]);
  await wait(750);
  progress.update(2, 4);
  progress.update(3, 4);
  expect(written).toEqual([`\r\u001b[2Kscanning [${'#'.repeat(12)}${'.'.repeat(12)}] 2 of 4 files`]);
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test.each([
  [false, true],
  [true, false],
])('terminal %s, wanted %s: none', async (isTerminal, isWanted) => {
  const { progress, written } = capture(isTerminal, isWanted);
  await wait(750);
  progress.update(2, 4);
  progress.clear();
  expect(written).toEqual([]);
});
