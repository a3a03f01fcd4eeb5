import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { pathOfBytes, toSystemPath } from '../../src/cli/path-bytes.ts';
import { buildFake } from '../support/fakes.ts';
import { addFiles, GIT_ENVIRONMENT, git, makeFolder, removeFolders } from '../support/folder.ts';
import { leakingEnvironment } from '../support/postman-files.ts';
import { captureTerminal } from '../support/terminal.ts';

afterAll(removeFolders);

const FILE = 'prod.postman_environment.json';
const CLEAN = JSON.stringify({ name: 'prod', values: [], _postman_variable_scope: 'environment' });

function makeRepository(files: Readonly<Record<string, string>> = { [FILE]: CLEAN }): string {
  const folder = makeFolder(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  return folder;
}

function commit(folder: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

async function run(cwd: string, args: readonly string[], stdin = '') {
  const terminal = captureTerminal(cwd, { stdin });
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** The code, the places of secrets and the issues of a scan. */
async function scan(cwd: string, args: readonly string[], stdin = '') {
  const { code, out, err } = await run(cwd, ['scan', '--format', 'json', '--no-progress', ...args], stdin);
  if (out === '') throw new Error(err);
  const { findings, issues } = JSON.parse(out);
  return {
    code,
    err,
    paths: findings
      .filter(({ family }: { family: string }) => family === 'credential')
      .map(({ occurrences }: { occurrences: { path: string }[] }) => occurrences[0]!.path),
    issues: issues.map((issue: { code: string; path: string }) => `${issue.code} ${issue.path}`),
  };
}

describe('names that are not UTF-8', () => {
  /** `caf\xe9` and `caf\xe8`, which read as the same text, and a name that is all of UTF-8's lengths. */
  const NAMES = ['caf\xe9.postman_environment.json', 'caf\xe8.postman_environment.json'].map((name) =>
    Buffer.from(name, 'latin1'),
  );
  const inside = (folder: string, name: Buffer): Buffer => Buffer.concat([Buffer.from(`${folder}/`), name]);

  function makeOdd(): string {
    const folder = makeFolder();
    for (const [index, name] of NAMES.entries()) writeFileSync(inside(folder, name), leakingEnvironment(index));
    const odd = inside(folder, Buffer.from('\xff\xfe', 'latin1'));
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from('/x.postman_environment.json')]), leakingEnvironment(7));
    return folder;
  }
  const SHOWN = [
    'caf\ufffd.postman_environment.json',
    'caf\ufffd.postman_environment.json',
    '\ufffd\ufffd/x.postman_environment.json',
  ];

  test('are read in a folder', async () => {
    expect(await scan(makeOdd(), [])).toEqual({ code: 1, err: '', paths: SHOWN, issues: [] });
  });

  test('are read in a work tree, tracked or not', async () => {
    const folder = makeOdd();
    git(folder, 'init', '-q', '-b', 'main');
    expect(await scan(folder, [])).toEqual({ code: 1, err: '', paths: SHOWN, issues: [] });
    git(folder, 'add', '-A');
    expect(await scan(folder, [])).toEqual({ code: 1, err: '', paths: SHOWN, issues: [] });
    expect(await scan(folder, ['--staged'])).toEqual({ code: 1, err: '', paths: SHOWN, issues: [] });
    commit(folder);
    expect(await scan(folder, ['--history'])).toEqual({ code: 1, err: '', paths: SHOWN, issues: [] });
  });

  test('stand in SARIF byte by byte', async () => {
    const { out } = await run(makeOdd(), ['scan', '--format', 'sarif', '--no-progress']);
    const uris = JSON.parse(out).runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect([...new Set(uris)].sort()).toEqual([
      '%FF%FE/x.postman_environment.json',
      'caf%E8.postman_environment.json',
      'caf%E9.postman_environment.json',
    ]);
  });

  test.each([
    [[0x61], 'a'],
    [[0xc3, 0xa9], 'é'],
    [[0xf0, 0x9f, 0x98, 0x80], '😀'],
    [[0xef, 0xbf, 0xbd], '\ufffd'],
    [[0xe9], '\udce9'],
    [[0xef, 0xbf, 0xbd, 0xe9], '\ufffd\udce9'],
    [[0xf0, 0x9f, 0x98, 0x61], '\udcf0\udc9f\udc98a'],
    [[0xed, 0xb3, 0xa9], '\udced\udcb3\udca9'],
    [[0xc0, 0xaf, 0xff], '\udcc0\udcaf\udcff'],
  ])('%j is %j and back', (bytes, text) => {
    expect(pathOfBytes(Buffer.from(bytes))).toBe(text);
    expect(Buffer.from(toSystemPath(text))).toEqual(Buffer.from(bytes));
  });
});

describe('a path that stands nowhere', () => {
  const MISSING = 'on the disk, in the index or in the commits that are scanned.';

  test.each([
    ['--staged', 'typo.json'],
    ['--history', 'no-such-folder/'],
    ['--range', 'HEAD~1..HEAD', 'typo.json'],
    ['--pre-push', 'origin', 'typo.json'],
    ['--history', `${FILE}/below`],
    ['--history', FILE, 'typo.json'],
  ])('%j', async (...args) => {
    const folder = makeRepository();
    const head = commit(folder);
    const stdin = `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n`;
    const { code, out, err } = await run(folder, ['scan', ...args], stdin);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`There is no file or folder "${args.at(-1)!.replace(/\/$/, '')}" ${MISSING}`);
  });

  test('or cannot', async () => {
    const { code, err } = await run(makeRepository(), ['scan', '--staged', 'x'.repeat(300)]);
    expect([code, err]).toEqual([2, expect.stringContaining(MISSING)]);
  });

  test('or outside the repository', async () => {
    const folder = makeRepository();
    const { code, err } = await run(folder, ['scan', '--staged', '..']);
    expect(code).toBe(2);
    expect(err).toContain('It lies outside this repository.');
  });

  test('is another matter than one in which nothing changed', async () => {
    const folder = makeRepository({ [FILE]: CLEAN, 'sub/a.json': '{}', 'gone/b.json': '{}' });
    rmSync(join(folder, 'gone'), { recursive: true });
    commit(folder);
    addFiles(folder, { 'untracked/c.json': '{}' });
    for (const path of [FILE, 'sub', 'sub/', 'sub/a.json', 'untracked', '.']) {
      expect((await scan(folder, ['--staged', path])).code).toBe(0);
      expect((await scan(folder, ['--range', 'HEAD..HEAD', path])).code).toBe(0);
    }
    // What a commit of the range took away was there.
    expect((await scan(folder, ['--range', 'HEAD~1..HEAD', 'gone'])).code).toBe(0);
    expect((await scan(folder, ['--history', 'gone/b.json'])).code).toBe(0);
    expect((await run(folder, ['scan', '--range', 'HEAD..HEAD', 'gone'])).code).toBe(2);
  });

  test('from a folder below, paths are those below it', async () => {
    const folder = makeRepository({ 'sub/a.json': '{}' });
    expect((await scan(join(folder, 'sub'), ['--history', 'a.json'])).code).toBe(0);
    expect((await run(folder, ['scan', '--history', 'a.json'])).code).toBe(2);
  });
});

describe('a bare repository', () => {
  const source = makeRepository({ [FILE]: leakingEnvironment(1) });
  const bare = join(makeFolder(), 'b.git');
  git('.', 'clone', '-q', '--bare', source, bare);

  test.each([
    ['scan', bare, ['scan'], 'go there and run postwarden scan --history'],
    ['scan --staged', bare, ['scan', '--staged'], 'A bare repository has no index'],
    ['baseline', bare, ['baseline'], 'go there and run postwarden scan --history'],
    ['scan PATH', makeFolder(), ['scan', bare], 'go there and run postwarden scan --history'],
    ['scan in .git', join(source, '.git'), ['scan'], 'go there and run postwarden scan --history'],
  ])('%s says that there are no files', async (_, cwd, args, advice) => {
    const { code, out, err } = await run(cwd, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(advice);
  });

  test('its commits are scanned', async () => {
    expect(await scan(bare, ['--history'])).toEqual({ code: 1, err: '', paths: [FILE], issues: [] });
    expect((await scan(bare, ['--history', FILE])).code).toBe(1);
    expect((await run(bare, ['scan', '--history', 'typo.json'])).code).toBe(2);
  });
});

describe('what a push brings beside commits', () => {
  const push = (name: string, id: string): string => `${name} ${id} ${name} ${'0'.repeat(40)}\n`;

  test('a tag on a blob is read', async () => {
    const folder = makeRepository();
    const write = (text: string): string =>
      execFileSync('git', ['-C', folder, 'hash-object', '-w', '--stdin'], { input: text, encoding: 'utf8' }).trim();
    git(folder, 'tag', 'clean', write('some key\n'));
    git(folder, 'tag', 'leak', write(leakingEnvironment(1)));
    git(folder, 'tag', '-a', '-m', 'x', 'leak-again', 'leak');
    const scanTag = (tag: string) =>
      scan(folder, ['--pre-push', 'origin'], push(`refs/tags/${tag}`, git(folder, 'rev-parse', tag).trim()));
    expect(await scanTag('clean')).toEqual({ code: 0, err: '', paths: [], issues: [] });
    expect(await scanTag('leak')).toEqual({ code: 1, err: '', paths: ['refs/tags/leak'], issues: [] });
    expect(await scanTag('leak-again')).toEqual({ code: 1, err: '', paths: ['refs/tags/leak-again'], issues: [] });
  });

  test('a tag on a tree is read, and the commits beside it', async () => {
    const folder = makeRepository({ [`sub/${FILE}`]: leakingEnvironment(1) });
    const tree = git(folder, 'rev-parse', 'HEAD:sub').trim();
    expect((await scan(folder, ['--pre-push', 'origin'], push('refs/tags/tree', tree))).paths).toEqual([FILE]);
    const head = commit(folder);
    const both = push('refs/tags/tree', tree) + push('refs/heads/main', head);
    expect((await scan(folder, ['--pre-push', 'origin'], both)).paths).toHaveLength(1);
  });

  test('what is not there is told as before', async () => {
    const folder = makeRepository();
    const { code, err } = await run(folder, ['scan', '--pre-push'], push('refs/tags/x', '1'.repeat(40)));
    expect(code).toBe(2);
    expect(err).toContain(`There is no commit "${'1'.repeat(40)}" in this repository.`);
  });
});

test.each([['tree:0'], ['blob:none']])('a clone without %s names the command that completes it', async (filter) => {
  const source = makeRepository({ [`sub/${FILE}`]: CLEAN });
  git(source, 'config', 'uploadpack.allowFilter', 'true');
  const clone = join(makeFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${source}`, clone], {
    env: { ...process.env, ...GIT_ENVIRONMENT },
  });
  const { code, out, err } = await run(clone, ['scan', '--history', '--no-progress']);
  expect(`${out}${err}`).toContain('git fetch --refetch --no-filter');
  if (filter === 'tree:0') expect([code, out]).toEqual([2, '']);
});

describe('what is passed over is an issue', () => {
  function makeNested(): string {
    const folder = makeRepository();
    git(folder, 'init', '-q', 'inner');
    commit(join(folder, 'inner'));
    git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'inner');
    return folder;
  }

  test('a submodule, on the disk, staged or committed', async () => {
    const folder = makeNested();
    const told = { code: 0, err: '', paths: [], issues: ['submodule inner'] };
    expect(await scan(folder, [])).toEqual(told);
    expect(await scan(folder, ['--staged'])).toEqual(told);
    commit(folder);
    expect(await scan(folder, ['--range', 'HEAD~1..HEAD'])).toEqual(told);
    expect(await scan(folder, ['--history'])).toEqual(told);
    expect(await scan(folder, ['--history', FILE])).toEqual({ ...told, issues: [] });
    git(folder, 'config', 'diff.ignoreSubmodules', 'all');
    expect(await scan(folder, ['--range', 'HEAD~1..HEAD'])).toEqual(told);
  });

  test('one that is named is read by itself', async () => {
    const folder = makeNested();
    addFiles(folder, { [`inner/${FILE}`]: leakingEnvironment(1) });
    const read = { code: 1, err: '', paths: [`inner/${FILE}`], issues: [] };
    expect(await scan(folder, ['.', 'inner'])).toEqual(read);
    expect(await scan(folder, ['inner', '.'])).toEqual(read);
  });

  test('a file in conflict, with --staged', async () => {
    const folder = makeRepository();
    const write = (name: string): void => addFiles(folder, { [FILE]: CLEAN.replace('prod', name) });
    git(folder, 'checkout', '-q', '-b', 'other');
    write('one');
    commit(folder);
    git(folder, 'checkout', '-q', 'main');
    write('two');
    commit(folder);
    expect(() => git(folder, 'merge', '-q', 'other')).toThrow();
    expect(await scan(folder, ['--staged'])).toEqual({ code: 0, err: '', paths: [], issues: [`unmerged ${FILE}`] });
  });
});

test('a file that is named is read as text where git holds it, too', async () => {
  const text = `some notes: ${buildFake('ghp_<36 alnum>', 1)}\n`;
  const folder = makeRepository({ 'readme.md': '# Hello\n' });
  addFiles(folder, { 'sub/notes.txt': text });
  git(folder, 'add', '-A');
  const found = { code: 1, err: '', paths: ['sub/notes.txt'], issues: [] };
  expect(await scan(folder, ['sub/notes.txt'])).toEqual(found);
  expect(await scan(folder, ['--staged', 'sub/notes.txt'])).toEqual(found);
  commit(folder);
  expect(await scan(folder, ['--history', 'sub/notes.txt'])).toEqual(found);
  expect(await scan(folder, ['--history', 'sub'])).toEqual({ ...found, code: 0, paths: [] });
  const blob = git(folder, 'rev-parse', 'HEAD:sub/notes.txt').trim();
  const push = `refs/tags/notes ${blob} refs/tags/notes ${'0'.repeat(40)}\n`;
  expect(await scan(folder, ['--pre-push'], push)).toEqual({ ...found, paths: ['refs/tags/notes'] });
});

test('a file is named whatever stands before it', async () => {
  const folder = makeFolder({ 'notes.txt': leakingEnvironment(1), 'a.json': '{}' });
  for (const args of [['notes.txt'], ['.', 'notes.txt'], ['notes.txt', '.']]) {
    expect((await scan(folder, args)).paths).toEqual(['notes.txt']);
  }
});

describe('what was named and not read ends with 2', () => {
  const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

  test('a file, not the folder that it lies in', async () => {
    const folder = makeRepository({ [FILE]: CLEAN, 'sub/unread.zip': 'PK\u0003\u0004' });
    expect(await scan(folder, ['sub/unread.zip'])).toEqual({
      code: 2,
      err: '',
      paths: [],
      issues: ['archive-unreadable sub/unread.zip'],
    });
    expect((await scan(folder, ['sub/unread.zip', FILE])).code).toBe(2);
    expect((await scan(join(folder, 'sub'), ['unread.zip'])).code).toBe(2);
    expect((await scan(folder, ['--history', 'sub/unread.zip'])).code).toBe(2);
    expect((await scan(folder, ['sub'])).code).toBe(0);
    expect((await scan(folder, [])).code).toBe(0);
  });

  test('one with the name of a Postman file does, wherever it lies; the policy may say otherwise', async () => {
    const folder = makeRepository({ 'sub/a.postman_collection.json': LFS });
    expect((await scan(folder, [])).code).toBe(2);
    expect((await scan(folder, ['--history'])).code).toBe(2);
    addFiles(folder, { '.github/postwarden.yml': 'onIncomplete: neutral\n' });
    expect((await scan(folder, [])).code).toBe(0);
    expect((await scan(folder, ['sub/a.postman_collection.json'])).code).toBe(2);
  });

  test('a file over the bound for one', async () => {
    const folder = makeFolder({ 'huge.bin': '', 'huge.postman_collection.json': '' });
    for (const file of ['huge.bin', 'huge.postman_collection.json']) {
      truncateSync(join(folder, file), 100 * 1024 * 1024);
      expect((await scan(folder, [file])).issues).toEqual([`binary-file ${file}`]);
      truncateSync(join(folder, file), 100 * 1024 * 1024 + 1);
      expect(await scan(folder, [file])).toEqual({ code: 2, err: '', paths: [], issues: [`too-large ${file}`] });
      const { out } = await run(folder, ['scan', file, '--no-progress']);
      expect(out).toContain('\nNo secrets found in what could be read.\n1 file not, or not wholly, read: see above.\n');
    }
  });

  test('a link that git holds, and standard input', async () => {
    const folder = makeRepository();
    symlinkSync(FILE, join(folder, 'link.json'));
    git(folder, 'add', '-A');
    expect((await scan(folder, ['--staged', 'link.json'])).code).toBe(2);
    expect((await scan(folder, ['--staged'])).code).toBe(0);
    expect((await scan(folder, ['--stdin', '--stdin-filename', 'x.zip'], 'PK\u0003\u0004')).code).toBe(2);
  });

  test('a baseline of it is not whole', async () => {
    const folder = makeFolder({ [FILE]: leakingEnvironment(1), 'unread.zip': 'PK\u0003\u0004' });
    const named = await run(folder, ['baseline', 'unread.zip']);
    expect(named.code).toBe(2);
    expect(named.err).toContain('1 file not, or not wholly, read');
    expect((await run(folder, ['baseline'])).code).toBe(0);
  });

  test('a leak beside it still ends with 1', async () => {
    const folder = makeFolder({ [FILE]: leakingEnvironment(1), 'unread.zip': 'PK\u0003\u0004' });
    expect((await scan(folder, [FILE, 'unread.zip'])).code).toBe(1);
  });
});

describe('what was read, and what was not, is told in each format', () => {
  const report = async (folder: string, format: string, ...args: readonly string[]): Promise<string> =>
    (await run(folder, ['scan', '--no-progress', '--format', format, ...args])).out;

  test.each([[[]], [['--staged']], [['--history']]])('nothing of Postman: %j', async (args) => {
    const folder = makeRepository({ 'readme.md': '# Hello\n', 'src/app.js': 'x();\n' });
    addFiles(folder, { 'readme.md': '# Hello, too\n', 'src/app.js': 'y();\n' });
    git(folder, 'add', '-A');
    const told = "2 files passed over: nothing of Postman's by name or content, or left out by the policy.";
    expect(await report(folder, 'pretty', ...args)).toBe(`No Postman files here.\n${told}\n`);
    expect(await report(folder, 'markdown', ...args)).toBe(`# Postwarden\n\nNo Postman files here. ${told}\n`);
    expect(JSON.parse(await report(folder, 'json', ...args)).summary).toMatchObject({
      files: 0,
      documents: 0,
      passedOver: 2,
      unread: 0,
    });
    const [log] = JSON.parse(await report(folder, 'sarif', ...args)).runs;
    expect(log.properties).toEqual({ files: 0, documents: 0, passedOver: 2, unread: 0 });
    expect(log.invocations[0].toolExecutionNotifications).toEqual([
      { descriptor: { id: 'no-postman-files' }, level: 'note', message: { text: 'No Postman files here.' } },
    ]);
  });

  test('some of it', async () => {
    const folder = makeRepository({ [FILE]: CLEAN, 'readme.md': '# Hello\n', 'x.zip': 'PK\u0003\u0004' });
    const pretty = await report(folder, 'pretty');
    expect(pretty).toContain('No secrets found in 1 Postman document of ');
    expect(pretty).toContain('\n1 file passed over: ');
    expect(pretty).toContain('\n1 file not, or not wholly, read: see above.\n');
    expect(await report(folder, 'markdown')).toContain('**1 file not, or not wholly, read**: see below.');
    expect(JSON.parse(await report(folder, 'json')).summary).toMatchObject({ documents: 1, passedOver: 1, unread: 1 });
    expect(JSON.parse(await report(folder, 'sarif')).runs[0].properties).toMatchObject({ passedOver: 1, unread: 1 });
  });

  test('a report in a file is summed up on standard error', async () => {
    const folder = makeFolder({ [FILE]: leakingEnvironment(1), 'x.zip': 'PK\u0003\u0004' });
    const { code, out, err } = await run(folder, ['scan', '--format', 'sarif', '--output', 'out.sarif']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^1 secret found \(1 medium\) in 1 Postman document of 2 files \(\S+ bytes\)\.\n/);
    expect(err).toContain('\n1 file not, or not wholly, read.\nReport: out.sarif\nScanned in ');
    const quiet = await run(folder, ['scan', '--output', 'out.txt', '--no-progress']);
    expect([quiet.out, quiet.err]).toEqual(['', '']);
  });
});

describe('SARIF names files from the top of their repository', () => {
  const uris = async (cwd: string, args: readonly string[]): Promise<string[]> => {
    const { out } = await run(cwd, ['scan', '--format', 'sarif', '--no-progress', ...args]);
    const [log] = JSON.parse(out).runs;
    const located = [...log.results, ...log.invocations[0].toolExecutionNotifications];
    return [
      ...new Set<string>(
        located.map(({ locations }) => {
          const { uri, uriBaseId = '' } = locations[0].physicalLocation.artifactLocation;
          return `${uriBaseId} ${uri}`;
        }),
      ),
    ].sort();
  };
  const FILES = { [`api/v1/${FILE}`]: leakingEnvironment(1), 'api/x.zip': 'PK\u0003\u0004' };
  const EXPECTED = ['%SRCROOT% api/v1/prod.postman_environment.json', '%SRCROOT% api/x.zip'];

  test('wherever the command runs', async () => {
    const folder = makeRepository(FILES);
    expect(await uris(folder, [])).toEqual(EXPECTED);
    expect(await uris(join(folder, 'api'), [])).toEqual(EXPECTED);
    expect(await uris(join(folder, 'api/v1'), ['..'])).toEqual(EXPECTED);
    expect(await uris(join(folder, 'api/v1'), ['--history', '..'])).toEqual(EXPECTED);
    expect(await uris(makeFolder(), [folder])).toEqual(EXPECTED);
    expect(await uris(makeRepository({}), [join(folder, 'api')])).toEqual(EXPECTED);
  });

  test('what lies in no repository by its path from here, or its whole one', async () => {
    const folder = makeFolder(FILES);
    expect(await uris(folder, [])).toEqual(EXPECTED);
    expect(await uris(makeFolder(), [folder])).toEqual([
      ` file://${folder}/api/v1/prod.postman_environment.json`,
      ` file://${folder}/api/x.zip`,
    ]);
  });

  test('other formats name them from where one stands', async () => {
    const folder = makeRepository(FILES);
    const { paths, issues } = await scan(join(folder, 'api'), []);
    expect([paths, issues]).toEqual([[`v1/${FILE}`], ['archive-unreadable x.zip']]);
  });
});
