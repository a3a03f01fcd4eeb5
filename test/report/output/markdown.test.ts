import { renderMarkdown } from '../../../src/report/output/markdown.ts';
import type { ReportOptions } from '../../../src/report/output/report-options.ts';
import {
  buildFinding,
  buildIssue,
  buildOccurrence,
  buildPosture,
  buildResult,
  FAKE_SECRET,
  HOSTILE_NAMES,
} from '../../support/results.ts';

const OPTIONS: ReportOptions = { version: '1.2.3', failOn: 'medium', scrub: (text) => text, showSecrets: false };

test('a clean scan', () => {
  expect(renderMarkdown(buildResult(), OPTIONS)).toBe(
    '# Postwarden\n\nNo secrets found in 2 Postman documents of 3 files.\n',
  );
});

test('a table of places, worst first, then fixes and issues', () => {
  const result = buildResult(
    [
      buildPosture(),
      buildFinding({ status: 'ignored' }),
      buildFinding({ status: 'existing' }),
      buildFinding({ severity: 'critical' }),
    ],
    {
      issues: [buildIssue(), buildIssue({ incomplete: true, line: null })],
    },
  );
  expect(renderMarkdown(result, OPTIONS)).toBe(`# Postwarden

**1 secret and 1 remark** (1 critical, 1 info) in 2 Postman documents of 3 files. 1 finding of severity medium or worse. **1 file not, or not wholly, read**: see below.

| severity | what | where | role | used by |
| --- | --- | --- | --- | --- |
| critical | Acme API key \`Tr… (25 characters)\` | \`collections/payments.json:12\` | auth parameter \`token\` of request \`Create charge\` (\`POST api.acme.example\`) | 1 request to \`api.acme.example\` |
| high | Acme API key \`Tr… (25 characters)\` (existing) | \`collections/payments.json:12\` | auth parameter \`token\` of request \`Create charge\` (\`POST api.acme.example\`) | 1 request to \`api.acme.example\` |
| info | TLS verification is off | \`collections/payments.json:12\` | auth parameter \`token\` of request \`Create charge\` (\`POST api.acme.example\`) | 1 request to \`api.acme.example\` |

## How to fix

- Acme API key: Revoke the key. Revoke it here: https://acme.example/keys Documentation: https://acme.example/docs
- TLS verification is off: Switch it on.

## Issues

- \`broken.json:7\`: The file is not valid JSON; what could be read of it was scanned. (invalid-json, note)
- \`broken.json\`: The file is not valid JSON; what could be read of it was scanned. (invalid-json, not, or not wholly, read)
`);
});

test('what is gone, and since when', () => {
  const history = { introducedIn: 'a'.repeat(40), removedIn: 'b'.repeat(40), lastIn: 'a'.repeat(40) };
  const result = buildResult([buildFinding({ status: 'gone', history })]);
  const past = { commits: 2, versions: 3, bytes: 4 };
  const text = renderMarkdown({ ...result, counts: { ...result.counts, past } }, OPTIONS);
  expect(text).toContain(
    'No new secrets found in 2 Postman documents of 3 files and 3 versions in 2 commits. **1 secret** gone from the tip, still in the history. Rotate it:',
  );
  expect(text).toContain('(gone from the tip, still in the history since `aaaaaaaaaa`; removed in `bbbbbbbbbb`)');
  expect(renderMarkdown(result, { ...OPTIONS, history: 'off' })).not.toContain('**1 secret** gone');
});

test('the secret is there only when asked for', () => {
  const result = buildResult([buildFinding({ occurrences: [buildOccurrence({ key: FAKE_SECRET })] })]);
  const scrub = (text: string): string => text.replaceAll(FAKE_SECRET, '…');
  expect(renderMarkdown(result, { ...OPTIONS, scrub })).not.toContain(FAKE_SECRET);
  expect(renderMarkdown(result, { ...OPTIONS, scrub, showSecrets: true })).toContain(`\`${FAKE_SECRET}\``);
});

test.each(HOSTILE_NAMES)('a hostile name breaks no row (%#)', (name) => {
  const occurrence = buildOccurrence({ path: name, key: name, request: { name, method: name, host: name } });
  const text = renderMarkdown(buildResult([buildFinding({ title: name, occurrences: [occurrence] })]), OPTIONS);
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(6);
});
