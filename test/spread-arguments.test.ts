import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../src');
/** A list that becomes the arguments of a call: some hundred thousand of them overflow the stack. */
const SPREAD = /\b(?:push|unshift|splice|concat|min|max|fromCharCode|fromCodePoint|apply)\((?:[^(){}]*, )?\.\.\./g;

/** Lists that are short whatever a scan reads, and what bounds them. */
const SHORT: Readonly<Record<string, string>> = {
  'cli/commands/rules-command.ts': 'the rules',
  'config/closest-word.ts': 'the characters of a word of at most 100',
  'detectors/fields/attribute-host.ts': 'the rules of one host',
  'detectors/forms/compile-pattern.ts': 'the alternatives of one pattern',
  'engine/judge/drop-overlaps.ts': 'MOST_RIVALS',
  'formats/within/embedded-parts.ts': 'one part',
  'github/changes/commit-files.ts': 'a page of files',
  'github/pull-requests.ts': 'a page of pull requests',
  'github/review-threads.ts': 'a page of comments',
  'providers/pattern-notation.ts': 'the parts of one pattern',
  'report/check/annotations.ts': 'MAX_PER_RUN, and the steps of one remedy',
  'report/check/detail-sections.ts': 'the steps of one remedy',
  'report/output/pretty.ts': 'the lines of one finding, and of what is shown of the past',
  'report/output/sarif.ts': 'the steps of one remedy',
  'text/decode-text.ts': 'MOST_ARGUMENTS',
};

test('no list of any length becomes the arguments of a call', () => {
  const files = fs.readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.filter((file) => fs.readFileSync(path.join(FOLDER, file), 'utf8').search(SPREAD) >= 0);
  expect(found.sort()).toEqual(Object.keys(SHORT).sort());
});
