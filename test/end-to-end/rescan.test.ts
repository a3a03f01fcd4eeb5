import type { CheckRun, Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

/** A judged pull request; gives its run. */
async function judged(files: Record<string, string> = { [COLLECTION_PATH]: leakingCollection() }): Promise<CheckRun> {
  const sha = await pair.github.push({ repository, branch: 'change', files, tell: false });
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  pair.github.clearTraffic();
  return pair.github.checkRuns(repository, sha)[0]!;
}

const runsBeside = ({ suite }: CheckRun) => pair.github.checkRuns(repository, suite.headSha);

async function press(run: CheckRun, sender: string): Promise<void> {
  pair.github.pressAction(run, 'rescan', sender);
  await pair.settle();
}

test.each([
  ['that was worked on', { [COLLECTION_PATH]: leakingCollection() }],
  ['that had nothing to read', { 'a.md': 'a\n' }],
])('a concluded run %s has the button', async (_, files) => {
  expect((await judged(files)).actions).toEqual([
    { label: 'Rescan', description: 'Scan this commit anew', identifier: 'rescan' },
  ]);
});

test.each(['write', 'admin'] as const)('somebody with %s permission gets a new run', async (role) => {
  repository.roles.set('colleague', role);
  const run = await judged();
  await press(run, 'colleague');
  expect(runsBeside(run)).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'failure' }]);
});

test.each(['read', 'none'] as const)(
  'a press by somebody with %s permission is logged, and nothing else',
  async (role) => {
    repository.roles.set('reader', role);
    const run = await judged();
    await press(run, 'reader');
    expect(runsBeside(run)).toHaveLength(1);
    expect(requestsOf(pair.github)).toEqual(['GET permission']);
    expect(pair.log.at(-1)).toMatchObject({
      level: 'warn',
      fields: { event: 'check_run.requested_action', sha: run.suite.headSha },
      message: 'a rescan was asked for without write permission',
    });
  },
);

test('a push to the default branch is measured from the same commit again', async () => {
  const sha = await pair.github.push({ repository, files: { [COLLECTION_PATH]: leakingCollection() } });
  await pair.settle();
  await pair.github.push({ repository, files: { 'a.md': 'a\n' } });
  await pair.settle();
  await press(pair.github.checkRuns(repository, sha)[0]!, 'dev');
  expect(pair.github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'failure' }]);
});
