import { compareText } from '../../model/compare-text.ts';
import type { AdvisedRecord, Confidence, Occurrence, Severity } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { AdvisedResult } from '../../model/scan-result.ts';
import { cleanText } from '../clean-text.ts';
import { describePlace, describeUse, remedySteps, type Show, showPlain } from '../describe-finding.ts';
import { describeHistory, GONE_ADVICE } from '../describe-history.ts';
import { PROJECT_URL, reportDocsUrl } from '../docs-url.ts';
import { splitArchivePath, toArtifactLocation } from '../file-uri.ts';
import { wordIssue } from '../issue-sentences.ts';
import { counted, formatNumber } from '../plural.ts';
import { worstFirst } from '../verdict.ts';
import { countUnreadFiles, isEmpty } from './describe-reading.ts';
import { toJsonText } from './json-text.ts';
import type { ReportOptions } from './report-options.ts';

/** GitHub takes no more results in a run; the worst come first. */
const MAX_RESULTS = 25_000;
const MAX_NOTIFICATIONS = 1_000;

/**
 * The result as SARIF 2.1.0, as GitHub's code scanning takes it. One result for each place, since GitHub shows an alert in
 * a pull request only where all its lines are in the diff. Neither secrets nor lines of the files are in it.
 */
export function renderSarif(result: AdvisedResult, options: ReportOptions): string {
  // What the policy accepts is no alert, nor what stands in no file any more: that is told beside them.
  const findings = worstFirst(result.findings.filter(({ status }) => status === 'new' || status === 'existing'));
  const rules = collectRules(findings);
  const places = findings.flatMap((finding) => numberPlaces(finding));
  const ruleIndexes = new Map(rules.map(({ ruleId }, index) => [ruleId, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Postwarden',
            semanticVersion: options.version,
            informationUri: PROJECT_URL,
            rules: rules.map(toRule),
          },
        },
        automationDetails: { id: 'postwarden/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: listNotifications(result, places.length, options.scrub),
          },
        ],
        results: places
          .slice(0, MAX_RESULTS)
          .map((place) => toResult(place, ruleIndexes.get(place.finding.ruleId)!, options.scrub)),
        properties: {
          files: result.counts.files,
          documents: result.counts.documents,
          passedOver: result.counts.passedOver ?? 0,
          unread: countUnreadFiles(result.issues),
        },
      },
    ],
  };
  return `${toJsonText(log, 2)}\n`;
}

/** What is beside the alerts; of what is too much for a run, how much it is. */
function listNotifications(result: AdvisedResult, places: number, scrub: (text: string) => string): readonly object[] {
  const gone = worstFirst(result.findings.filter(({ status }) => status === 'gone'));
  const all = [...gone.map(toGoneNotification), ...result.issues.map((issue) => toNotification(issue, scrub))];
  const remarks = [];
  if (places > MAX_RESULTS) remarks.push(wordLeftOut(places, MAX_RESULTS, 'result'));
  if (isEmpty(result)) remarks.push({ id: 'no-postman-files', level: 'note', text: 'No Postman files here.' });
  if (all.length > MAX_NOTIFICATIONS) remarks.push(wordLeftOut(all.length, MAX_NOTIFICATIONS, 'notification'));
  const told = remarks.map(({ id, level, text }) => ({ descriptor: { id }, level, message: { text } }));
  return [...told, ...all.slice(0, MAX_NOTIFICATIONS)];
}

function wordLeftOut(all: number, most: number, word: string): { id: string; level: string; text: string } {
  const text = `${counted(all - most, word)} left out: a run takes ${formatNumber(most)}. Scan folders one by one.`;
  return { id: `${word}s-left-out`, level: 'warning', text };
}

/** One place of a finding; `ordinal` counts the places of the same secret in the same file. */
interface NumberedPlace {
  readonly finding: AdvisedRecord;
  readonly occurrence: Occurrence;
  readonly ordinal: number;
}

function numberPlaces(finding: AdvisedRecord): NumberedPlace[] {
  const counts = new Map<string, number>();
  return finding.occurrences.map((occurrence) => {
    const ordinal = (counts.get(occurrence.path) ?? 0) + 1;
    counts.set(occurrence.path, ordinal);
    return { finding, occurrence, ordinal };
  });
}

/** A finding of each rule that has some, the worst one: it speaks for the rule. Ordered by id. */
function collectRules(findings: readonly AdvisedRecord[]): readonly AdvisedRecord[] {
  const rules = new Map<string, AdvisedRecord>();
  for (const finding of findings) if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, finding);
  return [...rules.values()].sort((a, b) => compareText(a.ruleId, b.ruleId));
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  info: 'note',
};

/** GitHub calls more than 9 critical, from 7 high, from 4 medium, the rest low. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: null,
};

const PRECISIONS: Readonly<Record<Confidence, string>> = { high: 'very-high', medium: 'high', low: 'medium' };

function toRule(finding: AdvisedRecord): object {
  const title = cleanText(finding.title, 255);
  const securitySeverity = SECURITY_SEVERITIES[finding.severity];
  const steps = remedySteps(finding);
  return {
    id: finding.ruleId,
    name: finding.ruleId,
    shortDescription: { text: title },
    fullDescription: { text: finding.provider === null ? title : `${title} (${cleanText(finding.provider)})` },
    help: { text: steps.join('\n'), markdown: steps.map((step) => `- ${step}`).join('\n') },
    helpUri: reportDocsUrl(finding),
    defaultConfiguration: { level: LEVELS[finding.severity] },
    properties: {
      precision: PRECISIONS[finding.confidence],
      ...(securitySeverity === null ? {} : { 'security-severity': securitySeverity }),
      tags: finding.family === 'posture' ? ['security', 'posture'] : ['security', 'secret'],
    },
  };
}

function toResult(place: NumberedPlace, ruleIndex: number, scrub: (text: string) => string): object {
  const { finding, occurrence, ordinal } = place;
  const { file, entry } = splitArchivePath(occurrence.path);
  const pointer = occurrence.pointer === null ? null : scrub(occurrence.pointer);
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: describeResult(place, entry, scrub) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifactLocation(scrub(file)),
          region: entry === null ? toRegion(occurrence) : { startLine: 1 },
        },
        ...(pointer === null || pointer === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: cleanText(pointer, 500), kind: 'member' }] }),
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${ordinal}`,
      'postwardenSecret/v1': finding.fingerprint,
    },
    properties: { severity: finding.severity, status: finding.status, preview: finding.preview },
  };
}

function describeResult(place: NumberedPlace, entry: string | null, scrub: (text: string) => string): string {
  const { finding, occurrence } = place;
  // Square brackets would start a link in a SARIF message.
  const plain = showPlain(scrub);
  const escapeBrackets = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');
  const show: Show = {
    name: (text) => escapeBrackets(plain.name(text)),
    bare: (text) => escapeBrackets(plain.bare(text)),
  };
  const preview = finding.family === 'posture' ? '' : ` ${finding.preview}`;
  const parts = [`${cleanText(finding.title)}${preview} in ${describePlace(occurrence, show)}.`];
  if (entry !== null) parts.push(`In entry ${show.name(entry)} of the archive, line ${occurrence.startLine}.`);
  const use = describeUse(finding, show);
  if (use !== null) parts.push(`Used by ${use}.`);
  parts.push(...remedySteps(finding));
  return parts.join(' ');
}

function toRegion(occurrence: Occurrence): object {
  const { startLine, startColumn, endLine, endColumn } = occurrence;
  return { startLine, startColumn, endLine, endColumn };
}

/** Without a place: the file may be there no more, or hold something else on that line. */
function toGoneNotification(finding: AdvisedRecord): object {
  const history = describeHistory(finding) ?? '';
  return {
    descriptor: { id: 'gone-from-tip' },
    level: 'warning',
    message: {
      text: [`${cleanText(finding.title)} ${finding.preview}: ${history}.`, GONE_ADVICE, ...remedySteps(finding)].join(
        ' ',
      ),
    },
    properties: { ruleId: finding.ruleId, severity: finding.severity, fingerprint: finding.fingerprint },
  };
}

function toNotification(issue: ScanIssue, scrub: (text: string) => string): object {
  return {
    descriptor: { id: issue.code },
    level: issue.incomplete ? 'warning' : 'note',
    message: { text: wordIssue(issue) },
    ...(issue.path === '' ? {} : { locations: [toIssueLocation(issue, scrub)] }),
  };
}

function toIssueLocation(issue: ScanIssue, scrub: (text: string) => string): object {
  return {
    physicalLocation: {
      artifactLocation: toArtifactLocation(scrub(splitArchivePath(issue.path).file)),
      ...(issue.line === null ? {} : { region: { startLine: issue.line } }),
    },
  };
}
