import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import type { CheckReport } from '../../src/model/check-report.ts';
import { buildCheckReport } from '../../src/report/check/check-report.ts';
import type { CheckReportInput, PolicySource } from '../../src/report/check/check-report-input.ts';
import { buildResult } from './results.ts';

/** The repository's policy, in force. */
export const POLICY_SOURCE: PolicySource = {
  level: 'repository',
  state: 'in-force',
  path: '.github/postwarden.yml',
  commit: 'a'.repeat(40),
  branch: 'main',
  problems: [],
};

/** A mistake in a policy file. */
export const POLICY_PROBLEM = { line: 3, column: 5, message: 'unknown key: did you mean failOn?' };

/** The report on a commit where nothing is to be said, with what a test wants to be different. */
export function reportOn(changes: Partial<CheckReportInput> = {}): CheckReport {
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
