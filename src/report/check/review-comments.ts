import type { AdvisedRecord, Occurrence } from '../../model/finding.ts';
import type { LineFix } from '../../model/line-fix.ts';
import type { DiffHunk, ReviewComment } from '../../model/review-comment.ts';
import { describePlace, describeUse, type Show, showMarkdown } from '../describe-finding.ts';
import { codeBlock, codeSpan, escapeMarkdown, link } from '../escape-markdown.ts';
import { counted } from '../plural.ts';
import { toMarker } from './comment-body.ts';
import { createLineFinder, type LineFinder } from './line-finder.ts';

/** GitHub answers 5xx for reviews of more than about 30 comments, and readers stop long before. */
export const MAX_REVIEW_COMMENTS = 20;

export interface ReviewInput {
  /** In the order of importance: the first ones get the comments. */
  readonly findings: readonly AdvisedRecord[];
  readonly fixes: readonly LineFix[];
  /** What the diff shows of each file's new side; files without a patch are absent. */
  readonly hunks: ReadonlyMap<string, readonly DiffHunk[]>;
  readonly maxComments: number;
  /** Removes the scan's secrets from names. */
  readonly scrub: (text: string) => string;
}

/**
 * One comment per new secret at its first occurrence inside the diff, with a suggestion where there is a right one; then
 * short comments with a suggestion for its further occurrences, as long as there is room.
 */
export function planComments(input: ReviewInput): readonly ReviewComment[] {
  const { findings, maxComments, scrub } = input;
  const ground = groundOf(input);
  const suggested = new Set<LineFix>();
  const first: ReviewComment[] = [];
  const commented: AdvisedRecord[] = [];
  for (const finding of findings) {
    if (finding.status !== 'new' || finding.family !== 'credential') continue;
    const occurrence = finding.occurrences.find((candidate) => ground.hunkAround(candidate) !== null);
    if (occurrence === undefined) continue;
    // A word that everybody uses is told where it is worst; what else it is, the check run says.
    if (commented.some(({ fingerprint }) => fingerprint === finding.fingerprint)) continue;
    if (first.length >= maxComments) break;
    const fix = fixFor(ground, finding, occurrence);
    const isFirstUse = fix !== null && !suggested.has(fix);
    if (fix !== null) suggested.add(fix);
    const isCovered = fix !== null && !isFirstUse;
    first.push(toComment({ finding, occurrence, fix: isFirstUse ? fix : null, isCovered, scrub }));
    commented.push(finding);
  }
  const further = commented
    .flatMap((finding) =>
      finding.occurrences.map((occurrence) => ({ finding, fix: fixFor(ground, finding, occurrence) })),
    )
    .filter(({ fix }) => fix !== null && !suggested.has(fix) && suggested.add(fix))
    .slice(0, maxComments - first.length)
    .map(({ finding, fix }) => furtherComment(finding, fix!));
  return [...first, ...further];
}

/** What stands above the comments of a review. */
export function wordReview(comments: readonly ReviewComment[]): string {
  const secrets = comments.filter(({ fingerprint }) => fingerprint !== null).length;
  return `Postwarden found ${counted(secrets, 'new secret')} on lines of this change. Revoke first, then fix the line.`;
}

/** What lies around a line: the hunk of the diff, and the fix. */
interface Ground {
  readonly hunkAround: LineFinder<DiffHunk>;
  readonly fixAround: LineFinder<LineFix>;
  readonly fixed: ReadonlyMap<LineFix, ReadonlySet<string>>;
}

function groundOf({ hunks, fixes }: ReviewInput): Ground {
  const placed = [...hunks].flatMap(([path, ofFile]) => ofFile.map((hunk) => ({ ...hunk, path })));
  return {
    hunkAround: createLineFinder(placed),
    fixAround: createLineFinder(fixes),
    fixed: new Map(fixes.map((fix) => [fix, new Set(fix.findings.map(({ fingerprint }) => fingerprint))])),
  };
}

/** The fix of the lines that the occurrence stands on, if all of them are in one hunk. */
function fixFor(
  { hunkAround, fixAround, fixed }: Ground,
  finding: AdvisedRecord,
  occurrence: Occurrence,
): LineFix | null {
  const fix = fixAround(occurrence);
  return fix !== null && fixed.get(fix)!.has(finding.fingerprint) && hunkAround(fix) !== null ? fix : null;
}

interface CommentParts {
  readonly finding: AdvisedRecord;
  readonly occurrence: Occurrence;
  readonly fix: LineFix | null;
  readonly isCovered: boolean;
  readonly scrub: (text: string) => string;
}

function toComment({ finding, occurrence, fix, isCovered, scrub }: CommentParts): ReviewComment {
  const lines = [
    toMarker(finding.fingerprint),
    `**${capitalise(finding.severity)}: ${escapeMarkdown(finding.title)}** ${codeSpan(finding.preview)}`,
    '',
    whereItIsUsed(finding, occurrence, showMarkdown(scrub)),
    'Anyone who can read this repository can use it, and it stays in the history when the line is fixed.',
    '',
    ...steps(finding, fix, isCovered).map((step, index) => `${index + 1}. ${step}`),
    ...(fix === null ? [] : ['', suggestion(fix)]),
    '',
    `<sub>Rule ${codeSpan(finding.ruleId)} · fingerprint ${codeSpan(finding.fingerprint)}</sub>`,
  ];
  return {
    ...anchor(fix, occurrence),
    body: lines.join('\n'),
    fingerprint: finding.fingerprint,
    about: finding.fingerprint,
  };
}

function furtherComment(finding: AdvisedRecord, fix: LineFix): ReviewComment {
  const body = `The same secret again (${escapeMarkdown(finding.title)}).\n\n${suggestion(fix)}`;
  return {
    path: fix.path,
    line: fix.endLine,
    startLine: fix.startLine === fix.endLine ? null : fix.startLine,
    body,
    fingerprint: null,
    about: finding.fingerprint,
  };
}

function anchor(fix: LineFix | null, occurrence: Occurrence): Pick<ReviewComment, 'path' | 'line' | 'startLine'> {
  const { startLine, endLine } = fix ?? occurrence;
  return { path: occurrence.path, line: endLine, startLine: startLine === endLine ? null : startLine };
}

function whereItIsUsed(finding: AdvisedRecord, occurrence: Occurrence, show: Show): string {
  const use = describeUse(finding, show);
  return `It stands in the ${describePlace(occurrence, show)}${use === null ? '' : ` – used by ${use}`}.`;
}

function steps(finding: AdvisedRecord, fix: LineFix | null, isCovered: boolean): string[] {
  return [
    revokeStep(finding),
    fixStep(fix, isCovered),
    'If the branch is yours alone, rewrite its commits; otherwise the rotation is what counts.',
  ];
}

function revokeStep({ remediation }: AdvisedRecord): string {
  const text = escapeMarkdown(remediation.summary);
  return remediation.revokeUrl === null ? text : `${text} ${link('Revoke or rotate it here', remediation.revokeUrl)}.`;
}

function fixStep(fix: LineFix | null, isCovered: boolean): string {
  if (isCovered) return 'The suggestion on the same lines replaces this one too.';
  if (fix === null)
    return 'Replace the literal by a variable, and keep its value in Postman’s vault or as a local value.';
  if (fix.variables.length === 0)
    return 'Commit the suggestion: it empties the variable. Keep the new value in Postman’s vault or as a local value, which is never exported.';
  const names = fix.variables.map((name) => codeSpan(name)).join(' and ');
  return `Commit the suggestion, and define ${names} in Postman as a vault secret or as a variable with a local value only.`;
}

const suggestion = ({ text }: LineFix): string => codeBlock(text, 'suggestion');

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
