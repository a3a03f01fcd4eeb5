import type { GitHubClient } from '../../src/github/client.ts';
import { eachFile, type FileAddress, queryFiles } from '../../src/github/file-query.ts';

const REPOSITORY = { owner: 'acme', name: 'shop' };
const FIELDS = { queryName: 'FileIds', entry: 'oid', blob: 'oid' };

const addresses = (count: number): FileAddress[] =>
  Array.from({ length: count }, (_, index) => ({ by: 'oid', oid: String(index).padStart(40, '0') }));

/** GitHub as far as it is asked here: gives each object's own id, unless so many at once are too heavy for it. */
function answering(most: number): { readonly client: GitHubClient; readonly sizes: number[] } {
  const sizes: number[] = [];
  const graphql = async (query: string, variables: Readonly<Record<string, string>>) => {
    const fields = [...query.matchAll(/(f\d+): object\(oid: \$(v\d+)\)/g)];
    sizes.push(fields.length);
    if (fields.length > most) throw Object.assign(new Error('too heavy'), { status: 502 });
    return { repository: Object.fromEntries(fields.map(([, alias, name]) => [alias, { oid: variables[name!] }])) };
  };
  return { client: { graphql } as unknown as GitHubClient, sizes };
}

test.each([
  [1, [1]],
  // Head and base of 300 files.
  [600, [600]],
  [601, [250, 250, 101]],
  [3001, [...Array.from({ length: 12 }, () => 250), 1]],
])('%d files go in requests of %j', async (count, expected) => {
  const { client, sizes } = answering(1000);
  const asked = addresses(count);
  const nodes = await queryFiles(client, REPOSITORY, { addresses: asked, fields: FIELDS });
  expect(sizes).toEqual(expected);
  expect(nodes).toEqual(asked.map((address) => ({ oid: (address as { oid: string }).oid })));
});

test('file by file, the next request is sent when the answer of the one before has been taken', async () => {
  const { client, sizes } = answering(1000);
  let taken = 0;
  for await (const _node of eachFile(client, REPOSITORY, { addresses: addresses(601), fields: FIELDS })) {
    expect(sizes).toHaveLength(Math.floor(taken / 250) + 1);
    taken += 1;
    if (taken === 501) break;
  }
  expect(sizes).toEqual([250, 250, 101]);
});

test('a request that is too heavy is asked for again in halves, and nothing changes its place', async () => {
  const { client, sizes } = answering(100);
  const asked = addresses(250);
  const nodes = await queryFiles(client, REPOSITORY, { addresses: asked, fields: FIELDS });
  expect(sizes).toEqual([250, 125, 63, 62, 125, 63, 62]);
  expect(nodes).toEqual(asked.map((address) => ({ oid: (address as { oid: string }).oid })));
});

test('a single file that is too heavy is an error', async () => {
  const { client } = answering(0);
  await expect(queryFiles(client, REPOSITORY, { addresses: addresses(2), fields: FIELDS })).rejects.toThrow(
    'too heavy',
  );
});
