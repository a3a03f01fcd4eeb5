import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { REPORT_FORMATS } from '../../src/cli/output/report-format.ts';
import { VERSION } from '../../src/model/version.ts';
import { buildFake } from '../support/fakes.ts';
import { addFiles, git, makeFolder, removeFolders } from '../support/folder.ts';
import { captureTerminal } from '../support/terminal.ts';
import { testWith } from '../support/test-with.ts';

afterAll(removeFolders);

const TOKEN = buildFake('ghp_<36 alnum>');

/** An environment that holds a value. */
function environment(value: string, key: string = 'githubToken'): string {
  return JSON.stringify(
    { id: 'e', name: 'prod', values: [{ key, value, enabled: true }], _postman_variable_scope: 'environment' },
    null,
    2,
  );
}

async function run(cwd: string, args: readonly string[], stdin?: string) {
  const terminal = captureTerminal(cwd, stdin === undefined ? {} : { stdin });
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const leaking = (): string => makeFolder({ 'env/prod.postman_environment.json': environment(TOKEN) });
const clean = (): string => makeFolder({ 'env/prod.postman_environment.json': environment('{{token}}') });

describe('scan: exit code and report', () => {
  test('0 for a clean folder', async () => {
    const { code, out, err } = await run(clean(), ['scan']);
    expect(code).toBe(0);
    expect(out).toMatch(/^No secrets found in 1 Postman document of 1 file/);
    expect(err).toMatch(/^Scanned in \d+\.\d\d s\.\n$/);
  });

  test('1 for a finding, which never shows the secret', async () => {
    const { code, out } = await run(leaking(), ['scan']);
    expect(code).toBe(1);
    expect(out).toContain('env/prod.postman_environment.json');
    expect(out).toContain('github-personal-access-token');
    expect(out).toContain('Revoke it here: https://github.com/settings/tokens');
    expect(out).not.toContain(TOKEN);
    expect(out).not.toContain(TOKEN.slice(4, 12));
  });

  test.each([
    ['high', 0],
    ['medium', 1],
    ['low', 1],
    ['info', 1],
    ['never', 0],
  ])('--fail-on %s: %d', async (severity, code) => {
    expect((await run(leaking(), ['scan', '--fail-on', severity])).code).toBe(code);
  });

  test.each([['scan'], ['scan', '--staged']])(
    '%s %s: CSV beside a collection is the data of its runs',
    async (...args) => {
      const url = 'https://api.shop.test/login';
      const body = { mode: 'raw', raw: '{"user":"{{user}}","password":"{{password}}"}' };
      const folder = makeFolder({
        'api/login.postman_collection.json': JSON.stringify({
          info: { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
          item: [{ name: 'Log in', request: { method: 'POST', url, body } }],
        }),
        'api/users.csv': 'user,password\nme,Tr0ub4dor-7\n',
        'reports/users.csv': 'user,password\nme,Tr0ub4dor-8\n',
      });
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      const report = JSON.parse((await run(folder, [...args, '--format', 'json'])).out);
      const places = report.findings.flatMap((finding: { occurrences: { path: string }[] }) => finding.occurrences);
      expect(places.map(({ path }: { path: string }) => path)).toEqual(['api/users.csv']);
      expect(report.summary.files).toBe(2);
    },
  );

  test('an empty folder is clean', async () => {
    expect((await run(makeFolder(), ['scan'])).code).toBe(0);
  });

  test('paths in the report are relative to the working directory', async () => {
    const folder = leaking();
    git(folder, 'init', '-q');
    const below = await run(join(folder, 'env'), ['scan', '--format', 'json']);
    expect(JSON.parse(below.out).findings[0].occurrences[0].path).toBe('prod.postman_environment.json');
    const other = await run(makeFolder(), ['scan', folder, '--format', 'json']);
    expect(JSON.parse(other.out).findings[0].occurrences[0].path).toMatch(/^\.\.\/postwarden-test-.*\/env\/prod/);
  });

  test.each(['json', 'sarif', 'markdown', 'pretty'])(
    '--format %s gives the same bytes twice, without the secret',
    async (format) => {
      const folder = leaking();
      const args = ['scan', '--format', format, '--no-progress'];
      const [first, second] = [await run(folder, args), await run(folder, args)];
      expect(first).toEqual(second);
      expect(first.err).toBe('');
      expect(first.out).not.toContain(TOKEN);
    },
  );

  test('--show-secrets gives exactly the secret', async () => {
    const { out } = await run(leaking(), ['scan', '--format', 'json', '--show-secrets']);
    expect(JSON.parse(out).findings[0].secret).toBe(TOKEN);
  });

  test('issues of reading and of scanning come together, ordered by path', async () => {
    const folder = makeFolder({
      'b.postman_collection.json': '{"info": ',
      'd.postman_environment.json': environment('x'),
    });
    git(folder, 'init', '-q');
    addFiles(folder, { 'c/a.json': '{}' });
    git(join(folder, 'c'), 'init', '-q');
    const { out } = await run(folder, ['scan', '--format', 'json']);
    expect(JSON.parse(out).issues.map(({ code, path }: { code: string; path: string }) => `${path} ${code}`)).toEqual([
      'b.postman_collection.json invalid-json',
      'c submodule',
    ]);
  });
});

describe('scan: input and output', () => {
  test('--stdin under its name', async () => {
    const { code, out } = await run(
      makeFolder(),
      ['scan', '--stdin', '--stdin-filename', 'x/env.json', '--format', 'json'],
      environment(TOKEN),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].occurrences[0].path).toBe('x/env.json');
  });

  test('--output writes the report there, and nothing to standard output', async () => {
    const folder = leaking();
    const { code, out } = await run(folder, ['scan', '--format', 'sarif', '--output', 'report.sarif']);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('a report with secrets is for its owner alone, also over a file that was not', async () => {
    const folder = leaking();
    writeFileSync(join(folder, 'report.txt'), 'old', { mode: 0o644 });
    await run(folder, ['scan', '--show-secrets', '--output', 'report.txt']);
    expect(statSync(join(folder, 'report.txt')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toContain(TOKEN);
  });

  test('a file that is named is read whatever its name', async () => {
    const folder = makeFolder({
      'notes.txt': `curl -H "Authorization: Bearer ${TOKEN}" https://api.github.com`,
      'dump.bak': environment(TOKEN),
    });
    expect((await run(folder, ['scan', 'dump.bak'])).code).toBe(1);
    expect((await run(folder, ['scan'])).code).toBe(1);
  });
});

describe('scan: policy', () => {
  const policy = (folder: string, text: string): void => addFiles(folder, { '.github/postwarden.yml': text });

  test('of the work tree, also from a folder below', async () => {
    const folder = leaking();
    git(folder, 'init', '-q');
    policy(folder, 'failOn: never');
    expect((await run(folder, ['scan'])).code).toBe(0);
    expect((await run(join(folder, 'env'), ['scan'])).code).toBe(0);
    expect((await run(folder, ['scan', '--fail-on', 'medium'])).code).toBe(1);
  });

  test('paths are relative to the root of the work tree', async () => {
    const folder = leaking();
    git(folder, 'init', '-q');
    policy(folder, 'paths: {ignore: [env/]}');
    expect((await run(folder, ['scan'])).code).toBe(0);
    expect((await run(join(folder, 'env'), ['scan'])).code).toBe(0);
  });

  test('secret_scanning.yml counts', async () => {
    const folder = leaking();
    addFiles(folder, { '.github/secret_scanning.yml': 'paths-ignore: ["env/**"]' });
    expect((await run(folder, ['scan'])).code).toBe(0);
  });

  test('that is named', async () => {
    const folder = leaking();
    addFiles(folder, { 'my.yml': 'rules: {disable: [github-personal-access-token]}' });
    expect((await run(folder, ['scan', '--config', 'my.yml'])).code).toBe(0);
  });

  test('an accepted finding counts no more; entries that do nothing are told', async () => {
    const folder = leaking();
    const { out } = await run(folder, ['scan', '--format', 'json']);
    const { fingerprint } = JSON.parse(out).findings[0];
    const entry = (print: string): string => `  - {fingerprint: ${print}, reason: r, owner: o, expires: never}\n`;
    policy(folder, `ignore:\n${entry(fingerprint)}${entry(`pw1_${'0'.repeat(32)}`)}`);
    const second = await run(folder, ['scan']);
    expect(second.code).toBe(0);
    expect(second.out).toContain('Besides: 1 ignored by the policy.');
    expect(second.out).toContain(`ignore entry pw1_${'0'.repeat(32)} on line 3 matches nothing`);
  });

  test('onIncomplete: failure exits with 2 where something was not read', async () => {
    const folder = clean();
    git(folder, 'init', '-q');
    addFiles(folder, { 'sub/a.json': '' });
    git(join(folder, 'sub'), 'init', '-q');
    expect((await run(folder, ['scan'])).code).toBe(0);
    policy(folder, 'onIncomplete: failure');
    expect((await run(folder, ['scan'])).code).toBe(2);
  });

  test('with mistakes ends the run before anything is scanned', async () => {
    const folder = leaking();
    policy(folder, 'failOn: low\nfail_on: high\n');
    const { code, out, err } = await run(folder, ['scan']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'postwarden: The policy file is invalid, so nothing was scanned. Correct this:\n  .github/postwarden.yml:2:1: unknown key: did you mean failOn?\n',
    );
  });

  test.each(['postwarden.yaml', 'Postwarden.yml', '.postwarden.yml', 'post-warden.yml', 'postwarden.json'])(
    'under the name .github/%s is refused, not overlooked',
    async (name) => {
      const folder = leaking();
      addFiles(folder, { [`.github/${name}`]: 'failOn: never\n' });
      const { code, out, err } = await run(folder, ['scan']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(
        `  .github/${name}:1:1: a policy goes by the name .github/postwarden.yml alone: rename this file\n`,
      );
      expect((await run(folder, ['scan', '--config', `.github/${name}`])).code).toBe(0);
    },
  );

  test('is not what stands beside it or at the root, which is said', async () => {
    const folder = leaking();
    policy(folder, 'failOn: never\n');
    addFiles(folder, { '.github/postwarden.yaml': 'failOn: low\n', 'postwarden.yml': 'failOn: low\n' });
    const { code, err } = await run(folder, ['scan']);
    expect(code).toBe(0);
    expect(err).toContain(
      'postwarden: .github/postwarden.yaml has no effect: the policy is .github/postwarden.yml alone.\n' +
        'postwarden: postwarden.yml has no effect: the policy is .github/postwarden.yml alone.\n',
    );
  });

  test.each(['postwarden-baseline.txt', 'workflows/postwarden.yaml', 'my-postwarden.yml'])(
    'is nothing that .github/%s could be taken for',
    async (name) => {
      const folder = leaking();
      addFiles(folder, { [`.github/${name}`]: 'failOn: never\n' });
      const { code, err } = await run(folder, ['scan']);
      expect([code, err.includes('policy')]).toEqual([1, false]);
    },
  );

  test.each([
    ['a folder', (path: string) => mkdirSync(path, { recursive: true }), 'is no regular file'],
    ['a device', (path: string) => symlinkSync('/dev/zero', path), 'is no regular file'],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'is no regular file'],
    ['a huge file', (path: string) => writeFileSync(path, ' '.repeat(1_048_577)), 'is larger than any settings'],
    ['a long file', (path: string) => writeFileSync(path, ' '.repeat(600_000)), ':1:1: the file is longer than 512 KB'],
    [
      'UTF-16',
      (path: string) => writeFileSync(path, '\uFEFFfailOn: low', 'utf16le'),
      ':1:1: the file is not text in UTF-8',
    ],
  ])('that is %s is refused', async (_, make, message) => {
    const folder = leaking();
    mkdirSync(join(folder, '.github'));
    make(join(folder, '.github/postwarden.yml'));
    const { code, out, err } = await run(folder, ['scan']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('that names a rule which does not exist ends the run, too', async () => {
    const folder = leaking();
    policy(folder, 'rules:\n  disable: [github-personal-acces-token]\n');
    const { code, out, err } = await run(folder, ['scan']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      '  .github/postwarden.yml:2:13: rules.disable[0] must be the id of a rule: did you mean github-personal-access-token?\n',
    );
  });
});

describe('what cannot be done exits with 2 and says what to do', () => {
  test.each([
    [['scan', 'nowhere'], 'There is no file or folder "nowhere". Check the path and try again.'],
    [['scan', '--config', 'nowhere.yml'], 'The policy file "nowhere.yml" cannot be read. Check the path.'],
    [['scan', '--stdin', 'a.json'], 'Give either --stdin or paths, not both.'],
    [['scan', '--stdin-filename', 'a.json'], '--stdin-filename names what --stdin reads: give both.'],
    [['scan', '--output', 'no/where/x'], 'The report cannot be written to "no/where/x". Check folder and permissions.'],
    [['scan', '--format', 'xml'], `Allowed choices are ${REPORT_FORMATS.join(', ')}.`],
    [['scan', '--fail-on', 'bad'], 'Allowed choices are critical, high, medium, low, info, never.'],
    [['scan', '--unknown'], "postwarden: unknown option '--unknown'\nRun postwarden scan --help for the options.\n"],
    [['scna'], "postwarden: unknown command 'scna'\n(Did you mean scan?)\nRun postwarden --help for the commands.\n"],
    [['explain'], "postwarden: missing required argument 'id'\nRun postwarden explain --help for the options.\n"],
    [
      ['explain', 'stripe-live-secret-kee'],
      'There is no rule, code or fingerprint "stripe-live-secret-kee". Did you mean stripe-live-secret-key?',
    ],
    [['explain', 'zzzzzzzzzzzzzz'], 'Run postwarden rules for the list.'],
    [
      ['explain', `pw1_${'0'.repeat(32)}`],
      'No finding with this fingerprint in the working directory. Name the file it was found in.',
    ],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(makeFolder(), args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

// Whoever runs the tests may read every file; this one gives an error to all.
const UNREADABLE = '/proc/self/mem';

testWith(UNREADABLE)('a named file that cannot be read is not taken for clean', async () => {
  const { code, out, err } = await run(leaking(), ['scan', '.', UNREADABLE]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^postwarden: "\S+self\/mem" cannot be read\. Check its permissions\.\n$/);
});

describe('other commands', () => {
  test.each([[['--version']], [['-V']]])('%j prints the version', async (args) => {
    expect(await run(makeFolder(), args)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  test.each([[['--help']], [['scan', '--help']]])('%j prints help', async (args) => {
    const { code, out } = await run(makeFolder(), args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: postwarden');
  });

  test('the help of scan says what holds without an option', async () => {
    const words = (await run(makeFolder(), ['scan', '--help'])).out.replace(/\s+/g, ' ');
    expect(words).toContain("(default: the policy's failOn, or medium)");
    expect(words).toContain("(default: the policy's history, or warn)");
  });

  test('the version is that of the package', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('rules lists all of them', async () => {
    const { rules } = JSON.parse((await run(makeFolder(), ['rules', '--format', 'json'])).out);
    const ids: string[] = rules.flatMap((rule: { id: string; aliases: string[] }) => [rule.id, ...rule.aliases]);
    expect(ids.length).toBeGreaterThanOrEqual(1_400);
    expect(new Set(rules.map(({ provider }: { provider: string }) => provider)).size).toBeGreaterThanOrEqual(850);
    expect(ids).toContain('posture-tls-verification-off');
    expect(ids).toContain('stripe-live-secret-key');
  });

  test('rules picks those that hold all words', async () => {
    const { out } = await run(makeFolder(), ['rules', 'github', 'token']);
    expect(out).toContain('github-personal-access-token');
    expect(out).not.toContain('stripe');
    expect((await run(makeFolder(), ['rules', 'zzzz'])).out).toMatch(/^No rule holds all of these words/);
  });

  test('explain tells a rule', async () => {
    const { out } = await run(makeFolder(), ['explain', 'github-personal-access-token']);
    expect(out).toMatch(/^github-personal-access-token: /);
    expect(out).toMatch(/^severity {7}\w+$/m);
    expect(out).toMatch(/^form {11}.*ghp_/m);
    expect(out).toMatch(
      /^page {11}https:\/\/github\.com\/postwarden\/postwarden\/blob\/main\/docs\/rules\/github\.md#/m,
    );
  });

  test('explain tells an alias, a posture rule and a code', async () => {
    const { rules } = JSON.parse((await run(makeFolder(), ['rules', '--format', 'json'])).out);
    const { id, aliases } = rules.find((rule: { aliases: string[] }) => rule.aliases.length > 0);
    const alias = (await run(makeFolder(), ['explain', aliases[0]])).out;
    expect(alias).toContain(`${id}: `);
    expect(alias).toContain(`(${aliases[0]} is an alias)`);
    expect((await run(makeFolder(), ['explain', 'posture-tls-verification-off'])).out).toContain('docs/posture.md#');
    expect((await run(makeFolder(), ['explain', 'lfs-pointer'])).out).toContain('Git LFS');
  });

  test('explain tells how a finding got its severity', async () => {
    const folder = leaking();
    const { fingerprint } = JSON.parse((await run(folder, ['scan', '--format', 'json'])).out).findings[0];
    const { code, out } = await run(folder, ['explain', fingerprint, 'env']);
    expect(code).toBe(0);
    expect(out).toMatch(/^github-personal-access-token: /);
    expect(out).toContain('How the severity came about:\n      github-personal-access-token is ');
    expect(out).not.toContain(TOKEN);
  });
});
