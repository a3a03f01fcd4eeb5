import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import { parsePolicy } from '../../../src/config/policy-file.ts';
import type { AdvisedFinding } from '../../../src/model/finding.ts';
import type { ScanIssue } from '../../../src/model/issue.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { byteLength } from '../../../src/report/check/bounded-sections.ts';
import { buildCheckReport } from '../../../src/report/check/check-report.ts';
import type { CheckReportInput, PolicySource } from '../../../src/report/check/check-report-input.ts';
import { buildErrorReport, buildSupersededReport } from '../../../src/report/check/outcome-reports.ts';
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

const POLICY_SOURCE: PolicySource = {
  level: 'repository',
  state: 'in-force',
  path: '.github/postwarden.yml',
  commit: 'a'.repeat(40),
  branch: 'main',
  problems: [],
};

function build(changes: Partial<CheckReportInput> = {}) {
  return buildCheckReport({
    result: buildResult(),
    notScanned: [],
    passedOver: { silent: 0, ignored: 0 },
    policy: DEFAULT_POLICY,
    policySources: [POLICY_SOURCE],
    policyNotes: [],
    policyChange: null,
    comparison: { head: 'b'.repeat(40), bases: [{ commit: 'c'.repeat(40), name: 'main' }] },
    defaultBranch: 'main',
    repositoryUrl: 'https://github.example/acme/api',
    today: '2026-11-22',
    scrub: (text) => text,
    ...changes,
  });
}

const policy = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes });
const PROBLEM = { line: 3, column: 5, message: 'unknown key: did you mean failOn?' };

describe('conclusion', () => {
  const incomplete = buildIssue({ code: 'lfs-pointer', incomplete: true });
  const broken = { path: '.github/postwarden.yml', problems: [PROBLEM], changes: [] };
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
      { policySources: [{ ...POLICY_SOURCE, state: 'invalid', problems: [PROBLEM] }] },
      'success',
      'No new secrets in 2 Postman files; the policy in force is invalid, so defaults apply',
    ],
  ])('%s', (_, findings, changes, conclusion, title) => {
    const report = build({ result: buildResult(findings), ...changes });
    expect(report.conclusion).toBe(conclusion);
    expect(report.title).toBe(title);
  });

  test('a Postman file that was not read is annotated, and the summary says what to do about it', () => {
    const report = build({ notScanned: [{ ...incomplete, path: 'a.postman_collection.json', postman: true }] });
    expect(report.annotations).toMatchObject([{ path: 'a.postman_collection.json', level: 'failure' }]);
    expect(report.summary).toContain('**1 file not wholly scanned**, which fails the check. No new secrets');
    expect(report.summary).toContain('they fail the check (`onIncomplete: postman`)');
    expect(report.summary).toContain('`paths.ignore`');
  });

  test('of one file it is said once that it was not wholly scanned', () => {
    const second = buildIssue({ code: 'too-deep', incomplete: true });
    expect(build({ notScanned: [incomplete, second] }).title).toMatch(/; 1 file not wholly scanned$/);
  });

  test('issues of the result count as much as those of fetching', () => {
    expect(build({ result: buildResult([], { issues: [incomplete] }) }).conclusion).toBe('neutral');
    expect(build({ result: buildResult([], { issues: [buildIssue()] }) }).conclusion).toBe('success');
  });

  test('nothing to read is a success that says so', () => {
    const counts = { files: 0, documents: 0, bytes: 0, findings: 0, occurrences: 0 };
    const report = build({ result: buildResult([], { counts }) });
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
      build({ result: buildResult(findings) }).summary,
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
    const report = build({ result: buildResult([buildFinding({ status: 'gone', history })]) });
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
    const { summary, text } = build({ result: buildResult([buildFinding({ status: 'gone' })]) });
    expect(summary).toMatch(/1\. \*\*Revoke or rotate\*\*[\s\S]*2\. .*rewrite its commits[\s\S]*3\. .*can be accepted/);
    expect(summary).not.toMatch(/Put a variable|Push\. This check/);
    expect(text).toMatch(/^Once it is rotated, merge this into `ignore` of .*:$/m);
  });

  test('names the policies in force, and what has no effect', () => {
    const { summary } = build({
      policySources: [
        { ...POLICY_SOURCE, state: 'absent', commit: null },
        { ...POLICY_SOURCE, level: 'organisation', state: 'unreadable', commit: null, branch: null },
      ],
      policyNotes: ['paths.ignore of this repository has no effect'],
      comparison: { head: 'b'.repeat(40), bases: [] },
    });
    expect(summary).toContain('- Commit `bbbbbbbbbb`, compared with nothing: everything counts as new.');
    expect(summary).toContain('- Policy: no `.github/postwarden.yml` on `main`, so the defaults apply.');
    expect(summary).toContain(
      "- The organisation's policy: `.github/postwarden.yml` could not be read, so it does not apply here.",
    );
    expect(summary).toContain('- paths.ignore of this repository has no effect');
  });

  test('announces a valid change of the policy, and lists the mistakes of an invalid one', () => {
    const path = '.github/postwarden.yml';
    const valid = build({ policyChange: { path, problems: [], changes: ['failOn: medium → high'] } });
    expect(valid.summary).toContain(
      '`.github/postwarden.yml` is valid. It takes effect after the merge into `main`.\n\n- failOn: medium → high',
    );
    const invalid = build({ policyChange: { path, problems: [PROBLEM], changes: [] } });
    expect(invalid.summary).toContain('- line 3, column 5: unknown key: did you mean failOn?');
    expect(invalid.annotations).toMatchObject([{ path, startLine: 3, startColumn: 5, level: 'failure' }]);
  });

  test.each([
    ['absent', 'acme/.github:.github/postwarden.yml', 'none, there is no `acme/.github:.github/postwarden.yml`.'],
    [
      'out-of-reach',
      'acme/.github',
      'none in reach. There is no repository `acme/.github`, or the App is not installed on it.',
    ],
  ] as const)('an organisation’s policy that is %s is told', (state, path, words) => {
    const organisation = { ...POLICY_SOURCE, level: 'organisation', state, path, commit: null, branch: null } as const;
    expect(build({ policySources: [POLICY_SOURCE, organisation] }).summary).toContain(
      `- The organisation's policy: ${words}`,
    );
  });

  test('an invalid policy in force is annotated, the organisation’s is told', () => {
    const invalid: PolicySource = { ...POLICY_SOURCE, state: 'invalid', problems: [PROBLEM] };
    const report = build({ policySources: [invalid, { ...invalid, level: 'organisation' }] });
    expect(report.annotations).toMatchObject([{ startLine: 3, level: 'warning' }]);
    expect(report.summary.match(/is invalid \(line 3: unknown key: did you mean failOn\?\)/g)).toHaveLength(2);
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
    const { summary } = build({ result: buildResult([], { issues }) });
    expect(summary).toContain('### Not scanned\n\n2 entries: lfs-pointer 1, list-truncated 1.');
    expect(summary).toContain(
      '- `big.json`: The file is kept in Git LFS; only its pointer is in the repository. (lfs-pointer)\n- The change is so large',
    );
    expect(summary).toContain('### Scanned, with remarks\n\n1 entry: invalid-json 1.');
    expect(summary).toContain('- `broken.json:7`: The file is not valid JSON');
  });

  test('lists ignores that do nothing', () => {
    const entry = {
      fingerprint: fingerprintOf(7),
      reason: 'r',
      owner: 'o',
      expires: '2020-01-01',
      rule: null,
      paths: [],
      line: 9,
    };
    const { summary } = build({ result: buildResult([], { unusedIgnores: [entry], expiredIgnores: [entry] }) });
    expect(summary).toContain(`- \`${fingerprintOf(7)}\` (line 9) matches nothing here.`);
    expect(summary).toContain(`- \`${fingerprintOf(7)}\` (line 9) has expired and counts no more.`);
  });

  test('says how many places have an annotation', () => {
    const occurrences = Array.from({ length: 25 }, (_, index) => buildOccurrence({ startLine: index + 1 }));
    const { summary } = build({ result: buildResult([buildFinding({ occurrences })]) });
    expect(summary).toContain('Annotations show 10 of 25 new places, the worst first.');
  });
});

test('the text has a folded part for each secret, with an entry to accept it', () => {
  const { text } = build({ result: buildResult([buildFinding({ alternatives: ['other-key'] })]) });
  expect(
    text,
  ).toBe(`<details><summary>high: Acme API key <code>Tr… &#40;25 characters&#41;</code> in <code>collections/payments.json</code></summary>

- **Rule:** [\`acme-api-key\`](https://github.com/postwarden/postwarden/blob/main/docs/rules/acme.md#acme-api-key)
- **Or:** \`other-key\`
- **Used by:** 1 request to \`api.acme.example\`
- **Where:**
  - [\`collections/payments.json:12\`](https://github.example/acme/api/blob/${'b'.repeat(40)}/collections/payments.json#L12): auth parameter \`token\` of request \`Create charge\` (\`POST api.acme.example\`)
- **How to fix:**
  - Revoke the key.
  - Revoke it here: https://acme.example/keys
  - Documentation: https://acme.example/docs

If it may stay, merge this into \`ignore\` of [\`.github/postwarden.yml\`](https://github.example/acme/api/edit/main/.github/postwarden.yml) on \`main\`:

\`\`\`yaml
ignore:
  - fingerprint: pw1_00000000000000000000000000000001
    rule: acme-api-key
    reason: say why it may stay
    owner: who answers for it
    expires: 2027-02-20
\`\`\`

</details>
`);
});

describe('the entry to accept a finding', () => {
  const { providerId: _, ...ofPolicy } = buildFinding({ ruleId: 'organisation-rule' });
  const entryFor = (finding: AdvisedFinding): string => {
    const { text } = build({ result: buildResult([finding]) });
    return /```yaml\n([\s\S]*?)```/.exec(text!)![1]!;
  };
  const problemsOf = (text: string): readonly string[] =>
    parsePolicy(text, new Set(['acme-api-key'])).problems.map(({ message }) => message.split(' must')[0]!);

  test.each<[string, AdvisedFinding]>([
    ['a new secret', buildFinding()],
    ['a secret that is gone', buildFinding({ status: 'gone' })],
    ['a rule of the policy', ofPolicy],
  ])('of %s is refused as it is, and accepted once it is filled in', (_, finding) => {
    const entry = entryFor(finding);
    expect(problemsOf(entry)).toEqual(['ignore[0].reason', 'ignore[0].owner']);
    expect(problemsOf(entry.replace(/reason: .*/, 'reason: test data').replace(/owner: .*/, 'owner: me'))).toEqual([]);
  });
});

test('without a policy file the link makes a new one', () => {
  const { text } = build({
    result: buildResult([buildFinding()]),
    policySources: [{ ...POLICY_SOURCE, state: 'absent' }],
    defaultBranch: 'release/1.0',
  });
  expect(text).toContain('https://github.example/acme/api/new/release/1.0?filename=.github/postwarden.yml');
});

describe('bounds', () => {
  test('5,000 findings and 3,001 unread files stay within what GitHub takes', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      buildFinding({ fingerprint: fingerprintOf(index), severity: index % 2 === 0 ? 'critical' : 'low' }),
    );
    const notScanned = Array.from({ length: 3_001 }, (_, index) =>
      buildIssue({ code: 'lfs-pointer', path: `big/${index}.json`, incomplete: true }),
    );
    const report = build({ result: buildResult(findings), notScanned });
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

  test('the title has at most 255 characters', () => {
    expect(buildErrorReport({ code: 'rate-limited', onError: 'neutral' }).title.length).toBeLessThan(256);
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
    const report = build({
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
    const report = build({
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
  expect(build({ result: buildResult(findings) })).toEqual(build({ result: buildResult(findings) }));
});

describe('other outcomes', () => {
  test.each(['neutral', 'failure'] as const)('an error is concluded %s where the policy says so', (onError) => {
    const report = buildErrorReport({ code: 'github-unreachable', onError });
    expect(report).toMatchObject({ conclusion: onError, title: 'Not scanned: github-unreachable', annotations: [] });
    expect(report.summary).toContain('GitHub did not answer, in three attempts.');
  });

  test('a superseded run is cancelled', () => {
    const report = buildSupersededReport('d'.repeat(40));
    expect(report).toMatchObject({ conclusion: 'cancelled', title: `Superseded by ${'d'.repeat(40)}` });
  });
});
