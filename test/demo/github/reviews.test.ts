import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Pull, Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, startForTests } from '../api-client.ts';

const lines = (count: number, change: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('');

let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;
let pull: Pull;
let pulls = 0;

// 60 lines, two hunks: line 10 changed (7–13 shown), lines 40 and 41 changed (37–44 shown).
beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository({ files: { 'a.txt': lines(60), 'b.bin': 'a\0b' } });
  client = await installedClient(github);
});

beforeEach(async () => {
  pulls += 1;
  const branch = `work-${pulls}`;
  const files = { 'a.txt': lines(60, { 10: 'ten', 40: 'forty', 41: 'forty-one' }), 'b.bin': 'a\0c' };
  await github.push({ repository, branch, from: 'main', files, tell: false });
  pull = await github.openPullRequest({ repository, head: branch });
});

afterAll(() => github.stop());

const reviewsPath = (): string => `/repos/acme/shop/pulls/${pull.number}/reviews`;
const onLine = (line: number, more: object = {}): object => ({ path: 'a.txt', line, body: 'a secret', ...more });

test('takes a review with comments, and gives their lines and hunks', async () => {
  const comments = [onLine(10), onLine(41, { start_line: 40 }), onLine(10, { side: 'LEFT' }), onLine(13)];
  const reply = await client.post(reviewsPath(), { event: 'COMMENT', body: 'Two secrets', comments });
  expect(reply.status).toBe(200);
  expect(reply.json).toMatchObject({ state: 'COMMENTED', body: 'Two secrets', user: { login: 'postwarden[bot]' } });
  const listed = await client.get(`/repos/acme/shop/pulls/${pull.number}/comments`);
  expect(listed.json).toHaveLength(4);
  expect(listed.json[0]).toMatchObject({ line: 10, side: 'RIGHT', start_line: null, path: 'a.txt' });
  expect(String(listed.json[0]?.diff_hunk).split('\n').at(-1)).toBe('+ten');
  expect(listed.json[1]).toMatchObject({ line: 41, start_line: 40 });
  expect(String(listed.json[2]?.diff_hunk).split('\n').at(-1)).toBe('-line 10');
});

test.each([
  ['a line outside the diff', [onLine(25)], 'Line could not be resolved'],
  ['a removed line taken for a new one', [onLine(10), onLine(60)], 'Line could not be resolved'],
  ['a file outside the diff', [onLine(1, { path: 'README.md' })], 'Path could not be resolved'],
  ['a range over two hunks', [onLine(40, { start_line: 10 })], 'Start line must be part of the same hunk as the line'],
  ['a range that runs backwards', [onLine(40, { start_line: 41 })], 'Start line must precede the end line'],
  ['a file without a patch', [onLine(1, { path: 'b.bin' })], "Diff hunk can't be blank"],
  ['a comment that says nothing', [onLine(10, { body: ' ' })], "Body can't be blank"],
  [
    'a body of 65,537 characters',
    [onLine(10, { body: 'x'.repeat(65_537) })],
    'Body is too long (maximum is 65536 characters)',
  ],
])('refuses the whole review for %s', async (_, comments, message) => {
  const reply = await client.post(reviewsPath(), { event: 'COMMENT', comments: [onLine(10), ...comments] });
  expect(reply.status).toBe(422);
  expect(reply.json.errors).toEqual([message]);
  expect(github.reviewComments(pull)).toHaveLength(0);
});

test('takes a body of 65,536 characters', async () => {
  const comments = [onLine(10, { body: 'x'.repeat(65_536) })];
  expect((await client.post(reviewsPath(), { event: 'COMMENT', comments })).status).toBe(200);
});

test('refuses an empty review, a foreign commit and a file-level comment', async () => {
  expect((await client.post(reviewsPath(), { event: 'COMMENT' })).status).toBe(422);
  const foreign = { event: 'COMMENT', body: 'x', commit_id: (await github.tip(repository))! };
  expect((await client.post(reviewsPath(), foreign)).status).toBe(422);
  const comments = [{ path: 'a.txt', body: 'x', subject_type: 'file' }];
  expect((await client.post(reviewsPath(), { event: 'COMMENT', comments })).status).toBe(422);
});

describe('a pending review', () => {
  test('is what a review without an event becomes, and it stands in the way of every other', async () => {
    const pending = await client.post(reviewsPath(), { comments: [onLine(10)] });
    expect(pending.json.state).toBe('PENDING');
    const next = await client.post(reviewsPath(), { event: 'COMMENT', body: 'x' });
    expect(next.status).toBe(422);
    expect(next.json.errors).toEqual(['User can only have one pending review per pull request']);
    expect((await client.get(`/repos/acme/shop/pulls/${pull.number}/comments`)).json).toHaveLength(0);
    expect((await client.call('DELETE', `${reviewsPath()}/${String(pending.json.id)}`)).status).toBe(200);
    expect((await client.post(reviewsPath(), { event: 'COMMENT', body: 'x' })).status).toBe(200);
  });

  test('can be submitted; a submitted one cannot be deleted, but its text can be changed', async () => {
    const { json } = await client.post(reviewsPath(), { comments: [onLine(10)] });
    const path = `${reviewsPath()}/${String(json.id)}`;
    expect((await client.post(`${path}/events`, { event: 'COMMENT', body: 'now' })).json.state).toBe('COMMENTED');
    expect((await client.call('DELETE', path)).status).toBe(422);
    expect((await client.call('PUT', path, { body: 'later' })).json.body).toBe('later');
  });
});

describe('a single comment', () => {
  const post = (body: object): ReturnType<ApiClient['post']> =>
    client.post(`/repos/acme/shop/pulls/${pull.number}/comments`, { commit_id: pull.headSha, ...body });

  test('on a line, on a file, and as an answer', async () => {
    const first = await post(onLine(10));
    expect(first.status).toBe(201);
    expect((await post({ path: 'b.bin', body: 'binary', subject_type: 'file' })).status).toBe(201);
    const answer = await post({ path: 'a.txt', body: 'again', in_reply_to: first.json.id });
    expect(answer.json).toMatchObject({ in_reply_to_id: first.json.id, line: 10 });
  });

  test('outside the diff is refused with fields', async () => {
    const reply = await post(onLine(25));
    expect(reply.status).toBe(422);
    expect(reply.json.message).toBe('Validation Failed');
    expect(reply.json.errors?.[0]).toMatchObject({ field: 'pull_request_review_thread.line' });
  });

  test('the replies route is closed to Apps', async () => {
    const first = await post(onLine(10));
    const path = `/repos/acme/shop/pulls/${pull.number}/comments/${String(first.json.id)}/replies`;
    expect((await client.post(path, { body: 'x' })).status).toBe(403);
  });

  test('can be edited and deleted by its author alone', async () => {
    const mine = await post(onLine(10));
    const path = `/repos/acme/shop/pulls/comments/${String(mine.json.id)}`;
    expect((await client.patch(path, { body: 'gone' })).json.body).toBe('gone');
    expect((await client.call('DELETE', path)).status).toBe(204);
    const theirs = await github.commentLine(pull, { path: 'a.txt', line: 10, body: 'hello' });
    expect((await client.patch(`/repos/acme/shop/pulls/comments/${theirs.id}`, { body: 'x' })).status).toBe(403);
  });
});

test('a comment moves with its line, and is outdated once the line has changed', async () => {
  await client.post(reviewsPath(), { event: 'COMMENT', comments: [onLine(10), onLine(40)] });
  const branch = pull.headRef;
  const changed = { 10: 'zero\nten', 40: 'safe', 41: 'forty-one' };
  await github.push({ repository, branch, files: { 'a.txt': lines(60, changed) } });
  const { json } = await client.get(`/repos/acme/shop/pulls/${pull.number}/comments`);
  expect(json[0]).toMatchObject({ line: 11, original_line: 10 });
  expect(json[1]).not.toHaveProperty('line');
  const threads = await client.graphql(
    'query($n:Int!){repository(owner:"acme",name:"shop"){pullRequest(number:$n){reviewThreads(first:50){nodes{isOutdated line path}}}}}',
    { n: pull.number },
  );
  const { nodes } = threads.json.data!.repository!.pullRequest!.reviewThreads!;
  expect(nodes).toEqual([
    { isOutdated: false, line: 11, path: 'a.txt' },
    { isOutdated: true, line: null, path: 'a.txt' },
  ]);
});

test('conversation comments need no permission for issues', async () => {
  const path = `/repos/acme/shop/issues/${pull.number}/comments`;
  const mine = await client.post(path, { body: 'hello' });
  expect(mine.status).toBe(201);
  expect((await client.patch(`/repos/acme/shop/issues/comments/${String(mine.json.id)}`, { body: 'x' })).status).toBe(
    200,
  );
  github.comment(pull, 'a person');
  expect((await client.get(path)).json).toHaveLength(2);
});

test('nothing we answered breaks the description', () => {
  expect(github.violations().filter((one) => one.kind === 'response' || one.kind === 'webhook')).toEqual([]);
});
