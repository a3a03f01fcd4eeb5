import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { addFiles, GIT_ENVIRONMENT, git, makeFolder, removeFolders } from '../support/folder.ts';
import { leakingEnvironment } from '../support/postman-files.ts';
import { captureTerminal } from '../support/terminal.ts';

afterAll(removeFolders);

const FILE = 'prod.postman_environment.json';

/** A hostile repository in the making. */
interface Site {
  readonly folder: string;
  /** A program that leaves the marker. */
  readonly trap: string;
  /** The file that must not come to be. */
  readonly marker: string;
  readonly env: Record<string, string>;
  /** Sets the repository's own configuration. */
  readonly set: (key: string, value: string) => void;
}

/** Two commits, a file in a folder, one that is not tracked; a remote that is known. */
function makeSite(): Site {
  const outside = makeFolder();
  const marker = join(outside, 'ran');
  const trap = join(outside, 'trap');
  writeFileSync(trap, `#!/bin/sh\necho ran >>"${marker}"\nexit 1\n`);
  chmodSync(trap, 0o755);
  const folder = makeFolder({
    [FILE]: leakingEnvironment(1),
    [`sub/${FILE}`]: leakingEnvironment(2),
    '.gitignore': 'nothing\n',
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'first');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  addFiles(folder, { [FILE]: leakingEnvironment(3) });
  git(folder, 'commit', '-q', '-a', '-m', 'second');
  addFiles(folder, { [`sub/${FILE}`]: leakingEnvironment(4) });
  git(folder, 'add', '-A');
  addFiles(folder, { 'untracked.json': leakingEnvironment(5) });
  git(folder, 'config', 'remote.origin.url', folder);
  return { folder, trap, marker, env: {}, set: (key, value) => void git(folder, 'config', key, value) };
}

/** Takes an object away, so that a partial clone would fetch it. */
function dropObject(folder: string, name: string): void {
  const id = git(folder, 'rev-parse', name).trim();
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

function makePartial({ folder, set }: Site, url: string): void {
  set('core.repositoryformatversion', '1');
  set('extensions.partialClone', 'origin');
  set('remote.origin.promisor', 'true');
  set('remote.origin.url', url);
  git(folder, 'update-index', '--skip-worktree', '.gitignore');
  dropObject(folder, 'HEAD:.gitignore');
  dropObject(folder, `HEAD:${FILE}`);
  dropObject(folder, `HEAD~1:sub`);
  rmSync(join(folder, '.gitignore'));
}

const HOOKS = [
  ...['applypatch-msg', 'pre-applypatch', 'post-applypatch', 'pre-commit', 'pre-merge-commit', 'prepare-commit-msg'],
  ...['commit-msg', 'post-commit', 'pre-rebase', 'post-checkout', 'post-merge', 'pre-push', 'pre-receive', 'update'],
  ...['proc-receive', 'post-receive', 'post-update', 'reference-transaction', 'push-to-checkout', 'pre-auto-gc'],
  ...['post-rewrite', 'sendemail-validate', 'fsmonitor-watchman', 'post-index-change'],
];

function plantHooks({ trap }: Site, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const hook of HOOKS) {
    writeFileSync(join(folder, hook), readFileSync(trap));
    chmodSync(join(folder, hook), 0o755);
  }
}

const COMMANDS = 'ls-files check-ignore rev-parse rev-list merge-base diff-tree diff-index ls-tree cat-file remote';

interface Row {
  readonly name: string;
  readonly plant: (site: Site) => void;
  /** What runs the trap where nobody is careful; null if nothing does without a terminal, a server or the user's word. */
  readonly fires: readonly string[] | null;
}

const STATUS = ['status'];
const LIST = ['ls-files', '--others', '--exclude-standard'];
const FETCH = ['fetch', 'origin'];

const ROWS: readonly Row[] = [
  {
    name: 'a partial clone with a program for the remote, and .gitignore missing',
    plant: (site) => {
      makePartial(site, site.folder);
      site.set('remote.origin.uploadpack', site.trap);
    },
    fires: LIST,
  },
  {
    name: 'a partial clone whose remote is a command',
    plant: (site) => {
      makePartial(site, `ext::${site.trap}`);
      site.set('protocol.ext.allow', 'always');
    },
    fires: LIST,
  },
  {
    name: 'a partial clone whose remote is rewritten to a command',
    plant: (site) => {
      makePartial(site, 'https://example.invalid/x');
      site.set('protocol.ext.allow', 'always');
      site.set(`url.ext::${site.trap} .insteadOf`, 'https://example.invalid/');
    },
    fires: LIST,
  },
  {
    name: 'a partial clone over ssh by a command of its own',
    plant: (site) => {
      makePartial(site, 'ssh://example.invalid/x');
      site.set('core.sshCommand', site.trap);
    },
    fires: LIST,
  },
  {
    name: 'a partial clone by a proxy of its own',
    plant: (site) => {
      makePartial(site, 'git://127.0.0.1:1/x');
      site.set('core.gitProxy', site.trap);
    },
    fires: LIST,
  },
  {
    name: 'a partial clone that asks for a password',
    plant: (site) => {
      makePartial(site, 'http://127.0.0.1:1/x');
      site.set('credential.helper', `!${site.trap}`);
      site.set('core.askPass', site.trap);
    },
    fires: null,
  },
  {
    name: 'a remote whose name is an option',
    plant: (site) => {
      makePartial(site, site.folder);
      git(site.folder, 'config', '--remove-section', 'extensions');
      git(site.folder, 'config', 'remote.origin.promisor', 'false');
      site.set(`remote.--upload-pack=${site.trap}.promisor`, 'true');
      site.set(`remote.--upload-pack=${site.trap}.url`, site.folder);
    },
    fires: LIST,
  },
  { name: 'core.fsmonitor', plant: ({ set, trap }) => set('core.fsmonitor', trap), fires: STATUS },
  {
    name: 'every hook there is',
    plant: (site) => plantHooks(site, join(site.folder, '.git/hooks')),
    fires: ['checkout', '-q', '-b', 'other'],
  },
  {
    name: 'hooks in the tree itself',
    plant: (site) => {
      plantHooks(site, join(site.folder, 'githooks'));
      site.set('core.hooksPath', 'githooks');
    },
    fires: ['checkout', '-q', '-b', 'other'],
  },
  {
    name: 'filters by .gitattributes',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { '.gitattributes': '* filter=evil\n' });
      for (const way of ['clean', 'smudge']) set(`filter.evil.${way}`, trap);
    },
    fires: ['hash-object', FILE],
  },
  {
    name: 'a filter that stays, by attributes elsewhere',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { 'attributes.txt': '* filter=evil\n', '.git/info/attributes': '* filter=evil\n' });
      set('core.attributesFile', join(folder, 'attributes.txt'));
      set('filter.evil.process', trap);
      set('filter.evil.required', 'true');
    },
    fires: ['hash-object', FILE],
  },
  {
    name: 'textconv',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { '.gitattributes': '* diff=evil\n' });
      set('diff.evil.textconv', trap);
    },
    fires: ['diff', 'HEAD~1', 'HEAD'],
  },
  {
    name: 'diff.external',
    plant: ({ set, trap }) => set('diff.external', trap),
    fires: ['diff', 'HEAD~1', 'HEAD'],
  },
  {
    name: 'an external driver',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { '.gitattributes': '* diff=evil\n' });
      set('diff.evil.command', trap);
    },
    fires: ['diff', 'HEAD~1', 'HEAD'],
  },
  {
    name: 'pagers',
    plant: ({ set, trap }) => {
      set('core.pager', trap);
      for (const command of COMMANDS.split(' ')) set(`pager.${command}`, trap);
    },
    fires: null,
  },
  {
    name: 'aliases of the commands in use',
    plant: ({ set, trap }) => {
      for (const command of [...COMMANDS.split(' '), 'evil']) set(`alias.${command}`, `!${trap}`);
    },
    fires: ['evil'],
  },
  {
    name: 'core.worktree elsewhere',
    plant: ({ set, trap }) => {
      set('core.worktree', makeFolder({ [FILE]: leakingEnvironment(6), '.gitattributes': '* filter=evil\n' }));
      set('filter.evil.clean', trap);
      set('core.fsmonitor', trap);
    },
    fires: STATUS,
  },
  {
    name: 'included configuration',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { 'more.txt': `[core]\n\tfsmonitor = ${trap}\n` });
      set('include.path', join(folder, 'more.txt'));
    },
    fires: STATUS,
  },
  {
    name: 'configuration of a work tree',
    plant: ({ folder, set, trap }) => {
      set('core.repositoryformatversion', '1');
      set('extensions.worktreeConfig', 'true');
      addFiles(folder, { '.git/config.worktree': `[core]\n\tfsmonitor = ${trap}\n` });
    },
    fires: STATUS,
  },
  {
    name: '.git as a file that leads elsewhere',
    plant: ({ folder, set, trap }) => {
      set('core.fsmonitor', trap);
      renameSync(join(folder, '.git'), join(folder, 'innocent'));
      addFiles(folder, { '.git': 'gitdir: innocent\n' });
    },
    fires: STATUS,
  },
  {
    name: 'a bare repository among the files',
    plant: ({ folder, trap }) => {
      git(folder, 'init', '-q', '--bare', 'sub');
      addFiles(folder, {
        'sub/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${trap}\n`,
      });
    },
    fires: ['-C', 'sub', 'status'],
  },
  {
    name: 'a repository within the repository',
    plant: ({ folder, trap }) => {
      git(folder, 'init', '-q', 'inner');
      git(join(folder, 'inner'), 'commit', '-q', '--allow-empty', '-m', 'first');
      git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'inner');
      git(join(folder, 'inner'), 'config', 'core.fsmonitor', trap);
      git(folder, 'config', 'submodule.inner.update', `!${trap}`);
    },
    fires: STATUS,
  },
  {
    name: 'alternates that are asked for their refs',
    plant: ({ folder, set, trap }) => {
      const other = makeFolder();
      git(other, 'init', '-q');
      addFiles(folder, { '.git/objects/info/alternates': `${other}/.git/objects\n` });
      set('core.alternateRefsCommand', trap);
    },
    fires: ['rev-list', '--alternate-refs', '--all'],
  },
  {
    name: 'a signature that is to be shown',
    plant: ({ folder, set, trap }) => {
      const commit = git(folder, 'cat-file', 'commit', 'HEAD');
      const signed = commit.replace(
        '\n\n',
        '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n',
      );
      const id = execFileSync('git', ['-C', folder, 'hash-object', '-w', '-t', 'commit', '--stdin'], { input: signed });
      git(folder, 'update-ref', 'HEAD', id.toString().trim());
      set('log.showSignature', 'true');
      for (const key of ['gpg.program', 'gpg.openpgp.program', 'gpg.ssh.program', 'gpg.x509.program']) set(key, trap);
    },
    fires: ['log'],
  },
  {
    name: 'editors, merge tools and drivers',
    plant: ({ folder, set, trap }) => {
      addFiles(folder, { '.git/info/attributes': '* merge=evil\n' });
      for (const key of ['core.editor', 'sequence.editor', 'core.askPass', 'merge.evil.driver']) set(key, trap);
      for (const tool of ['merge', 'diff']) {
        set(`${tool}.tool`, 'evil');
        set(`${tool}tool.evil.cmd`, trap);
      }
    },
    fires: ['commit', '--amend'],
  },
  {
    name: 'programs that a server starts',
    plant: ({ set, trap }) => {
      set('uploadpack.packObjectsHook', trap);
      set('remote.origin.uploadpack', trap);
      set('remote.origin.receivepack', trap);
    },
    fires: FETCH,
  },
  {
    name: 'traces',
    plant: ({ set, marker }) => {
      for (const kind of ['normal', 'perf', 'event']) set(`trace2.${kind}Target`, marker);
    },
    fires: null,
  },
  {
    name: 'programs and configuration in the surroundings',
    plant: ({ env, trap }) => {
      for (const name of ['EXTERNAL_DIFF', 'SSH_COMMAND', 'SSH', 'ASKPASS', 'PAGER', 'EDITOR', 'PROXY_COMMAND']) {
        env[`GIT_${name}`] = trap;
      }
      env.GIT_CONFIG_PARAMETERS = `'core.fsmonitor'='${trap}'`;
      Object.assign(env, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: trap });
    },
    fires: STATUS,
  },
  {
    name: 'traces in the surroundings',
    plant: ({ env, marker }) => {
      for (const name of ['TRACE', 'TRACE_SETUP', 'TRACE2', 'TRACE2_EVENT', 'TRACE2_PERF']) env[`GIT_${name}`] = marker;
    },
    fires: STATUS,
  },
  {
    name: 'a git of its own on a path that is relative',
    plant: ({ folder, env, trap }) => {
      addFiles(folder, { 'node_modules/.bin/git': '', git: '' });
      for (const file of ['node_modules/.bin/git', 'git']) {
        writeFileSync(join(folder, file), readFileSync(trap));
        chmodSync(join(folder, file), 0o755);
      }
      env.PATH = `node_modules/.bin:.::${process.env.PATH}`;
    },
    fires: STATUS,
  },
];

/** What is asked of the command line; a push is told on standard input. */
const WAYS: readonly (readonly string[])[] = [
  ['scan'],
  ['scan', FILE],
  ['scan', '--staged'],
  ['scan', '--range', 'HEAD~1..HEAD'],
  ['scan', '--history'],
  ['scan', '--pre-push', 'origin'],
  ['baseline'],
  ['baseline', '--history'],
  ['explain', `pw1_${'0'.repeat(32)}`],
];

async function run(site: Site, cwd: string, args: readonly string[]): Promise<string> {
  const zeros = '0'.repeat(40);
  const head = readFileSync(join(site.folder, 'head.txt'), 'utf8');
  const stdin = `refs/heads/main ${head} refs/heads/main ${zeros}\n`;
  const terminal = captureTerminal(cwd, { stdin, env: site.env });
  const code = await main(args, terminal);
  return `${code} ${terminal.out()}${terminal.err()}`;
}

describe(`${git('.', '--version').trim()} runs nothing of`, () => {
  test.each(ROWS)('$name', async ({ plant, fires }) => {
    const bait = makeSite();
    plant(bait);
    if (fires !== null) {
      const env = { ...process.env, ...GIT_ENVIRONMENT, ...bait.env };
      spawnSync('git', fires, { cwd: bait.folder, env, timeout: 20_000 });
      expect(existsSync(bait.marker)).toBe(true);
    }

    const site = makeSite();
    addFiles(site.folder, { 'head.txt': git(site.folder, 'rev-parse', 'HEAD').trim() });
    plant(site);
    rmSync(site.marker, { force: true });
    const { folder } = site;
    const outside = makeFolder();
    for (const args of WAYS) {
      await run(site, folder, args);
      await run(site, join(folder, 'sub'), args);
    }
    for (const command of ['scan', 'baseline']) await run(site, outside, [command, folder]);
    expect(existsSync(site.marker)).toBe(false);
    // The files on the disk are read all the same.
    const told = await run(site, folder, ['scan']);
    expect(told.slice(0, 2)).toBe('1 ');
    expect(told).toContain('\nuntracked.json\n');
  });
});
