import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedClient, startForTests } from '../api-client.ts';

const CANARY = 'canary-in-a-file';

test('the record holds every request and answer, but no text of files and no credentials', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'record-'));
  const file = join(directory, 'traffic.ndjson');
  writeFileSync(file, 'old', { mode: 0o644 });
  const github = await startForTests({ recordFile: file });
  const repository = await github.createRepository();
  await github.push({ repository, branch: 'work', files: { 'a.json': `{"k": "${CANARY}"}\n` } });
  const pull = await github.openPullRequest({ repository, head: 'work' });
  const client = await installedClient(github);
  const shop = '/repos/acme/shop';
  await client.graphql(
    '{repository(owner:"acme",name:"shop"){object(expression:"work:a.json"){...on Blob{text byteSize}}}}',
  );
  await client.get(`${shop}/compare/main...work`);
  await client.get(`${shop}/compare/main...work`, { accept: 'application/vnd.github.patch' });
  await client.get(`${shop}/contents/a.json?ref=work`);
  await client.get(`${shop}/contents/a.json?ref=work`, { accept: 'application/vnd.github.raw' });
  const comments = [{ path: 'a.json', line: 1, body: 'here' }];
  await client.post(`${shop}/pulls/${pull.number}/reviews`, { event: 'COMMENT', comments });
  await client.get(`${shop}/pulls/${pull.number}/comments`);
  const output = { title: 't', summary: 'our summary', text: 'our text' };
  await client.post(`${shop}/check-runs`, {
    name: 'Postwarden',
    head_sha: pull.headSha,
    conclusion: 'success',
    output,
  });
  const tokens = [...github.world.state.tokens.keys()];
  await github.stop();

  const text = readFileSync(file, 'utf8');
  const entries = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries).toHaveLength(10);
  expect(entries.map(({ method, path, status }) => `${method} ${path} ${status}`)).toContain(
    `GET ${shop}/contents/a.json 200`,
  );
  expect(Object.keys(entries[0])).toEqual(['method', 'path', 'query', 'requestBody', 'status', 'responseBody']);
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain(Buffer.from(`{"k": "${CANARY}"}\n`).toString('base64'));
  for (const token of tokens) expect(text).not.toContain(token);
  const blob = entries.find(({ path }) => path === '/graphql').responseBody.data.repository.object;
  expect(blob.text).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), length: 26 });
  expect(text).toContain('our text');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(directory, { recursive: true });
});
