import type { AdvisedFinding, Occurrence } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { AdvisedResult } from '../../model/scan-result.ts';
import { wordIssue } from '../issue-sentences.ts';
import { countUnreadFiles } from './describe-reading.ts';
import { toJsonText } from './json-text.ts';
import type { ReportOptions } from './report-options.ts';

/** Raised when a field changes its meaning or goes; new fields alone do not. */
export const JSON_SCHEMA_VERSION = 1;

/** The result as JSON, as `docs/schema/report.schema.json` describes it. */
export function renderJson(result: AdvisedResult, options: ReportOptions): string {
  const scrub = options.showSecrets ? (text: string) => text : options.scrub;
  const report = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'postwarden', version: options.version },
    summary: { ...result.counts, unread: countUnreadFiles(result.issues) },
    findings: result.findings.map((finding) => toJsonFinding(finding, options.showSecrets, scrub)),
    issues: result.issues.map((issue) => toJsonIssue(issue, scrub)),
    ...(result.unusedBaseline === undefined ? {} : { unusedBaseline: result.unusedBaseline }),
  };
  return `${toJsonText(report, 2)}\n`;
}

type Scrub = (text: string) => string;

function toJsonFinding(finding: AdvisedFinding, showSecrets: boolean, scrub: Scrub): object {
  return {
    ruleId: finding.ruleId,
    family: finding.family,
    title: finding.title,
    provider: finding.provider,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    fingerprint: finding.fingerprint,
    preview: finding.preview,
    ...(showSecrets && finding.secret !== null ? { secret: finding.secret.reveal() } : {}),
    occurrences: finding.occurrences.map((occurrence) => toJsonOccurrence(occurrence, scrub)),
    usedBy: { requests: finding.usedBy.requests, hosts: finding.usedBy.hosts.map(scrub) },
    alternatives: finding.alternatives,
    attributes: finding.attributes.map(({ name, value }) => ({ name, value: scrub(value) })),
    remediation: { ...finding.remediation },
    ignoredBy: finding.ignoredBy,
    history: finding.history ?? null,
  };
}

function toJsonOccurrence(occurrence: Occurrence, scrub: Scrub): object {
  const { request } = occurrence;
  return {
    path: wellFormed(scrub(occurrence.path)),
    format: occurrence.format,
    pointer: scrubOrNull(occurrence.pointer, scrub),
    role: occurrence.role,
    key: scrubOrNull(occurrence.key, scrub),
    enabled: occurrence.enabled,
    startLine: occurrence.startLine,
    startColumn: occurrence.startColumn,
    endLine: occurrence.endLine,
    endColumn: occurrence.endColumn,
    request:
      request === null
        ? null
        : {
            name: scrubOrNull(request.name, scrub),
            method: scrubOrNull(request.method, scrub),
            host: scrubOrNull(request.host, scrub),
          },
    decodedFrom: occurrence.decodedFrom,
  };
}

function toJsonIssue(issue: ScanIssue, scrub: Scrub): object {
  return {
    code: issue.code,
    path: wellFormed(scrub(issue.path)),
    message: wordIssue(issue),
    line: issue.line,
    incomplete: issue.incomplete,
  };
}

/** What no parser stumbles over: a path may hold bytes that are no text. */
function wellFormed(path: string): string {
  return path.replace(/\p{Cs}/gu, '\ufffd');
}

function scrubOrNull(text: string | null, scrub: Scrub): string | null {
  return text === null ? null : scrub(text);
}
