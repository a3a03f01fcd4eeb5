import { createPathFilter } from '../config/path-filter.ts';
import { createDetector } from '../detectors/detector.ts';
import { candidateReason } from '../formats/is-candidate.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { applyPolicy, ruleNamesOf } from './apply-policy.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findPosture } from './find-posture.ts';
import { FirstPass } from './first-pass.ts';
import { compareFindings, groupBySecret, toFinding } from './group-findings.ts';
import { pairUp } from './pair-up.ts';
import type { RuleDetails } from './remediation.ts';
import { DEFAULT_LIMITS, type ScanLimits } from './scan-limits.ts';
import { SecondPass } from './second-pass.ts';
import { compareText } from './specificity.ts';

export interface ScanOptions {
  readonly rules: RuleSet;
  readonly policy: Policy;
  /** `YYYY-MM-DD`: which ignores have expired depends on it. */
  readonly today: string;
  /** Links for remediation; findings go without them if they are left out. */
  readonly details?: RuleDetails;
  readonly limits?: Partial<ScanLimits>;
  /** False leaves scripts unread. */
  readonly scripts?: boolean;
}

/** A scan in progress. Synchronous: the caller paces it, and may let go of a file's bytes once it is added. */
export interface Scan {
  addFile(file: SourceFile): void;
  /** Adds the base version of a changed file: what stands in one is not new. */
  addBaseFile(file: SourceFile): void;
  finish(): ScanResult;
}

/** Starts a scan: files are added one by one, and `finish` gives the result. */
export function createScan(options: ScanOptions): Scan {
  const { rules, policy, today } = options;
  const detector = createDetector(rules, policy.customRules, today);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const verdictOn = createPathFilter(policy);
  const passOptions = { detector, limits, scripts: options.scripts ?? true };
  const head = new FirstPass(passOptions);
  const base = new FirstPass(passOptions);

  const isRead = ({ path }: SourceFile): boolean => {
    const verdict = verdictOn(path);
    return verdict === 'include' || (verdict === 'default' && candidateReason(path) !== 'never');
  };

  return {
    addFile(file) {
      if (isRead(file)) head.read(file);
    },
    addBaseFile(file) {
      if (isRead(file)) base.read(file);
    },
    finish() {
      const findings = findSecrets(head, new SecondPass(detector, head.facts, limits.expansion), base, options.details);
      const outcome = applyPolicy(findings, { policy, today, ruleNames: ruleNamesOf(rules) });
      return {
        findings: outcome.findings,
        issues: [...head.issues].sort(compareIssues),
        counts: {
          files: head.files,
          documents: head.documents,
          bytes: head.bytes,
          findings: outcome.findings.length,
          occurrences: outcome.findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
        },
        unusedIgnores: outcome.unusedIgnores,
        expiredIgnores: outcome.expiredIgnores,
      };
    },
  };
}

/** Scans files at once. */
export function scanFiles(
  files: Iterable<SourceFile>,
  options: ScanOptions & { readonly base?: Iterable<SourceFile> },
): ScanResult {
  const scan = createScan(options);
  for (const file of options.base ?? []) scan.addBaseFile(file);
  for (const file of files) scan.addFile(file);
  return scan.finish();
}

function findSecrets(
  head: FirstPass,
  secondPass: SecondPass,
  base: FirstPass,
  details: RuleDetails | undefined,
): readonly Finding[] {
  const inBase = new Set(base.held.map(({ candidate }) => candidate.text));
  const decided = head.held.map((held) => secondPass.decide(held)).filter((one) => one !== null);
  const groups = pairUp(groupBySecret(dropOverlaps(decided)));
  const credentials = groups.map(({ group, attributes }) =>
    toFinding(group, { details, attributes, status: inBase.has(group.secret) ? 'existing' : 'new' }),
  );
  const posture = findPosture({
    head,
    base,
    groups,
    leadsElsewhere: (url, document) => secondPass.leadsElsewhere(url, document),
  });
  return [...credentials, ...posture].sort(compareFindings);
}

function compareIssues(a: ScanIssue, b: ScanIssue): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
