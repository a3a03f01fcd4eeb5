import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import type { AdvisedFinding } from '../../../src/model/finding.ts';
import type { ScanIssue } from '../../../src/model/issue.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { byteLength } from '../../../src/report/check/bounded-sections.ts';
import type { CheckReportInput } from '../../../src/report/check/check-report-input.ts';
import { POLICY_PROBLEM, POLICY_SOURCE, reportOn } from '../../support/check-report.ts';
import {
  buildFinding,
  buildIssue,
  buildOccurrence,
  buildPosture,
  buildResult,
  FAKE_SECRET,
  fingerprintOf,
  HOSTILE_NAMES,
} from '../../support/results.ts';

const policy = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes });

describe('conclusion', () => {
  const incomplete = buildIssue({ code: 'lfs-pointer', incomplete: true });
  const broken = { path: '.github/postwarden.yml', problems: [POLICY_PROBLEM], changes: [] };
  const gone = buildFinding({ status: 'gone' });

  test.each<[string, AdvisedFinding[], Partial<CheckReportInput>, string, string]>([
    ['nothing', [], {}, 'success', 'No new secrets in 2 Postman files'],
    ['a new secret', [buildFinding()], {}, 'failure', '1 new secret (1 high)'],
    [
      'a new secret below the bar',
      [buildFinding({ severity: 'low' })],
      {},
      'success',
      'Nothing new that fails; 1 new secret (1 low)',
    ],
    ['a remark', [buildPosture()], {}, 'success', 'Nothing new that fails; 1 new remark (1 info)'],
    ['a raised remark', [buildPosture({ severity: 'medium' })], {}, 'failure', '1 new remark (1 medium)'],
    ['an existing secret', [buildFinding({ status: 'existing' })], {}, 'success', 'No new secrets in 2 Postman files'],
    ['an ignored secret', [buildFinding({ status: 'ignored' })], {}, 'success', 'No new secrets in 2 Postman files'],
    [
      'failOn never',
      [buildFinding()],
      { policy: policy({ failOn: 'never' }) },
      'success',
      'Nothing new that fails; 1 new secret (1 high)',
    ],
    ['gone', [gone], {}, 'neutral', '1 secret gone from the tip but still in the history: rotate'],
    [
      'gone, history fail',
      [gone],
      { policy: policy({ history: 'fail' }) },
      'failure',
      '1 secret gone from the tip but still in the history: rotate',
    ],
    [
      'gone, history off',
      [gone],
      { policy: policy({ history: 'off' }) },
      'success',
      'No new secrets in 2 Postman files',
    ],
    ['gone, below the bar', [{ ...gone, severity: 'low' }], {}, 'success', 'No new secrets in 2 Postman files'],
    ['gone and new', [buildFinding(), gone], {}, 'failure', '1 new secret (1 high)'],
    [
      'incomplete',
      [],
      { notScanned: [incomplete] },
      'neutral',
      'No new secrets in 2 Postman files; 1 file not wholly scanned',
    ],
    [
      'incomplete, failing',
      [],
      { notScanned: [incomplete], policy: policy({ onIncomplete: 'failure' }) },
      'failure',
      '1 file not wholly scanned, which fails the check; no new secrets in 2 Postman files',
    ],
    [
      'a Postman file that was not read',
      [],
      { notScanned: [{ ...incomplete, postman: true }] },
      'failure',
      '1 file not wholly scanned, which fails the check; no new secrets in 2 Postman files',
    ],
    [
      'a Postman file that was not read, and a policy that lets it through',
      [],
      { notScanned: [{ ...incomplete, postman: true }], policy: policy({ onIncomplete: 'neutral' }) },
      'neutral',
      'No new secrets in 2 Postman files; 1 file not wholly scanned',
    ],
    [
      'a Postman file that was read with a remark',
      [],
      { notScanned: [buildIssue({ postman: true })] },
      'success',
      'No new secrets in 2 Postman files',
    ],
    [
      'a Postman file that was not read, and a new secret',
      [buildFinding()],
      { notScanned: [{ ...incomplete, postman: true }] },
      'failure',
      '1 new secret (1 high); 1 file not wholly scanned',
    ],
    [
      'incomplete and new',
      [buildFinding()],
      { notScanned: [incomplete] },
      'failure',
      '1 new secret (1 high); 1 file not wholly scanned',
    ],
    [
      'a change that breaks the policy',
      [],
      { policyChange: broken },
      'failure',
      'No new secrets in 2 Postman files; this change makes the policy invalid',
    ],
    [
      'a valid change of the policy',
      [],
      { policyChange: { ...broken, problems: [] } },
      'success',
      'No new secrets in 2 Postman files',
    ],
    [
      'an invalid policy in force',
      [],
      { policySources: [{ ...POLICY_SOURCE, state: 'invalid', problems: [POLICY_PROBLEM] }] },
      'success',
      'No new secrets in 2 Postman files; the policy in force is invalid, so defaults apply',
    ],
  ])('%s', (_, findings, changes, conclusion, title) => {
    const report = reportOn({ result: buildResult(findings), ...changes });
    expect(report.conclusion).toBe(conclusion);
    expect(report.title).toBe(title);
  });

  test('a Postman file that was not read is annotated, and the summary says what to do about it', () => {
    const report = reportOn({ notScanned: [{ ...incomplete, path: 'a.postman_collection.json', postman: true }] });
    expect(report.annotations).toMatchObject([{ path: 'a.postman_collection.json', level: 'failure' }]);
    expect(report.summary).toContain('**1 file not wholly scanned**, which fails the check. No new secrets');
    expect(report.summary).toContain('they fail the check (`onIncomplete: postman`)');
    expect(report.summary).toContain('`paths.ignore`');
  });

  test('of one file it is said once that it was not wholly scanned', () => {
    const second = buildIssue({ code: 'too-deep', incomplete: true });
    expect(reportOn({ notScanned: [incomplete, second] }).title).toMatch(/; 1 file not wholly scanned$/);
  });

  test('issues of the result count as much as those of fetching', () => {
    expect(reportOn({ result: buildResult([], { issues: [incomplete] }) }).conclusion).toBe('neutral');
    expect(reportOn({ result: buildResult([], { issues: [buildIssue()] }) }).conclusion).toBe('success');
  });

  test('nothing to read is a success that says so', () => {
    const counts = { files: 0, documents: 0, bytes: 0, findings: 0, occurrences: 0 };
    const report = reportOn({ result: buildResult([], { counts }) });
    expect(report).toMatchObject({
      conclusion: 'success',
      title: 'No Postman files to scan',
      text: null,
      annotations: [],
    });
  });
});

describe('summary', () => {
  test('of a failing check', () => {
    const findings = [
      buildPosture(),
      buildFinding({
        severity: 'critical',
        occurrences: [buildOccurrence(), buildOccurrence({ path: 'b c.json', startLine: 3 })],
        usedBy: { requests: 12, hosts: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'] },
      }),
      buildFinding({ status: 'existing' }),
    ];
    expect(
      reportOn({ result: buildResult(findings) }).summary,
    ).toBe(`**1 new secret** (1 critical); medium or worse fails the check.

| severity | what | where | used by |
| --- | --- | --- | --- |
| critical | Acme API key \`Tr… (25 characters)\` | [\`collections/payments.json:12\`](https://github.example/acme/api/blob/${'b'.repeat(40)}/collections/payments.json#L12) and 1 more place | 12 requests to \`a.example\`, \`b.example\`, \`c.example\` and 2 more hosts |
| info | TLS verification is off | [\`collections/payments.json:12\`](https://github.example/acme/api/blob/${'b'.repeat(40)}/collections/payments.json#L12) | 1 request to \`api.acme.example\` |

### What to do

1. **Revoke or rotate** each secret now: whoever can read the repository, a fork or a clone has it, and a later commit does not take it back.
2. Put a variable such as \`{{token}}\` in its place, and keep the value in Postman Vault or in a local (current) value, which is never exported.
3. Push. This check runs again by itself.

Read: 2 Postman documents of 3 files. Found: 3 findings at 4 places (2 new, 1 there before, 0 accepted by the policy, 0 gone).

### What this rests on

- Commit \`bbbbbbbbbb\`, compared with \`cccccccccc\` (\`main\`).
- Policy: \`.github/postwarden.yml\` at \`aaaaaaaaaa\` on \`main\`.`);
  });

  test('says since when what is gone stands in the history, and links to where it stood last', () => {
    const history = { introducedIn: 'd'.repeat(40), removedIn: 'e'.repeat(40), lastIn: 'f'.repeat(40) };
    const report = reportOn({ result: buildResult([buildFinding({ status: 'gone', history })]) });
    const span = 'since `dddddddddd`; removed in `eeeeeeeeee`';
    expect(report.summary).toContain('### Gone from the tip, still in the history');
    expect(report.summary).toContain(`in \`collections/payments.json\`: ${span}`);
    expect(report.text).toContain(`- **History:** gone from the tip, still in the history ${span}`);
    expect(report.text).toContain(`/blob/${'f'.repeat(40)}/collections/payments.json#L12`);
    expect(report.text).toContain('- **How to fix:**\n  - Rotate it:');
    expect(report.text).toContain('fingerprint: pw1_00000000000000000000000000000001');
    expect(report.annotations).toEqual([]);
  });

  test('what has gone is not to be replaced any more: rotate it, and then rewrite or accept it', () => {
    const { summary, text } = reportOn({ result: buildResult([buildFinding({ status: 'gone' })]) });
    expect(summary).toMatch(/1\. \*\*Revoke or rotate\*\*[\s\S]*2\. .*rewrite its commits[\s\S]*3\. .*can be accepted/);
    expect(summary).not.toMatch(/Put a variable|Push\. This check/);
    expect(text).toMatch(/^Once it is rotated, merge this into `ignore` of .*:$/m);
  });

  test('lists what was not scanned, and the remarks apart from it', () => {
    const issues: ScanIssue[] = [
      buildIssue({ code: 'lfs-pointer', path: 'big.json', line: null, incomplete: true }),
      buildIssue({
        code: 'list-truncated',
        path: '',
        line: null,
        incomplete: true,
      }),
      buildIssue(),
    ];
    const { summary } = reportOn({ result: buildResult([], { issues }) });
    expect(summary).toContain('### Not scanned\n\n2 entries: lfs-pointer 1, list-truncated 1.');
    expect(summary).toContain(
      '- `big.json`: The file is kept in Git LFS; only its pointer is in the repository. (lfs-pointer)\n- The change is so large',
    );
    expect(summary).toContain('### Scanned, with remarks\n\n1 entry: invalid-json 1.');
    expect(summary).toContain('- `broken.json:7`: The file is not valid JSON');
  });

  test('says how many places have an annotation', () => {
    const occurrences = Array.from({ length: 25 }, (_, index) => buildOccurrence({ startLine: index + 1 }));
    const { summary } = reportOn({ result: buildResult([buildFinding({ occurrences })]) });
    expect(summary).toContain('Annotations show 10 of 25 new places, the worst first.');
  });
});

describe('bounds', () => {
  test('5,000 findings and 3,001 unread files stay within what GitHub takes', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      buildFinding({ fingerprint: fingerprintOf(index), severity: index % 2 === 0 ? 'critical' : 'low' }),
    );
    const notScanned = Array.from({ length: 3_001 }, (_, index) =>
      buildIssue({ code: 'lfs-pointer', path: `big/${index}.json`, incomplete: true }),
    );
    const report = reportOn({ result: buildResult(findings), notScanned });
    expect(byteLength(report.summary)).toBeLessThanOrEqual(65_535);
    expect(byteLength(report.text!)).toBeLessThanOrEqual(65_535);
    expect(report.annotations).toHaveLength(300);
    expect(report.annotations.every(({ level }) => level === 'failure')).toBe(true);
    expect(report.summary).toContain('**2,500 new secrets** (2,500 critical)');
    expect(report.summary).toContain('3,001 entries: lfs-pointer 3,001.');
    expect(report.summary).toMatch(/- and [\d,]+ more entries/);
    expect(report.summary).toContain('- and 2,801 more entries');
    expect(report.summary).toMatch(/[\d,]+ more findings had no room in this table/);
    expect(report.summary.match(/^\| (?:critical|low) \|/gm)!.length).toBeGreaterThan(100);
    expect(report.text).toMatch(/[\d,]+ more findings had no room here\.$/);
  });
});

describe('hostile names', () => {
  test.each(HOSTILE_NAMES)('change nothing of the page around them (%#)', (name) => {
    const occurrence = buildOccurrence({
      path: name,
      key: name,
      pointer: name,
      request: { name, method: name, host: name },
    });
    const finding = buildFinding({
      title: name,
      occurrences: [occurrence],
      usedBy: { requests: 1, hosts: [name] },
      attributes: [{ name, value: name }],
    });
    const report = reportOn({
      result: buildResult([finding], { issues: [buildIssue({ path: name })] }),
      defaultBranch: name,
      comparison: { head: 'b'.repeat(40), bases: [{ commit: 'c'.repeat(40), name }] },
      policySources: [{ ...POLICY_SOURCE, branch: name }],
      repositoryUrl: null,
    });
    const rows = report.summary.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(5);
    const outsideCode = `${report.summary}\n${report.text}`
      .replace(/(`+)[^\n]*?[^`]\1(?!`)/g, '')
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(outsideCode).not.toMatch(/@\w|<script|<img|:\/\/evil/);
    expect(outsideCode.match(/<details>/g)).toHaveLength(1);
    expect(outsideCode.match(/<\/details>/g)).toHaveLength(1);
    expect(`${report.title}${report.summary}${report.text}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(report.summary.length + report.text!.length).toBeLessThan(10_000);
  });

  test('a secret in any name is replaced', () => {
    const name = `n-${FAKE_SECRET}-n`;
    const occurrence = buildOccurrence({
      path: name,
      key: name,
      pointer: name,
      request: { name, method: name, host: name },
    });
    const findings = (['new', 'gone'] as const).map((status) =>
      buildFinding({
        status,
        occurrences: [occurrence],
        usedBy: { requests: 1, hosts: [name] },
        attributes: [{ name: 'issuer', value: name }],
      }),
    );
    const report = reportOn({
      result: buildResult(findings, { issues: [buildIssue({ path: name })] }),
      notScanned: [buildIssue({ path: name, incomplete: true })],
      scrub: (text) => text.replaceAll(FAKE_SECRET, '…'),
    });
    expect(JSON.stringify(report)).not.toContain(FAKE_SECRET);
    expect(report.annotations).toEqual([]);
    expect(report.summary).toContain('Annotations show 0 of 1 new place, the worst first.');
  });
});

test('the same input gives the same report', () => {
  const findings = [buildFinding(), buildPosture()];
  expect(reportOn({ result: buildResult(findings) })).toEqual(reportOn({ result: buildResult(findings) }));
});
