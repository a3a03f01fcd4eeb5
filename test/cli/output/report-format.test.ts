import { existsSync, readFileSync } from 'node:fs';
import { REPORT_FORMATS } from '../../../src/cli/output/report-format.ts';

const DOCS = readFileSync('docs/command-line.md', 'utf8');

/** What a format lacks, each with the file that it is to be done in. */
function missingOf(format: string): readonly string[] {
  const test = `test/report/output/${format}.test.ts`;
  const isTested = existsSync(test) && readFileSync(test, 'utf8').includes('test.each(HOSTILE_NAMES)');
  return [
    ...(existsSync(`src/report/output/${format}.ts`) ? [] : [`src/report/output/${format}.ts: not there`]),
    ...(isTested ? [] : [`${test}: it tries no HOSTILE_NAMES`]),
    ...(DOCS.includes(`\`${format}\``) ? [] : [`docs/command-line.md: the row of --format has no \`${format}\``]),
    ...(DOCS.includes(`- **${format}**`) ? [] : [`docs/command-line.md: nothing tells what **${format}** is`]),
  ];
}

test.each(REPORT_FORMATS)('the output format %s is complete', (format) => {
  expect(missingOf(format)).toEqual([]);
});
