import { type FindingRecord, SEVERITIES } from '../model/finding.ts';
import type { ScanIssue } from '../model/issue.ts';
import { counted, formatNumber, listed } from './plural.ts';

/** `3 secrets`; what is a fact of the set-up rather than a secret is counted apart. */
export function countFindings(findings: readonly FindingRecord[], adjective: string = ''): string {
  const posture = findings.filter((finding) => finding.family === 'posture').length;
  const secrets = findings.length - posture;
  const word = adjective === '' ? 'secret' : `${adjective} secret`;
  const parts = secrets > 0 || posture === 0 ? [counted(secrets, word)] : [];
  if (posture > 0)
    parts.push(counted(posture, parts.length === 0 && adjective !== '' ? `${adjective} remark` : 'remark'));
  return listed(parts);
}

/** What there is to say if nothing is new. */
export function wordNone(findings: readonly FindingRecord[]): string {
  return findings.some(({ status }) => status === 'existing' || status === 'gone')
    ? 'No new secrets found'
    : 'No secrets found';
}

/** `1 critical, 2 high`; severities that do not occur are left out. */
export function countSeverities(findings: readonly FindingRecord[]): string {
  return SEVERITIES.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity])
    .filter(([count]) => count !== 0)
    .map(([count, severity]) => `${formatNumber(Number(count))} ${severity}`)
    .join(', ');
}

/** Of how many files something was not read. */
export function countUnread(issues: readonly ScanIssue[]): string {
  return `${counted(new Set(issues.map(({ path }) => path)).size, 'file')} not wholly scanned`;
}
