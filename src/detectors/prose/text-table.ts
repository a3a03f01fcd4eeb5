import type { Span } from '../../model/source-file.ts';

const LONGEST_HEAD = 400;
const LONGEST_ROW = 4000;
const MOST_ROWS = 100;

/** What follows the head of a column up to the line below, that line, and a cell with its marks. */
const HEAD_END = /[`*]{0,2}[ \t]{0,40}(?:\|[^\n]{0,400})?\r?\n[ \t|:]{0,12}--/y;
const BELOW_HEADS = /^[ \t|:]{0,12}--[-:| \t]*\r?$/;
const CELL = /^[\s`]{0,80}(\*\*)?([^\s`]{1,512}?)\1[\s`]*$/;

/** The cells below a name that heads a column of a Markdown table: `| User | Password |`. None if it heads none. */
export function cellsBelow(text: string, name: Span): readonly Span[] {
  HEAD_END.lastIndex = name.to;
  if (!HEAD_END.test(text)) return [];
  const before = text.slice(Math.max(0, name.from - LONGEST_HEAD), name.from);
  const heads = before.slice(before.lastIndexOf('\n') + 1).split('|');
  const column = heads.length - 1;
  const below = lineAt(text, lineAt(text, name.to).to + 1);
  if (!/^[\s`*]*$/.test(heads[column]!) || !BELOW_HEADS.test(text.slice(below.from, below.to))) return [];
  const cells: Span[] = [];
  let row = below;
  for (let count = 0; count < MOST_ROWS; count += 1) {
    row = lineAt(text, row.to + 1);
    if (row.to - row.from > LONGEST_ROW) break;
    const line = text.slice(row.from, row.to);
    // The row before such a line is the head of the next table.
    if (!line.includes('|') || BELOW_HEADS.test(line)) break;
    const cell = cellOf(line, column);
    if (cell !== null) cells.push({ from: row.from + cell.from, to: row.from + cell.to });
  }
  return cells;
}

function lineAt(text: string, from: number): Span {
  const end = text.indexOf('\n', from);
  return { from, to: end < 0 ? text.length : end };
}

/** A cell of one word; the marks around it are no part of it. */
function cellOf(line: string, column: number): Span | null {
  const cells = line.split('|');
  const [whole, , value] = CELL.exec(cells[column] ?? '') ?? [];
  if (whole === undefined || value === undefined) return null;
  const start = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const from = start + whole.indexOf(value);
  return { from, to: from + value.length };
}
