import type { DiffFile } from './diff.ts';
import type { World } from './exchange.ts';
import { findLine, type Hunk, hunkText, moveLine, readHunks } from './hunks.ts';
import { pullFiles } from './pull-diff.ts';
import type { DiffSide, Pull, ReviewComment } from './state.ts';

export interface CommentTarget {
  readonly path: string;
  readonly side?: DiffSide;
  readonly line?: number;
  readonly start_line?: number;
  readonly start_side?: DiffSide;
  readonly position?: number;
  readonly subject_type?: 'line' | 'file';
}

/** A comment's place in the diff. */
export interface CommentPlace {
  readonly side: DiffSide;
  readonly line: number;
  readonly startLine: number | null;
  readonly startSide: DiffSide | null;
  readonly position: number;
  readonly diffHunk: string;
}

/** Where a comment stands now; null where its line has gone from the diff. */
export interface PresentPlace {
  readonly line: number | null;
  readonly startLine: number | null;
}

/** Finds the place a comment asks for; a text says why there is none. */
export async function placeComment(
  world: World,
  pull: Pull,
  commit: string,
  target: CommentTarget,
): Promise<CommentPlace | string> {
  const files = await pullFiles(world, pull, commit);
  const file = files.find((one) => one.filename === target.path);
  if (file === undefined) return 'Path could not be resolved';
  if (target.subject_type === 'file') {
    return { side: 'RIGHT', line: 1, startLine: null, startSide: null, position: 1, diffHunk: '' };
  }
  return placeInFile(file, target);
}

/** Where a comment stands in the pull request as it is now. */
export async function presentPlace(world: World, comment: ReviewComment): Promise<PresentPlace> {
  const { pull, review, path, side } = comment;
  if (comment.subjectType === 'file') return { line: null, startLine: null };
  if (review.commitId === pull.headSha) return { line: comment.line, startLine: comment.startLine };
  // A removed line belongs to the base: it stays as long as the diff shows it.
  const line = side === 'LEFT' ? comment.line : await moved(comment, comment.line);
  const startLine =
    comment.startLine === null || side === 'LEFT' ? comment.startLine : await moved(comment, comment.startLine);
  const isWhole = line !== null && (comment.startLine === null || startLine !== null);
  if (!isWhole) return { line: null, startLine: null };
  const file = (await pullFiles(world, pull)).find((one) => one.filename === path);
  const hunks = file?.patch === null || file === undefined ? [] : readHunks(file.patch);
  const isShown = hunks.some((hunk) => findLine(hunk, side, line) !== undefined);
  return isShown ? { line, startLine } : { line: null, startLine: null };
}

async function moved({ pull, review, path }: ReviewComment, line: number): Promise<number | null> {
  const { store } = pull.repository;
  const args = ['diff', '-U0', '--no-renames', review.commitId, pull.headSha, '--', path];
  const text = (await store.run(args)).toString();
  const start = text.indexOf('\n@@ ');
  if (start === -1) return text === '' ? line : null;
  return moveLine(readHunks(text.slice(start + 1)), line);
}

function placeInFile(file: DiffFile, target: CommentTarget): CommentPlace | string {
  if (file.patch === null) return "Diff hunk can't be blank";
  const hunks = readHunks(file.patch);
  const { line, side = 'RIGHT', position, start_line: startLine } = target;
  if (line === undefined)
    return position === undefined ? 'Line could not be resolved' : placeByPosition(hunks, position);
  const hunk = hunks.find((one) => findLine(one, side, line) !== undefined);
  const found = hunk === undefined ? undefined : findLine(hunk, side, line);
  if (hunk === undefined || found === undefined) return 'Line could not be resolved';
  const common = { side, line, position: found.position, diffHunk: hunkText(hunk, found) };
  if (startLine === undefined) return { ...common, startLine: null, startSide: null };
  const startSide = target.start_side ?? side;
  if (startSide === side && startLine >= line) return 'Start line must precede the end line';
  if (findLine(hunk, startSide, startLine) === undefined) return 'Start line must be part of the same hunk as the line';
  return { ...common, startLine, startSide };
}

function placeByPosition(hunks: readonly Hunk[], position: number): CommentPlace | string {
  for (const hunk of hunks) {
    const found = hunk.lines.find((line) => line.position === position);
    if (found === undefined) continue;
    const side = found.kind === 'removed' ? 'LEFT' : 'RIGHT';
    const line = side === 'LEFT' ? found.oldLine : found.newLine;
    return { side, line, startLine: null, startSide: null, position, diffHunk: hunkText(hunk, found) };
  }
  return 'Position could not be resolved';
}
