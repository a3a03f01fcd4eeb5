import { readFileSync } from 'node:fs';
import { ERROR_DOCS, ISSUE_DOCS } from '../../src/report/issue-docs.ts';

const page = readFileSync('docs/issues.md', 'utf8');

test.each(Object.entries({ ...ISSUE_DOCS, ...ERROR_DOCS }))('%s has its row, meaning and advice', (code, doc) => {
  expect(page).toContain(`| \`${code}\` | ${doc.meaning} | ${doc.advice} |`);
  expect(`${doc.meaning}${doc.advice}`).not.toContain('|');
});

test('docs/schema/report.schema.json knows every issue code', () => {
  const schema = JSON.parse(readFileSync('docs/schema/report.schema.json', 'utf8'));
  expect([...schema.$defs.issue.properties.code.enum].sort()).toEqual(Object.keys(ISSUE_DOCS).sort());
});
