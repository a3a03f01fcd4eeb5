/** The library's public face: scan Postman files for credentials, in memory, without disk or network. */
export { DEFAULT_POLICY } from './config/default-policy.ts';
export { parsePolicy } from './config/policy-file.ts';
export type { PastVersion } from './engine/history/past.ts';
export { knownRuleIds } from './engine/judge/known-rules.ts';
export { createScan, type Scan, type ScanOptions, scanFiles } from './engine/scan.ts';
export type { ScanLimits } from './engine/scan-limits.ts';
export { createScrubber, type Scrub } from './engine/scrubber.ts';
export type {
  AdvisedFinding,
  Confidence,
  Finding,
  FindingHistory,
  FindingRecord,
  Occurrence,
  Remediation,
  Severity,
  Status,
} from './model/finding.ts';
export type { FormatId } from './model/generated/format-id.ts';
export type { IssueCode, ScanIssue } from './model/issue.ts';
export type { CustomRule, IgnoreEntry, Policy } from './model/policy.ts';
export type { Rule, RuleLinks, RuleSet } from './model/rule-set.ts';
export type { AdvisedResult, PastCounts, ScanCounts, ScanResult } from './model/scan-result.ts';
export { Secret } from './model/secret.ts';
export type { Origin, SourceFile, Span } from './model/source-file.ts';
export { RULES } from './providers/generated/rules.ts';
export { joinRemedies, type LinksByRule } from './remediation/join-remedies.ts';
export { wordIssue } from './report/issue-sentences.ts';
