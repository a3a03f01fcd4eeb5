import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildFake } from '../support/fakes.ts';
import { makeFolder, removeFolders } from '../support/folder.ts';
import { testWith } from '../support/test-with.ts';

const CLI = join(process.cwd(), 'dist/cli.js');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet']);
});
afterAll(removeFolders);

const leak = (index: number): string =>
  JSON.stringify({
    name: 'e',
    values: [{ key: 'token', value: buildFake('ghp_<36 alnum>', index), enabled: true }],
    _postman_variable_scope: 'environment',
  });

test('the built command line scans, and needs no packages', () => {
  const folder = makeFolder({ 'e.postman_environment.json': leak(1) });
  const { status, stdout } = spawnSync(process.execPath, [CLI, 'scan', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings[0].ruleId).toBe('github-personal-access-token');
});

test('a reader that goes away is no error', () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.postman_environment.json`, leak(index)]),
  );
  const command = `"${process.execPath}" "${CLI}" scan --format json --no-progress | head -c 10`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: makeFolder(files), encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n  "schem', '']);
});

const FULL = '/dev/full';

testWith(FULL)('a report that cannot be written is no verdict; notes that cannot be are none', () => {
  const cwd = makeFolder({ 'e.postman_environment.json': '{"name": "e", "values": []}' });
  const scan = (redirected: string) =>
    spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" scan --no-progress ${redirected}`], {
      cwd,
      encoding: 'utf8',
    });
  const { status, stderr } = scan(`> ${FULL}`);
  expect([status, stderr]).toEqual([2, 'postwarden: The report cannot be written to standard output (ENOSPC).\n']);
  expect(scan(`nowhere 2> ${FULL}`).status).toBe(2);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends with %i', async (signal, expected) => {
  // A signal that comes before anybody listens for it ends any program.
  const tell = `process.on('newListener', (name) => name === '${signal}' && setImmediate(() => process.stderr.write('listens')))`;
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, CLI, 'scan', '--stdin'],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  child.stderr.once('data', () => child.kill(signal));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(code).toBe(expected);
});
