import type { DiffHunk } from '../../model/review-comment.ts';

const HUNK_HEAD = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** The new side's line ranges of a unified diff, as GitHub's `patch` field holds it. Comments are allowed only there. */
export function readHunks(patch: string): DiffHunk[] {
  return [...patch.matchAll(HUNK_HEAD)]
    .map(([, start, count]) => ({ startLine: Number(start), lines: count === undefined ? 1 : Number(count) }))
    .filter(({ lines }) => lines > 0)
    .map(({ startLine, lines }) => ({ startLine, endLine: startLine + lines - 1 }));
}
