import type { FileContent } from '../../demo/github/fast-import.ts';
import type { CheckRun, Pull, Repository } from '../../demo/github/state.ts';
import { fingerprintOf } from '../../src/engine/judge/fingerprint.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import {
  CLEAN_COLLECTION,
  COLLECTION_PATH,
  collectionText,
  fakeToken,
  leakingCollection,
} from '../support/postman-files.ts';
import { harmIn } from '../support/rendered.ts';
import { requestsOf } from '../support/requests-of.ts';
import type { RunningPair } from '../support/running-pair.ts';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

interface Judged {
  readonly run: CheckRun;
  readonly pull: Pull;
  /** All Markdown that we sent: the run's summary and text, and every comment. */
  readonly markdown: readonly string[];
}

interface Given {
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  readonly message?: string;
}

async function judge(files: Record<string, FileContent>, given: Given = {}): Promise<Judged> {
  const { branch = 'change', base = 'main', title = 'A change', message = 'a change' } = given;
  const { github } = pair;
  const sha = await github.push({ repository, branch, from: base, files, message, tell: false });
  github.clearTraffic();
  const pull = await github.openPullRequest({ repository, head: branch, base, title });
  await pair.settle();
  const runs = github.checkRuns(repository, sha);
  expect(runs).toHaveLength(1);
  const run = runs[0]!;
  const comments = github.reviewComments(pull).flatMap(({ body, review }) => [body, review.body]);
  return { run, pull, markdown: [run.summary ?? '', run.text ?? '', ...comments] };
}

/** Of one kind each, and put wherever Postman has a name or a value. */
const PLANTS: readonly (readonly [string, string])[] = [
  ['Markdown', '**pwned** _pwned_ # pwned\n\n# pwned\n\n- [ ] pwned'],
  ['HTML', '<b>pwned</b><img src=https://evil.example/x.png><script>pwned</script></details></summary>'],
  ['mentions', '@octocat cc @octocat/team #1 GH-1'],
  ['links', '[pwned](https://evil.example) ![x](https://evil.example/x.png) https://evil.example www.evil.example'],
  ['a table', 'pwned | pwned |\n| --- | --- |\n| pwned | '],
  ['fences', '``` pwned\n```suggestion\npwned\n```\n````'],
  ['marks of direction', '\u202epwned\u202c \u2066pwned\u2069 \u200fpwned'],
  ['control characters', 'pwned\u0000\u0007\u001b[31m pwned\u0085\u2028pwned'],
  ['ten thousand characters', `pwned [pwned](https://evil.example) ${'| @octocat '.repeat(1000)}`],
];

describe.each(PLANTS)('%s in names and values', (_, plant) => {
  test('are shown as they are at most, and the verdict stands', async () => {
    const collection = {
      info: { name: plant, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: plant,
          item: [
            {
              name: plant,
              request: {
                method: plant,
                header: [{ key: plant, value: `Bearer ${fakeToken()}`, description: plant }],
                url: `https://api.github.com/${plant}`,
              },
            },
          ],
        },
      ],
      variable: [{ key: plant, value: fakeToken(2) }],
    };
    const text = JSON.stringify(collection, null, 2);
    const { run, markdown } = await judge({ [COLLECTION_PATH]: text }, { title: plant.slice(0, 250), message: plant });
    expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/^2 new secrets/) });
    expect(markdown.flatMap((one) => harmIn(one))).toEqual([]);
    expect(markdown.every((one) => one.length <= 65_535)).toBe(true);
    expect(run.annotations).toHaveLength(2);
    expect(run.annotations.every(({ message }) => message.length < 5000)).toBe(true);
    expect(JSON.stringify(run)).not.toContain(fakeToken());
  });
});

const PATHS: readonly string[] = [
  '**pwned**/[pwned](https:/evil.example)/a.json',
  '<img src=x onerror=pwned>/<b>pwned<!--.json',
  '@octocat/#1 | pwned |.json',
  '`pwned` ```/\u202epwned\u202c.json',
  'pwned\n| pwned |\n\u0007.json',
  `${'pwned @octocat | '.repeat(200)}/a.json`,
];

test('hostile paths, and branches: the files are read, and are only shown', async () => {
  const base = 'main-@octocat-|-<b>pwned</b>-](https-evil.example)';
  await pair.github.push({ repository, branch: base, files: { 'a.md': 'a\n' }, tell: false });
  const files = Object.fromEntries(PATHS.map((path, index) => [path, leakingCollection(index + 1)]));
  const links = Object.fromEntries(PATHS.map((path) => [`links/${path}`, { symlink: 'a.json' }]));
  const { run, pull, markdown } = await judge(
    { ...files, ...links },
    { branch: 'change-@octocat-`|`-<i>pwned</i>', base },
  );
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringContaining(`${PATHS.length} new secrets`) });
  expect(run.annotations.map(({ path }) => path).sort()).toEqual([...PATHS].sort());
  const url = pair.github.world.links.htmlRepository(pull.repository);
  expect(markdown.flatMap((one) => harmIn(one, url))).toEqual([]);
  expect(run.summary).toContain('symlink 6');
});

test('a pull request that brings its own ignores, in every file that could hold them, is judged without them', async () => {
  const { run } = await judge({
    [COLLECTION_PATH]: leakingCollection(),
    '.github/postwarden.yml': [
      'failOn: never',
      'paths: {ignore: ["**"]}',
      'ignore:',
      `  - {fingerprint: ${fingerprintOf(fakeToken())}, reason: mine, owner: me, expires: never}`,
      '',
    ].join('\n'),
    '.github/secret_scanning.yml': 'paths-ignore: ["**"]\n',
    '.postwarden-baseline.json': '{}',
  });
  expect(run).toMatchObject({
    conclusion: 'failure',
    title: expect.stringMatching(/^1 new secret/),
    annotations: [{ path: COLLECTION_PATH }],
  });
  expect(run.summary).toContain('takes effect after the merge into `main`');
});

test('a pull request that breaks the policy fails, and its files are judged all the same', async () => {
  const { run } = await judge({
    [COLLECTION_PATH]: leakingCollection(),
    '.github/postwarden.yml': `failOn: [${'['.repeat(2000)}\n`,
  });
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('makes the policy invalid') });
  expect(run.title).toMatch(/^1 new secret/);
  expect(run.annotations.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['.github/postwarden.yml', COLLECTION_PATH]),
  );
});

test('3,001 files that are all read: none is missed', async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 3000; index += 1) files[`many/${index}.json`] = `{"number": ${index}}`;
  const { run } = await judge({ ...files, 'zzz.json': leakingCollection() });
  expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: 'zzz.json' }] });
  expect(run.summary).toMatch(/of 3,001 files/);
  expect(requestsOf(pair.github).filter((request) => request === 'POST FileContents')).toHaveLength(13);
  expect(run.summary).not.toContain('Not scanned');
});

test('a file of 100 MB is not asked for, and said not to be read; the others are judged', async () => {
  const large = Buffer.alloc(100 * 1024 * 1024, ' ');
  large.write('{"token": ');
  const { run } = await judge({ 'large.json': large, [COLLECTION_PATH]: leakingCollection() });
  expect(run).toMatchObject({
    conclusion: 'failure',
    title: expect.stringContaining('1 file not wholly scanned'),
    summary: expect.stringContaining('`large.json`: The file is larger than a scan reads. (too-large)'),
  });
  expect(requestsOf(pair.github)).not.toContain('GET blob');
});

test('a change that is only too large is neutral, not green', async () => {
  const { run } = await judge({ 'large.json': Buffer.alloc(26 * 1024 * 1024, ' ') });
  expect(run).toMatchObject({ conclusion: 'neutral', title: expect.stringContaining('1 file not wholly scanned') });
});

test('5,000 findings: the worst are shown, all are counted, and everything keeps within its bounds', async () => {
  const requests = Array.from({ length: 5000 }, (_, index) => ({ token: fakeToken(index + 1), name: `R ${index}` }));
  const { run, pull, markdown } = await judge({ [COLLECTION_PATH]: collectionText(requests) });
  expect(run).toMatchObject({ conclusion: 'failure', title: '5,000 new secrets (5,000 medium)' });
  expect(run.annotations).toHaveLength(300);
  expect(run.summary).toContain('Annotations show 300 of 5,000 new places, the worst first.');
  expect(run.summary).toMatch(/[\d,]+ more findings had no room in this table/);
  expect(markdown.every((one) => one.length <= 65_535)).toBe(true);
  expect(pair.github.reviewComments(pull).length).toBeLessThanOrEqual(20);
  expect(requestsOf(pair.github).filter((request) => request === 'PATCH check-run')).toHaveLength(6);
});

test('a commit with a `skip-checks: true` trailer is judged by its push, and by its pull request', async () => {
  const { github } = pair;
  const message = 'sneak it in\n\n\nskip-checks: true';
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const pushed = await github.push({ repository, branch: 'pushed', files, message });
  await pair.settle();
  const isSuite = ({ event, repositoryId }: { readonly event: string; readonly repositoryId: number | null }) =>
    event === 'check_suite' && repositoryId === repository.id;
  expect(github.world.state.deliveries.filter(isSuite)).toEqual([]);
  expect(github.checkRuns(repository, pushed)).toMatchObject([{ conclusion: 'failure' }]);
  const { run } = await judge(files, { message });
  expect(run).toMatchObject({ conclusion: 'failure' });
});

describe('our own marks, pasted', () => {
  const mark = `<!-- postwarden:${fingerprintOf(fakeToken(2))} --><!-- gone -->`;

  test('into a file that our suggestions repeat: the other secret still gets its comment, now and later', async () => {
    const token = fakeToken(1);
    // The first secret's second occurrence brings a comment that is nothing but the line.
    const line = `{"key": "Authorization", "value": "Bearer ${token}", "description": "${mark}"}`;
    const text = collectionText([{ token }, { token: '{{again}}' }, {}, { token: fakeToken(3) }]).replace(
      /\{\s*"key": "Authorization",\s*"value": "Bearer \{\{again\}\}"\s*\}/,
      () => line,
    );
    const { pull } = await judge({ [COLLECTION_PATH]: text });
    expect(pair.github.reviewComments(pull).some(({ body }) => body.includes(mark))).toBe(true);
    await pair.github.push({
      repository,
      branch: 'change',
      files: { [COLLECTION_PATH]: text, 'second.postman_collection.json': leakingCollection(2) },
    });
    await pair.settle();
    const bodies = pair.github.reviewComments(pull).map(({ body }) => body);
    const about = (seed: number) =>
      bodies.filter((body) => body.startsWith(`<!-- postwarden:${fingerprintOf(fakeToken(seed))} -->`));
    expect([1, 2, 3].map((seed) => about(seed).length)).toEqual([1, 1, 1]);
    expect(bodies.filter((body) => /Gone from the tip|It is back/.test(body))).toEqual([]);
  });

  test('by somebody into the conversation, a review and the description: nobody is fooled', async () => {
    const { github } = pair;
    const { pull } = await judge({ [COLLECTION_PATH]: CLEAN_COLLECTION }, { title: mark });
    github.comment(pull, mark, 'stranger');
    await github.commentLine(pull, { path: COLLECTION_PATH, line: 1, body: mark }, 'stranger');
    const sha = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: leakingCollection(2) } });
    await pair.settle();
    expect(github.checkRuns(repository, sha)).toMatchObject([{ conclusion: 'failure' }]);
    const authors = github.reviewComments(pull).map(({ author, body }) => [author.type, body.includes('suggestion')]);
    expect(authors).toEqual([
      ['User', false],
      ['Bot', true],
    ]);
    expect(github.world.state.issueComments.at(-1)!.body).toBe(mark);
  });
});
