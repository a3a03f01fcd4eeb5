import type { AdvisedFinding, Finding, Occurrence, Status } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { AdvisedResult, ScanResult } from '../../model/scan-result.ts';
import { cleanPath, cleanText } from '../clean-text.ts';
import { countFindings, countSeverities, wordNone } from '../count-findings.ts';
import { describePlace, describeUse, remedySteps, type Show, showPlain } from '../describe-finding.ts';
import { describeHistory, GONE_ADVICE } from '../describe-history.ts';
import { wordIssue } from '../issue-sentences.ts';
import { counted, formatNumber } from '../plural.ts';
import { failingFindings, goneFindings } from '../verdict.ts';
import { describePassedOver, describeRead, describeUnread, isEmpty } from './describe-reading.ts';
import { toJsonText } from './json-text.ts';
import { createPaint, type Paint, SEVERITY_STYLES } from './paint.ts';
import type { ReportOptions } from './report-options.ts';
import { wrapText } from './wrap-text.ts';

export interface PrettyOptions extends ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

interface Page {
  readonly options: PrettyOptions;
  readonly paint: Paint;
  readonly show: Show;
  readonly showPath: (path: string) => string;
}

const NARROWEST = 40;
const INDENT = '    ';
/** Further places of a secret that are named one by one. */
const PLACES_SHOWN = 5;
/** Files of a remark that are named one by one. */
const REMARKED_SHOWN = 10;
const ISSUES_SHOWN = 50;
const UNUSED_SHOWN = 20;

/** The result for a reader at a terminal: secrets file by file, remarks, what could not be read, then the sum. */
export function renderPretty(result: AdvisedResult, options: PrettyOptions): string {
  const page = toPage(options);
  const shown = result.findings.filter((finding) => finding.status !== 'ignored');
  const lines = [
    ...renderFiles(
      shown.filter(({ family }) => family === 'credential'),
      page,
    ),
    ...renderRemarks(
      shown.filter(({ family }) => family === 'posture'),
      page,
    ),
    ...renderIssues(result.issues, page),
    ...renderIgnores(result, page),
    ...renderSum(result, page, ': see above.'),
  ];
  return `${lines.join('\n')}\n`;
}

/** The closing lines alone: for whoever gets the report itself in a file. */
export function summarise(result: ScanResult, options: PrettyOptions): string {
  return `${renderSum(result, toPage(options), '.').join('\n')}\n`;
}

function toPage(options: PrettyOptions): Page {
  const scrub = options.showSecrets ? (text: string): string => text : options.scrub;
  return {
    options,
    paint: createPaint(options.color),
    show: showPlain(scrub),
    showPath: (path) => cleanPath(scrub(path)),
  };
}

function renderFiles(findings: readonly AdvisedFinding[], page: Page): string[] {
  const lines: string[] = [];
  let path: string | undefined;
  for (const finding of findings) {
    const first = finding.occurrences[0];
    if (first === undefined) continue;
    if (first.path !== path) {
      path = first.path;
      lines.push(page.paint(page.showPath(path), 'underline'));
    }
    lines.push(...renderFinding(finding, first, page), '');
  }
  return lines;
}

/** Remarks are many and alike: each is told once, with the files that it is about. */
function renderRemarks(findings: readonly AdvisedFinding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const alike = new Map<string, AdvisedFinding[]>();
  for (const finding of findings) {
    const kind = `${finding.ruleId} ${finding.severity} ${finding.status}`;
    alike.set(kind, [...(alike.get(kind) ?? []), finding]);
  }
  return [page.paint('Remarks', 'underline'), ...[...alike.values()].flatMap((each) => renderRemark(each, page))];
}

function renderRemark(findings: readonly AdvisedFinding[], page: Page): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const lines = renderHead(first, null, page);
  for (const [index, finding] of findings.slice(0, REMARKED_SHOWN).entries()) {
    lines.push(...renderField({ label: index === 0 ? 'in' : '', text: describeFile(finding, page), page }));
  }
  const rest = findings.length - REMARKED_SHOWN;
  if (rest > 0) lines.push(...renderField({ label: '', text: `and ${counted(rest, 'more file')}`, page }));
  for (const [index, step] of remedySteps(first).entries()) {
    lines.push(...renderField({ label: index === 0 ? 'fix' : '', text: step, page }));
  }
  return [...lines, ''];
}

function describeFile({ occurrences, fingerprint }: AdvisedFinding, page: Page): string {
  const [first] = occurrences;
  if (first === undefined) return fingerprint;
  const place = `${page.showPath(first.path)}:${first.startLine}:${first.startColumn}`;
  const others = occurrences.length - 1;
  return `${place}${others === 0 ? '' : `, ${counted(others, 'more place')}`} (${fingerprint})`;
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: '',
  existing: ' (not new)',
  ignored: ' (ignored)',
  gone: ' (gone from the tip)',
};

function renderFinding(finding: AdvisedFinding, first: Occurrence, page: Page): string[] {
  const { show, options } = page;
  const lines = renderHead(finding, first, page);
  const add = (label: string, text: string): void => {
    lines.push(...renderField({ label, text, page }));
  };
  add('value', describeValue(finding, options.showSecrets));
  add('in', describePlace(first, show));
  const history = describeHistory(finding);
  if (history !== null) add('history', history);
  const use = describeUse(finding, show);
  if (use !== null) add('used by', use);
  for (const { name, value } of finding.attributes) add(cleanText(name), show.bare(value));
  if (finding.alternatives.length > 0) add('or', finding.alternatives.join(', '));
  const more = describeMorePlaces(finding, first, page);
  if (more !== null) add('also at', more);
  const steps = finding.status === 'gone' ? [GONE_ADVICE, ...remedySteps(finding)] : remedySteps(finding);
  for (const [index, step] of steps.entries()) add(index === 0 ? 'fix' : '', step);
  add('id', finding.fingerprint);
  return lines;
}

/** Place, severity, title and rule: on one line if they fit, else below each other. */
function renderHead(finding: AdvisedFinding, first: Occurrence | null, { paint, options }: Page): string[] {
  const place = first === null ? '' : `${first.startLine}:${first.startColumn}  `;
  const margin = place.length + finding.severity.length + 4;
  const room = Math.max(options.width, NARROWEST) - margin;
  const lines = wrapText(cleanText(finding.title), room).map((text) => ({
    text: paint(text, 'bold'),
    length: text.length,
  }));
  const append = (text: string, painted: string): void => {
    const last = lines.at(-1)!;
    if (last.length + text.length > room) lines.push({ text: painted.trimStart(), length: text.trimStart().length });
    else lines.push({ text: `${lines.pop()!.text}${painted}`, length: last.length + text.length });
  };
  const status = STATUS_WORDS[finding.status];
  append(status, status);
  append(`  ${finding.ruleId}`, `  ${paint(finding.ruleId, 'dim')}`);
  const severity = paint(finding.severity, ...SEVERITY_STYLES[finding.severity]);
  const start = `  ${paint(place, 'dim')}${severity}  `;
  return lines.map(({ text }, index) => `${index === 0 ? start : ' '.repeat(margin)}${text}`);
}

function describeValue(finding: AdvisedFinding, showSecrets: boolean): string {
  return showSecrets && finding.secret !== null ? toJsonText(finding.secret.reveal()) : finding.preview;
}

function describeMorePlaces(finding: AdvisedFinding, first: Occurrence, page: Page): string | null {
  const others = finding.occurrences.slice(1);
  if (others.length === 0) return null;
  const shown = others.slice(0, PLACES_SHOWN).map((occurrence) => {
    const place = `${occurrence.startLine}:${occurrence.startColumn}`;
    return occurrence.path === first.path ? place : `${page.showPath(occurrence.path)}:${place}`;
  });
  if (others.length > PLACES_SHOWN) shown.push(counted(others.length - PLACES_SHOWN, 'more place'));
  return shown.join(', ');
}

/** Narrow terminals get the label on a line of its own width; the text wraps beside it. */
function renderField({ label, text, page }: { label: string; text: string; page: Page }): string[] {
  const width = Math.max(page.options.width, NARROWEST);
  const name = label === '' ? '' : `${label}:`;
  const gutter = Math.max(9, name.length + 1);
  return wrapText(text, width - INDENT.length - gutter).map((line, index) => {
    const head = (index === 0 ? name : '').padEnd(gutter);
    return `${INDENT}${page.paint(head, 'dim')}${line}`;
  });
}

function renderIssues(issues: readonly ScanIssue[], page: Page): string[] {
  const lines = issues.slice(0, ISSUES_SHOWN).map((issue) => {
    const line = issue.line === null ? '' : `:${issue.line}`;
    const word = issue.incomplete ? page.paint('not read', 'yellow') : page.paint('note', 'dim');
    return `${word}  ${page.showPath(issue.path)}${line}: ${wordIssue(issue)} (${issue.code})`;
  });
  if (issues.length > ISSUES_SHOWN) lines.push(`and ${counted(issues.length - ISSUES_SHOWN, 'more issue')}`);
  return lines.length === 0 ? [] : [...lines, ''];
}

function renderIgnores(result: ScanResult, page: Page): string[] {
  const describe = (verdict: string) => (entry: { fingerprint: string; line: number | null }) =>
    `${page.paint('policy', 'yellow')}  ignore entry ${entry.fingerprint}${entry.line === null ? '' : ` on line ${entry.line}`} ${verdict}`;
  const lines = [
    ...result.unusedIgnores.map(describe('matches nothing')),
    ...result.expiredIgnores.map(describe('has expired and counts no more')),
  ];
  const unused = result.unusedBaseline ?? [];
  for (const fingerprint of unused.slice(0, UNUSED_SHOWN)) {
    lines.push(`${page.paint('baseline', 'yellow')}  entry ${fingerprint} matches nothing`);
  }
  if (unused.length > UNUSED_SHOWN)
    lines.push(`and ${counted(unused.length - UNUSED_SHOWN, 'more entry', 'more entries')}`);
  return lines.length === 0 ? [] : [...lines, ''];
}

function renderSum(result: ScanResult, page: Page, unreadEnd: string): string[] {
  const fresh = result.findings.filter((finding) => finding.status === 'new');
  const failing = failingFindings(result.findings, page.options.failOn);
  const read = describeRead(result, ` (${formatBytes(result.counts.bytes)})`);
  const severities = fresh.length === 0 ? '' : ` (${countSeverities(fresh)})`;
  const head =
    fresh.length === 0
      ? page.paint(wordNone(result.findings), 'green')
      : page.paint(`${countFindings(fresh)} found`, 'bold');
  const lines = [isEmpty(result) ? 'No Postman files here.' : `${head}${severities} in ${read}.`];
  const passedOver = describePassedOver(result);
  if (passedOver !== null) lines.push(passedOver);
  const other = [
    countStatus(result.findings, 'existing', 'not new'),
    countStatus(result.findings, 'gone', 'gone from the tip'),
    countStatus(result.findings, 'ignored', 'ignored by the policy'),
  ].filter((part) => part !== '');
  if (other.length > 0) lines.push(`Besides: ${other.join(', ')}.`);
  if (failing.length > 0) {
    lines.push(page.paint(`${counted(failing.length, 'finding')} of severity ${page.options.failOn} or worse.`, 'red'));
  }
  lines.push(...renderGone(result, page));
  const unread = describeUnread(result);
  if (unread !== null) lines.push(page.paint(`${unread}${unreadEnd}`, 'yellow'));
  return lines;
}

/** Whether secrets that are gone from the tip fail, the policy says. */
function renderGone(result: ScanResult, { options, paint }: Page): string[] {
  const { failOn, history = 'warn' } = options;
  const gone = goneFindings(result.findings, { failOn, history });
  if (gone.length === 0) return [];
  const line = `${countFindings(gone)} of severity ${failOn} or worse gone from the tip, still in the history.`;
  return [paint(line, history === 'fail' ? 'red' : 'yellow')];
}

function countStatus(findings: readonly Finding[], status: Status, words: string): string {
  const count = findings.filter((finding) => finding.status === status).length;
  return count === 0 ? '' : `${formatNumber(count)} ${words}`;
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
