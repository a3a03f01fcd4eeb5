import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { buildFake } from '../support/fakes.ts';
import { addFiles, git, makeFolder, removeFolders } from '../support/folder.ts';
import { captureTerminal } from '../support/terminal.ts';

afterAll(removeFolders);

const TOKEN = buildFake('ghp_<36 alnum>', 1);
const OTHER = buildFake('ghp_<36 alnum>', 2);
const FILE = 'prod.postman_environment.json';

function environment(value: string): string {
  const values = [{ key: 'githubToken', value, enabled: true, type: 'secret' }];
  return JSON.stringify({ id: 'e', name: 'prod', values, _postman_variable_scope: 'environment' }, null, 2);
}
const CLEAN = environment('{{token}}');

/** A repository whose first commit holds a clean file. */
function makeRepository(files: Readonly<Record<string, string>> = { [FILE]: CLEAN }): string {
  const folder = makeFolder();
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files);
  git(folder, 'tag', 'start');
  return folder;
}

/** Writes files, or deletes those that are null, and commits all there is. Gives the commit's id. */
function commit(folder: string, files: Readonly<Record<string, string | null>> = {}): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, path));
    else addFiles(folder, { [path]: text });
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

async function run(
  cwd: string,
  args: readonly string[],
  options: { env?: Record<string, string>; stdin?: string } = {},
) {
  const terminal = captureTerminal(cwd, options);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** Runs a scan, and gives its exit code and what it says of each secret and each issue. */
async function scan(cwd: string, args: readonly string[], options: Parameters<typeof run>[2] = {}) {
  const { code, out, err } = await run(
    cwd,
    ['scan', '--format', 'json', '--show-secrets', '--no-progress', ...args],
    options,
  );
  if (out === '') throw new Error(err);
  const report = JSON.parse(out);
  return {
    code,
    err,
    summary: report.summary,
    issues: report.issues.map(({ code: id, path }: { code: string; path: string }) => `${id} ${path}`),
    findings: report.findings
      .filter(({ family }: { family: string }) => family === 'credential')
      .map(
        ({ status, secret, occurrences, history }: Finding) =>
          `${status} ${secret} ${occurrences[0]!.path}:${occurrences[0]!.startLine} ${wordHistory(history)}`,
      ),
  };
}

interface Finding {
  readonly status: string;
  readonly secret: string;
  readonly occurrences: readonly { readonly path: string; readonly startLine: number }[];
  readonly history: { readonly introducedIn: string; readonly removedIn: string | null } | null;
}

const wordHistory = (history: Finding['history']): string =>
  history === null ? '-' : `${history.introducedIn}..${history.removedIn ?? ''}`;

describe('--range', () => {
  test('a secret that came and went within it', async () => {
    const folder = makeRepository();
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    const went = commit(folder, { [FILE]: CLEAN });
    const result = await scan(folder, ['--range', 'start..HEAD']);
    expect(result.findings).toEqual([`gone ${TOKEN} ${FILE}:7 ${came}..${went}`]);
    expect(result.summary).toMatchObject({ files: 0, past: { commits: 2, versions: 2 } });
    expect([result.code, result.issues]).toEqual([0, []]);
  });

  test('whether that fails is said on the command line, or by the policy', async () => {
    const folder = makeRepository();
    commit(folder, { [FILE]: environment(TOKEN) });
    commit(folder, { [FILE]: CLEAN });
    const codeOf = async (...args: string[]): Promise<number> =>
      (await scan(folder, ['--range', 'start..', ...args])).code;
    expect(await codeOf()).toBe(0);
    expect(await codeOf('--gone', 'fail')).toBe(1);
    expect(await codeOf('--gone', 'fail', '--fail-on', 'never')).toBe(0);
    addFiles(folder, { '.github/postwarden.yml': 'history: fail' });
    expect(await codeOf()).toBe(1);
    expect(await codeOf('--gone', 'warn')).toBe(0);
  });

  test('CSV that came and went beside a collection of the range is the data of its runs', async () => {
    const folder = makeRepository();
    const body = { mode: 'raw', raw: '{"user":"{{user}}","password":"{{password}}"}' };
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    const item = [{ name: 'Log in', request: { method: 'POST', url: 'https://api.shop.test/login', body } }];
    const csv = 'user,password\nme,Tr0ub4dor-7\n';
    const came = commit(folder, {
      'api/login.postman_collection.json': JSON.stringify({ info: { name: 'Shop', schema }, item }),
      'api/users.csv': csv,
      'reports/users.csv': csv.replace('7', '8'),
    });
    const went = commit(folder, { 'api/users.csv': null, 'reports/users.csv': null });
    expect((await scan(folder, ['--range', 'start..'])).findings).toEqual([
      `gone Tr0ub4dor-7 api/users.csv:2 ${came}..${went}`,
    ]);
  });

  test('what is there and new, since when; what was there before is not', async () => {
    const folder = makeRepository({ [FILE]: environment(OTHER) });
    const came = commit(folder, { [`sub/${FILE}`]: environment(TOKEN) });
    commit(folder, { [FILE]: environment(`${OTHER} `), [`sub/${FILE}`]: `${environment(TOKEN)}\n` });
    const result = await scan(folder, ['--range', 'start..HEAD']);
    expect(result.findings).toEqual([`existing ${OTHER} ${FILE}:7 -`, `new ${TOKEN} sub/${FILE}:7 ${came}..`]);
    expect(result.code).toBe(1);
  });

  test('a file that is in the end what it was: its old secret is neither new nor gone', async () => {
    const folder = makeRepository({ [FILE]: environment(OTHER) });
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    const went = commit(folder, { [FILE]: environment(OTHER) });
    expect((await scan(folder, ['--range', 'start..HEAD'])).findings).toEqual([
      `gone ${TOKEN} ${FILE}:7 ${came}..${went}`,
    ]);
  });

  test('renamed and deleted files', async () => {
    const folder = makeRepository();
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    mkdirSync(join(folder, 'ümläut “q”'));
    renameSync(join(folder, FILE), join(folder, 'ümläut “q”', FILE));
    commit(folder);
    const went = commit(folder, { [`ümläut “q”/${FILE}`]: null });
    const result = await scan(folder, ['--range', 'start..HEAD']);
    expect(result.findings).toEqual([`gone ${TOKEN} ümläut “q”/${FILE}:7 ${came}..${went}`]);
    // The version that only moved is read once.
    expect(result.summary.past).toEqual({ commits: 3, versions: 2, bytes: environment(TOKEN).length });
  });

  test('added again after it was removed', async () => {
    const folder = makeRepository();
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    commit(folder, { [FILE]: null });
    commit(folder, { [FILE]: environment(TOKEN) });
    expect((await scan(folder, ['--range', 'start..HEAD'])).findings).toEqual([`new ${TOKEN} ${FILE}:7 ${came}..`]);
  });

  test('starts where the branch was left, also if the other went on', async () => {
    const folder = makeRepository();
    git(folder, 'checkout', '-q', '-b', 'feature');
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { [FILE]: environment(OTHER) });
    const expected = [`new ${TOKEN} ${FILE}:7 ${came}..`];
    expect((await scan(folder, ['--range', 'main..feature'])).findings).toEqual(expected);
    expect((await scan(folder, ['--range', 'main...feature'])).findings).toEqual(expected);
  });

  test.each(['start..HEAD', 'HEAD..HEAD', 'HEAD..start'])('an empty range is clean: %s', async (range) => {
    const folder = makeRepository({ [FILE]: environment(TOKEN) });
    if (range === 'HEAD..start') commit(folder, { [FILE]: CLEAN });
    expect(await scan(folder, ['--range', range])).toMatchObject({ code: 0, findings: [], summary: { files: 0 } });
  });

  test('zeros in place of a start mean everything', async () => {
    const folder = makeRepository({ [FILE]: environment(TOKEN) });
    const root = git(folder, 'rev-parse', 'HEAD').trim();
    const { findings } = await scan(folder, ['--range', `${'0'.repeat(40)}..HEAD`]);
    expect(findings).toEqual([`new ${TOKEN} ${FILE}:7 ${root}..`]);
  });

  test('histories without a common commit', async () => {
    const folder = makeRepository();
    git(folder, 'checkout', '-q', '--orphan', 'island');
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    expect((await scan(folder, ['--range', 'main..island'])).findings).toEqual([`new ${TOKEN} ${FILE}:7 ${came}..`]);
  });

  test('a file of any name is read in all its versions if one of them shows Postman’s marks', async () => {
    const folder = makeRepository({ 'notes.txt': `token: ${OTHER}\n`, 'other.txt': `token: ${OTHER}\n` });
    const came = commit(folder, { 'notes.txt': environment(TOKEN), 'other.txt': `token: ${TOKEN}\n` });
    const went = commit(folder, { 'notes.txt': CLEAN });
    for (const args of [['--range', 'start..'], ['--history']]) {
      const { findings, summary } = await scan(folder, args);
      expect(findings).toEqual([`gone ${TOKEN} notes.txt:7 ${came}..${went}`]);
      expect(summary).toMatchObject({ passedOver: 1 });
    }
  });

  test('what nobody had reason to read in the base is not known when the file gets marks', async () => {
    const folder = makeRepository({ 'notes.txt': `Authorization: Bearer ${TOKEN}\n` });
    const came = commit(folder, { 'notes.txt': environment(TOKEN) });
    expect((await scan(folder, ['--range', 'start..'])).findings).toEqual([`new ${TOKEN} notes.txt:7 ${came}..`]);
  });

  test('what the policy ignores is not looked into, whatever it holds', async () => {
    const folder = makeRepository();
    addFiles(folder, { '.github/postwarden.yml': 'paths:\n  ignore: ["old/**"]\n' });
    commit(folder, { 'old/notes.txt': environment(TOKEN) });
    expect((await scan(folder, ['--range', 'start..'])).findings).toEqual([]);
  });

  test('the mark may stand far down, in a file of any name', async () => {
    const folder = makeRepository();
    const came = commit(folder, {
      'notes.txt': `${'a line of text\n'.repeat(100_000)}${environment(TOKEN)}${'\na line of text'.repeat(1000)}`,
    });
    const expected = `new ${TOKEN} notes.txt:100007`;
    expect((await scan(folder, ['--range', 'start..'])).findings).toEqual([`${expected} ${came}..`]);
    expect((await scan(folder, [])).findings).toEqual([`${expected} -`]);
  });

  test('keeps to the paths that are given, also named files of any name', async () => {
    const folder = makeRepository();
    commit(folder, {
      [`a/${FILE}`]: environment(TOKEN),
      [`b/${FILE}`]: environment(OTHER),
      'notes.txt': `Authorization: Bearer ${TOKEN}`,
    });
    commit(folder, { [`a/${FILE}`]: CLEAN, [`b/${FILE}`]: CLEAN, 'notes.txt': 'nothing' });
    const pathsOf = async (cwd: string, ...paths: string[]) =>
      (await scan(cwd, ['--range', 'start..HEAD', ...paths])).findings.map((line: string) => line.split(' ')[2]);
    expect(await pathsOf(folder)).toEqual([`a/${FILE}:7`, `b/${FILE}:7`]);
    expect(await pathsOf(folder, 'b')).toEqual([`b/${FILE}:7`]);
    expect(await pathsOf(join(folder, 'a'), '.')).toEqual([`${FILE}:7`]);
    expect(await pathsOf(join(folder, 'a'))).toEqual([`${FILE}:7`, `../b/${FILE}:7`]);
    expect(await pathsOf(folder, 'notes.txt')).toEqual(['notes.txt:1']);
  });
});

describe('merges', () => {
  /** A branch that changes a file while `main` changes it too. */
  function diverge(): string {
    const folder = makeRepository();
    git(folder, 'checkout', '-q', '-b', 'side');
    return folder;
  }

  test('a secret of a side branch that the merge leaves out', async () => {
    const folder = diverge();
    const came = commit(folder, { [FILE]: environment(TOKEN) });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { 'other.json': '{}' });
    git(folder, 'merge', '-q', '-s', 'ours', '--no-edit', 'side');
    const merge = git(folder, 'rev-parse', 'HEAD').trim();
    expect((await scan(folder, ['--range', 'start..HEAD'])).findings).toEqual([
      `gone ${TOKEN} ${FILE}:7 ${came}..${merge}`,
    ]);
  });

  test('a secret that only the merge itself brings', async () => {
    const folder = diverge();
    commit(folder, { [FILE]: environment('{{side}}') });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { [FILE]: environment('{{main}}') });
    expect(() => git(folder, 'merge', '-q', '--no-edit', 'side')).toThrow();
    const merge = commit(folder, { [FILE]: environment(TOKEN) });
    const went = commit(folder, { [FILE]: CLEAN });
    expect((await scan(folder, ['--history'])).findings).toEqual([`gone ${TOKEN} ${FILE}:7 ${merge}..${went}`]);
  });

  test('what comes in with the other branch is not this one’s', async () => {
    const folder = diverge();
    commit(folder, { 'mine.json': '{}' });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { [FILE]: environment(OTHER), 'b.postman_environment.json': environment(TOKEN) });
    commit(folder, { [FILE]: CLEAN });
    git(folder, 'checkout', '-q', 'side');
    git(folder, 'merge', '-q', '--no-edit', 'main');
    expect(await scan(folder, ['--range', 'main..side'])).toMatchObject({ code: 0, findings: [] });
  });
});

describe('--history', () => {
  test('goes back to the first commit, and reads each version once', async () => {
    const folder = makeRepository({ [FILE]: environment(TOKEN) });
    const root = git(folder, 'rev-parse', 'HEAD').trim();
    const went = commit(folder, { [FILE]: environment(OTHER) });
    commit(folder, { 'copy.postman_environment.json': environment(OTHER), 'readme.md': TOKEN });
    const result = await scan(folder, ['--history']);
    expect(result.findings).toEqual([
      `new ${OTHER} copy.postman_environment.json:7 ${went}..`,
      `gone ${TOKEN} ${FILE}:7 ${root}..${went}`,
    ]);
    expect(result.summary).toMatchObject({
      files: 2,
      past: { commits: 3, versions: 3, bytes: environment(TOKEN).length },
    });
  });

  test('says what could not be read of it, once', async () => {
    const folder = makeRepository();
    commit(folder, { [FILE]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' });
    commit(folder, { [FILE]: '\0binary' });
    symlinkSync(FILE, join(folder, 'link.postman_environment.json'));
    commit(folder, { [FILE]: '\0binary too' });
    unlinkSync(join(folder, FILE));
    symlinkSync('nowhere', join(folder, FILE));
    commit(folder);
    expect((await scan(folder, ['--history'])).issues).toEqual([
      'symlink link.postman_environment.json',
      `binary-file ${FILE}`,
      `lfs-pointer ${FILE}`,
      `symlink ${FILE}`,
    ]);
  });

  test('a shallow clone is noticed, where it matters', async () => {
    const source = makeRepository();
    commit(source, { [FILE]: environment(TOKEN) });
    commit(source, { [FILE]: CLEAN });
    const folder = makeFolder();
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${source}`, folder]);
    expect((await scan(folder, ['--history'])).issues).toEqual(['history-truncated ']);
    expect((await scan(folder, ['--range', 'HEAD~1..HEAD'])).issues).toEqual([]);
    const { code, err } = await run(folder, ['scan', '--range', 'HEAD~2..HEAD']);
    expect(code).toBe(2);
    expect(err).toContain(
      'There is no commit "HEAD~2" in this repository. The clone is shallow: get the rest with git',
    );
  });

  test('a partial clone does not fetch, and says what is missing', async () => {
    const source = makeRepository();
    commit(source, { [FILE]: environment(TOKEN) });
    commit(source, { [FILE]: CLEAN });
    git(source, 'config', 'uploadpack.allowFilter', 'true');
    const folder = makeFolder();
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${source}`, folder]);
    const { code, out, err } = await run(folder, ['scan', '--history', '--format', 'json']);
    const isSaid = code === 2 ? err.includes('partial clone') : out.includes('file-missing');
    expect(isSaid).toBe(true);
    expect(out).not.toContain('gone');
  });

  test('replaced objects are read as they are: a push sends them so', async () => {
    const folder = makeRepository({ [FILE]: environment(TOKEN) });
    const bad = git(folder, 'rev-parse', `HEAD:${FILE}`).trim();
    commit(folder, { [FILE]: CLEAN });
    git(folder, 'replace', bad, git(folder, 'rev-parse', `HEAD:${FILE}`).trim());
    expect((await scan(folder, ['--history'])).findings).toHaveLength(1);
  });
});

describe('--staged', () => {
  test('what is staged counts, not what stands on the disk', async () => {
    const folder = makeRepository();
    addFiles(folder, { [FILE]: environment(TOKEN) });
    expect(await scan(folder, ['--staged'])).toMatchObject({ code: 0, findings: [] });
    git(folder, 'add', FILE);
    addFiles(folder, { [FILE]: environment(OTHER) });
    expect(await scan(folder, ['--staged'])).toMatchObject({ code: 1, findings: [`new ${TOKEN} ${FILE}:7 -`] });
    unlinkSync(join(folder, FILE));
    expect((await scan(folder, ['--staged'])).findings).toHaveLength(1);
  });

  test('what the last commit has is not new, wherever it goes', async () => {
    const folder = makeRepository({ [FILE]: environment(TOKEN) });
    git(folder, 'mv', FILE, 'b.postman_environment.json');
    expect(await scan(folder, ['--staged'])).toMatchObject({
      code: 0,
      findings: [`existing ${TOKEN} b.postman_environment.json:7 -`],
    });
  });

  test('before the first commit everything is new', async () => {
    const folder = makeFolder({ [FILE]: environment(TOKEN) });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    expect((await scan(folder, ['--staged'])).findings).toEqual([`new ${TOKEN} ${FILE}:7 -`]);
  });

  test('files are chosen by content, as on the disk', async () => {
    const folder = makeRepository();
    addFiles(folder, { 'export.txt': environment(TOKEN), 'notes.md': `token ${OTHER}` });
    git(folder, 'add', '.');
    expect((await scan(folder, ['--staged'])).findings).toEqual([`new ${TOKEN} export.txt:7 -`]);
  });

  test('the index that a hook is given counts', async () => {
    const folder = makeRepository();
    addFiles(folder, { [FILE]: environment(TOKEN) });
    const index = join(folder, '.git/other-index');
    execFileSync('git', ['-C', folder, 'add', FILE], { env: { ...process.env, GIT_INDEX_FILE: index } });
    expect((await scan(folder, ['--staged'])).findings).toEqual([]);
    expect((await scan(folder, ['--staged'], { env: { GIT_INDEX_FILE: index } })).findings).toHaveLength(1);
  });

  test('files in conflict are told', async () => {
    const folder = makeRepository();
    git(folder, 'checkout', '-q', '-b', 'side');
    commit(folder, { [FILE]: environment('{{side}}') });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { [FILE]: environment('{{main}}') });
    expect(() => git(folder, 'merge', '-q', '--no-edit', 'side')).toThrow();
    const { code, err, issues } = await scan(folder, ['--staged']);
    expect([code, err, issues]).toEqual([0, '', [`unmerged ${FILE}`]]);
  });

  test('a hostile repository starts nothing', async () => {
    const folder = makeRepository();
    const trap = join(folder, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${join(folder, 'sprung')}"\ncat\n`, { mode: 0o755 });
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'diff.x.textconv',
      'filter.x.clean',
      'filter.x.smudge',
      'core.pager',
    ]) {
      git(folder, 'config', name, trap);
    }
    addFiles(folder, { '.gitattributes': '*.json diff=x filter=x', '.git/info/attributes': '*.json diff=x filter=x' });
    git(folder, '-c', 'filter.x.clean=cat', '-c', 'core.fsmonitor=false', 'add', '.');
    await scan(folder, ['--staged']);
    await scan(folder, ['--history']);
    expect(() => execFileSync('ls', [join(folder, 'sprung')], { stdio: 'ignore' })).toThrow();
  });
});

describe('errors say what to do', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no repository', ['--staged'], /This is no git repository\. Go to one, or scan files/],
    ['no repository', ['--history'], /This is no git repository/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(makeFolder(), ['scan', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test.each<[readonly string[], RegExp]>([
    [['--range', 'nowhere..HEAD'], /There is no commit "nowhere" in this repository\. Fetch it first\./],
    [['--range', 'HEAD..--all'], /There is no commit "--all"/],
    [['--range', 'HEAD'], /Give a range as A\.\.B/],
    [['--range', '..'], /Give a range as A\.\.B/],
    [['--range', `HEAD:${FILE}..HEAD`], /There is no commit/],
    [['--staged', '--history'], /Give one of --staged and --history, not both/],
    [['--stdin', '--range', 'a..b'], /Give one of --stdin and --range/],
    [['--gone', 'maybe'], /Allowed choices are warn, fail/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(makeRepository(), ['scan', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('no commit yet', async () => {
    const folder = makeFolder();
    git(folder, 'init', '-q');
    expect((await run(folder, ['scan', '--history'])).err).toContain('This repository has no commit yet.');
  });
});

test('a bare repository has a history too', async () => {
  const source = makeRepository({ [FILE]: environment(TOKEN) });
  commit(source, { [FILE]: CLEAN });
  const folder = makeFolder();
  execFileSync('git', ['clone', '-q', '--bare', source, folder]);
  expect((await scan(folder, ['--history'])).findings).toHaveLength(1);
});
