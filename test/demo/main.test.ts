import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '../../demo/main.ts');
const PATIENCE = 120_000;

const start = (...options: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

const textOf = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream! })) lines.push(line);
  return lines.join('\n');
};

test(
  'prints the verdict and serves the page until it is told to stop',
  async () => {
    const child = start();
    started.push(child);
    const lines: string[] = [];
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        lines.push(line);
        const found = /(http:\S+)\/$/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${lines.join('\n')}`)));
    });
    expect(lines.join('\n')).toContain('4 new secrets');
    const page = await fetch(address);
    expect(new URL(page.url).pathname).toBe('/acme/shop/pull/1');
    expect(await page.text()).toContain('Add our Postman files');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  },
  PATIENCE,
);

test.each([
  [['--port', '65536'], '--port takes a number'],
  [['--nonsense'], '--nonsense'],
])('%j is refused', async (options, message) => {
  const child = start(...options);
  const text = textOf(child.stderr);
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(await text).toContain(message);
});
