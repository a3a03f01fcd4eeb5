import type { FileTree } from '../../demo/github/fast-import.ts';
import type { Pull, Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import {
  CLEAN_COLLECTION,
  COLLECTION_PATH,
  collectionText,
  fakeToken,
  leakingCollection,
} from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

type Files = FileTree;

const SUBMODULE = 'a'.repeat(40);
const POLICY_PATH = '.github/postwarden.yml';
const LEAK: Files = { [COLLECTION_PATH]: leakingCollection() };
const CLEAN: Files = { [COLLECTION_PATH]: CLEAN_COLLECTION };

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

/** Commits of a branch that nobody is told of; gives their SHAs. */
async function commit(...changes: readonly Files[]): Promise<string[]> {
  const shas = [];
  for (const files of changes) {
    shas.push(await pair.github.push({ repository, branch: 'change', files, tell: false }));
  }
  return shas;
}

async function open(): Promise<Pull> {
  pair.github.clearTraffic();
  const pull = await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return pull;
}

const runOn = (sha: string) => pair.github.checkRuns(repository, sha).at(-1)!;

const setPolicy = (text: string) => pair.github.push({ repository, files: { [POLICY_PATH]: text }, tell: false });

test('a secret that came and went within a pull request: neutral, with both commits', async () => {
  const [added, removed] = await commit(LEAK, { 'a.md': 'a\n', ...CLEAN });
  await open();
  const run = runOn(removed!);
  expect(run).toMatchObject({
    conclusion: 'neutral',
    title: '1 secret gone from the tip but still in the history: rotate',
    annotations: [],
  });
  expect(run.summary).toContain(`since \`${added!.slice(0, 10)}\`; removed in \`${removed!.slice(0, 10)}\``);
  expect(JSON.stringify(run)).not.toContain(fakeToken());
});

test.each([
  ['history: fail', 'failure'],
  ['history: off', 'success'],
  ['history: warn', 'neutral'],
  ['failOn: never', 'success'],
])('with %s it is %s', async (policy, conclusion) => {
  await setPolicy(`${policy}\n`);
  const [, removed] = await commit(LEAK, CLEAN);
  await open();
  expect(runOn(removed!)).toMatchObject({ conclusion });
});

test('without history in the policy nothing more is asked', async () => {
  await setPolicy('history: off\n');
  await commit(LEAK, CLEAN);
  await open();
  expect(requestsOf(pair.github)).toEqual([
    'POST ScanContext',
    'GET compare',
    'POST check-runs',
    'POST FileContents',
    'PATCH check-run',
  ]);
});

test('eight requests with history, whatever the number of commits, and one for the review', async () => {
  const tokens = Array.from({ length: 12 }, (_, index) => index + 1);
  await commit(...tokens.map((seed) => ({ [COLLECTION_PATH]: leakingCollection(seed), 'other.json': `${seed}` })));
  await open();
  expect(requestsOf(pair.github)).toEqual([
    'POST ScanContext',
    'GET compare',
    'GET compare',
    'POST FileIds',
    'POST check-runs',
    'POST FileContents',
    'POST FileContents',
    'POST reviews',
    'PATCH check-run',
  ]);
  const traffic = pair.github.traffic().filter(({ path }) => path.endsWith('/graphql'));
  const asked = JSON.stringify((traffic[3]!.requestBody as { variables: unknown }).variables).match(/[0-9a-f]{40}/g)!;
  // Eleven past versions of each of two files; those of the head are there already.
  expect(asked).toHaveLength(22);
  expect(new Set(asked).size).toBe(22);
});

test('one commit: nothing of history is asked', async () => {
  await commit(LEAK);
  await open();
  expect(requestsOf(pair.github).filter((request) => request === 'GET compare')).toHaveLength(1);
});

test('the comment on a secret says since when it is in the history, once it has gone', async () => {
  const [added] = await commit(LEAK);
  const pull = await open();
  await pair.github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
  await pair.settle();
  const removed = await pair.github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: null } });
  await pair.settle();
  expect(runOn(removed)).toMatchObject({ conclusion: 'neutral' });
  expect(pair.github.reviewComments(pull).map(({ body }) => body)).toEqual([
    expect.stringContaining(`**Gone from the tip – still in history since \`${added!.slice(0, 10)}\``),
  ]);
});

test('a file that came and went leaves no change, and is read all the same', async () => {
  const [added, removed] = await commit(LEAK, { [COLLECTION_PATH]: null });
  await open();
  const run = runOn(removed!);
  expect(run).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  expect(run.summary).toContain(`since \`${added!.slice(0, 10)}\``);
});

test('data that came and went beside a collection is read by what the collection refers to', async () => {
  const rows = `user,token\nme,${fakeToken()}\n`;
  const collection = collectionText([{ token: '{{token}}' }]);
  const [added, removed] = await commit(
    { [COLLECTION_PATH]: collection, 'users.csv': rows, 'reports/users.csv': rows },
    { 'users.csv': null, 'reports/users.csv': null },
  );
  await open();
  const run = runOn(removed!);
  expect(run).toMatchObject({ conclusion: 'neutral', title: expect.stringContaining('1 secret gone from the tip') });
  expect(run.summary).toContain('users.csv');
  expect(run.summary).not.toContain('reports/users.csv');
  expect(run.summary).toContain(`since \`${added!.slice(0, 10)}\`; removed in \`${removed!.slice(0, 10)}\``);
});

describe('what stood there before the change is not brought by it', () => {
  test.each<[string, readonly Files[]]>([
    ['changed and changed back', [{ [COLLECTION_PATH]: `${leakingCollection()}\n` }, LEAK]],
    ['changed and removed', [{ [COLLECTION_PATH]: `${leakingCollection()}\n` }, { [COLLECTION_PATH]: null }]],
    ['removed and put back', [{ [COLLECTION_PATH]: null }, LEAK]],
    ['moved and cleaned', [{ [COLLECTION_PATH]: null, 'moved.json': leakingCollection() }, { 'moved.json': '{}' }]],
  ])('%s', async (_, changes) => {
    await pair.github.push({ repository, files: LEAK, tell: false });
    const shas = await commit(...changes);
    await open();
    expect(runOn(shas.at(-1)!)).toMatchObject({ conclusion: 'success' });
  });

  test('another secret beside it is', async () => {
    await pair.github.push({ repository, files: LEAK, tell: false });
    const both = collectionText([{ token: fakeToken() }, { token: fakeToken(2) }]);
    const shas = await commit({ [COLLECTION_PATH]: both }, LEAK);
    await open();
    expect(runOn(shas.at(-1)!)).toMatchObject({ conclusion: 'neutral', title: expect.stringContaining('1 secret') });
  });
});

test('a push to the default branch is looked through commit by commit', async () => {
  const before = await pair.github.tip(repository);
  await commit(LEAK, CLEAN);
  await pair.github.moveBranch(repository, 'main', (await pair.github.tip(repository, 'change'))!);
  await pair.settle();
  const tip = (await pair.github.tip(repository))!;
  expect(tip).not.toBe(before);
  expect(runOn(tip)).toMatchObject({ conclusion: 'neutral' });
});

test('a merge of the base into the branch brings none of the base’s secrets', async () => {
  await commit({ 'a.json': '{}' });
  await pair.github.push({ repository, files: LEAK, tell: false });
  const catchUp = await pair.github.openPullRequest({ repository, head: 'main', base: 'change' });
  await pair.github.mergePullRequest(catchUp);
  const [sha] = await commit({ 'b.json': '{}' });
  await open();
  expect(runOn(sha!)).toMatchObject({ conclusion: 'success' });
});

test.each([406, 500])('where GitHub answers %i to the series of patches, each commit is asked for', async (status) => {
  const [, , removed] = await commit(LEAK, { 'a.md': 'a\n' }, CLEAN);
  const action = { kind: 'status', status, when: 'before' } as const;
  const lift = pair.github.setFault({ method: 'GET', path: /\/compare\//, skip: 1, action });
  await open();
  lift();
  expect(runOn(removed!)).toMatchObject({ conclusion: 'neutral' });
  expect(requestsOf(pair.github).filter((request) => request === 'GET commit')).toHaveLength(3);
});

test('a commit that was asked for once is not asked for again', async () => {
  const noSeries = () =>
    pair.github.setFault({
      method: 'GET',
      path: /\/compare\//,
      skip: 1,
      action: { kind: 'status', status: 406, when: 'before' },
    });
  await commit(LEAK, CLEAN);
  noSeries();
  await open();
  pair.github.clearTraffic();
  noSeries();
  const sha = await pair.github.push({ repository, branch: 'change', files: { 'b.json': '{}' } });
  await pair.settle();
  expect(requestsOf(pair.github).filter((request) => request === 'GET commit')).toHaveLength(1);
  expect(runOn(sha)).toMatchObject({ conclusion: 'neutral' });
});

test('a message that pretends to be a patch hides nothing', async () => {
  const { github } = pair;
  const message = 'docs\n\ndiff --git a/x.md b/x.md\nindex 1111111..2222222 100644\n';
  await github.push({ repository, branch: 'change', files: LEAK, message, tell: false });
  const [removed] = await commit(CLEAN);
  await open();
  expect(requestsOf(github).filter((request) => request === 'GET commit')).toHaveLength(2);
  expect(runOn(removed!)).toMatchObject({ conclusion: 'neutral' });
});

test('a first push has no base: its commits are scanned as well', async () => {
  await pair.github.deleteBranch(repository, 'main');
  const first = await pair.github.push({ repository, orphan: true, files: LEAK, tell: false });
  await pair.github.push({ repository, branch: 'work', from: first, files: CLEAN, tell: false });
  await pair.github.deleteBranch(repository, 'main');
  const tip = (await pair.github.tip(repository, 'work'))!;
  await pair.github.moveBranch(repository, 'main', tip);
  await pair.settle();
  expect(runOn(tip)).toMatchObject({ conclusion: 'neutral', title: expect.stringContaining('gone from the tip') });
});

describe('beside the files that are read', () => {
  test('a path that could hold a token is not sent', async () => {
    const path = `${fakeToken(7)}/shop.postman_collection.json`;
    const shas = await commit(
      { [path]: leakingCollection(), [COLLECTION_PATH]: leakingCollection(7) },
      { [path]: null, [COLLECTION_PATH]: null },
    );
    await open();
    expect(runOn(shas[1]!)).toMatchObject({ conclusion: 'neutral' });
    const sent = JSON.stringify(
      pair.github.traffic().map(({ path: at, query, requestBody }) => [at, query, requestBody]),
    );
    expect(sent).not.toContain(fakeToken(7));
    expect(sent).not.toContain(fakeToken());
  });

  test('links, submodules and ignored paths are left alone', async () => {
    await setPolicy('paths: {ignore: [docs/**]}\n');
    const shas = await commit(
      {
        'docs/a.json': leakingCollection(),
        'link.json': { symlink: 'docs/a.json' },
        'm.json': { submodule: SUBMODULE },
      },
      { 'docs/a.json': '{}', 'link.json': null, 'm.json': null },
    );
    await open();
    expect(runOn(shas[1]!)).toMatchObject({ conclusion: 'success' });
    expect(runOn(shas[1]!).summary).not.toContain('Not scanned');
  });
});

test('a past version beyond GraphQL’s cut comes as a raw blob', async () => {
  const requests = Array.from({ length: 6000 }, (_, index) => ({ name: `Request ${index}` }));
  const shas = await commit({ [COLLECTION_PATH]: collectionText([...requests, { token: fakeToken() }]) }, CLEAN);
  await open();
  expect(runOn(shas[1]!)).toMatchObject({ conclusion: 'neutral' });
  expect(requestsOf(pair.github).filter((request) => request === 'GET blob')).toHaveLength(1);
});

test('a merge decides between the versions of its parents', async () => {
  const [, work] = await commit({ 'a.json': '{}' }, LEAK);
  await pair.github.push({ repository, files: { 'b.json': '{}' }, tell: false });
  await pair.github.push({ repository, branch: 'side', from: 'main', files: CLEAN, tell: false });
  await pair.github.moveBranch(repository, 'change', work!);
  const catchUp = await pair.github.openPullRequest({ repository, head: 'main', base: 'change' });
  const merged = await pair.github.mergePullRequest(catchUp);
  await open();
  expect(runOn(merged)).toMatchObject({ conclusion: 'failure', annotations: [{ path: COLLECTION_PATH }] });
});

test('a secret that came and went in another secret’s file: both are told, each in its way', async () => {
  const both = collectionText([{ token: fakeToken() }, { token: fakeToken(2) }]);
  const shas = await commit({ [COLLECTION_PATH]: both }, LEAK);
  await open();
  const run = runOn(shas[1]!);
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('1 new secret') });
  expect(run.summary).toContain('### Gone from the tip, still in the history');
  expect(run.annotations).toHaveLength(1);
});

test('beyond a hundred commits the rest is said', async () => {
  await commit(...Array.from({ length: 103 }, (_, index) => ({ 'a.json': `${index}` })));
  const pull = await open();
  expect(runOn(pull.headSha)).toMatchObject({
    conclusion: 'neutral',
    summary: expect.stringContaining('history-truncated'),
  });
});
