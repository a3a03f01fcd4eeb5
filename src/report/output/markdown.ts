import type { AdvisedFinding } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { AdvisedResult } from '../../model/scan-result.ts';
import { cleanPath } from '../clean-text.ts';
import { countFindings, countSeverities, wordNone } from '../count-findings.ts';
import { describePlace, describeUse, remedySteps, type Show, showMarkdown } from '../describe-finding.ts';
import { describeHistory, GONE_ADVICE } from '../describe-history.ts';
import { codeSpan, escapeMarkdown } from '../escape-markdown.ts';
import { wordIssue } from '../issue-sentences.ts';
import { counted } from '../plural.ts';
import { failingFindings, goneFindings, worstFirst } from '../verdict.ts';
import { describePassedOver, describeRead, describeUnread, isEmpty } from './describe-reading.ts';
import type { ReportOptions } from './report-options.ts';

/** The result as Markdown, for a ticket, a wiki or the summary of a job. */
export function renderMarkdown(result: AdvisedResult, options: ReportOptions): string {
  const scrub = options.showSecrets ? (text: string): string => text : options.scrub;
  const show = showMarkdown(scrub);
  const shown = worstFirst(result.findings.filter((finding) => finding.status !== 'ignored'));
  const parts = [
    '# Postwarden',
    [wordSum(result, options), describePassedOver(result), wordUnread(result)]
      .filter((part) => part !== null)
      .join(' '),
    ...(shown.length === 0 ? [] : [renderTable(shown, { scrub, show, showSecrets: options.showSecrets })]),
    ...renderFixes(shown),
    ...renderIssues(result.issues, scrub),
  ];
  return `${parts.join('\n\n')}\n`;
}

function wordSum(result: AdvisedResult, options: ReportOptions): string {
  const fresh = result.findings.filter((finding) => finding.status === 'new');
  const failing = failingFindings(result.findings, options.failOn);
  const read = describeRead(result);
  const gone = goneFindings(result.findings, { failOn: options.failOn, history: options.history ?? 'warn' });
  const old =
    gone.length === 0 ? '' : ` **${countFindings(gone)}** gone from the tip, still in the history. ${GONE_ADVICE}`;
  if (isEmpty(result)) return 'No Postman files here.';
  if (fresh.length === 0) return `${wordNone(result.findings)} in ${read}.${old}`;
  const bar =
    failing.length === 0 ? '' : ` ${counted(failing.length, 'finding')} of severity ${options.failOn} or worse.`;
  return `**${countFindings(fresh)}** (${countSeverities(fresh)}) in ${read}.${bar}${old}`;
}

function wordUnread(result: AdvisedResult): string | null {
  const unread = describeUnread(result);
  return unread === null ? null : `**${unread}**: see below.`;
}

interface TableOptions {
  readonly scrub: (text: string) => string;
  readonly show: Show;
  readonly showSecrets: boolean;
}

function renderTable(findings: readonly AdvisedFinding[], options: TableOptions): string {
  const rows = findings.flatMap((finding) => toRows(finding, options));
  return ['| severity | what | where | role | used by |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function toRows(finding: AdvisedFinding, { scrub, show, showSecrets }: TableOptions): string[] {
  const value = showSecrets && finding.secret !== null ? finding.secret.reveal() : finding.preview;
  const limit = showSecrets ? value.length + 1 : undefined;
  const shownValue = finding.family === 'posture' ? '' : ` ${codeSpan(value, limit)}`;
  const history = describeHistory(finding, codeSpan);
  const words = [finding.status === 'existing' ? 'existing' : null, history].filter((word) => word !== null).join(', ');
  const what = `${escapeMarkdown(finding.title)}${shownValue}${words === '' ? '' : ` (${words})`}`;
  const use = describeUse(finding, show) ?? '';
  return finding.occurrences.map((occurrence) => {
    const where = codeSpan(`${cleanPath(scrub(occurrence.path))}:${occurrence.startLine}`, 250);
    return `| ${finding.severity} | ${what} | ${where} | ${describePlace(occurrence, show)} | ${use} |`;
  });
}

/** The steps for each rule once, since findings of one rule are fixed alike. */
function renderFixes(findings: readonly AdvisedFinding[]): string[] {
  const byRule = new Map<string, AdvisedFinding>();
  for (const finding of findings) if (!byRule.has(finding.ruleId)) byRule.set(finding.ruleId, finding);
  if (byRule.size === 0) return [];
  const items = [...byRule.values()].map(
    (finding) => `- ${escapeMarkdown(finding.title)}: ${remedySteps(finding).join(' ')}`,
  );
  return ['## How to fix', items.join('\n')];
}

function renderIssues(issues: readonly ScanIssue[], scrub: (text: string) => string): string[] {
  if (issues.length === 0) return [];
  const items = issues.map((issue) => {
    const line = issue.line === null ? '' : `:${issue.line}`;
    const verb = issue.incomplete ? 'not, or not wholly, read' : 'note';
    return `- ${codeSpan(`${cleanPath(scrub(issue.path))}${line}`, 250)}: ${wordIssue(issue)} (${issue.code}, ${verb})`;
  });
  return ['## Issues', items.join('\n')];
}
