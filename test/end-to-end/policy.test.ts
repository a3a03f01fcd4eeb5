import type { FileContent } from '../../demo/github/fast-import.ts';
import type { Repository } from '../../demo/github/state.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import type { RunningPair } from '../support/running-pair.ts';

const POLICY_PATH = '.github/postwarden.yml';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

async function judge(files: Record<string, string>, branch = 'change') {
  const sha = await pair.github.push({ repository, branch, files, tell: false });
  await pair.github.openPullRequest({ repository, head: branch });
  await pair.settle();
  return pair.github.checkRuns(repository, sha)[0]!;
}

const setPolicy = (text: string) => pair.github.push({ repository, files: { [POLICY_PATH]: text }, tell: false });

test('the default branch’s policy judges, and the summary names its commit', async () => {
  const commit = await setPolicy('version: 1\nfailOn: critical\n');
  const run = await judge({ [COLLECTION_PATH]: leakingCollection() });
  expect(run.conclusion).toBe('success');
  expect(run.summary).toContain(commit.slice(0, 10));
});

test('a pull request’s own policy has no effect on it, and is announced', async () => {
  const run = await judge({
    [COLLECTION_PATH]: leakingCollection(),
    [POLICY_PATH]: `version: 1\nfailOn: never\npaths:\n  ignore: ["**"]\n`,
  });
  expect(run.conclusion).toBe('failure');
  expect(run.summary).toMatch(/after the merge into `?main/);
});

test('a pull request that breaks the policy fails, with an annotation on the line', async () => {
  const run = await judge({ [POLICY_PATH]: 'version: 1\nfailOn: medium\nfoo: bar\n' });
  expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: POLICY_PATH, start_line: 3 }] });
});

const MISNAMED = 'a policy goes by the name .github/postwarden.yml alone: rename this file';

test.each(['.github/postwarden.yaml', '.github/Postwarden.yml', '.github/postwarden.json'])(
  'a policy under the name %s: a pull request that brings it fails, and on the default branch the title says it',
  async (path) => {
    const files = { [path]: 'failOn: low\n' };
    const annotation = { path, start_line: 1, message: MISNAMED };
    expect(await judge(files)).toMatchObject({
      conclusion: 'failure',
      title: expect.stringContaining('this change makes the policy invalid'),
      annotations: [annotation],
    });
    await pair.github.push({ repository, files, tell: false });
    const run = await judge({ [COLLECTION_PATH]: leakingCollection() }, 'other');
    expect(run.title).toContain('the policy in force is invalid, so defaults apply');
    expect(run.summary).toContain(`Policy: \`${path}\` on \`main\` is invalid (line 1: ${MISNAMED})`);
    expect(run.annotations).toContainEqual(expect.objectContaining(annotation));
  },
);

test('what stands beside the policy, or at the root, is said to have no effect', async () => {
  const others = ['.github/postwarden.yaml', '.postwarden.yml', 'postwarden.yml'];
  const files = Object.fromEntries([POLICY_PATH, ...others].map((path) => [path, 'failOn: critical\n']));
  await pair.github.push({ repository, files, tell: false });
  const run = await judge({ [COLLECTION_PATH]: leakingCollection() });
  expect(run).toMatchObject({ conclusion: 'success', title: expect.not.stringContaining('invalid') });
  for (const path of others) {
    expect(run.summary).toContain(`- \`${path}\` has no effect: the policy is \`${POLICY_PATH}\` alone`);
  }
});

test.each<[string, FileContent, string]>([
  ['that is a link', { symlink: '../policy.yml' }, 'a symbolic link is not followed: put the policy itself here'],
  ['in UTF-16', Buffer.from('failOn: low\n', 'utf16le'), 'the file is not text in UTF-8, or it is longer than 512 KB'],
  [
    'longer than GitHub gives',
    `# ${'x'.repeat(600_000)}`,
    'the file is not text in UTF-8, or it is longer than 512 KB',
  ],
  [
    'in Latin-1',
    Buffer.from('# caf\u00e9\n', 'latin1'),
    'the file is not text in UTF-8 from here on: save it as UTF-8',
  ],
])('a policy %s is a mistake that the title names', async (_, text, message) => {
  await pair.github.push({ repository, files: { [POLICY_PATH]: text }, tell: false });
  const run = await judge({ [COLLECTION_PATH]: leakingCollection() });
  expect(run.title).toContain('the policy in force is invalid, so defaults apply');
  expect(run.annotations).toContainEqual(expect.objectContaining({ path: POLICY_PATH, start_line: 1, message }));
});

test('a rule that does not exist is a mistake, in a pull request and on the default branch', async () => {
  const text = 'rules:\n  disable:\n    - github-personal-acess-token\n';
  const message = 'rules.disable[0] must be the id of a rule: did you mean github-personal-access-token?';
  const annotation = { path: POLICY_PATH, start_line: 3, start_column: 7, message };
  expect(await judge({ [POLICY_PATH]: text })).toMatchObject({ conclusion: 'failure', annotations: [annotation] });
  await setPolicy(text);
  const run = await judge({ [COLLECTION_PATH]: leakingCollection() }, 'other');
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('is invalid, so defaults apply') });
  expect(run.annotations).toContainEqual(expect.objectContaining(annotation));
});

test('a policy that is invalid on the default branch: defaults, and the title says it', async () => {
  await setPolicy('version: 1\nfailOn: sometimes\n');
  const run = await judge({ [COLLECTION_PATH]: leakingCollection() });
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('invalid') });
});

test('an ignore that was merged first lets the same secret pass', async () => {
  const first = await judge({ [COLLECTION_PATH]: leakingCollection() });
  const fingerprint = /pw1_[0-9a-f]{32}/.exec(first.annotations[0]!.message)![0];
  const entry = `  - fingerprint: ${fingerprint}\n    reason: a sample\n    owner: docs\n    expires: never\n`;
  await setPolicy(`version: 1\nignore:\n${entry}`);
  const second = await judge({ 'copy.json': leakingCollection() }, 'other');
  expect(second).toMatchObject({ conclusion: 'success', annotations: [] });
});

test('removing the policy is announced', async () => {
  await setPolicy('version: 1\nfailOn: low\n');
  const sha = await pair.github.push({ repository, branch: 'change', files: { [POLICY_PATH]: null }, tell: false });
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  expect(pair.github.checkRuns(repository, sha)[0]!.summary).toContain('failOn: low → medium');
});

test('a policy that changes asks the question anew on the same commit', async () => {
  const { github } = pair;
  const sha = await github.push({ repository, branch: 'change', files: { [COLLECTION_PATH]: leakingCollection() } });
  await pair.settle();
  await setPolicy('version: 1\nfailOn: never\n');
  await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  expect(github.checkRuns(repository, sha).map((run) => run.conclusion)).toEqual(['failure', 'success']);
});
