import type { FileContent } from '../../demo/github/fast-import.ts';
import type { Repository } from '../../demo/github/state.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { requestsOf } from '../support/requests-of.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

const POLICY_PATH = '.github/postwarden.yml';

let pair: RunningPair;
let repository: Repository;
let owner: string;
let count = 0;

beforeAll(async () => {
  pair = await startPair();
});

afterAll(async () => {
  expect(pair.github.violations()).toEqual([]);
  await pair.stop();
});

beforeEach(async () => {
  count += 1;
  owner = `organisation-${count}`;
  repository = await pair.github.createRepository({ owner, ownerType: 'Organization' });
});

/** The organisation's own repository with this policy; gives the policy's commit. */
async function setFloor(policy: string, files: Record<string, string> = {}): Promise<string> {
  const home = await pair.github.createRepository({ owner, ownerType: 'Organization', name: '.github', files });
  return pair.github.push({ repository: home, files: { [POLICY_PATH]: policy }, tell: false });
}

const setOwn = (files: Record<string, string>) => pair.github.push({ repository, files, tell: false });

async function judge(branch = 'change') {
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await pair.github.push({ repository, branch, files, tell: false });
  await pair.github.openPullRequest({ repository, head: branch });
  await pair.settle();
  return pair.github.checkRuns(repository, sha).at(-1)!;
}

test.each([
  ['failOn: low', 'failOn: never', 'failure'],
  ['failOn: never', 'failOn: low', 'failure'],
  ['failOn: critical', 'comments: off', 'success'],
  ['comments: off', 'failOn: critical', 'success'],
])('the stricter of two stated bars wins: %s over %s', async (floor, own, conclusion) => {
  const commit = await setFloor(`${floor}\n`);
  await setOwn({ [POLICY_PATH]: `${own}\n` });
  const run = await judge();
  expect(run.conclusion).toBe(conclusion);
  expect(run.summary).toContain(
    `The organisation's policy: \`${owner}/.github:${POLICY_PATH}\` at \`${commit.slice(0, 10)}\` on \`main\`.`,
  );
});

test('both policies are read without a request of their own', async () => {
  await setFloor('failOn: low\n');
  pair.github.clearTraffic();
  await judge();
  expect(requestsOf(pair.github)).toEqual([
    'POST ScanContext',
    'GET compare',
    'POST check-runs',
    'POST FileContents',
    'POST reviews',
    'PATCH check-run',
  ]);
});

describe.each([
  ['paths.ignore', { [POLICY_PATH]: 'paths: {ignore: ["**"]}\n' }],
  ['.github/secret_scanning.yml', { '.github/secret_scanning.yml': 'paths-ignore: ["**"]\n' }],
])('%s of a repository', (allowance, files) => {
  test.each([
    ['counts if the organisation allows it', `allow: [${allowance}]\n`, 'success'],
    ['has no effect otherwise, and the summary says so', 'failOn: medium\n', 'failure'],
    ['has no effect if the organisation’s policy is invalid', `allow: [${allowance}]\nunknown: 1\n`, 'failure'],
  ])('%s', async (_, floor, conclusion) => {
    await setFloor(floor);
    await setOwn(files);
    const run = await judge();
    expect(run.conclusion).toBe(conclusion);
    const note = `${allowance} of this repository has no effect`;
    expect(run.summary!.includes(note)).toBe(conclusion === 'failure');
  });

  test('counts without a policy of the organisation', async () => {
    await setOwn(files);
    expect(await judge()).toMatchObject({ conclusion: 'success' });
  });
});

describe('an accepted finding', () => {
  async function entry(): Promise<string> {
    const run = await judge('first');
    const fingerprint = /pw1_[0-9a-f]{32}/.exec(run.annotations[0]!.message)![0];
    return `ignore: [{fingerprint: ${fingerprint}, reason: a sample, owner: docs, expires: never}]\n`;
  }

  test('of the organisation is accepted in its repositories', async () => {
    await setFloor(await entry());
    expect(await judge()).toMatchObject({ conclusion: 'success', annotations: [] });
  });

  test.each([
    ['counts beside those of the organisation', 'failOn: low\n', 'success'],
    ['does not count where the organisation does not allow it', 'allowIgnores: false\n', 'failure'],
  ])('of the repository %s', async (_, floor, conclusion) => {
    await setOwn({ [POLICY_PATH]: await entry() });
    await setFloor(floor);
    expect(await judge()).toMatchObject({ conclusion });
  });
});

test('an invalid policy of the organisation: its floor is the defaults, and the title says it', async () => {
  await setFloor('failOn: low\nunknown: 1\n');
  await setOwn({ [POLICY_PATH]: 'failOn: never\n' });
  const run = await judge();
  expect(run).toMatchObject({
    conclusion: 'failure',
    title: expect.stringContaining("the organisation's policy is invalid"),
    summary: expect.stringMatching(/\/\.github:\.github\/postwarden\.yml` at `\w+` on `main` is invalid \(line 2: /),
  });
  expect(run.annotations.every(({ path }) => path === COLLECTION_PATH)).toBe(true);
});

test.each<[string, string, FileContent]>([
  ['misnamed', '.github/postwarden.yaml', 'failOn: never\nallow: [paths.ignore]\n'],
  ['a link', POLICY_PATH, { symlink: '../failOn' }],
  ['unreadable', POLICY_PATH, Buffer.from('failOn: never\n', 'utf16le')],
])(
  'a policy of the organisation that is %s is none to go without: defaults are the floor',
  async (_, path, content) => {
    await setFloor('failOn: never\n');
    const home = pair.github.world.state.repository(owner, '.github')!;
    await pair.github.push({ repository: home, files: { [POLICY_PATH]: null, [path]: content }, tell: false });
    await setOwn({ [POLICY_PATH]: 'failOn: never\npaths: {ignore: ["**"]}\n' });
    const run = await judge();
    expect(run).toMatchObject({
      conclusion: 'failure',
      title: expect.stringContaining("the organisation's policy is invalid"),
    });
    expect(run.summary).toContain(`${owner}/.github:${path}`);
    expect(run.summary).toContain('paths.ignore of this repository has no effect');
  },
);

describe('rules that a policy names', () => {
  const RULE = 'customRules: [{id: acme-token, title: Acme token, pattern: "acme_[a-z]{8}", keywords: [acme_]}]\n';
  const OWN = 'rules: {severity: {acme-token: low}}\n';

  test('have to exist in the organisation’s, too', async () => {
    await setFloor('rules: {disable: [no-such-rule]}\n');
    const { title, summary } = await judge();
    expect(title).toContain("the organisation's policy is invalid");
    expect(summary).toContain('is invalid (line 1: rules.disable[0] must be the id of a rule that Postwarden');
  });

  test.each([
    ['may be the organisation’s', RULE, false],
    ['are not known if it has none', 'failOn: medium\n', true],
    ['are not judged if its policy is broken', `${RULE}unknown: 1\n`, false],
  ])('in a repository %s', async (_, floor, isInvalid) => {
    await setFloor(floor);
    await setOwn({ [POLICY_PATH]: OWN });
    expect((await judge()).title!.includes('the policy in force is invalid')).toBe(isInvalid);
  });
});

describe('without a policy of the organisation the summary says why', () => {
  test('the repository is missing', async () => {
    expect((await judge()).summary).toContain(
      `There is no repository \`${owner}/.github\`, or the App is not installed`,
    );
  });

  test('the App is not installed on it', async () => {
    await setFloor('failOn: never\n');
    const installation = pair.github.world.state.installations.at(-1)!;
    installation.repositoryIds = new Set([repository.id]);
    const run = await judge();
    expect(run.conclusion).toBe('failure');
    expect(run.summary).toContain('or the App is not installed on it');
  });

  test('the repository has no such file', async () => {
    await pair.github.createRepository({ owner, ownerType: 'Organization', name: '.github' });
    expect((await judge()).summary).toContain(`none, there is no \`${owner}/.github:${POLICY_PATH}\`.`);
  });
});

test('in the organisation’s own repository its policy is the repository’s', async () => {
  await setFloor('paths: {ignore: ["**"]}\n');
  repository = pair.github.world.state.repository(owner, '.github')!;
  const run = await judge();
  expect(run).toMatchObject({ conclusion: 'success' });
  expect(run.summary).not.toMatch(/organisation|no effect/);
});

test('another policy of the organisation is another question on the same commit', async () => {
  const files = { [COLLECTION_PATH]: leakingCollection() };
  const sha = await pair.github.push({ repository, branch: 'change', files });
  await pair.settle();
  await setFloor('failOn: never\n');
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  expect(pair.github.checkRuns(repository, sha).map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
});

test('a change of the policy is announced by what it changes beside the organisation’s', async () => {
  await setFloor('failOn: medium\n');
  await pair.github.push({ repository, branch: 'change', files: { [POLICY_PATH]: 'failOn: never\n' }, tell: false });
  const pull = await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  const run = pair.github.checkRuns(repository, pull.headSha)[0]!;
  expect(run.summary).toContain('It takes effect after the merge');
  expect(run.summary).not.toContain('failOn:');
});
