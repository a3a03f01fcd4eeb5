import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { parseBaseline, renderBaseline } from '../../../src/config/baseline-file.ts';
import { buildFake } from '../../support/fakes.ts';
import { addFiles, git, makeFolder, removeFolders } from '../../support/folder.ts';
import { captureTerminal } from '../../support/terminal.ts';

afterAll(removeFolders);

const TOKEN = buildFake('ghp_<36 alnum>', 1);
const OTHER = buildFake('ghp_<36 alnum>', 2);
const FILE = 'prod.postman_environment.json';
const ONE = `pw1_${'1'.repeat(32)}`;
const TWO = `pw1_${'2'.repeat(32)}`;

function environment(...values: readonly string[]): string {
  const rows = values.map((value, index) => ({ key: `githubToken${index}`, value, enabled: true, type: 'secret' }));
  return JSON.stringify({ name: 'prod', values: rows, _postman_variable_scope: 'environment' });
}

async function run(cwd: string, ...args: readonly string[]) {
  const terminal = captureTerminal(cwd);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

async function statuses(cwd: string, ...args: readonly string[]) {
  const { code, out } = await run(cwd, 'scan', '--format', 'json', '--baseline', 'base', ...args);
  const report = JSON.parse(out);
  return {
    code,
    statuses: report.findings
      .filter(({ family }: { family: string }) => family === 'credential')
      .map(({ status }: { status: string }) => status),
    unused: report.unusedBaseline,
  };
}

describe('the file', () => {
  test('holds fingerprints alone, sorted, each once', () => {
    const text = renderBaseline([{ fingerprint: TWO }, { fingerprint: ONE }, { fingerprint: TWO }]);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([ONE, TWO, '']);
    expect(parseBaseline(text)).toEqual({ fingerprints: new Set([ONE, TWO]), problems: [] });
  });

  test('is read in any order, with comments, blanks and line ends of any kind', () => {
    expect(parseBaseline(`\ufeff# x\r\n\r\n  ${TWO}  \r\n${ONE}\n${TWO}`)).toEqual({
      fingerprints: new Set([ONE, TWO]),
      problems: [],
    });
  });

  test('anything else is a mistake, told by its line', () => {
    expect(parseBaseline(`${ONE}\n<<<<<<< main\n${TWO}x\n=======\n`).problems).toEqual([2, 3, 4]);
  });
});

describe('a scan with it', () => {
  test('what it holds is not new; what comes later is', async () => {
    const folder = makeFolder({ [FILE]: environment(TOKEN) });
    const written = await run(folder, 'baseline', '--output', 'base');
    expect(written).toEqual({ code: 0, out: '', err: '1 finding in the baseline.\n' });
    expect(readFileSync(join(folder, 'base'), 'utf8')).not.toContain(TOKEN);
    expect(await statuses(folder)).toEqual({ code: 0, statuses: ['existing'], unused: [] });
    addFiles(folder, { [FILE]: environment(OTHER, TOKEN) });
    const later = await statuses(folder);
    expect([later.code, [...later.statuses].sort()]).toEqual([1, ['existing', 'new']]);
  });

  test('a secret keeps its line wherever it moves', async () => {
    const folder = makeFolder({ [FILE]: environment(TOKEN) });
    await run(folder, 'baseline', '--output', 'base');
    const moved = makeFolder({
      [`x/${FILE}`]: environment('a', TOKEN),
      base: readFileSync(join(folder, 'base'), 'utf8'),
    });
    expect(await statuses(moved)).toMatchObject({ code: 0, statuses: ['existing'] });
  });

  test('entries that match nothing are listed where everything was scanned', async () => {
    const folder = makeFolder({ [FILE]: environment(TOKEN) });
    addFiles(folder, { base: `${TWO}\n${ONE}\n` });
    expect((await statuses(folder)).unused).toEqual([ONE, TWO]);
    expect((await statuses(folder, FILE)).unused).toBeUndefined();
    expect((await run(folder, 'scan', '--baseline', 'base')).out).toContain(`baseline  entry ${ONE} matches nothing\n`);
  });

  test('takes in the history, also what is gone', async () => {
    const folder = makeFolder({ [FILE]: environment(TOKEN) });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', '1');
    addFiles(folder, { [FILE]: environment('{{token}}') });
    git(folder, 'commit', '-qam', '2');
    await run(folder, 'baseline', '--output', 'base');
    expect(await statuses(folder, '--history', '--gone', 'fail')).toEqual({ code: 1, statuses: ['gone'], unused: [] });
    await run(folder, 'baseline', '--history', '--output', 'base');
    expect(await statuses(folder, '--history', '--gone', 'fail')).toEqual({
      code: 0,
      statuses: ['existing'],
      unused: [],
    });
  });

  test.each<[string, string | null, RegExp]>([
    ['missing', null, /The baseline "base" cannot be read\. Write one with postwarden baseline --output FILE\./],
    ['a merge conflict', `${ONE}\n<<<<<<< main\n`, /holds lines that are no fingerprints: 2\. Remove them/],
  ])('%s: ends with 2', async (_, text, message) => {
    const folder = makeFolder(text === null ? {} : { base: text });
    const { code, out, err } = await run(folder, 'scan', '--baseline', 'base');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
