import type { Layer } from '../../model/located-value.ts';
import { MappedText } from '../../text/mapped-text.ts';

/** One cell of a CSV text, unquoted, with the way back to the text. */
export interface CsvCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly layer: Layer;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}

/**
 * Reads CSV (RFC 4180) cell by cell. A quote that is never closed ends with the text; one with something behind it before
 * the cell ends is none, and the cell stands as it is.
 */
export function* readCsv(text: string): Generator<CsvCell, void, undefined> {
  const separator = separatorOf(text);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let row = 0;
  let column = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : null;
    const isQuoted = quoted !== null && endsCell(text, quoted.end, separator);
    const end = endOfCell(text, isQuoted ? quoted.end : at, separator);
    const cell = isQuoted ? quoted.cell : new MappedText(text);
    if (!isQuoted) cell.run(at, text[end - 1] === '\r' && text[end] !== separator ? Math.max(at, end - 1) : end);
    if (cell.length > 0) yield { row, column, text: cell.text, layer: cell.layer('csv') };
    if (text[end] === separator) column++;
    else {
      row++;
      column = 0;
    }
    at = end + 1;
  }
}

/** A quoted cell, and the offset after its closing quote. */
function readQuoted(text: string, from: number): { readonly cell: MappedText; readonly end: number } {
  const cell = new MappedText(text);
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    cell.run(at, quote < 0 ? text.length : quote);
    if (quote < 0) return { cell, end: text.length };
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell.put('"', quote, quote + 2);
    at = quote + 2;
  }
}

function endsCell(text: string, at: number, separator: string): boolean {
  return at === text.length || text[at] === separator || text[at] === '\n' || text.startsWith('\r\n', at);
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}
