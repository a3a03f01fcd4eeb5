import { createClientClass } from '../../src/github/client.ts';
import { readOwnComments } from '../../src/github/review-threads.ts';
import { GitHubApi } from '../support/github-api.ts';
import { FAST_CLIENT } from '../support/running-pair.ts';

const PULL = { repository: { owner: 'acme', name: 'shop' }, number: 7 };
const client = new (createClientClass(FAST_CLIENT))({ auth: { token: 'test' } });

let api: GitHubApi;

beforeEach(() => {
  api = new GitHubApi();
});

afterEach(() => api.finish());

/** A page of threads, the first comment of each. */
const page = (bodies: readonly string[], endCursor: string | null = null) => ({
  pullRequest: {
    reviewThreads: {
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
      nodes: bodies.map((body) => ({
        comments: { nodes: [{ id: body, body, viewerDidAuthor: true }] },
      })),
    },
  },
});

test('goes through all pages', async () => {
  api.graphql({ data: { repository: page(['one'], 'next') } }, { data: { repository: page(['two']) } });
  const comments = await readOwnComments(client, PULL, null);
  expect(comments.map(({ body }) => body)).toEqual(['one', 'two']);
  expect(api.sent.map(({ body }) => (body.variables as Record<string, unknown>).threadsAfter)).toEqual([null, 'next']);
});

test.each([
  ['no page', { pullRequest: null }],
  ['a page with holes', page(['two'])],
])('%s beside an error is no end of the list: what is missing would be said twice', async (_, repository) => {
  api.graphql({ data: { repository: page(['one'], 'next') } }, { data: { repository }, errors: [{ message: 'late' }] });
  await expect(readOwnComments(client, PULL, null)).rejects.toMatchObject({ code: 'github-unreachable' });
});
