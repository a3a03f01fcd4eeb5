import { setTimeout as sleep } from 'node:timers/promises';
import { addReview } from '../../demo/github/review-state.ts';
import type { Pull, Repository, ReviewComment } from '../../demo/github/state.ts';
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

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

async function push(files: Record<string, string | null>): Promise<string> {
  const sha = await pair.github.push({ repository, branch: 'change', files });
  await pair.settle();
  return sha;
}

async function open(files: Record<string, string>): Promise<Pull> {
  await pair.github.push({ repository, branch: 'change', files, tell: false });
  const pull = await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return pull;
}

const comments = (pull: Pull): ReviewComment[] => pair.github.reviewComments(pull);

test('a new secret gets a comment on its line, whose suggestion, committed, removes it', async () => {
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  const [comment, ...rest] = comments(pull);
  expect(rest).toEqual([]);
  expect(comment).toMatchObject({ path: COLLECTION_PATH, line: 14, startLine: null });
  expect(comment!.body).toContain('[Revoke or rotate it here](https://github.com/settings/tokens)');
  expect(comment!.body).toContain('"value": "Bearer {{github_personal_access_token}}"\n```');
  expect(comment!.body).not.toContain(fakeToken());

  const sha = await pair.github.commitSuggestion(comment!);
  await pair.settle();
  expect(pair.github.checkRuns(repository, sha).map(({ conclusion }) => conclusion)).not.toContain('failure');
  expect(comments(pull)).toHaveLength(1);
  expect(comments(pull)[0]!.body).toContain(
    `**Gone from the tip – still in history since \`${comment!.review.commitId.slice(0, 10)}\``,
  );
});

test('after a forced push without the commit that leaked, the comment agrees with the check: the branch has it no more', async () => {
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  await push({ [COLLECTION_PATH]: CLEAN_COLLECTION });
  const inHistory = comments(pull)[0]!.body;
  expect(inHistory).toContain('still in history since');
  const sha = await pair.github.push({
    repository,
    branch: 'change',
    from: 'main',
    files: { [COLLECTION_PATH]: CLEAN_COLLECTION },
  });
  await pair.settle();
  expect(pair.github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'success' }]);
  expect(comments(pull)).toHaveLength(1);
  expect(comments(pull)[0]!.body).toContain('**Gone from the branch: none of its commits holds it any more.**');
  expect(comments(pull)[0]!.body).not.toContain('still in history');
});

test('a suggestion refers to no variable of the change that holds something else', async () => {
  const values = [{ key: 'github_personal_access_token', value: '<yours>', enabled: true }];
  const environment = { name: 'dev', values, _postman_variable_scope: 'environment' };
  const files = { 'dev.postman_environment.json': JSON.stringify(environment), [COLLECTION_PATH]: leakingCollection() };
  const [comment] = comments(await open(files));
  expect(comment!.body).toContain('"value": "Bearer {{who_am_i_github_personal_access_token}}"\n```');
  expect(comment!.body).toContain('define `who_am_i_github_personal_access_token` in Postman');
});

test('a second run says nothing twice; a secret that comes back is said to be back in the same comment', async () => {
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  await push({ 'docs/index.md': '# Docs\n', [COLLECTION_PATH]: leakingCollection() });
  expect(comments(pull)).toHaveLength(1);
  await push({ [COLLECTION_PATH]: CLEAN_COLLECTION });
  expect(comments(pull).map(({ body }) => body.includes('Gone from the tip'))).toEqual([true]);
  await push({ [COLLECTION_PATH]: leakingCollection() });
  expect(comments(pull).map(({ body }) => [body.includes('Gone from the tip'), body.includes('It is back.')])).toEqual([
    [false, true],
  ]);
});

test('thirty secrets: twenty comments in one review, the rest in the check run', async () => {
  const requests = Array.from({ length: 30 }, (_, index) => ({
    token: fakeToken(index + 100),
    name: `Request ${index}`,
  }));
  pair.github.clearTraffic();
  const pull = await open({ [COLLECTION_PATH]: collectionText(requests) });
  expect(comments(pull)).toHaveLength(20);
  expect(requestsOf(pair.github).filter((request) => request === 'POST reviews')).toHaveLength(1);
  expect(pair.github.checkRuns(repository, pull.headSha)[0]!.annotations).toHaveLength(30);
});

test('our marker in somebody else’s comment means nothing', async () => {
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  const [ours] = comments(pull);
  await pair.github.closePullRequest(pull);
  const other = await pair.github.createRepository({ name: 'copied' });
  repository = other;
  await pair.github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: CLEAN_COLLECTION }, tell: false });
  const second = await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  const pasted = await pair.github.commentLine(second, { path: COLLECTION_PATH, line: 1, body: ours!.body });
  await push({ [COLLECTION_PATH]: leakingCollection() });
  expect(comments(second).map((comment) => comment === pasted)).toEqual([true, false]);
  expect(pasted.body).toBe(ours!.body);
});

test('the policy can switch comments off', async () => {
  await pair.github.push({
    repository,
    branch: repository.defaultBranch,
    files: { '.github/postwarden.yml': 'version: 1\ncomments: off\n' },
  });
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  expect(comments(pull)).toEqual([]);
  expect(pair.github.checkRuns(repository, pull.headSha)).toMatchObject([{ conclusion: 'failure' }]);
});

test('a review that GitHub refuses does not change the verdict, and is logged', async () => {
  pair.github.setFault({
    method: 'POST',
    path: /\/reviews$/,
    times: 10,
    action: { kind: 'status', status: 502, when: 'before' },
  });
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  pair.github.clearFaults();
  expect(pair.github.checkRuns(repository, pull.headSha)).toMatchObject([{ conclusion: 'failure' }]);
  expect(pair.log.some(({ message }) => message === 'the pull request could not be commented on')).toBe(true);
});

test('many secrets that go at once are told in one request, each in its own comment', async () => {
  const requests = Array.from({ length: 12 }, (_, index) => ({ token: fakeToken(index + 1) }));
  const pull = await open({ [COLLECTION_PATH]: collectionText(requests) });
  expect(comments(pull)).toHaveLength(12);
  pair.github.clearTraffic();
  await push({ [COLLECTION_PATH]: CLEAN_COLLECTION });
  expect(comments(pull).filter(({ body }) => body.includes('Gone from the tip'))).toHaveLength(12);
  expect(requestsOf(pair.github).filter((request) => request === 'POST EditComments')).toHaveLength(1);
});

test('further places of a secret get a suggestion and few words; minified lines and scripts get none', async () => {
  const script = { listen: 'test', script: { exec: [`const token = '${fakeToken(2)}';`] } };
  const [first, minified] = [1, 3].map((seed) => JSON.parse(collectionText([{ token: fakeToken(seed) }, {}])));
  first.event = [script];
  first.item[1].request.header[0].value = `Bearer ${fakeToken(1)}`;
  minified.info.description = 'x'.repeat(2500);
  const pull = await open({
    [COLLECTION_PATH]: JSON.stringify(first, null, 2),
    'minified.postman_collection.json': JSON.stringify(minified),
  });
  const shown = comments(pull).map(({ path, body }) => [
    path.startsWith('minified'),
    body.startsWith('The same secret again'),
    body.includes('```suggestion'),
  ]);
  expect(shown.sort()).toEqual([
    [false, false, false],
    [false, false, true],
    [false, true, true],
    [true, false, false],
  ]);
});

test('a review that an earlier attempt left pending is taken away, and the comments are made', async () => {
  const { github } = pair;
  const files = { [COLLECTION_PATH]: leakingCollection() };
  await github.push({ repository, branch: 'change', files, tell: false });
  github.setDelivery('manual');
  const pull = await github.openPullRequest({ repository, head: 'change' });
  const [opened] = github.waitingDeliveries().slice(-1);
  github.setDelivery('auto');
  const author = github.app.bot;
  const comment = { path: COLLECTION_PATH, line: 1, body: 'half done' };
  await addReview(github.world, pull, author, { body: '', event: null, commitId: undefined, comments: [comment] });
  await github.deliver(opened!);
  await pair.settle();
  expect(comments(pull).map(({ body, review }) => [body.includes('half done'), review.state])).toEqual([
    [false, 'COMMENTED'],
  ]);
  // The one that GitHub refused for the pending one.
  expect(github.refusals()).toMatchObject([{ where: expect.stringMatching(/^POST .*\/reviews$/), status: 422 }]);
  github.clearRefusals();
});

describe('an earlier commit of the pull request', () => {
  test('whose event comes late leaves the comments as the head has them', async () => {
    const { github } = pair;
    const early = await github.push({
      repository,
      branch: 'change',
      files: { [COLLECTION_PATH]: CLEAN_COLLECTION },
      tell: false,
    });
    github.setDelivery('manual');
    const pull = await github.openPullRequest({ repository, head: 'change' });
    const [opened] = github.waitingDeliveries().slice(-1);
    github.setDelivery('auto');
    await push({ [COLLECTION_PATH]: leakingCollection() });
    const bodies = comments(pull).map(({ body }) => body);
    expect(bodies).toEqual([expect.not.stringContaining('Gone from the tip')]);
    await github.deliver(opened!);
    await pair.settle();
    expect(github.checkRuns(repository, early)).toMatchObject([{ conclusion: 'success' }]);
    expect(comments(pull).map(({ body }) => body)).toEqual(bodies);
  });

  test('whose review is still under way: the head’s comes after it, and repeats nothing', async () => {
    const { github } = pair;
    const first = await github.push({
      repository,
      branch: 'change',
      files: { [COLLECTION_PATH]: leakingCollection() },
      tell: false,
    });
    const pull = await github.openPullRequest({ repository, head: 'change' });
    await pair.settle();
    const [run] = github.checkRuns(repository, first);
    // As if nobody had commented yet.
    github.world.state.reviewComments.length = 0;
    github.setFault({ method: 'POST', path: /\/reviews$/, action: { kind: 'slow', ms: 500 } });
    github.rerequest(run!);
    while (github.checkRuns(repository, first).length === 1) await sleep(10);
    github.setDelivery('manual');
    const second = await github.push({ repository, branch: 'change', files: { 'a.md': 'a\n' } });
    const isSynchronize = ({ action }: { readonly action: string | null }) => action === 'synchronize';
    await github.deliver(github.waitingDeliveries().findLast(isSynchronize)!);
    github.setDelivery('auto');
    await pair.settle();
    expect(github.checkRuns(repository, second)).toMatchObject([{ conclusion: 'failure' }]);
    expect(comments(pull)).toHaveLength(1);
  });
});

test('a run that could not be finished answers nothing: the next event judges the commit', async () => {
  const { github } = pair;
  const lift = github.setFault({
    path: '/graphql',
    body: /FileContents/,
    times: 100,
    action: { kind: 'status', status: 422, when: 'before' },
  });
  const pull = await open({ [COLLECTION_PATH]: leakingCollection() });
  lift();
  expect(github.checkRuns(repository, pull.headSha)).toMatchObject([{ conclusion: 'neutral' }]);
  await github.closePullRequest(pull);
  await github.reopenPullRequest(pull);
  await pair.settle();
  expect(github.checkRuns(repository, pull.headSha)).toMatchObject([
    { conclusion: 'neutral' },
    { conclusion: 'failure' },
  ]);
});
