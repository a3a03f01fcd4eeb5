import type { PolicySource } from '../../../src/report/check/check-report-input.ts';
import { POLICY_PROBLEM, POLICY_SOURCE, reportOn } from '../../support/check-report.ts';
import { buildResult, fingerprintOf } from '../../support/results.ts';

test('names the policies in force, and what has no effect', () => {
  const { summary } = reportOn({
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
  const valid = reportOn({ policyChange: { path, problems: [], changes: ['failOn: medium → high'] } });
  expect(valid.summary).toContain(
    '`.github/postwarden.yml` is valid. It takes effect after the merge into `main`.\n\n- failOn: medium → high',
  );
  const invalid = reportOn({ policyChange: { path, problems: [POLICY_PROBLEM], changes: [] } });
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
  expect(reportOn({ policySources: [POLICY_SOURCE, organisation] }).summary).toContain(
    `- The organisation's policy: ${words}`,
  );
});

test('an invalid policy in force is annotated, the organisation’s is told', () => {
  const invalid: PolicySource = { ...POLICY_SOURCE, state: 'invalid', problems: [POLICY_PROBLEM] };
  const report = reportOn({ policySources: [invalid, { ...invalid, level: 'organisation' }] });
  expect(report.annotations).toMatchObject([{ startLine: 3, level: 'warning' }]);
  expect(report.summary.match(/is invalid \(line 3: unknown key: did you mean failOn\?\)/g)).toHaveLength(2);
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
  const { summary } = reportOn({ result: buildResult([], { unusedIgnores: [entry], expiredIgnores: [entry] }) });
  expect(summary).toContain(`- \`${fingerprintOf(7)}\` (line 9) matches nothing here.`);
  expect(summary).toContain(`- \`${fingerprintOf(7)}\` (line 9) has expired and counts no more.`);
});
