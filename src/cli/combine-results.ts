import { compareFindings } from '../engine/judge/group-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanCounts, ScanResult } from '../model/scan-result.ts';

/** Several scans of one command as one; of a finding in two of them, the one that matters most. */
export function combineResults(first: ScanResult, ...others: readonly ScanResult[]): ScanResult {
  return others.reduce((one, other) => combine(one, other), first);
}

function combine(one: ScanResult, other: ScanResult): ScanResult {
  const findings = new Map<string, Finding>();
  for (const status of ['new', 'gone', 'existing', 'ignored'] as const) {
    for (const finding of [...one.findings, ...other.findings]) {
      const key = `${finding.ruleId} ${finding.fingerprint}`;
      if (finding.status === status && !findings.has(key)) findings.set(key, finding);
    }
  }
  const issues = new Map([...one.issues, ...other.issues].map((issue) => [JSON.stringify(issue), issue]));
  const kept = [...findings.values()].sort(compareFindings);
  const unused = new Set(other.unusedIgnores.map(({ fingerprint }) => fingerprint));
  return {
    findings: kept,
    issues: [...issues.values()],
    counts: addCounts(one.counts, other.counts, kept),
    unusedIgnores: one.unusedIgnores.filter(({ fingerprint }) => unused.has(fingerprint)),
    expiredIgnores: one.expiredIgnores,
    variables: new Set([...one.variables, ...other.variables]),
  };
}

function addCounts(one: ScanCounts, other: ScanCounts, findings: readonly Finding[]): ScanCounts {
  const past = [one.past, other.past].filter((each) => each !== undefined);
  const sum = (of: (each: NonNullable<ScanCounts['past']>) => number): number =>
    past.reduce((total, each) => total + of(each), 0);
  return {
    passedOver: (one.passedOver ?? 0) + (other.passedOver ?? 0),
    files: one.files + other.files,
    documents: one.documents + other.documents,
    bytes: one.bytes + other.bytes,
    findings: findings.length,
    occurrences: findings.reduce((total, { occurrences }) => total + occurrences.length, 0),
    past: {
      commits: sum(({ commits }) => commits),
      versions: sum(({ versions }) => versions),
      bytes: sum(({ bytes }) => bytes),
    },
  };
}
