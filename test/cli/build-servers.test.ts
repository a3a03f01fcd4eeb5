import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_FORMATS } from '../../src/cli/output/report-format.ts';
import { breakCommands } from '../../src/report/break-commands.ts';
import { buildFake } from '../support/fakes.ts';
import { addFiles, GIT_ENVIRONMENT, git, makeFolder, removeFolders } from '../support/folder.ts';

const CLI = join(process.cwd(), 'dist/cli.js');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet']);
});
afterAll(removeFolders);

/** Commands of GitHub's runner, of Azure Pipelines and of TeamCity, dressed up in each way that is still obeyed. */
const COMMANDS = [
  '::error file=app.js,line=1::owned',
  '::stop-commands::owned',
  '##[add-mask]a',
  'x ##[error]owned',
  '##vso[task.setvariable variable=x]owned',
  '##teamcity[buildStop comment="x"]',
];
const DRESSES = [
  ' ',
  '\t',
  '\r',
  '\n',
  '\u0085',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u2028',
  'a\n',
  'a\r\t',
  '\u001b[0m\n',
];
const HOSTILE = [...COMMANDS, ...DRESSES.map((dress) => `${dress}${COMMANDS[0]}`)];

/** The lines as a build server takes them apart, white space before them gone. */
function commandsIn(output: string): string[] {
  return output
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s\u0085\u200b]+/, ''))
    .filter((line) => line.startsWith('::') || /##\w*\[/.test(line));
}

function run(cwd: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...GIT_ENVIRONMENT, ...env },
  });
  expect(status).not.toBe(null);
  return `${stdout}\n${stderr}`;
}

function environment(name: string, index: number): string {
  const value = buildFake('ghp_<36 alnum>', index);
  return JSON.stringify({
    name,
    values: [{ key: name, value, enabled: true }],
    _postman_variable_scope: 'environment',
  });
}

function collection(name: string): string {
  const request = {
    method: 'GET',
    url: `https://api.github.com/${name}`,
    header: [{ key: name, value: buildFake('ghp_<36 alnum>', 9) }],
  };
  return JSON.stringify({
    info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name, item: [{ name, request }] }],
  });
}

test('no name in a file, and no name of a file, is obeyed by a build server', () => {
  const folder = makeFolder();
  git(folder, 'init', '-q');
  addFiles(folder, { 'x.postman_environment.json': environment(HOSTILE.join('\n'), 1) });
  for (const [index, name] of HOSTILE.entries()) {
    const file = name.replaceAll('/', '-');
    addFiles(folder, {
      [`${file}.postman_environment.json`]: environment(name, index + 10),
      [`${file}/${file}.postman_collection.json`]: collection(name),
      [`${file}.broken.postman_collection.json`]: '{"info": {',
    });
    mkdirSync(join(folder, `${file}.submodule`));
    git(join(folder, `${file}.submodule`), 'init', '-q');
    addFiles(join(folder, `${file}.submodule`), { 'a.json': '' });
  }
  git(folder, 'add', '*.json');
  for (const format of REPORT_FORMATS) {
    for (const args of [['scan'], ['scan', '--staged'], ['scan', '--show-secrets']]) {
      const output = run(folder, [...args, '--format', format], format === 'pretty' ? { FORCE_COLOR: '1' } : {});
      expect(output).toContain('owned');
      expect(commandsIn(output)).toEqual([]);
    }
    run(folder, ['scan', 'x.postman_environment.json', '--format', format, '--output', 'report']);
    expect(commandsIn(readFileSync(join(folder, 'report'), 'utf8'))).toEqual([]);
  }
});

test('no word of the command line that is told of in an error is obeyed', () => {
  const word = `x\n${HOSTILE.join('\n')}`;
  const folder = makeFolder();
  git(folder, 'init', '-q');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'first');
  for (const args of [
    ['scan', word],
    ['scan', '--config', word],
    ['scan', '--baseline', word],
    ['scan', '--output', `no/${word}`],
    ['scan', '--format', word],
    ['scan', '--range', `${word}..HEAD`],
    ['explain', word],
    [word],
  ]) {
    const output = run(folder, args);
    expect(output).toContain('owned');
    expect(commandsIn(output)).toEqual([]);
  }
});

test('JSON says what the file says all the same', () => {
  const name = '##[group] ##vso[a] ::x';
  const folder = makeFolder({ [`${name}.postman_environment.json`]: environment(name, 1) });
  const { stdout } = spawnSync(process.execPath, [CLI, 'scan', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const [occurrence] = JSON.parse(stdout).findings[0].occurrences;
  expect([occurrence.path, occurrence.key]).toEqual([`${name}.postman_environment.json`, name]);
});

test.each([
  ['a::b', 'a::b'],
  ['  in: ::b', '  in: ::b'],
  ['::b', ':\u200b:b'],
  ['a\n \t::b\r::c', 'a\n \t:\u200b:b\r:\u200b:c'],
  ['# a ## b ##', '# a ## b ##'],
  ['a ##[b] ##vso[c]', 'a #\u200b#[b] #\u200b#vso[c]'],
])('%j is shown as %j', (text, shown) => {
  expect(breakCommands(text)).toBe(shown);
  expect(breakCommands(shown)).toBe(shown);
});
