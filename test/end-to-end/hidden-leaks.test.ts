import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileContent } from '../../demo/github/fast-import.ts';
import type { Repository } from '../../demo/github/state.ts';
import { main } from '../../src/cli/main.ts';
import { git, makeFolder, removeFolders } from '../support/folder.ts';
import { HIDDEN_LEAKS, UNREADABLE_FILES } from '../support/hidden-leaks.ts';
import { onOwnRepository } from '../support/own-repository.ts';
import { fakeToken, leakingCollection } from '../support/postman-files.ts';
import type { RunningPair } from '../support/running-pair.ts';
import { captureTerminal } from '../support/terminal.ts';

let pair: RunningPair;
let repository: Repository;

onOwnRepository((running, own) => {
  pair = running;
  repository = own;
});

afterAll(removeFolders);

const RULE = 'github-personal-access-token';

async function judge(files: Readonly<Record<string, FileContent>>, renames: Record<string, string> = {}) {
  const sha = await pair.github.push({ repository, branch: 'change', files, renames, tell: false });
  await pair.github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  return pair.github.checkRuns(repository, sha)[0]!;
}

interface CommandLineReport {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly status: string;
    readonly occurrences: readonly { readonly path: string }[];
  }[];
  readonly issues: readonly { readonly code: string; readonly path: string }[];
}

function writeFiles(folder: string, files: Readonly<Record<string, FileContent>>): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(place, content);
    else if (content !== null && 'symlink' in content) symlinkSync(content.symlink, place);
  }
}

async function scan(folder: string, ...args: readonly string[]): Promise<CommandLineReport> {
  const terminal = captureTerminal(folder);
  await main(['scan', '--format', 'json', '--no-progress', ...args], terminal);
  return JSON.parse(terminal.out()) as CommandLineReport;
}

/** `path rule` of each place; an entry of an archive stands for its file. */
function placesOf({ findings }: CommandLineReport, wanted = 'new'): readonly string[] {
  return findings
    .filter(({ status }) => status === wanted)
    .flatMap(({ ruleId, occurrences }) => occurrences.map(({ path }) => `${path.split('!/')[0]} ${ruleId}`));
}

test('each is found by the App, at its file, and by the command line under the same rule', async () => {
  const files = Object.fromEntries(
    HIDDEN_LEAKS.map(({ path, content }, index) => [path, content(fakeToken(index + 1))]),
  );
  const expected = HIDDEN_LEAKS.map(({ by, path }) => `${by}: ${path} ${RULE}`);
  const asExpected = (places: readonly string[]): readonly string[] =>
    HIDDEN_LEAKS.flatMap(({ by, path }) =>
      places.filter((place) => place.startsWith(`${path} `)).map((place) => `${by}: ${place}`),
    );

  const run = await judge(files);
  const annotated = run.annotations.map(
    ({ path, message }) => `${path} ${/^Rule (\S+), fingerprint/m.exec(message)?.[1] ?? message}`,
  );
  expect(asExpected(annotated)).toEqual(expected);
  expect(run.summary).not.toMatch(/of 0 files/);

  const folder = makeFolder();
  writeFiles(folder, files);
  git(folder, 'init', '-q');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'nothing');
  git(folder, 'add', '.');
  expect(asExpected(placesOf(await scan(folder)))).toEqual(expected);
  expect(asExpected(placesOf(await scan(folder, '--staged')))).toEqual(expected);
  git(folder, 'commit', '-q', '-m', 'all of them');
  for (const commits of [['--range', 'HEAD~1..'], ['--history']]) {
    expect(asExpected(placesOf(await scan(folder, ...commits)))).toEqual(expected);
  }
  git(folder, 'rm', '-q', '-r', '.');
  git(folder, 'commit', '-q', '-m', 'none of them');
  for (const commits of [['--range', 'HEAD~2..'], ['--history']]) {
    expect(asExpected(placesOf(await scan(folder, ...commits), 'gone'))).toEqual(expected);
  }
});

test('each that cannot be read fails the check and is named, and the command line names it', async () => {
  const files = Object.fromEntries(UNREADABLE_FILES.map(({ path, content }) => [path, content]));
  const run = await judge(files);
  expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/^4 files not wholly scanned/) });
  const annotated = run.annotations.map(({ path, message }) => `${path} ${/\((\S+)\)$/.exec(message)?.[1]}`).sort();
  const expected = UNREADABLE_FILES.map(({ path, code }) => `${path} ${code}`).sort();
  expect(annotated).toEqual(expected);

  const folder = makeFolder();
  writeFiles(folder, files);
  const { issues } = await scan(folder);
  expect(issues.map(({ path, code }) => `${path.split('!/')[0]} ${code}`).sort()).toEqual(expected);
});

test('a link with a Postman name is named, and what it leads to is judged at its own path', async () => {
  const files = { 'link/shop.postman_collection.json': { symlink: '../real.txt' }, 'real.txt': leakingCollection(92) };
  const run = await judge(files);
  expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: 'real.txt' }] });
  expect(run.summary).toContain('`link/shop.postman_collection.json`');

  const folder = makeFolder();
  writeFiles(folder, files);
  const report = await scan(folder);
  expect(placesOf(report)).toEqual([`real.txt ${RULE}`]);
  expect(report.issues).toMatchObject([{ code: 'symlink', path: 'link/shop.postman_collection.json' }]);
});

test('a link alone is not green', async () => {
  const run = await judge({ 'shop.postman_collection.json': { symlink: 'elsewhere' } });
  expect(run).toMatchObject({ conclusion: 'neutral', title: expect.stringContaining('1 file not wholly scanned') });
  expect(run.summary).toContain('`shop.postman_collection.json`');
});

test.each([
  ['as a series of patches', false],
  ['one by one', true],
])('a file that came and went within the change is read by what its commits show, %s', async (_, isRefused) => {
  const { github } = pair;
  const files = { 'notes.txt': leakingCollection(93), 'notes.gz': gzipSync(leakingCollection(94)) };
  const added = await github.push({ repository, branch: 'change', files, tell: false });
  if (isRefused) {
    const action = { kind: 'status', status: 406, when: 'before' } as const;
    github.setFault({ method: 'GET', path: /\/compare\//, skip: 1, action });
  }
  const run = await judge({ 'notes.txt': null, 'notes.gz': null, 'a.md': 'a\n' });
  github.clearFaults();
  expect(run).toMatchObject({ conclusion: 'neutral', title: expect.stringMatching(/^2 secrets gone from the tip/) });
  expect(run.summary).toContain(`in \`notes.txt\`: since \`${added.slice(0, 10)}\``);
});

describe('a file that gets a Postman name after it was merged', () => {
  const RENAMED = { 'old.txt': 'shop.postman_collection.json' };
  const NOTE = `Authorization: Bearer ${fakeToken(90)}\n`;

  async function scanRename(text: string): Promise<CommandLineReport> {
    const folder = makeFolder({ 'old.txt': text });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'a note');
    git(folder, 'mv', 'old.txt', RENAMED['old.txt']);
    git(folder, 'commit', '-qm', 'a move');
    return scan(folder, '--range', 'HEAD~1..HEAD');
  }

  test('was never read before, so that its secret is new', async () => {
    await pair.github.push({ repository, files: { 'old.txt': NOTE } });
    await pair.settle();
    const run = await judge({}, RENAMED);
    expect(run).toMatchObject({ conclusion: 'failure', annotations: [{ path: RENAMED['old.txt'] }] });

    expect(placesOf(await scanRename(NOTE))).toEqual([`${RENAMED['old.txt']} ${RULE}`]);
  });

  test('was read and told when it came, so that its secret was there before', async () => {
    const leak = leakingCollection(91);
    const arrival = await pair.github.push({ repository, files: { 'old.txt': leak } });
    await pair.settle();
    expect(pair.github.checkRuns(repository, arrival)).toMatchObject([{ conclusion: 'failure' }]);
    const run = await judge({}, RENAMED);
    expect(run).toMatchObject({ conclusion: 'success', summary: expect.stringContaining('0 new, 1 there before') });

    const report = await scanRename(leak);
    expect([placesOf(report), placesOf(report, 'existing')]).toEqual([[], [`${RENAMED['old.txt']} ${RULE}`]]);
  });
});
