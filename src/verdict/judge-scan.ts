import type { ChangedPolicy, CommentGround } from '../change/read-changes.ts';
import { type ScanStep, scanSteps } from '../change/scan-steps.ts';
import type { ScanLimits } from '../engine/scan-limits.ts';
import { createScrubber } from '../engine/scrubber.ts';
import { suggestFixes } from '../fix/suggest-fixes.ts';
import type { CheckReport } from '../model/check-report.ts';
import { type FindingRecord, toRecord } from '../model/finding.ts';
import type { ReviewComment } from '../model/review-comment.ts';
import type { RuleDetails, RuleSet } from '../model/rule-set.ts';
import type { AdvisedResult, ScanResult } from '../model/scan-result.ts';
import { joinRemedies } from '../remediation/join-remedies.ts';
import { buildCheckReport } from '../report/check/check-report.ts';
import type { CheckReportInput } from '../report/check/check-report-input.ts';
import { readHunks } from '../report/check/diff-hunks.ts';
import { planComments } from '../report/check/review-comments.ts';
import type { PolicyBasis } from './policy-basis.ts';
import { readPolicyChange } from './read-policy-change.ts';

/** Asks a thread to put together what was read, and to word the verdict. */
export interface JudgeTask {
  readonly kind: 'judge';
  readonly limits: ScanLimits;
  readonly steps: readonly ScanStep[];
  readonly report: Omit<CheckReportInput, 'result' | 'scrub' | 'policyChange'>;
  readonly changedPolicy: ChangedPolicy;
  /** What the policy of the change would be joined with. */
  readonly policyBasis: PolicyBasis;
  /** Null if nothing is to be commented on. */
  readonly ground: CommentGround | null;
  /** Whether anything depends on the fingerprints of what is not new. */
  readonly namesOldOnes: boolean;
}

/** What comments on a pull request are made from. */
export interface ReviewDraft {
  /** In the order of importance. */
  readonly comments: readonly ReviewComment[];
  /** Fingerprints of what stands in the head; null if they are too many to be told. */
  readonly present: readonly string[] | null;
  /** Of what is gone: the commit that brought it. */
  readonly introducedIn: ReadonlyMap<string, string>;
  /** Whether the commits of the branch were looked into. */
  readonly knowsHistory: boolean;
  /** Whether all was read, so that what was not found is not there. */
  readonly isComplete: boolean;
  readonly hasReadFiles: boolean;
}

export interface JudgedScan {
  readonly report: CheckReport;
  readonly draft: ReviewDraft;
}

/** So many fingerprints are handed on: nobody compares more with comments. */
const MOST_PRESENT = 5000;

/** So many comments are made: a review takes the first ones whose secret has none yet. */
const MOST_COMMENTS = 200;

/** Judges what was read. Pure: the same task has the same result, in whatever thread. */
export function judgeScan(
  task: JudgeTask,
  { rules, details }: { readonly rules: RuleSet; readonly details: RuleDetails },
): JudgedScan {
  const { policy, today } = task.report;
  const { steps, limits, namesOldOnes } = task;
  const found = scanSteps(steps, { rules, policy, today, limits, namesOldOnes });
  const scrub = createScrubber(found);
  // What words a report has no secret at hand that it could show.
  const result = joinRemedies({ ...found, findings: found.findings.map(toRecord) }, details);
  const policyChange = readPolicyChange(task.changedPolicy, { inForce: policy, basis: task.policyBasis, rules });
  const report = buildCheckReport({ ...task.report, policyChange, result, scrub });
  return { report, draft: draftReview({ task, found, result, scrub }) };
}

interface Wording {
  readonly task: JudgeTask;
  /** With secrets, which a fix must know to take them out. */
  readonly found: ScanResult;
  readonly result: AdvisedResult<FindingRecord>;
  readonly scrub: (text: string) => string;
}

function draftReview(wording: Wording): ReviewDraft {
  const { task, result } = wording;
  const { findings, issues, counts } = result;
  const standing = findings.filter(({ status }) => status !== 'gone');
  const gone = findings.flatMap(({ fingerprint, history }): [string, string][] =>
    history === undefined ? [] : [[fingerprint, history.introducedIn]],
  );
  const isUnnamed = issues.some(({ code }) => code === 'fingerprint-limit');
  return {
    comments: task.ground === null ? [] : draftComments(task.ground, wording),
    present: standing.length > MOST_PRESENT ? null : standing.map(({ fingerprint }) => fingerprint),
    knowsHistory: task.report.policy.history !== 'off',
    introducedIn: new Map(gone.slice(0, MOST_PRESENT)),
    isComplete: !isUnnamed && ![...task.report.notScanned, ...issues].some(({ incomplete }) => incomplete),
    hasReadFiles: counts.files > 0 || counts.past !== undefined,
  };
}

function draftComments(
  { patches, files }: CommentGround,
  { task, found, result, scrub }: Wording,
): readonly ReviewComment[] {
  const { suggestions } = task.report.policy;
  const { variables } = found;
  // A comment is placed by its path as it is: one that holds a secret must not be sent.
  const shown = patches.filter(({ path }) => scrub(path) === path);
  const hunks = new Map(shown.map(({ path, patch }) => [path, readHunks(patch)]));
  const fixes = suggestions === 'off' ? [] : suggestFixes(found.findings, { files, style: suggestions, variables });
  // A line that still holds some form of a secret is not repeated.
  const safe = fixes.filter(({ text }) => scrub(text) === text);
  return planComments({ findings: result.findings, fixes: safe, hunks, scrub, maxComments: MOST_COMMENTS });
}
