import fs from 'node:fs';
import path from 'node:path';
import { readLabelledSet } from '../../scripts/eval/labels.ts';
import { materialise } from '../../scripts/eval/materialise.ts';
import { main } from '../../src/cli/main.ts';
import { startPair } from '../support/running-pair.ts';
import { captureTerminal } from '../support/terminal.ts';

/** A folder of one's own choice takes the place of the project's cases: `COMPARED_FOLDER=… npm test -- same-as`. */
const { COMPARED_FOLDER } = process.env;

let root: string;
let made: string | null = null;

beforeAll(() => {
  if (COMPARED_FOLDER !== undefined) {
    root = path.resolve(COMPARED_FOLDER);
  } else {
    made = materialise(path.resolve('fixtures/eval'));
    ({ root } = readLabelledSet(made));
  }
});

afterAll(() => {
  if (made !== null) fs.rmSync(made, { recursive: true });
});

interface CommandLineReport {
  readonly summary: Readonly<Record<'files' | 'documents' | 'findings' | 'occurrences', number>>;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly fingerprint: string;
    readonly status: string;
    readonly occurrences: readonly { readonly path: string; readonly startLine: number }[];
  }[];
}

function filesBelow(folder: string): Record<string, Buffer> {
  const names = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.map((name) => [name.replaceAll(path.sep, '/'), fs.readFileSync(path.join(folder, name))]),
  );
}

async function scanByCommandLine(): Promise<CommandLineReport> {
  const terminal = captureTerminal(root);
  await main(['scan', '--format', 'json', '--no-progress'], terminal);
  return JSON.parse(terminal.out()) as CommandLineReport;
}

test('the same files through the App and by the command line: the same places under the same rules, and the same counts', async () => {
  const pair = await startPair();
  const { github } = pair;
  const repository = await github.createRepository();
  const sha = await github.push({ repository, branch: 'change', files: filesBelow(root), tell: false });
  await github.openPullRequest({ repository, head: 'change' });
  await pair.settle();
  const [run] = github.checkRuns(repository, sha);
  expect(github.violations()).toEqual([]);
  await pair.stop();

  const report = await scanByCommandLine();
  expect(report.findings.every(({ status }) => status === 'new')).toBe(true);
  const places = new Set(
    report.findings.flatMap(({ ruleId, fingerprint, occurrences }) =>
      // An annotation stands at an archive, whose entries have no lines there.
      occurrences.map(({ path: where, startLine }) => {
        const [file, entry] = where.split('!/');
        return `${file}:${entry === undefined ? startLine : 1} ${ruleId} ${fingerprint}`;
      }),
    ),
  );
  const annotated = run!.annotations.map(({ path: file, start_line: line, message }) => {
    const [, rule, fingerprint] = /^Rule (\S+), fingerprint (\S+)$/m.exec(message)!;
    return `${file}:${line} ${rule} ${fingerprint}`;
  });
  expect(annotated.length).toBeGreaterThan(0);
  expect(annotated.filter((place) => !places.has(place))).toEqual([]);

  const said = /Read: ([\d,]+) Postman documents? of ([\d,]+) files?\. Found: ([\d,]+) findings? at ([\d,]+) places?/;
  const counts = said
    .exec(run!.summary!)!
    .slice(1)
    .map((text) => Number(text.replaceAll(',', '')));
  const { documents, files, findings, occurrences } = report.summary;
  expect(counts).toEqual([documents, files, findings, occurrences]);
});
