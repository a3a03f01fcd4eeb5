import { main } from '../../src/cli/main.ts';
import { makeFolder, removeFolders } from '../support/folder.ts';
import { leakingCollection } from '../support/postman-files.ts';
import { SCAN_WORKER } from '../support/scan-worker.ts';
import { captureTerminal } from '../support/terminal.ts';

afterAll(removeFolders);

const FAULTY = new URL('../support/faulty-scan-worker.mjs', import.meta.url);

/** Larger than what this thread reads itself; together more than what threads are started for. */
const filling = (seed: number): string => JSON.stringify({ seed, lines: 'x'.repeat(4_300_000) });

const files = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, seed) => [`c${seed}.postman_collection.json`, leakingCollection(seed % 5)]),
  ),
  ...Object.fromEntries(Array.from({ length: 2 }, (_, seed) => [`table-${seed}.json`, filling(seed)])),
};

async function scan(folder: string, worker: URL | null) {
  const terminal = captureTerminal(folder, worker === null ? {} : { worker });
  const code = await main(['scan', '.', '--format', 'json', '--no-progress'], terminal);
  expect(terminal.err()).toBe('');
  return { code, report: JSON.parse(terminal.out()) };
}

test('threads report what one thread reports, to the letter', async () => {
  const folder = makeFolder(files);
  const alone = await scan(folder, null);
  expect(await scan(folder, SCAN_WORKER)).toEqual(alone);
  expect(alone.code).toBe(1);
  expect(alone.report.findings.length).toBeGreaterThan(4);
});

test.each([
  ['costs its thread', 'takes-all-memory.postman_collection.json', 'broke-off'],
  ['ends its thread', 'ends-its-thread.postman_collection.json', 'internal-error'],
  ['makes what is around the reader throw', 'makes-a-thread-throw.postman_collection.json', 'internal-error'],
  ['makes a reader throw', 'makes-a-reader-throw.postman_collection.json', 'internal-error'],
])('a file that %s is an issue, and all else is scanned', async (_, path, issue) => {
  const folder = makeFolder({ ...files, [path]: filling(7) });
  const { code, report } = await scan(folder, FAULTY);
  expect(code).toBe(1);
  expect(report.findings.length).toBe((await scan(makeFolder(files), null)).report.findings.length);
  expect(report.issues).toEqual([expect.objectContaining({ code: issue, path })]);
});

test('threads that cannot be started end the scan: no file is at fault', async () => {
  const terminal = captureTerminal(makeFolder(files), { worker: new URL('no-such-worker.mjs', FAULTY) });
  expect(await main(['scan', '.', '--format', 'json', '--no-progress'], terminal)).toBe(2);
  expect(terminal.out()).toBe('');
});
