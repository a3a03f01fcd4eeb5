import { chmodSync, chownSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, toRelative } from '../../src/cli/list-files.ts';
import { addFiles, git, makeFolder, removeFolders } from '../support/folder.ts';

afterAll(removeFolders);

/** `path` of each file, others with their kind. */
async function list(paths: readonly string[], cwd: string, root: string = cwd): Promise<string[]> {
  const { files } = await listFiles(paths, { cwd, root, env: process.env });
  return files.map(({ path, kind }) => (kind === 'file' ? path : `${path} (${kind})`));
}

describe('outside a work tree', () => {
  const folder = makeFolder({
    'b.json': '',
    'a/x.yaml': '',
    '.postman/resources.yaml': '',
    'My.resources/.resources/definition.yaml': '',
    'node_modules/p/a.json': '',
    'a/node_modules/p/a.json': '',
    '.git-like/a.json': '',
  });
  symlinkSync(join(folder, 'b.json'), join(folder, 'link.json'));
  symlinkSync('..', join(folder, 'a/up'));

  test('a folder is walked: dot folders too, packages and links not', async () => {
    expect(await list(['.'], folder)).toEqual([
      '.git-like/a.json',
      '.postman/resources.yaml',
      'My.resources/.resources/definition.yaml',
      'a/up (symlink)',
      'a/x.yaml',
      'b.json',
      'link.json (symlink)',
    ]);
  });

  test('a file is listed once, whatever names it', async () => {
    expect(
      (await list(['b.json', './b.json', join(folder, 'b.json'), '.'], folder)).filter((path) => path === 'b.json'),
    ).toEqual(['b.json']);
  });

  test('a link that is named is followed', async () => {
    expect(await list(['link.json'], folder)).toEqual(['link.json']);
  });

  test('paths are relative to the root, wherever one stands', async () => {
    expect(await list(['x.yaml', '../b.json'], join(folder, 'a'), folder)).toEqual(['a/x.yaml', 'b.json']);
  });

  test.each(['nowhere', 'b.json/x', 'a/nothing.json'])('%s is not there', async (path) => {
    await expect(list([path], folder)).rejects.toThrow(
      `There is no file or folder "${path}". Check the path and try again.`,
    );
  });

  test('a device is neither file nor folder', async () => {
    await expect(list(['/dev/null'], folder)).rejects.toThrow('neither a file nor a folder');
  });
});

describe('in a work tree', () => {
  const folder = makeFolder({
    '.gitignore': 'ignored/\n*.log.json\n',
    'tracked.json': '',
    'gone.json': '',
    'node_modules/p/a.json': '',
    'sub/tracked.json': '',
    'ignored/secret.json': '',
  });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  rmSync(join(folder, 'gone.json'));
  addFiles(folder, { 'untracked.json': '', 'x.log.json': '', 'ümläut "q".json': '', 'nested/a.json': '' });
  git(join(folder, 'nested'), 'init', '-q');
  symlinkSync('tracked.json', join(folder, 'link.json'));

  test('tracked files and untracked ones that are not ignored', async () => {
    expect(await list(['.'], folder)).toEqual([
      '.gitignore',
      'link.json (symlink)',
      'nested (submodule)',
      'sub/tracked.json',
      'tracked.json',
      'untracked.json',
      'ümläut "q".json',
    ]);
  });

  test('below a folder', async () => {
    expect(await list(['sub'], folder)).toEqual(['sub/tracked.json']);
    expect(await list(['.'], join(folder, 'sub'), folder)).toEqual(['sub/tracked.json']);
  });

  test('an ignored folder is read if it is named, and so is an ignored file', async () => {
    expect(await list(['ignored'], folder)).toEqual(['ignored/secret.json']);
    expect(await list(['x.log.json'], folder)).toEqual(['x.log.json']);
  });

  test('a folder that became a file is that file', async () => {
    const changed = makeFolder({ 'x/a.json': '' });
    git(changed, 'init', '-q');
    git(changed, 'add', '.');
    rmSync(join(changed, 'x'), { recursive: true });
    addFiles(changed, { x: '' });
    expect(await list(['.'], changed)).toEqual(['x']);
  });

  test('what lies behind a link in place of a folder is not read', async () => {
    const outside = makeFolder({ 'a.json': '', 'b/c.json': '' });
    const linked = makeFolder({ 'x/a.json': '', 'y/b/c.json': '', 'z.json': '' });
    git(linked, 'init', '-q');
    git(linked, 'add', '.');
    for (const name of ['x', 'y']) {
      rmSync(join(linked, name), { recursive: true });
      symlinkSync(outside, join(linked, name));
    }
    expect(await list(['.'], linked)).toEqual(['x (symlink)', 'y (symlink)', 'z.json']);
  });

  test('the configuration of the repository starts no program', async () => {
    const hostile = makeFolder({ 'a.json': '', 'hook.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    git(hostile, 'init', '-q');
    chmodSync(join(hostile, 'hook.sh'), 0o755);
    git(hostile, 'config', 'core.fsmonitor', join(hostile, 'hook.sh'));
    expect(await list(['.'], hostile)).toEqual(['a.json', 'hook.sh']);
  });

  test('where git cannot tell, everything is read, and that is said', async () => {
    const broken = makeFolder({ 'a.json': '', '.git': 'gitdir: /nowhere' });
    const { files, notes } = await listFiles(['.'], { cwd: broken, root: broken, env: process.env });
    expect(files.map(({ path }) => path)).toEqual(['.git', 'a.json']);
    expect(notes).toEqual(['git could not list the files of this work tree. Ignored files are read as well.']);
  });
});

// Only root can give a folder away.
const ifRoot = process.getuid?.() === 0 ? test : test.skip;
if (ifRoot === test.skip)
  process.stderr.write('\nNOT TESTED: a work tree of somebody else. Only root can make one.\n\n');

ifRoot('where git refuses the work tree of somebody else, the note says what to do', async () => {
  const folder = makeFolder({ 'a.json': '' });
  git(folder, 'init', '-q');
  for (const path of [folder, join(folder, '.git')]) chownSync(path, 12_345, 12_345);
  const { files, notes } = await listFiles(['.'], { cwd: folder, root: folder, env: { ...process.env, SUDO_UID: '' } });
  expect(files.map(({ path }) => path)).toEqual(['a.json']);
  expect(notes).toEqual([expect.stringMatching(/safe\.directory PATH\. Ignored files are read as well\.$/)]);
});

test.each([
  ['/a', '/a/b/c', 'b/c'],
  ['/a/b', '/a/c', '../c'],
])('from %s, %s is %s', (root, file, expected) => {
  expect(toRelative(root, file)).toBe(expected);
});
