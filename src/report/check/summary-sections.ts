import type { FindingRecord } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { Policy } from '../../model/policy.ts';
import type { PassedOver } from '../../model/scan-result.ts';
import { cleanPath } from '../clean-text.ts';
import { countFindings, countSeverities, countUnread } from '../count-findings.ts';
import { describeUse, showMarkdown } from '../describe-finding.ts';
import { describePast, describeSpan } from '../describe-history.ts';
import { ISSUES_URL, POLICY_URL } from '../docs-url.ts';
import { codeSpan, escapeMarkdown, link } from '../escape-markdown.ts';
import { wordIssue } from '../issue-sentences.ts';
import { counted, formatNumber } from '../plural.ts';
import { worstFirst } from '../verdict.ts';
import type { AnnotationPlan } from './annotations.ts';
import { fixed, type Section } from './bounded-sections.ts';
import type { CheckReportInput, Verdict } from './check-report-input.ts';
import { linkPlace } from './place-link.ts';
import { buildPolicySections } from './policy-sections.ts';

/** What is kept first where space is short. */
const PRIORITY = { verdict: 0, policy: 1, notScanned: 2, table: 3, gone: 4, ignores: 5, remarks: 6 } as const;

/** Three thousand unread files must leave room for what was found. */
const ISSUES_SHOWN = 200;

/** The summary of a check run: verdict, what was found, what to do, what was not scanned, what the verdict rests on. */
export function buildSummarySections(input: CheckReportInput, verdict: Verdict, plan: AnnotationPlan): Section[] {
  const incomplete = verdict.issues.filter((issue) => issue.incomplete);
  const remarks = verdict.issues.filter((issue) => !issue.incomplete);
  return [
    fixed(PRIORITY.verdict, wordVerdict(input, verdict)),
    findingTable(input, verdict),
    goneSection(input, verdict),
    fixed(PRIORITY.verdict, wordAdvice(input, verdict)),
    fixed(PRIORITY.verdict, wordCounts(input, plan)),
    issueSection('Not scanned', incomplete, { input, priority: PRIORITY.notScanned }),
    issueSection('Scanned, with remarks', remarks, { input, priority: PRIORITY.remarks }),
    ...buildPolicySections(input, PRIORITY),
  ];
}

function wordVerdict(input: CheckReportInput, verdict: Verdict): string {
  const { failing, unread } = verdict;
  const lead = failing.length > 0 || unread.length === 0 ? '' : `**${countUnread(unread)}**, which fails the check. `;
  return `${lead}${wordFound(input, verdict)}`;
}

function wordFound(input: CheckReportInput, { failing, fresh, gone, isIncomplete }: Verdict): string {
  const bar =
    input.policy.failOn === 'never' ? 'nothing fails the check' : `${input.policy.failOn} or worse fails the check`;
  if (failing.length > 0) return `**${countFindings(failing, 'new')}** (${countSeverities(failing)}); ${bar}.`;
  if (gone.length > 0) {
    return `**${countFindings(gone)}** came and went within this change: gone from the tip, still in the history.`;
  }
  const rest = isIncomplete ? ' in what could be read' : '';
  if (fresh.length > 0) return `**${countFindings(fresh, 'new')}**${rest} (${countSeverities(fresh)}); ${bar}.`;
  return input.result.counts.documents === 0 ? `No Postman files to scan${rest}.` : `No new secrets${rest}.`;
}

function findingTable(input: CheckReportInput, verdict: Verdict): Section {
  if (verdict.fresh.length === 0) return fixed(PRIORITY.table, '');
  return {
    priority: PRIORITY.table,
    head: '| severity | what | where | used by |\n| --- | --- | --- | --- |',
    rows: worstFirst(verdict.fresh).map((finding) => toRow(finding, input)),
    more: (dropped) => `\n${counted(dropped, 'more finding')} had no room in this table.`,
  };
}

function toRow(finding: FindingRecord, input: CheckReportInput): string {
  const [first, ...others] = finding.occurrences;
  const where = first === undefined ? '' : linkPlace(first, input);
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more place')}`;
  return `| ${finding.severity} | ${wordFinding(finding)} | ${where}${more} | ${describeUse(finding, showMarkdown(input.scrub)) ?? ''} |`;
}

function wordFinding({ family, title, preview }: FindingRecord): string {
  const words = escapeMarkdown(title);
  return family === 'posture' ? words : `${words} ${codeSpan(preview)}`;
}

function goneSection(input: CheckReportInput, { gone }: Verdict): Section {
  if (gone.length === 0) return fixed(PRIORITY.gone, '');
  return {
    priority: PRIORITY.gone,
    head: '### Gone from the tip, still in the history\n',
    rows: worstFirst(gone).map((finding) => {
      const path = finding.occurrences[0]?.path;
      const where = path === undefined ? '' : ` in ${codeSpan(cleanPath(input.scrub(path)), 200)}`;
      const span = finding.history === undefined ? '' : `: ${describeSpan(finding.history, codeSpan)}`;
      return `- ${finding.severity}: ${wordFinding(finding)}${where}${span}`;
    }),
    more: (dropped) => `- and ${counted(dropped, 'more')}`,
  };
}

function wordAdvice({ policy }: CheckReportInput, { failing, gone, unread }: Verdict): string {
  if (failing.length === 0 && gone.length === 0) return unread.length === 0 ? '' : wordUnreadAdvice(policy);
  const rotate =
    '1. **Revoke or rotate** each secret now: whoever can read the repository, a fork or a clone has it, and a later commit does not take it back.';
  if (failing.length === 0) {
    return [
      '### What to do',
      '',
      rotate,
      '2. If nobody else has the branch yet, rewrite its commits so that none of them holds a secret, and push it with force.',
      '3. Otherwise the rotation is what counts: once that is done, each secret can be accepted with the entry under its details.',
    ].join('\n');
  }
  return [
    '### What to do',
    '',
    rotate,
    '2. Put a variable such as `{{token}}` in its place, and keep the value in Postman Vault or in a local (current) value, which is never exported.',
    '3. Push. This check runs again by itself.',
  ].join('\n');
}

function wordUnreadAdvice({ onIncomplete }: Policy): string {
  return [
    '### What to do',
    '',
    `1. See *Not scanned* below: nobody knows what those files hold, so they fail the check (\`onIncomplete: ${onIncomplete}\`).`,
    '2. Bring them in a form that can be read: a fresh export, as text, in git itself. Or take them out of this change.',
    `3. If one is to stay as it is, list its path under \`paths.ignore\` of the ${link('policy', POLICY_URL)} on the default branch.`,
  ].join('\n');
}

function wordCounts({ result, passedOver }: CheckReportInput, plan: AnnotationPlan): string {
  const { files, documents, findings, occurrences } = result.counts;
  const of = (status: FindingRecord['status']): number =>
    result.findings.filter((finding) => finding.status === status).length;
  const lines = [
    `Read: ${counted(documents, 'Postman document')} of ${counted(files, 'file')}${describePast(result.counts.past)}. Found: ${counted(findings, 'finding')} at ${counted(occurrences, 'place')} (${formatNumber(of('new'))} new, ${formatNumber(of('existing'))} there before, ${formatNumber(of('ignored'))} accepted by the policy, ${formatNumber(of('gone'))} gone).`,
  ];
  const passed = wordPassedOver(passedOver);
  if (passed !== null) lines.push(passed);
  if (plan.annotatedPlaces < plan.places) {
    lines.push(
      `Annotations show ${formatNumber(plan.annotatedPlaces)} of ${counted(plan.places, 'new place')}, the worst first.`,
    );
  }
  return lines.join('\n');
}

function wordPassedOver({ silent, ignored }: PassedOver): string | null {
  const parts = [];
  if (silent > 0)
    parts.push(`${counted(silent, 'changed file')} that ${silent === 1 ? 'shows' : 'show'} nothing of Postman’s`);
  if (ignored > 0) parts.push(`${counted(ignored, silent > 0 ? 'other' : 'changed file')} that the policy leaves out`);
  return parts.length === 0 ? null : `Passed over: ${parts.join(', ')}.`;
}

interface IssueSectionOptions {
  readonly input: CheckReportInput;
  readonly priority: number;
}

/** Grouped by code, so that three thousand files of one kind stay readable; every code is named. */
function issueSection(title: string, issues: readonly ScanIssue[], { input, priority }: IssueSectionOptions): Section {
  if (issues.length === 0) return fixed(priority, '');
  const hidden = Math.max(0, issues.length - ISSUES_SHOWN);
  const codes = [...new Set(issues.map((issue) => issue.code))].sort();
  const counts = codes.map((code) => `${code} ${formatNumber(issues.filter((issue) => issue.code === code).length)}`);
  return {
    priority,
    head: `### ${title}\n\n${counted(issues.length, 'entry', 'entries')}: ${counts.join(', ')}. ${link('What the codes mean', ISSUES_URL)}.\n`,
    rows: issues.slice(0, ISSUES_SHOWN).map((issue) => {
      const line = issue.line === null ? '' : `:${issue.line}`;
      const where = issue.path === '' ? '' : `${codeSpan(`${cleanPath(input.scrub(issue.path))}${line}`, 250)}: `;
      return `- ${where}${wordIssue(issue)} (${issue.code})`;
    }),
    more: (dropped) => `- and ${counted(dropped, 'more entry', 'more entries')}`,
    hidden,
  };
}
