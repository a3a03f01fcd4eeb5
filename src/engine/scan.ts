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
import { folderNeeds } from './data-beside.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { FileLog } from './file-facts.ts';
import { findPosture } from './find-posture.ts';
import { FirstPass } from './first-pass.ts';
import { compareFindings, groupBySecret, toFinding } from './group-findings.ts';
import { type PairedGroup, pairUp } from './pair-up.ts';
import { Past, type PastOutcome, type PastStay, type PastVersion } from './past.ts';
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
  /**
   * Adds what a commit made of a file, oldest commit first, after all files of head and base. A secret that stood in
   * one, and stands neither in head nor in base, becomes a finding that is `gone`.
   */
  addPastFile(version: PastVersion): void;
  /** Whether the scan holds these bytes of a past version, of head or of base, so that their id is enough. */
  holdsBlob(blob: string): boolean;
  finish(): ScanResult;
}

/** Starts a scan: files are added one by one, and `finish` gives the result. */
export function createScan(options: ScanOptions): Scan {
  const { rules, policy, today } = options;
  const detector = createDetector(rules, policy.customRules, today);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const verdictOn = createPathFilter(policy);
  const passOptions = { detector, limits, scripts: options.scripts ?? true };
  const ids = { next: 0 };
  const head = new FirstPass({ ...passOptions, ids });
  const base = new FirstPass({ ...passOptions, ids });
  const [headLog, baseLog] = [new FileLog(head), new FileLog(base)];
  let past: Past | null = null;

  const isRead = (path: string): boolean => {
    const verdict = verdictOn(path);
    return verdict === 'include' || (verdict === 'default' && candidateReason(path) !== 'never');
  };

  const startPast = (): Past =>
    new Past({
      detector,
      limits,
      isRead,
      head: headLog,
      base: baseLog,
      createPass: (bounds) => new FirstPass({ ...passOptions, ids, limits: { ...limits, ...bounds } }),
    });

  return {
    addFile(file) {
      if (isRead(file.path)) headLog.read(file);
    },
    addBaseFile(file) {
      if (isRead(file.path)) baseLog.read(file);
    },
    addPastFile(version) {
      past ??= startPast();
      past.add(version);
    },
    holdsBlob(blob) {
      return past?.holdsBlob(blob) ?? (headLog.pathOf(blob) !== null || baseLog.pathOf(blob) !== null);
    },
    finish() {
      readDataBeside(head, base, past);
      const found = findSecrets({
        head,
        base,
        past,
        secondPass: new SecondPass(detector, head.facts, limits.expansion),
      });
      const findings = toFindings(found, options.details);
      const outcome = applyPolicy(findings, { policy, today, ruleNames: ruleNamesOf(rules) });
      return {
        findings: outcome.findings,
        issues: joinIssues(head.issues, found.past?.issues ?? []),
        counts: {
          files: head.files,
          documents: head.documents,
          bytes: head.bytes,
          findings: outcome.findings.length,
          occurrences: outcome.findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
          ...(found.past === null ? {} : { past: found.past.counts }),
        },
        unusedIgnores: outcome.unusedIgnores,
        expiredIgnores: outcome.expiredIgnores,
        variables: head.facts.variables.filled,
      };
    },
  };
}

/** A file is the data of a run if a collection beside it says so, at the tip or before. */
function readDataBeside(head: FirstPass, base: FirstPass, past: Past | null): void {
  const folders = new Set([...head.foldersBeside, ...base.foldersBeside]);
  if (folders.size === 0) return;
  const needs = past?.needs ?? folderNeeds([head.facts, base.facts], folders);
  head.readBeside(needs);
  base.readBeside(needs);
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

/** What the passes of a scan found, before it is worded. */
interface Found {
  readonly groups: readonly PairedGroup[];
  readonly posture: readonly Finding[];
  readonly inBase: ReadonlySet<string>;
  readonly past: PastOutcome | null;
  readonly stayOf: (secret: string) => PastStay | null;
}

function findSecrets(passes: {
  readonly head: FirstPass;
  readonly base: FirstPass;
  readonly past: Past | null;
  readonly secondPass: SecondPass;
}): Found {
  const { head, base, past, secondPass } = passes;
  const inHead = textsOf(head);
  const inBase = textsOf(base);
  const decided = head.held.map((held) => secondPass.decide(held)).filter((one) => one !== null);
  const groups = pairUp(groupBySecret(dropOverlaps(decided)));
  const leadsElsewhere = secondPass.leadsElsewhere.bind(secondPass);
  return {
    groups,
    inBase,
    posture: findPosture({ head, base, groups, leadsElsewhere }),
    past: past?.finish((text) => inHead.has(text) || inBase.has(text)) ?? null,
    stayOf: (secret) => past?.stayOf(secret) ?? null,
  };
}

function toFindings(found: Found, details: RuleDetails | undefined): readonly Finding[] {
  const present = found.groups.map(({ group, attributes }) => {
    if (found.inBase.has(group.secret)) return toFinding(group, { details, attributes, status: 'existing' });
    const finding = toFinding(group, { details, attributes, status: 'new' });
    const stay = found.stayOf(group.secret);
    if (stay === null) return finding;
    return { ...finding, history: { introducedIn: stay.introducedIn, removedIn: null, lastIn: null } };
  });
  const gone = (found.past?.gone ?? []).map(({ group, attributes, history }) => ({
    ...toFinding(group, { details, attributes, status: 'gone' }),
    history,
  }));
  return [...present, ...gone, ...found.posture].sort(compareFindings);
}

function textsOf({ held }: FirstPass): ReadonlySet<string> {
  return new Set(held.map(({ candidate }) => candidate.text));
}

/** What holds for a file at the tip need not be said again of its past versions. */
function joinIssues(head: readonly ScanIssue[], past: readonly ScanIssue[]): readonly ScanIssue[] {
  const known = new Set(head.map(({ code, path }) => `${code} ${path}`));
  return [...head, ...past.filter(({ code, path }) => !known.has(`${code} ${path}`))].sort(compareIssues);
}

function compareIssues(a: ScanIssue, b: ScanIssue): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
