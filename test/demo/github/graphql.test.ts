import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Pull, Repository } from '../../../demo/github/state.ts';
import { type ApiClient, installedClient, type Json, startForTests } from '../api-client.ts';

const CUT = 512_000;

let github: LocalGitHub;
let client: ApiClient;
let repository: Repository;
let pull: Pull;

beforeAll(async () => {
  github = await startForTests();
  repository = await github.createRepository({
    files: {
      'a b/c.json': '{"a":"é"}\n',
      'edge.json': 'x'.repeat(CUT),
      'long.json': 'x'.repeat(CUT + 1),
      'image.bin': Buffer.from([1, 0, 2]),
      'latin.txt': Buffer.from([0x63, 0xe9]),
    },
  });
  await github.push({ repository, branch: 'work', files: { 'new.json': '{\n"b": 1\n}\n' } });
  pull = await github.openPullRequest({ repository, head: 'work' });
  client = await installedClient(github);
});

afterAll(() => github.stop());

const inRepository = async (selection: string, variables = {}): Promise<Json> => {
  const declared = Object.keys(variables).map((name) => `$${name}:String!`);
  const head = declared.length === 0 ? 'query' : `query(${declared.join(',')})`;
  const reply = await client.graphql(`${head}{repository(owner:"acme",name:"shop"){${selection}}}`, variables);
  if (reply.json.errors !== undefined) throw new Error(reply.text);
  return reply.json.data?.repository as Json;
};

describe('Blob', () => {
  const blob = (expression: string): Promise<Json> =>
    inRepository('object(expression:$e){...on Blob{text byteSize isBinary isTruncated oid}}', { e: expression });

  test('gives text and sizes in bytes', async () => {
    expect((await blob('main:a b/c.json')).object).toMatchObject({
      text: '{"a":"é"}\n',
      byteSize: 11,
      isBinary: false,
      isTruncated: false,
    });
  });

  test('cuts the text at exactly 512,000 bytes', async () => {
    expect((await blob('main:edge.json')).object).toMatchObject({ isTruncated: false, byteSize: CUT });
    const { object } = (await blob('main:long.json')) as unknown as { object: { text: string } };
    expect(object).toMatchObject({ isTruncated: true, byteSize: CUT + 1 });
    expect(object.text).toHaveLength(CUT);
  });

  test('has no text of binary files, and replaces what is not UTF-8', async () => {
    expect((await blob('main:image.bin')).object).toMatchObject({ text: null, isBinary: true });
    expect((await blob('main:latin.txt')).object).toMatchObject({ text: 'c\uFFFD', byteSize: 2, isBinary: false });
  });

  test('is null where there is none', async () => {
    expect(await blob('main:nothing')).toEqual({ object: null });
    expect(await blob(`${'a'.repeat(40)}:edge.json`)).toEqual({ object: null });
    expect(await blob('nowhere:edge.json')).toEqual({ object: null });
  });

  test('a hundred of them take one process', async () => {
    const aliases = Array.from(
      { length: 100 },
      (_, index) => `f${index}:object(expression:"main:edge.json"){...on Blob{byteSize}}`,
    );
    expect(Object.keys(await inRepository(aliases.join(' ')))).toHaveLength(100);
  });
});

test('trees, refs and commits', async () => {
  const answer = await inRepository(
    'defaultBranchRef{name target{oid ...on Commit{message parents(first:1){totalCount} file(path:"image.bin"){oid}}}} ' +
      'ref(qualifiedName:"refs/heads/work"){name target{oid}} gone:ref(qualifiedName:"refs/heads/gone"){name} ' +
      'object(expression:"main:a b"){...on Tree{entries{name mode type object{...on Blob{byteSize}}}}}',
  );
  expect(answer).toMatchObject({
    defaultBranchRef: { name: 'main', target: { message: 'first commit', parents: { totalCount: 0 } } },
    ref: { name: 'work', target: { oid: pull.headSha } },
    gone: null,
    object: { entries: [{ name: 'c.json', mode: 0o100644, type: 'blob', object: { byteSize: 11 } }] },
  });
});

test('a pull request, its files and its checks', async () => {
  await client.post('/repos/acme/shop/check-runs', {
    name: 'Postwarden',
    head_sha: pull.headSha,
    external_id: 'pw-1',
    conclusion: 'neutral',
    output: {
      title: 't',
      summary: 's',
      annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }],
    },
  });
  const filter = `filterBy:{appId:${github.credentials.appId},checkName:"Postwarden"}`;
  const answer = await inRepository(
    `pullRequest(number:${pull.number}){headRefOid baseRefName state isCrossRepository changedFiles files(first:10){nodes{path changeType}}
      commits(last:1){nodes{commit{checkSuites(first:1,${filter}){nodes{conclusion checkRuns(first:1,${filter}){nodes{externalId conclusion status annotations(first:1){totalCount nodes{location{start{line}}}}}}}}}}}}`,
  );
  expect(answer.pullRequest).toMatchObject({
    headRefOid: pull.headSha,
    state: 'OPEN',
    isCrossRepository: false,
    files: { nodes: [{ path: 'new.json', changeType: 'ADDED' }] },
    commits: {
      nodes: [
        {
          commit: {
            checkSuites: {
              nodes: [{ conclusion: 'NEUTRAL', checkRuns: { nodes: [{ externalId: 'pw-1', status: 'COMPLETED' }] } }],
            },
          },
        },
      ],
    },
  });
});

describe('comments', () => {
  const add = async (): Promise<{ comment: string; thread: string }> => {
    const comments = [{ path: 'new.json', line: 2, body: 'a secret' }];
    await client.post(`/repos/acme/shop/pulls/${pull.number}/reviews`, { event: 'COMMENT', comments });
    const { pullRequest } = (await inRepository(
      `pullRequest(number:${pull.number}){reviewThreads(last:1){nodes{id comments(first:5){nodes{id author{__typename login} viewerDidAuthor viewerCanMinimize}}}}}`,
    )) as unknown as { pullRequest: Json };
    const thread = pullRequest.reviewThreads?.nodes?.[0] as Json;
    const comment = thread.comments?.nodes?.[0] as Json;
    // In GraphQL a bot's login has no "[bot]".
    expect(comment).toMatchObject({ author: { __typename: 'Bot', login: 'postwarden' }, viewerDidAuthor: true });
    return { comment: String(comment.id), thread: String(thread.id) };
  };

  test('are edited, many in one request', async () => {
    const one = await add();
    const two = await add();
    const edit = (name: string, id: string): string =>
      `${name}:updatePullRequestReviewComment(input:{pullRequestReviewCommentId:"${id}",body:"gone"}){pullRequestReviewComment{body}}`;
    const { json } = await client.graphql(`mutation{${edit('a', one.comment)} ${edit('b', two.comment)}}`);
    expect(json.data).toEqual({
      a: { pullRequestReviewComment: { body: 'gone' } },
      b: { pullRequestReviewComment: { body: 'gone' } },
    });
  });

  test('are minimised with a reason', async () => {
    const { comment } = await add();
    const { json } = await client.graphql(
      `mutation{minimizeComment(input:{subjectId:"${comment}",classifier:RESOLVED}){minimizedComment{isMinimized minimizedReason}}}`,
    );
    expect(json.data?.minimizeComment).toEqual({
      minimizedComment: { isMinimized: true, minimizedReason: 'resolved' },
    });
  });

  test('of others cannot be edited', async () => {
    const theirs = await github.commentLine(pull, { path: 'new.json', line: 2, body: 'hello' });
    const id = `PRRC_${Buffer.from(String(theirs.id)).toString('base64url')}`;
    const { json } = await client.graphql(
      `mutation{updatePullRequestReviewComment(input:{pullRequestReviewCommentId:"${id}",body:"x"}){pullRequestReviewComment{body}}}`,
    );
    expect(json.errors?.[0]).toMatchObject({ type: 'FORBIDDEN' });
  });

  test('resolving a thread needs contents: write', async () => {
    const { thread } = await add();
    const mutation = `mutation{resolveReviewThread(input:{threadId:"${thread}"}){thread{isResolved viewerCanResolve}}}`;
    const { json } = await client.graphql(mutation);
    expect(json.errors?.[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
    const [installation] = github.world.state.installations;
    const before = installation!.permissions;
    installation!.permissions = { ...before, contents: 'write' };
    const writer = await installedClient(github);
    expect((await writer.graphql(mutation)).json.data?.resolveReviewThread?.thread).toMatchObject({ isResolved: true });
    installation!.permissions = before;
  });
});

describe('what is refused', () => {
  const errorOf = async (query: string, by: ApiClient = client): Promise<Json> => {
    const reply = await by.graphql(query);
    expect(reply.status).toBe(200);
    return reply.json.errors?.[0] as Json;
  };

  test.each([
    ['no bounds', 'reviewThreads{totalCount}', 'MISSING_PAGINATION_BOUNDARIES'],
    ['more than 100', 'reviewThreads(first:101){totalCount}', 'EXCESSIVE_PAGINATION'],
  ])('a connection with %s', async (_, selection, type) => {
    const query = `{repository(owner:"acme",name:"shop"){pullRequest(number:${pull.number}){${selection}}}}`;
    expect(await errorOf(query)).toMatchObject({ type });
  });

  test('what is not there, and what needs another permission', async () => {
    expect(await errorOf('{repository(owner:"acme",name:"none"){id}}')).toMatchObject({ type: 'NOT_FOUND' });
    expect(await errorOf('{repository(owner:"acme",name:"shop"){pullRequest(number:99){id}}}')).toMatchObject({
      type: 'NOT_FOUND',
    });
    const bare = await installedClient(github, { metadata: 'read' });
    const query = '{repository(owner:"acme",name:"shop"){object(expression:"main"){oid}}}';
    expect(await errorOf(query, bare)).toMatchObject({ type: 'FORBIDDEN' });
  });

  test('a field that the schema does not have is recorded', async () => {
    const before = github.violations().length;
    expect((await errorOf('{repository(owner:"acme",name:"shop"){colour}}')).message).toContain('colour');
    expect(github.violations().slice(before)).toMatchObject([{ kind: 'graphql' }]);
  });

  test('a field that we do not serve is recorded', async () => {
    const before = github.violations().length;
    expect(await errorOf('{repository(owner:"acme",name:"shop"){stargazerCount}}')).toMatchObject({
      type: 'NOT_SERVED',
    });
    expect(github.violations().slice(before)).toMatchObject([{ kind: 'graphql' }]);
  });

  test('nobody in particular', async () => {
    expect((await client.post('/graphql', { query: '{viewer{login}}' }, { token: null })).status).toBe(401);
    expect((await client.graphql('{viewer{login}}')).json.data).toEqual({ viewer: { login: 'postwarden[bot]' } });
  });
});
