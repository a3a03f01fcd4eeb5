import type { CheckRun, Repository } from '../../demo/github/state.ts';
import { fingerprintOf } from '../../src/engine/judge/fingerprint.ts';
import { buildFake } from '../support/fakes.ts';
import { COLLECTION_PATH, collectionText, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

const POLICY_PATH = '.github/postwarden.yml';

let pair: RunningPair;
let repository: Repository;
let count = 0;

beforeAll(async () => {
  pair = await startPair();
});

afterAll(() => pair.stop());

beforeEach(async () => {
  count += 1;
  repository = await pair.github.createRepository({ name: `shown-${count}` });
});

async function judge(files: Record<string, string>): Promise<CheckRun> {
  const sha = await pair.github.push({ repository, branch: 'change', files, tell: false });
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return pair.github.checkRuns(repository, sha)[0]!;
}

const setPolicy = (lines: readonly string[]) =>
  pair.github.push({ repository, files: { [POLICY_PATH]: `${lines.join('\n')}\n` }, tell: false });

test('the worst comes first, and each secret has a folded part: what, where, used by, how to fix, how to accept', async () => {
  const stripe = buildFake('sk_live_<24 alnum>');
  const text = collectionText([
    { token: fakeToken(1), name: 'Who am I' },
    { token: stripe, name: 'Charge', url: 'https://api.stripe.com/v1/charges', method: 'POST' },
    { token: fakeToken(1), name: 'Who else' },
  ]);
  await pair.github.push({ repository, files: { 'old.json': leakingCollection(9) }, tell: false });
  const run = await judge({ [COLLECTION_PATH]: text, 'old.json': `${leakingCollection(9)}\n` });
  expect(run.title).toBe('2 new secrets (1 critical, 1 medium)');
  const rows = run.summary!.match(/^\| (?:critical|medium) \|.*$/gm)!;
  expect(rows.map((row) => row.split(' | ').map((cell) => cell.replace(/\]\(.*?\)|[[\]|]/g, '').trim()))).toEqual([
    [
      'critical',
      expect.stringContaining('Stripe'),
      expect.stringContaining(`${COLLECTION_PATH}:27`),
      '1 request to `api.stripe.com`',
    ],
    [
      'medium',
      expect.stringContaining('GitHub'),
      expect.stringMatching(/:14`? and 1 more place$/),
      '2 requests to `api.github.com`',
    ],
  ]);
  expect(run.summary).toContain('(2 new, 1 there before, 0 accepted by the policy, 0 gone)');
  const parts = run.text!.split('<details>').slice(1);
  expect(parts).toHaveLength(2);
  for (const [part, token] of [
    [parts[0]!, stripe],
    [parts[1]!, fakeToken(1)],
  ] as const) {
    expect(part).toMatch(/- \*\*Where:\*\*[\s\S]*- \*\*How to fix:\*\*/);
    expect(part).toContain(`  - fingerprint: ${fingerprintOf(token)}\n`);
    expect(part).toContain(`/new/main?filename=${POLICY_PATH}`);
    expect(part).not.toContain(token);
  }
});

const readyEntryOf = (run: CheckRun): string => /```yaml\n(ignore:\n[\s\S]*?)\n```/.exec(run.text!)![1]!;

test('the ready entry, merged into the policy as it is, accepts nothing: its words are named as a mistake', async () => {
  const entry = readyEntryOf(await judge({ [COLLECTION_PATH]: leakingCollection() }));
  await setPolicy([entry]);
  const run = await judge({ 'again.json': leakingCollection() });
  expect(run).toMatchObject({
    conclusion: 'failure',
    title: '1 new secret (1 medium); the policy in force is invalid, so defaults apply',
  });
  expect(run.annotations.filter(({ path }) => path === POLICY_PATH)).toMatchObject([
    { start_line: 4, message: 'ignore[0].reason must be the reason why it may stay, in your own words' },
    { start_line: 5, message: 'ignore[0].owner must be a person or a team' },
  ]);
});

test('the ready entry, filled in and merged into the policy, accepts the secret; entries for nothing are listed', async () => {
  const entry = readyEntryOf(await judge({ [COLLECTION_PATH]: leakingCollection() }))
    .replace('say why it may stay', 'a token of the public sandbox, which can read only')
    .replace('who answers for it', "'@acme/payments'");
  const [unused, expired] = [fingerprintOf('unused'.repeat(5)), fingerprintOf('expired'.repeat(5))];
  await setPolicy([
    entry,
    `  - {fingerprint: ${unused}, reason: gone, owner: me, expires: never}`,
    `  - {fingerprint: ${expired}, reason: gone, owner: me, expires: 2020-01-01}`,
  ]);
  const files = { 'again.json': leakingCollection() };
  const sha = await pair.github.push({ repository, branch: 'other', files, tell: false });
  await pair.github.openPullRequest({ repository, head: 'other' });
  await pair.settle();
  const run = pair.github.checkRuns(repository, sha)[0]!;
  expect(run).toMatchObject({ conclusion: 'success', annotations: [] });
  expect(run.summary).toContain('### Ignore entries to look at');
  expect(run.summary).toMatch(new RegExp(`- \`${unused}\` \\(line 7\\) matches nothing here\\.`));
  expect(run.summary).toMatch(new RegExp(`- \`${expired}\` \\(line 8\\) has expired`));
  expect(run.summary).toContain('1 accepted by the policy');
});

test('the same input gives the same text', async () => {
  const run = await judge({ [COLLECTION_PATH]: leakingCollection(), 'b.json': '{"info": ' });
  pair.github.rerequest(run);
  await pair.settle();
  const [one, two] = pair.github.checkRuns(repository, run.suite.headSha);
  const shown = ({ title, summary, text, annotations, conclusion }: CheckRun) => [
    title,
    summary,
    text,
    annotations,
    conclusion,
  ];
  expect(shown(two!)).toEqual(shown(one!));
});
