import type { AdvisedRecord, Occurrence } from '../../model/finding.ts';
import type { LineFix } from '../../model/line-fix.ts';
import type { DiffHunk, ReviewComment } from '../../model/review-comment.ts';
import { describePlace, describeUse, type Show, showMarkdown } from '../describe-finding.ts';
import { codeBlock, codeSpan, escapeMarkdown, link } from '../escape-markdown.ts';
import { createLineFinder, type LineFinder } from './line-finder.ts';

/** GitHub answers 5xx for reviews of more than about 30 comments, and readers stop long before. */
export const MAX_REVIEW_COMMENTS = 20;

export interface ReviewInput {
  /** In the order of importance: the first ones get the comments. */
  readonly findings: readonly AdvisedRecord[];
  readonly fixes: readonly LineFix[];
  /** What the diff shows of each file's new side; files without a patch are absent. */
  readonly hunks: ReadonlyMap<string, readonly DiffHunk[]>;
  /** Fingerprints that a comment of ours speaks of already. */
  readonly commented: ReadonlySet<string>;
  readonly maxComments?: number;
  /** Removes the scan's secrets from names. */
  readonly scrub: (text: string) => string;
}

/** The comments of one review, and the findings that found no place among them. */
export interface ReviewPlan {
  readonly comments: readonly ReviewComment[];
  readonly leftOut: readonly AdvisedRecord[];
}

/**
 * One comment per new secret at its first occurrence inside the diff, with a suggestion where there is a right one; then
 * short comments with a suggestion for its further occurrences, as long as there is room.
 */
export function planReview(input: ReviewInput): ReviewPlan {
  const most = input.maxComments ?? MAX_REVIEW_COMMENTS;
  const ground = groundOf(input);
  const news = input.findings.filter(
    ({ status, family, fingerprint }) =>
      status === 'new' && family === 'credential' && !input.commented.has(fingerprint),
  );
  const suggested = new Set<LineFix>();
  const first: ReviewComment[] = [];
  const leftOut = new Set<AdvisedRecord>();
  for (const finding of news) {
    const occurrence = finding.occurrences.find((candidate) => ground.hunkAround(candidate) !== null);
    if (occurrence === undefined || first.length >= most) {
      leftOut.add(finding);
      continue;
    }
    const fix = fixFor(ground, finding, occurrence);
    const isFirstUse = fix !== null && !suggested.has(fix);
    if (fix !== null) suggested.add(fix);
    first.push(
      toComment({
        finding,
        occurrence,
        fix: isFirstUse ? fix : null,
        isCovered: fix !== null && !isFirstUse,
        scrub: input.scrub,
      }),
    );
  }
  const further = news
    .flatMap((finding) =>
      finding.occurrences.map((occurrence) => ({ finding, fix: fixFor(ground, finding, occurrence) })),
    )
    .filter(({ finding, fix }) => fix !== null && !suggested.has(fix) && suggested.add(fix) && !leftOut.has(finding))
    .slice(0, most - first.length)
    .map(({ finding, fix }) => furtherComment(finding, fix!));
  return { comments: [...first, ...further], leftOut: [...leftOut] };
}

// At the very start only: a suggestion repeats lines of a file, and these may hold anything.
const MARKER = /^<!-- postwarden:(pw1_[0-9a-f]{32}) -->/;

/** The fingerprint that a comment of ours carries, hidden. Means nothing in somebody else's comment. */
export function fingerprintOf(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}

const GONE = '<!-- gone -->';
const BACK = '**It is back.** ';
const GONE_FROM = '<summary>What it was</summary>\n\n';
const GONE_TO = '\n\n</details>';
const SUGGESTION = /^(`{3,})suggestion$/;

/** True if the comment says already that its secret has gone. */
export function isGoneBody(body: string): boolean {
  return body.split('\n', 1)[0]!.includes(GONE);
}

/** Where a secret that has gone from the tip still stands: nowhere in the commits of the change, or since one of them. */
export type Whereabouts = { readonly in: 'history'; readonly since: string } | { readonly in: 'nowhere' | 'unknown' };

/** A comment of ours once its secret has gone from the tip, or once more is known of where it still stands. */
export function toGoneBody(body: string, whereabouts: Whereabouts): string {
  const [first = '', ...rest] = body.split('\n');
  if (isGoneBody(body)) return [first, wordGone(whereabouts), ...rest.slice(1)].join('\n');
  return [
    `${first}${GONE}`,
    wordGone(whereabouts),
    '',
    '<details><summary>What it was</summary>',
    '',
    withoutSuggestions(rest).join('\n').replace(BACK, ''),
    '',
    '</details>',
  ].join('\n');
}

function wordGone(whereabouts: Whereabouts): string {
  switch (whereabouts.in) {
    case 'history': {
      const since = codeSpan(whereabouts.since.slice(0, 10));
      return `**Gone from the tip – still in history since ${since}: rotate it.** Whoever has a clone, or can read the branch's commits, still has it.`;
    }
    case 'nowhere':
      return '**Gone from the branch: none of its commits holds it any more.** Rotate it all the same: whoever has seen the earlier commits still has it.';
    case 'unknown':
      return '**Gone from the tip: rotate it.** Whoever has a clone, or can read the earlier commits, still has it.';
  }
}

/** The same comment when its secret stands in the tip again. */
export function toBackBody(body: string): string {
  const from = body.indexOf(GONE_FROM);
  const was = from < 0 || !body.endsWith(GONE_TO) ? '' : body.slice(from + GONE_FROM.length, -GONE_TO.length);
  const first = body.split('\n', 1)[0]!.replace(GONE, '');
  return `${first}\n${BACK}${was}`;
}

/** The lines of a comment without its suggestions, and without the blank lines before each. */
function withoutSuggestions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of lines) {
    if (fence === null) {
      fence = SUGGESTION.exec(line)?.[1] ?? null;
      if (fence === null) kept.push(line);
      else while (kept.at(-1) === '') kept.pop();
    } else if (line === fence) fence = null;
  }
  return kept;
}

const marker = (fingerprint: string): string => `<!-- postwarden:${fingerprint} -->`;

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
    marker(finding.fingerprint),
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
