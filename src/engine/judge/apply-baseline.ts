import type { ScanResult } from '../../model/scan-result.ts';

/**
 * Makes findings of a baseline `existing`, also those that are gone from the tip. Where all files were scanned, entries
 * that match nothing are told.
 */
export function applyBaseline(
  result: ScanResult,
  { fingerprints, isWhole }: { readonly fingerprints: ReadonlySet<string>; readonly isWhole: boolean },
): ScanResult {
  const findings = result.findings.map((finding) => {
    const isKnown = (finding.status === 'new' || finding.status === 'gone') && fingerprints.has(finding.fingerprint);
    return isKnown ? { ...finding, status: 'existing' as const } : finding;
  });
  if (!isWhole) return { ...result, findings };
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { ...result, findings, unusedBaseline: [...fingerprints].filter((entry) => !found.has(entry)).sort() };
}
