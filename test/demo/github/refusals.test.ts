import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import { type ApiClient, installedClient, startForTests } from '../api-client.ts';

let github: LocalGitHub;
let client: ApiClient;
let sha: string;

beforeAll(async () => {
  github = await startForTests();
  const repository = await github.createRepository();
  sha = await github.push({ repository, branch: 'work', files: { 'a.json': '{}\n' } });
  client = await installedClient(github);
});

afterAll(() => github.stop());

beforeEach(() => github.clearRefusals());

test('what fits the description and is refused all the same is kept', async () => {
  const path = '/repos/acme/shop/check-runs';
  const annotation = { path: 'a.json', start_line: 2, end_line: 1, annotation_level: 'failure', message: 'wrong' };
  const output = { title: 'One secret', summary: 'Rotate it.', annotations: [annotation] };
  await client.post(path, { name: 'Postwarden', head_sha: sha, conclusion: 'failure', output });
  expect(github.refusals()).toMatchObject([{ where: `POST ${path}`, status: 422 }]);
});

test('so is a GraphQL request whose variables do not fit, or whose deed is refused', async () => {
  const query = 'query Q($owner: String!) { repository(owner: $owner, name: "shop") { id } }';
  await client.graphql(query, { owner: null });
  expect(github.refusals()).toMatchObject([{ where: 'POST /graphql' }]);
});

test.each([
  ['what is not there', '/repos/acme/shop/pulls/99/files'],
  ['what the App may not see', '/repos/acme/other'],
])('a question about %s is none', async (_, path) => {
  expect((await client.get(path)).status).toBeGreaterThanOrEqual(400);
  await client.graphql('{ repository(owner: "acme", name: "other") { id } }');
  expect(github.refusals()).toEqual([]);
});
