import { readHunks } from '../github/hunks.ts';
import type { ReviewComment } from '../github/state.ts';
import { html, type SafeHtml } from './html.ts';

type Place = Pick<ReviewComment, 'diffHunk' | 'line' | 'startLine'>;

/** The lines that a suggestion replaces, as they were when the comment was made. */
export function suggestedOver({ diffHunk, line, startLine }: Place): string[] {
  const lines = readHunks(diffHunk).flatMap((hunk) => hunk.lines);
  return lines
    .filter(({ kind, newLine }) => kind !== 'removed' && newLine >= (startLine ?? line) && newLine <= line)
    .map(({ text }) => text.slice(1));
}

/** Old lines and new lines, with what differs marked where lines stand one against one. */
export function changeTable(before: readonly string[], after: readonly string[]): SafeHtml {
  const isPaired = before.length === after.length;
  const old = before.map((line, index) => row('removed', line, isPaired ? after[index] : undefined));
  const fresh = after.map((line, index) => row('added', line, isPaired ? before[index] : undefined));
  return html`<table class="diff">${old}${fresh}</table>`;
}

function row(kind: 'removed' | 'added', line: string, other: string | undefined): SafeHtml {
  const sign = kind === 'added' ? '+' : '-';
  return html`<tr class="${kind}"><td class="code" data-sign="${sign}">${markChange(line, other)}</td></tr>`;
}

function markChange(line: string, other: string | undefined): SafeHtml {
  if (other === undefined || other === line) return html`${line}`;
  const shorter = Math.min(line.length, other.length);
  let start = 0;
  while (start < shorter && line[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end)) end += 1;
  const changed = line.slice(start, line.length - end);
  return html`${line.slice(0, start)}<mark>${changed}</mark>${line.slice(line.length - end)}`;
}
