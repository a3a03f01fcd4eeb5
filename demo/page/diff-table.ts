import type { Hunk, HunkLine } from '../github/hunks.ts';
import type { DiffSide } from '../github/state.ts';
import { highlightJson } from './highlight-json.ts';
import { html, type SafeHtml } from './html.ts';

/** What stands below a line of a diff: an annotation, a thread. */
export interface DiffNote {
  readonly side: DiffSide;
  readonly line: number;
  readonly body: SafeHtml;
}

const SIGNS = { context: ' ', added: '+', removed: '-' } as const;

/** The hunks of one file as a table; notes stand below their lines. */
export function diffTable(hunks: readonly Hunk[], notes: readonly DiffNote[] = []): SafeHtml {
  const byLine = groupNotes(notes);
  const rows = hunks.map((hunk) => [
    html`<tr class="hunk"><td colspan="2"></td><td class="code">${hunk.header}</td></tr>`,
    hunk.lines.map((line) => [diffRow(line), noteRow(keysOf(line).flatMap((key) => byLine.get(key) ?? []))]),
  ]);
  return html`<table class="diff">${rows}</table>`;
}

/** The notes on lines that no hunk shows. */
export function notesOutside(hunks: readonly Hunk[], notes: readonly DiffNote[]): DiffNote[] {
  const shown = new Set(hunks.flatMap((hunk) => hunk.lines.flatMap(keysOf)));
  return notes.filter((note) => !shown.has(keyOf(note.side, note.line)));
}

function groupNotes(notes: readonly DiffNote[]): Map<string, SafeHtml[]> {
  const grouped = new Map<string, SafeHtml[]>();
  for (const { side, line, body } of notes) {
    const key = keyOf(side, line);
    grouped.set(key, [...(grouped.get(key) ?? []), body]);
  }
  return grouped;
}

/** Under which names notes can be on a line: context is on both sides. */
function keysOf({ kind, oldLine, newLine }: HunkLine): string[] {
  const left = kind === 'added' ? [] : [keyOf('LEFT', oldLine)];
  return kind === 'removed' ? left : [...left, keyOf('RIGHT', newLine)];
}

function keyOf(side: DiffSide, line: number): string {
  return `${side} ${line}`;
}

function diffRow({ kind, oldLine, newLine, text }: HunkLine): SafeHtml {
  const left = kind === 'added' ? '' : oldLine;
  const right = kind === 'removed' ? '' : newLine;
  return html`<tr class="${kind}"><td class="number" data-line="${left}"></td><td class="number" data-line="${right}"></td><td class="code" data-sign="${SIGNS[kind]}">${highlightJson(text.slice(1))}</td></tr>`;
}

function noteRow(bodies: readonly SafeHtml[]): SafeHtml | null {
  return bodies.length === 0 ? null : html`<tr class="note"><td colspan="3">${bodies}</td></tr>`;
}
