import { CLEAN_COLLECTION, COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

let pair: RunningPair;

beforeAll(async () => {
  pair = await startPair({ worker: new URL('../support/faulty-scan-worker.mjs', import.meta.url) });
});

afterAll(() => pair.stop());

let count = 0;

async function judge(files: Record<string, string>) {
  count += 1;
  const { github } = pair;
  const repository = await github.createRepository({ name: `repository-${count}` });
  const sha = await github.push({ repository, branch: 'change', files, tell: false });
  await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  const runs = github.checkRuns(repository, sha);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

const clean = CLEAN_COLLECTION;

test('a file that costs its thread is named, and the other files are judged', async () => {
  const run = await judge({ [COLLECTION_PATH]: leakingCollection(), 'takes-all-memory.json': '{"any": "thing"}' });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations.map(({ path }) => path)).toEqual([COLLECTION_PATH]);
  expect(run.summary).toContain('takes-all-memory.json');
});

test('a file that makes a reader throw is named, and the leak of another is told', async () => {
  const path = 'makes-a-reader-throw.postman_collection.json';
  const run = await judge({ [COLLECTION_PATH]: leakingCollection(), [path]: clean });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations.map((one) => one.path)).toEqual([COLLECTION_PATH, path]);
  expect(run.summary).toContain('internal-error');
  expect(run.summary).toContain(path);
});

test.each([
  ['takes-all-memory.postman_collection.json', 'failure'],
  ['takes-all-memory.json', 'neutral'],
])('%s, by itself: %s', async (path, conclusion) => {
  const run = await judge({ [path]: path.includes('postman') ? clean : '{"any": "thing"}' });
  expect(run.conclusion).toBe(conclusion);
  expect(run.summary).toContain(path);
});

test('a change that cannot be put together fails, and the next one is judged', async () => {
  const path = 'takes-all-memory-later.postman_collection.json';
  const run = await judge({ [path]: clean });
  expect([run.status, run.conclusion]).toEqual(['completed', 'failure']);
  expect(run.summary).toContain('took more time or memory than a scan allows');
  expect((await judge({ [COLLECTION_PATH]: clean })).conclusion).toBe('success');
});

test('others are judged while threads are lost', async () => {
  const runs = await Promise.all([
    judge({ 'takes-all-memory.postman_collection.json': clean }),
    judge({ [COLLECTION_PATH]: leakingCollection() }),
    judge({ 'takes-all-memory.postman_collection.json': clean }),
    judge({ [COLLECTION_PATH]: clean }),
  ]);
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'failure', 'success']);
});
