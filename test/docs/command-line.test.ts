import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../../src/cli/program.ts';
import { buildFake } from '../support/fakes.ts';
import { git, makeFolder, removeFolders } from '../support/folder.ts';
import { captureTerminal } from '../support/terminal.ts';

const DOCS = readFileSync('docs/command-line.md', 'utf8');
const README = readFileSync('README.md', 'utf8');

/** The commands of a text's shell examples. */
function examplesOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!);
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => /^(?:exec )?postwarden |npm run -s postwarden/.test(line));
}

const EXAMPLES = [...examplesOf(DOCS), ...examplesOf(README.slice(README.indexOf('## Command line')))].map((line) =>
  line.replace('npm run -s postwarden --', 'postwarden'),
);

let folder: string;
let bin: string;
let fingerprint: string;
let push: string;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet']);
  const cli = join(process.cwd(), 'dist/cli.js');
  bin = makeFolder();
  writeFileSync(join(bin, 'postwarden'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  writeFileSync(join(bin, 'jq'), '#!/bin/sh\ncat\n');
  for (const name of ['postwarden', 'jq']) chmodSync(join(bin, name), 0o755);

  const values = [{ key: 'token', value: buildFake('ghp_<36 alnum>', 1), enabled: true }];
  const environment = JSON.stringify({ name: 'e', values, _postman_variable_scope: 'environment' });
  folder = makeFolder({ 'env.json': environment, 'collections/payments.json': environment, 'api/x.json': '{}' });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'all');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  push = `refs/heads/main ${git(folder, 'rev-parse', 'HEAD').trim()} refs/heads/main ${'0'.repeat(40)}\n`;
  fingerprint = JSON.parse(run('postwarden scan --format json').stdout).findings[0].fingerprint;
});
afterAll(removeFolders);

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

test.each(EXAMPLES)('runs: %s', (line) => {
  // The fingerprint of the example is of nothing; a finding of this folder stands in for it.
  const { status, stderr } = run(line.replace(/pw1_[0-9a-f]{32}/, fingerprint));
  expect([0, 1]).toContain(status);
  expect(stderr).not.toMatch(/postwarden: |error/);
});

function run(line: string) {
  return spawnSync('bash', ['-c', `set -o pipefail; ${line}`, 'hook', 'origin'], {
    cwd: folder,
    encoding: 'utf8',
    input: line.includes('--pre-push') ? push : '{}',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH: `${bin}:${process.env.PATH}`,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    },
  });
}

test.each(['scan', 'baseline', 'rules', 'explain'])('the page names every option of %s', (name) => {
  const program = createProgram(captureTerminal(process.cwd()), () => {});
  const command = program.commands.find((each) => each.name() === name)!;
  expect(DOCS).toContain(`\`postwarden ${name} `);
  for (const { long } of command.options) expect(DOCS).toContain(`${long}`);
});

test('the hooks in the page are those that are published', () => {
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
  for (const [, id] of DOCS.matchAll(/- id: (\S+)/g)) expect(hooks).toContain(`- id: ${id}\n`);
});
