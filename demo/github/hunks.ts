import type { DiffSide } from './state.ts';

export interface HunkLine {
  readonly kind: 'context' | 'added' | 'removed';
  readonly oldLine: number;
  readonly newLine: number;
  /** GitHub's `position`: lines below the first `@@`. */
  readonly position: number;
  readonly text: string;
}

export interface Hunk {
  readonly header: string;
  readonly lines: readonly HunkLine[];
}

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The hunks of a `patch` as GitHub gives it (from the first `@@` on). */
export function readHunks(patch: string): Hunk[] {
  const hunks: { header: string; lines: HunkLine[] }[] = [];
  let oldLine = 0;
  let newLine = 0;
  for (const [position, text] of patch.split('\n').entries()) {
    const header = HEADER.exec(text);
    if (header !== null) {
      // A side without lines is numbered by the line before it.
      oldLine = Number(header[1]) + (header[2] === '0' ? 1 : 0);
      newLine = Number(header[3]) + (header[4] === '0' ? 1 : 0);
      hunks.push({ header: text, lines: [] });
      continue;
    }
    const lines = hunks.at(-1)?.lines;
    // "\ No newline at end of file" is a remark, not a line.
    if (lines === undefined || text.startsWith('\\')) continue;
    const kind = text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : 'context';
    lines.push({ kind, oldLine, newLine, position, text });
    if (kind !== 'added') oldLine += 1;
    if (kind !== 'removed') newLine += 1;
  }
  return hunks;
}

/** Whether that line of that side is shown in the hunk. */
export function findLine(hunk: Hunk, side: DiffSide, line: number): HunkLine | undefined {
  return hunk.lines.find((one) =>
    side === 'RIGHT' ? one.kind !== 'removed' && one.newLine === line : one.kind !== 'added' && one.oldLine === line,
  );
}

/** The hunk's text down to a line, as a comment's `diff_hunk` shows it. */
export function hunkText(hunk: Hunk, last: HunkLine): string {
  const shown = hunk.lines.slice(0, hunk.lines.indexOf(last) + 1).map((line) => line.text);
  return [hunk.header, ...shown].join('\n');
}

/** Where a line of the old file stands in the new one; null if it was changed or taken away. */
export function moveLine(hunks: readonly Hunk[], line: number): number | null {
  let shift = 0;
  for (const hunk of hunks) {
    const first = hunk.lines[0];
    if (first === undefined || first.oldLine > line) break;
    for (const one of hunk.lines) {
      if (one.kind !== 'added' && one.oldLine === line) return one.kind === 'removed' ? null : one.newLine;
    }
    const last = hunk.lines.at(-1) as HunkLine;
    shift = last.newLine + (last.kind === 'removed' ? 0 : 1) - (last.oldLine + (last.kind === 'added' ? 0 : 1));
  }
  return line + shift;
}
