import type { Annotation } from '../../model/check-report.ts';
import type { AdvisedRecord, Occurrence } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { Policy, PolicyProblem } from '../../model/policy.ts';
import { cleanText } from '../clean-text.ts';
import { describePlace, describeUse, remedySteps, showPlain } from '../describe-finding.ts';
import { splitArchivePath } from '../file-uri.ts';
import { ISSUE_DOCS } from '../issue-docs.ts';
import { wordIssue } from '../issue-sentences.ts';
import { reachesBar, worstFirst } from '../verdict.ts';
import { cutBytes } from './bounded-sections.ts';

const MAX_PER_SECRET = 10;
const MAX_PER_RUN = 300;
const MAX_TITLE = 255;
const MAX_MESSAGE = 64 * 1024 - 1;
const MAX_PROBLEMS = 20;
const MAX_UNREAD = 50;

/** Annotations, and how many places of new findings there are: what has no annotation is counted in the summary. */
export interface AnnotationPlan {
  readonly annotations: readonly Annotation[];
  readonly annotatedPlaces: number;
  readonly places: number;
}

export interface AnnotationInput {
  readonly findings: readonly AdvisedRecord[];
  readonly failOn: Policy['failOn'];
  readonly scrub: (text: string) => string;
  /** What could not be read and fails the check, shown after the findings. */
  readonly unread: readonly ScanIssue[];
  /** Mistakes in the policy file, shown first. */
  readonly policyProblems: readonly {
    readonly path: string;
    readonly problem: PolicyProblem;
    readonly fails: boolean;
  }[];
}

/** New findings only, worst first, within the bounds for a secret and a run. */
export function planAnnotations(input: AnnotationInput): AnnotationPlan {
  const fresh = worstFirst(input.findings.filter((finding) => finding.status === 'new'));
  const annotations: Annotation[] = input.policyProblems.slice(0, MAX_PROBLEMS).map(toProblemAnnotation);
  const room = MAX_PER_RUN - annotations.length;
  const ofFindings = fresh
    .flatMap((finding) => finding.occurrences.slice(0, MAX_PER_SECRET).map((occurrence) => ({ finding, occurrence })))
    // A path that holds a secret cannot be sent; the summary has it with the secret replaced.
    .filter(({ occurrence }) => input.scrub(occurrence.path) === occurrence.path)
    .slice(0, room)
    .map(({ finding, occurrence }) => toAnnotation(finding, occurrence, input));
  annotations.push(...ofFindings, ...annotateUnread(input).slice(0, room - ofFindings.length));
  return {
    annotations,
    annotatedPlaces: ofFindings.length,
    places: fresh.reduce((sum, finding) => sum + finding.occurrences.length, 0),
  };
}

function annotateUnread({ unread, scrub }: AnnotationInput): readonly Annotation[] {
  const shown = unread.filter(({ path }) => path !== '' && scrub(path) === path);
  return shown.slice(0, MAX_UNREAD).map((issue) => {
    const { path, line, code } = issue;
    const { file, entry } = splitArchivePath(path);
    const startLine = entry === null ? (line ?? 1) : 1;
    return {
      path: file,
      startLine,
      endLine: startLine,
      level: 'failure',
      title: 'Not scanned by Postwarden',
      message: `${wordIssue(issue)} ${ISSUE_DOCS[code].advice} (${code})`,
    };
  });
}

function toAnnotation(finding: AdvisedRecord, occurrence: Occurrence, input: AnnotationInput): Annotation {
  const { file, entry } = splitArchivePath(occurrence.path);
  return {
    path: file,
    ...(entry === null ? toLines(occurrence) : { startLine: 1, endLine: 1 }),
    level: levelOf(finding, input.failOn),
    title: cleanText(`${finding.title} (${finding.severity})`, MAX_TITLE),
    message: cutBytes(describe(finding, occurrence, input.scrub), MAX_MESSAGE),
  };
}

function levelOf(finding: AdvisedRecord, failOn: Policy['failOn']): Annotation['level'] {
  if (reachesBar(finding.severity, failOn)) return 'failure';
  return finding.severity === 'info' ? 'notice' : 'warning';
}

/** Our ends are exclusive, GitHub's are not; it takes columns only where both ends are on one line. */
function toLines(occurrence: Occurrence): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const { startLine, startColumn, endLine, endColumn } = occurrence;
  if (startLine === endLine) {
    return { startLine, endLine, startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
  }
  return { startLine, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

function describe(finding: AdvisedRecord, occurrence: Occurrence, scrub: (text: string) => string): string {
  const show = showPlain(scrub);
  const { entry } = splitArchivePath(occurrence.path);
  const what = finding.family === 'posture' ? 'In' : `${finding.preview} in`;
  const lines = [`${what} ${describePlace(occurrence, show)}.`];
  if (entry !== null) lines.push(`In entry ${show.name(entry)} of the archive, line ${occurrence.startLine}.`);
  const use = describeUse(finding, show);
  if (use !== null) lines.push(`Used by ${use}.`);
  for (const { name, value } of finding.attributes) lines.push(`${cleanText(name)}: ${show.bare(value)}`);
  lines.push(...remedySteps(finding), `Rule ${finding.ruleId}, fingerprint ${finding.fingerprint}`);
  return lines.join('\n');
}

function toProblemAnnotation({ path, problem, fails }: AnnotationInput['policyProblems'][number]): Annotation {
  return {
    path,
    startLine: problem.line,
    endLine: problem.line,
    startColumn: problem.column,
    endColumn: problem.column,
    level: fails ? 'failure' : 'warning',
    title: 'Mistake in the policy of Postwarden',
    message: problem.message,
  };
}
