import { readSuggestion } from '../../demo/github/suggestion.ts';
import { createScrubber } from '../../src/engine/scrubber.ts';
import { suggestFixes } from '../../src/fix/suggest-fixes.ts';
import type { ReviewComment } from '../../src/model/review-comment.ts';
import type { AdvisedResult } from '../../src/model/scan-result.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { planComments } from '../../src/report/check/review-comments.ts';

/** Lines that a suggestion replaces, 1-based and inclusive. */
export interface FixedLines {
  readonly startLine: number;
  readonly endLine: number;
}

/** A file with every suggestion committed that a pull request of it would get, were there no limit to comments. */
export interface FixedFile {
  readonly text: string;
  readonly lines: readonly FixedLines[];
}

/** Comments on a file as the App does, reads the suggestions out of the comments as GitHub does, and commits them all. */
export function applySuggestions(
  file: SourceFile,
  text: string,
  { findings, variables }: Pick<AdvisedResult, 'findings' | 'variables'>,
): FixedFile {
  const scrub = createScrubber({ findings });
  const fixes = suggestFixes(findings, { files: [file], style: 'variable', variables: variables ?? new Set() }).filter(
    (fix) => scrub(fix.text) === fix.text,
  );
  const whole = [{ startLine: 1, endLine: text.split('\n').length }];
  const comments = planComments({
    findings,
    fixes,
    hunks: new Map([[file.path, whole]]),
    maxComments: Number.POSITIVE_INFINITY,
    scrub,
  });
  const suggested = comments.filter(({ body }) => readSuggestion(body) !== null);
  return { text: commit(text, suggested), lines: suggested.map(linesOf) };
}

function linesOf({ line, startLine }: ReviewComment): FixedLines {
  return { startLine: startLine ?? line, endLine: line };
}

/** From the last line up, so that no suggestion moves the lines of another one. */
function commit(text: string, comments: readonly ReviewComment[]): string {
  const lines = text.split('\n');
  for (const comment of [...comments].sort((a, b) => b.line - a.line)) {
    const { startLine, endLine } = linesOf(comment);
    const ending = lines[endLine - 1]?.endsWith('\r') ? '\r' : '';
    const inserted = readSuggestion(comment.body)!.lines.map((line) => line + ending);
    lines.splice(startLine - 1, endLine - startLine + 1, ...inserted);
  }
  return lines.join('\n');
}
