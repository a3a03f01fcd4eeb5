import type { CheckReport, Conclusion } from '../../model/check-report.ts';
import { cleanText } from '../clean-text.ts';
import { countFindings, countSeverities, countUnread } from '../count-findings.ts';
import { counted } from '../plural.ts';
import { failingFindings, failingIssues, goneFindings } from '../verdict.ts';
import { planAnnotations } from './annotations.ts';
import { fitSections } from './bounded-sections.ts';
import type { CheckReportInput, Verdict } from './check-report-input.ts';
import { buildDetailSections } from './detail-sections.ts';
import { buildSummarySections } from './summary-sections.ts';

/** GitHub's bound for summary and text. */
const MAX_TEXT = 65_535;
const MAX_TITLE = 255;

/** Words and judges a scan as a check run. The same input gives the same report. */
export function buildCheckReport(input: CheckReportInput): CheckReport {
  const verdict = judge(input);
  const plan = planAnnotations({
    findings: input.result.findings,
    unread: verdict.unread,
    failOn: input.policy.failOn,
    scrub: input.scrub,
    policyProblems: listPolicyProblems(input),
  });
  const details = fitSections(buildDetailSections(input, verdict), MAX_TEXT);
  return {
    conclusion: verdict.conclusion,
    title: cleanText(wordTitle(input, verdict), MAX_TITLE),
    summary: fitSections(buildSummarySections(input, verdict, plan), MAX_TEXT),
    text: details === '' ? null : details,
    annotations: plan.annotations,
  };
}

function judge(input: CheckReportInput): Verdict {
  const { result, policy } = input;
  const issues = [...result.issues, ...input.notScanned];
  const parts = {
    failing: failingFindings(result.findings, policy.failOn),
    fresh: result.findings.filter((finding) => finding.status === 'new'),
    gone: goneFindings(result.findings, policy),
    issues,
    isIncomplete: issues.some((issue) => issue.incomplete),
    unread: failingIssues(issues, policy),
  };
  return { ...parts, conclusion: conclude(input, parts) };
}

function conclude(input: CheckReportInput, parts: Omit<Verdict, 'conclusion'>): Conclusion {
  const { policy } = input;
  if (parts.failing.length > 0 || breaksPolicy(input)) return 'failure';
  if (parts.gone.length > 0 && policy.history === 'fail') return 'failure';
  if (parts.unread.length > 0) return 'failure';
  return parts.gone.length > 0 || parts.isIncomplete ? 'neutral' : 'success';
}

function breaksPolicy(input: CheckReportInput): boolean {
  return (input.policyChange?.problems.length ?? 0) > 0;
}

/** What decides first, then what else is to be known. */
function wordTitle(input: CheckReportInput, verdict: Verdict): string {
  const { failing, unread } = verdict;
  const isUnread = failing.length === 0 && unread.length > 0;
  const found = wordFindings(input, verdict);
  const parts = isUnread
    ? [`${countUnread(unread)}, which fails the check`, `${found.charAt(0).toLowerCase()}${found.slice(1)}`]
    : [found];
  if (breaksPolicy(input)) parts.push('this change makes the policy invalid');
  const invalid = input.policySources.find(({ state }) => state === 'invalid');
  if (invalid !== undefined) {
    const whose = invalid.level === 'organisation' ? "the organisation's policy" : 'the policy in force';
    parts.push(`${whose} is invalid, so defaults apply`);
  }
  const incomplete = verdict.issues.filter((issue) => issue.incomplete);
  if (incomplete.length > 0 && !isUnread) parts.push(countUnread(incomplete));
  return parts.join('; ');
}

function wordFindings(input: CheckReportInput, { failing, fresh, gone, isIncomplete }: Verdict): string {
  if (failing.length > 0) return `${countFindings(failing, 'new')} (${countSeverities(failing)})`;
  if (gone.length > 0) return `${countFindings(gone)} gone from the tip but still in the history: rotate`;
  if (fresh.length > 0) return `Nothing new that fails; ${countFindings(fresh, 'new')} (${countSeverities(fresh)})`;
  const { documents } = input.result.counts;
  if (documents > 0) return `No new secrets in ${counted(documents, 'Postman file')}`;
  return isIncomplete ? 'No new secrets in what could be read' : 'No Postman files to scan';
}

function listPolicyProblems(input: CheckReportInput) {
  const { policyChange } = input;
  const broken = (policyChange?.problems ?? []).map((problem) => ({
    path: policyChange?.path ?? '',
    problem,
    fails: true,
  }));
  // The organisation's file is in another repository: its mistakes have no line here.
  const inForce = input.policySources
    .filter(({ level, state }) => level === 'repository' && state === 'invalid' && broken.length === 0)
    .flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem, fails: false })));
  return [...broken, ...inForce];
}
