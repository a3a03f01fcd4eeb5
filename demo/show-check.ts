import type { CheckAnnotation, CheckRun } from './github/state.ts';
import { markdownText } from './markdown-text.ts';

const ICONS: Readonly<Record<string, string>> = {
  success: '✓',
  failure: '✗',
  neutral: '■',
  cancelled: '⊘',
  skipped: '»',
};
const LEVELS: Readonly<Record<CheckAnnotation['annotation_level'], string>> = {
  failure: '✗ failure',
  warning: '! warning',
  notice: 'i notice',
};
const RULE = '─'.repeat(100);
const MAX_BEFORE = 60;

export interface ShownCheck {
  readonly run: CheckRun;
  /** Where it stands: `acme/shop#1 · add-postman · 1a2b3c4`. */
  readonly place: string;
  /** Lines of the files at the head, by path. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Annotations shown; the others are counted. */
  readonly limit?: number;
}

/** A check run in the words GitHub's page would show, secrets masked. */
export function showCheck({ run, place, lines, limit = 50 }: ShownCheck): string {
  const conclusion = run.conclusion ?? run.status;
  const shown = run.annotations.slice(0, limit);
  const rest = run.annotations.length - shown.length;
  const parts = [
    RULE,
    `${ICONS[conclusion] ?? '·'} ${run.name} – ${conclusion}    ${place}`,
    `  ${run.title ?? ''}`,
    RULE,
    markdownText(run.summary ?? ''),
    RULE,
    `${run.annotations.length} annotations`,
    '',
    ...shown.map((annotation) => showAnnotation(annotation, lines.get(annotation.path) ?? [])),
  ];
  if (rest > 0) parts.push(`… and ${rest} more`, '');
  return `${withoutControls(parts.join('\n'))}\n`;
}

/** Names come from the files of strangers: they must not steer the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, '');
}

function showAnnotation(annotation: CheckAnnotation, lines: readonly string[]): string {
  const { path, start_line: start, end_line: end } = annotation;
  const where = `${path}:${start === end ? start : `${start}-${end}`}`;
  const message = annotation.message.split('\n').map((line) => `      ${line}`);
  const text = maskLine(lines[start - 1] ?? '', annotation);
  return [
    `  ${LEVELS[annotation.annotation_level]}  ${where}`,
    `    ${annotation.title ?? ''}`,
    ...(text === null ? [] : [`      ${String(start).padStart(4)} │ ${text}`]),
    ...message,
    '',
  ].join('\n');
}

/**
 * The part of a line around its secret, the secret masked; null where that is not safely known. Nothing else of the
 * line is shown: it may hold further secrets.
 */
export function maskLine(line: string, annotation: CheckAnnotation): string | null {
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  if (start !== end || from === null || to === null || line === '') return null;
  const before = /[^,;{}[\]?&]*$/.exec(line.slice(0, from - 1))?.[0] ?? '';
  const after = /^\\?["']?[}\])\s]*,?/.exec(line.slice(to))?.[0] ?? '';
  const isShort = before.length <= MAX_BEFORE;
  return `${isShort ? before.trimStart() : '…'}${'•'.repeat(8)}${after.trimEnd()}`;
}
