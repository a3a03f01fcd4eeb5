import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { buildFake } from '../support/fakes.ts';
import { addFiles, GIT_ENVIRONMENT, git, makeFolder, removeFolders } from '../support/folder.ts';
import { captureTerminal } from '../support/terminal.ts';

const CLI = join(process.cwd(), 'dist/cli.js');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet']);
});
afterAll(removeFolders);

const TOKEN = buildFake('ghp_<36 alnum>', 1);
const FILE = 'prod.postman_environment.json';
const environment = (value: string): string =>
  JSON.stringify({
    name: 'prod',
    values: [{ key: 'githubToken', value, enabled: true }],
    _postman_variable_scope: 'environment',
  });
const CLEAN = environment('{{token}}');

interface PublishedHook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly stages: readonly string[];
  readonly pass_filenames: boolean;
  readonly always_run?: boolean;
}

const HOOKS: readonly PublishedHook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const hookOf = (stage: string): PublishedHook => HOOKS.find(({ stages }) => stages.includes(stage))!;

/** A repository whose hooks run what the published ones run, and an empty remote called `origin`. */
function makeRepository(): string {
  const remote = makeFolder();
  git(remote, 'init', '-q', '--bare', '-b', 'main');
  const folder = makeFolder();
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', remote);
  for (const stage of ['pre-commit', 'pre-push']) {
    const command = hookOf(stage).entry.replace(/^postwarden/, `"${process.execPath}" "${CLI}"`);
    writeFileSync(join(folder, '.git/hooks', stage), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 });
  }
  return folder;
}

/** Runs git with its hooks; 0 if nothing stopped it. */
function tryGit(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...GIT_ENVIRONMENT },
  });
  return { status, output: stdout + stderr };
}

/** Commits past the hook. */
function commit(folder: string, text: string): void {
  addFiles(folder, { [FILE]: text });
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--no-verify', '--allow-empty', '-m', 'change');
}

describe('before a commit', () => {
  test('what is staged decides', () => {
    const folder = makeRepository();
    addFiles(folder, { [FILE]: environment(TOKEN) });
    git(folder, 'add', '.');
    addFiles(folder, { [FILE]: CLEAN });
    const stopped = tryGit(folder, 'commit', '-m', 'leak');
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain('github-personal-access-token');
    expect(stopped.output).not.toContain(TOKEN);
    git(folder, 'add', '.');
    expect(tryGit(folder, 'commit', '-q', '-m', 'clean')).toEqual({ status: 0, output: expect.any(String) });
  });

  test('also where git commits by an index of its own', () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    addFiles(folder, { [FILE]: environment(TOKEN) });
    expect(tryGit(folder, 'commit', '-a', '-m', 'all').status).toBe(1);
    expect(tryGit(folder, 'commit', '-m', 'one file', FILE).status).toBe(1);
    expect(tryGit(folder, 'commit', '--allow-empty', '-m', 'nothing staged').status).toBe(0);
  });

  test('in a second work tree, and below its top', () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    const other = join(makeFolder(), 'other');
    git(folder, 'worktree', 'add', '-q', other);
    addFiles(other, { [FILE]: environment(TOKEN), 'sub/x': '' });
    git(other, 'add', '.');
    expect(tryGit(join(other, 'sub'), 'commit', '-m', 'leak').status).toBe(1);
  });
});

describe('before a push', () => {
  test('a first push from the root on, then only what is new', () => {
    const folder = makeRepository();
    commit(folder, environment(TOKEN));
    expect(tryGit(folder, 'push', '-q', 'origin', 'main').status).toBe(1);
    expect(tryGit(folder, 'push', '-q', '--no-verify', 'origin', 'main').status).toBe(0);
    commit(folder, `${environment(TOKEN)}\n`);
    expect(tryGit(folder, 'push', '-q', 'origin', 'main').status).toBe(0);
  });

  test('a secret that came and went stops it, on an old branch and on a new one', () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    expect(tryGit(folder, 'push', '-q', 'origin', 'main').status).toBe(0);
    commit(folder, environment(TOKEN));
    commit(folder, CLEAN);
    for (const target of ['main', 'main:feature', 'HEAD:refs/tags/v1']) {
      const { status, output } = tryGit(folder, 'push', '-q', 'origin', target);
      expect([target, status]).toEqual([target, 1]);
      expect(output).toContain('gone from the tip, still in the history since');
    }
    expect(tryGit(folder, 'push', '-q', 'origin', 'HEAD~2:refs/heads/older').status).toBe(0);
  });

  test('of several branches each counts', () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    git(folder, 'push', '-q', '--no-verify', 'origin', 'main');
    git(folder, 'checkout', '-q', '-b', 'a');
    commit(folder, environment(TOKEN));
    git(folder, 'checkout', '-q', '-b', 'b', 'main');
    commit(folder, environment('{{other}}'));
    expect(tryGit(folder, 'push', '-q', 'origin', 'b').status).toBe(0);
    expect(tryGit(folder, 'push', '-q', 'origin', 'a', 'b').status).toBe(1);
    expect(tryGit(folder, 'push', '-q', 'origin', ':b').status).toBe(0);
  });

  test('after a merge what the remote has is not looked at again', () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    git(folder, 'checkout', '-q', '-b', 'a');
    addFiles(folder, { 'mine.json': '{}' });
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '--no-verify', '-m', 'mine');
    git(folder, 'push', '-q', '--no-verify', 'origin', 'a');
    git(folder, 'checkout', '-q', 'main');
    commit(folder, environment(TOKEN));
    commit(folder, CLEAN);
    git(folder, 'push', '-q', '--no-verify', 'origin', 'main');
    git(folder, 'checkout', '-q', 'a');
    git(folder, 'merge', '-q', '--no-verify', '--no-edit', 'main');
    expect(tryGit(folder, 'push', '-q', 'origin', 'a').status).toBe(0);
  });
});

describe('what the pre-commit tool tells in variables', () => {
  async function scan(folder: string, env: Record<string, string>) {
    const terminal = captureTerminal(folder, { env });
    const code = await main(hookOf('pre-push').entry.split(' ').slice(1), terminal);
    return { code, out: terminal.out(), err: terminal.err() };
  }

  test('two refs, or only a branch', async () => {
    const folder = makeRepository();
    commit(folder, CLEAN);
    commit(folder, environment(TOKEN));
    const [from, to] = git(folder, 'rev-list', '--reverse', 'HEAD').trim().split('\n') as [string, string];
    expect((await scan(folder, { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to })).code).toBe(1);
    expect((await scan(folder, { PRE_COMMIT_FROM_REF: to, PRE_COMMIT_TO_REF: to })).code).toBe(0);
    expect((await scan(folder, { PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' })).code).toBe(1);
    git(folder, 'push', '-q', '--no-verify', 'origin', 'main');
    const known = { PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main', PRE_COMMIT_REMOTE_NAME: 'origin' };
    expect((await scan(folder, known)).code).toBe(0);
  });

  test('nothing at all', async () => {
    const { code, out, err } = await scan(makeRepository(), {});
    expect([code, err]).toEqual([0, 'postwarden: Nothing is pushed that could be scanned.\n']);
    expect(out).toBe('No Postman files here.\n');
  });
});

test('the published hooks run without file names, and the one for a push also if no file changed', () => {
  expect(HOOKS.map(({ id, language, pass_filenames }) => [id, language, pass_filenames])).toEqual([
    ['postwarden', 'node', false],
    ['postwarden-push', 'node', false],
  ]);
  expect(hookOf('pre-push').always_run).toBe(true);
});
