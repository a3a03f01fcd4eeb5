import { buildFake } from '../support/fakes.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

let pair: RunningPair;

beforeAll(async () => {
  pair = await startPair();
});

afterAll(async () => {
  await pair.stop();
});

function collectionWith(token: string): string {
  const collection = {
    info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'Who am I',
        request: {
          method: 'GET',
          url: 'https://api.github.com/user',
          header: [{ key: 'Authorization', value: `Bearer ${token}` }],
        },
      },
    ],
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

test('a pull request with a leaking collection gets a failing check with an annotation on its line', async () => {
  const { github } = pair;
  const repository = await github.createRepository();
  const token = buildFake('ghp_<36 alnum>');
  const sha = await github.push({
    repository,
    branch: 'leak',
    files: { 'shop.postman_collection.json': collectionWith(token) },
  });
  await github.openPullRequest({ repository, head: 'leak' });
  await pair.settle();
  const runs = github.checkRuns(repository, sha);
  console.log(
    JSON.stringify(
      runs.map(({ suite, ...run }) => run),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(pair.log, null, 0),
    github.violations(),
    github.traffic().map((t) => `${t.method} ${t.path} ${t.status}`),
  );
  expect(runs).toHaveLength(1);
});
