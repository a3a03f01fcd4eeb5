import { createPathFilter } from '../config/path-filter.ts';
import { createDetector } from '../detectors/detector.ts';
import { candidateReason } from '../formats/choose/is-candidate.ts';
import { compareText } from '../model/compare-text.ts';
import { type Finding, STATUSES, type Status } from '../model/finding.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { Past, type PastOutcome, type PastStay, type PastVersion } from './history/past.ts';
import { IssueList } from './issue-list.ts';
import { applyPolicy, ruleNamesOf } from './judge/apply-policy.ts';
import { dropOverlaps } from './judge/drop-overlaps.ts';
import { findPosture } from './judge/find-posture.ts';
import { fingerprintsOf } from './judge/fingerprint.ts';
import { compareFindings, groupBySecret, partWords, toFinding } from './judge/group-findings.ts';
import { type FindingDraft, nameFindings, slowSecrets } from './judge/name-findings.ts';
import { type PairedGroup, pairUp } from './judge/pair-up.ts';
import type { SourceReading } from './read/file-reading.ts';
import { type PackedReading, unpackReading } from './read/pack-reading.ts';
import { SourceReader } from './read/source-reader.ts';
import { folderNeeds } from './resolve/data-beside.ts';
import { ScanSide } from './resolve/scan-side.ts';
import { SecondPass } from './resolve/second-pass.ts';
import { DEFAULT_LIMITS, type ScanLimits } from './scan-limits.ts';

export interface ScanOptions {
  readonly rules: RuleSet;
  readonly policy: Policy;
  /** `YYYY-MM-DD`: which ignores have expired depends on it. */
  readonly today: string;
  readonly limits?: Partial<ScanLimits>;
  /** False leaves scripts unread. */
  readonly scripts?: boolean;
}

/** A scan in progress. Synchronous: the caller paces it, and may let go of a file's bytes once it is added. */
export interface Scan {
  /** Reads a file as the scan would, to be added in its turn. */
  read(file: SourceFile): SourceReading;
  /** A reading that came from another thread, so that it can be added. */
  unpack(packed: PackedReading): SourceReading;
  /** Adds a file, or what reading it told. */
  addFile(file: SourceFile | SourceReading): void;
  /** Adds the base version of a changed file: what stands in one is not new. */
  addBaseFile(file: SourceFile | SourceReading): void;
  /**
   * Adds what a commit made of a file, oldest commit first, after all files of head and base. A secret that stood in
   * one, and stands neither in head nor in base, becomes a finding that is `gone`.
   */
  addPastFile(version: PastVersion): void;
  /** Whether the scan holds these bytes of a past version, of head or of base, so that their id is enough. */
  holdsBlob(blob: string): boolean;
  /** Tells what was found, but for the slow fingerprints: those can be reckoned elsewhere. */
  judge(): Judged;
  /** The result, with all that is slow reckoned here and now. */
  finish(): ScanResult;
}

/** What a scan found, but for the fingerprints of short secrets, which are slow. */
export interface Judged {
  /** The short secrets of findings: those that matter most first, and no more than the limits allow. */
  slowSecrets(statuses?: ReadonlySet<Status>): readonly string[];
  /**
   * The result, given slow fingerprints by secret. Findings whose secret is not among them go by their place; an issue
   * says so of those that have one of the statuses.
   */
  result(slow: ReadonlyMap<string, string>, statuses?: ReadonlySet<Status>): ScanResult;
}

const ALL: ReadonlySet<Status> = new Set(STATUSES);

/** Starts a scan: files are added one by one, and `finish` gives the result. */
export function createScan(options: ScanOptions): Scan {
  const { rules, policy, today } = options;
  const detector = createDetector(rules, policy.customRules, today);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const verdictOn = createPathFilter(policy);
  const reader = new SourceReader({ detector, limits, scripts: options.scripts ?? true });
  const ids = { next: 0 };
  const [head, base] = [new ScanSide(limits, ids), new ScanSide(limits, ids)];
  let past: Past | null = null;

  const isRead = (path: string): boolean => verdictOn(path) !== 'ignore';
  const addTo = (side: ScanSide, file: SourceFile | SourceReading): void => {
    if (!isRead(file.path)) return;
    const reading = 'bytes' in file ? reader.read(file) : file;
    // A file of another tool by its name counts for nothing, unless it turned out to be Postman's.
    const isOther = verdictOn(file.path) === 'default' && candidateReason(file.path) === 'never';
    if (!isOther || saysSomething(reading)) side.add(reading);
  };

  const judge = (): Judged => {
    readDataBeside({ head, base, past, reader });
    const secondPass = new SecondPass(detector, head.facts, limits.expansion);
    const found = findSecrets({ head, base, past, secondPass });
    return toJudged(found, { ...options, limits, head });
  };

  return {
    read: (file) => reader.read(file),
    unpack: (packed) => unpackReading(packed, detector),
    addFile(file) {
      addTo(head, file);
    },
    addBaseFile(file) {
      addTo(base, file);
    },
    addPastFile(version) {
      past ??= new Past({ detector, limits, reader, ids, isRead, head, base });
      past.add(version);
    },
    holdsBlob(blob) {
      return past?.holdsBlob(blob) ?? (head.pathOf(blob) !== null || base.pathOf(blob) !== null);
    },
    judge,
    finish() {
      const judged = judge();
      return judged.result(fingerprintsOf(judged.slowSecrets()));
    },
  };
}

/** What was found as a result, once it has fingerprints and the policy has been heard. */
function toJudged(
  found: Found,
  { rules, policy, today, limits, head }: ScanOptions & { readonly limits: ScanLimits; readonly head: ScanSide },
): Judged {
  const drafts = toDrafts(found);
  return {
    slowSecrets: (statuses = ALL) => slowSecrets(drafts, { most: limits.slowFingerprints, statuses }),
    result(slow, statuses = ALL) {
      const { findings, unnamed } = nameFindings(drafts, { slow, statuses });
      const ordered = [...findings].sort(compareFindings);
      const outcome = applyPolicy(ordered, { policy, today, ruleNames: ruleNamesOf(rules) });
      return {
        findings: outcome.findings,
        issues: joinIssues([...head.issues, ...found.issues, ...issuesOfAll(unnamed, head)], found.past?.issues ?? []),
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
function readDataBeside({ head, base, past, reader }: Sides & { readonly reader: SourceReader }): void {
  const folders = new Set([...head.foldersBeside, ...base.foldersBeside]);
  if (folders.size === 0) return;
  head.readBeside(past?.needs ?? folderNeeds([head.facts, base.facts], folders), reader);
  // What no collection referred to then was not read, and makes nothing known.
  base.readBeside(folderNeeds([base.facts], folders), reader);
}

function saysSomething({ parts, issues }: SourceReading): boolean {
  return issues.length > 0 || parts.some(({ recognised, issues: ofPart }) => recognised > 0 || ofPart.length > 0);
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

interface Sides {
  readonly head: ScanSide;
  readonly base: ScanSide;
  readonly past: Past | null;
}

/** What a scan found, before it is worded. */
interface Found {
  readonly groups: readonly PairedGroup[];
  readonly posture: readonly Finding[];
  readonly inBase: ReadonlySet<string>;
  readonly past: PastOutcome | null;
  readonly stayOf: (secret: string) => PastStay | null;
  /** Of files with values that could not be decided. */
  readonly issues: readonly ScanIssue[];
}

function findSecrets({ head, base, past, secondPass }: Sides & { readonly secondPass: SecondPass }): Found {
  const inHead = textsOf(head);
  const inBase = textsOf(base);
  const decided = secondPass.decideAll(head.held);
  const groups = pairUp(partWords(groupBySecret(dropOverlaps(decided))));
  const leadsElsewhere = secondPass.leadsElsewhere.bind(secondPass);
  const plainHostOf = secondPass.plainHostOf.bind(secondPass);
  return {
    groups,
    inBase,
    posture: findPosture({ head, base, groups, leadsElsewhere, plainHostOf }),
    past: past?.finish((text) => inHead.has(text) || inBase.has(text)) ?? null,
    stayOf: (secret) => past?.stayOf(secret) ?? null,
    issues: secondPass.issues,
  };
}

function toDrafts(found: Found): readonly FindingDraft[] {
  const present = found.groups.map(({ group, attributes }) => {
    if (found.inBase.has(group.secret)) return toFinding(group, { attributes, status: 'existing' });
    const finding = toFinding(group, { attributes, status: 'new' });
    const stay = found.stayOf(group.secret);
    if (stay === null) return finding;
    return { ...finding, history: { introducedIn: stay.introducedIn, removedIn: null, lastIn: null } };
  });
  const gone = (found.past?.gone ?? []).map(({ group, attributes, history }) => ({
    ...toFinding(group, { attributes, status: 'gone' }),
    history,
  }));
  return [...present, ...gone, ...found.posture];
}

function textsOf({ held }: ScanSide): ReadonlySet<string> {
  return new Set(held.map(({ candidate }) => candidate.text));
}

/** What is true of a scan as a whole. */
function issuesOfAll(unnamed: number, { facts }: ScanSide): readonly ScanIssue[] {
  const data = { findings: unnamed };
  return [
    ...(unnamed === 0 ? [] : [{ code: 'fingerprint-limit', data, path: '', line: null, incomplete: false } as const]),
    ...facts.variables.budget.issues,
  ];
}

/** What holds for a file at the tip need not be said again of its past versions. */
function joinIssues(head: readonly ScanIssue[], past: readonly ScanIssue[]): readonly ScanIssue[] {
  const issues = new IssueList(head);
  for (const issue of past) issues.add(issue);
  return [...issues.all].sort(compareIssues);
}

function compareIssues(a: ScanIssue, b: ScanIssue): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
