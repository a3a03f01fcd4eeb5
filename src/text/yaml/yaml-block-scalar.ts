import { MappedText } from '../mapped-text.ts';

interface Line {
  readonly from: number;
  /** Where the indentation ends. */
  readonly indentEnd: number;
  /** Where the content ends, before the line break. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
}

interface BlockHeader {
  readonly folded: boolean;
  readonly indent: number;
  readonly chomp: string;
  readonly contentFrom: number;
}

/**
 * The text of a block scalar (`|` or `>`) that starts with its header at `from`. `parentIndent` is the indentation of the
 * node around it. Follows the resolution of the `yaml` package step by step.
 */
export function mapBlockScalar(source: string, from: number, to: number, parentIndent: number): MappedText {
  const header = readHeader(source, from, to);
  const mapped = new MappedText(source, header.contentFrom);
  const lines = splitLines(source, header.contentFrom, to);
  let contentEnd = lines.length;
  while (contentEnd > 0 && isEmpty(lines[contentEnd - 1]!)) contentEnd--;
  if (contentEnd === 0) {
    if (header.chomp === '+') for (const line of lines.slice(0, -1)) putBreak(mapped, line);
    return mapped;
  }
  const { trim, contentStart } = findIndent(lines, contentEnd, header, parentIndent);
  while (contentEnd < lines.length && hasMoreIndented(lines, contentEnd, trim)) contentEnd++;
  for (const line of lines.slice(0, contentStart)) {
    mapped.run(line.from + Math.min(trim, indentOf(line)), line.indentEnd);
    putBreak(mapped, line);
  }
  const content = lines.slice(contentStart, contentEnd);
  if (header.folded) putFolded(mapped, source, content, trim);
  else putLiteral(mapped, content, trim);
  putEnd(mapped, lines, contentEnd, header.chomp, trim);
  return mapped;
}

function readHeader(source: string, from: number, to: number): BlockHeader {
  let indent = 0;
  let chomp = '';
  let at = from + 1;
  for (; at < to; at++) {
    const char = source[at]!;
    if (char === '-' || char === '+') chomp ||= char;
    else if (char >= '1' && char <= '9') indent ||= Number(char);
    else break;
  }
  const lineEnd = source.indexOf('\n', at);
  return { folded: source[from] === '>', indent, chomp, contentFrom: lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1 };
}

/** A final line break is followed by one more, empty line. */
function splitLines(source: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= to; ) {
    const found = source.indexOf('\n', start);
    const lineBreak = found < 0 || found >= to ? -1 : found;
    const stop = lineBreak < 0 ? to : lineBreak;
    const end = stop > start && source[stop - 1] === '\r' ? stop - 1 : stop;
    let indentEnd = start;
    while (indentEnd < end && source[indentEnd] === ' ') indentEnd++;
    const next = lineBreak < 0 ? to : lineBreak + 1;
    lines.push({ from: start, indentEnd, end, next });
    if (lineBreak < 0) break;
    start = next;
  }
  return lines;
}

function isEmpty(line: Line): boolean {
  return line.indentEnd === line.end;
}

function indentOf(line: Line): number {
  return line.indentEnd - line.from;
}

function findIndent(
  lines: readonly Line[],
  contentEnd: number,
  header: BlockHeader,
  parentIndent: number,
): { trim: number; contentStart: number } {
  let trim = parentIndent + header.indent;
  for (let i = 0; i < contentEnd; i++) {
    const line = lines[i]!;
    if (!isEmpty(line)) return { trim: header.indent === 0 ? indentOf(line) : trim, contentStart: i };
    if (header.indent === 0 && indentOf(line) > trim) trim = indentOf(line);
  }
  return { trim, contentStart: 0 };
}

function hasMoreIndented(lines: readonly Line[], from: number, trim: number): boolean {
  return lines.slice(from).some((line) => indentOf(line) > trim);
}

function contentFrom(line: Line, trim: number): number {
  return line.from + Math.min(trim, indentOf(line));
}

function putBreak(mapped: MappedText, line: Line): void {
  mapped.put('\n', line.end, line.next);
}

function putLiteral(mapped: MappedText, lines: readonly Line[], trim: number): void {
  lines.forEach((line, i) => {
    if (i > 0) putBreak(mapped, lines[i - 1]!);
    mapped.run(contentFrom(line, trim), line.end);
  });
}

/** A line break between two lines of text becomes a space; lines that are indented more keep theirs. */
function putFolded(mapped: MappedText, source: string, lines: readonly Line[], trim: number): void {
  let emptyLines = '';
  let separator = '';
  let separatorFrom = lines[0]!.from;
  let afterIndented = false;
  for (const line of lines) {
    const isIndented = indentOf(line) > trim || (!isEmpty(line) && source[line.indentEnd] === '\t');
    if (!isIndented && isEmpty(line)) {
      if (separator === '\n') emptyLines += '\n';
      else separator = '\n';
      continue;
    }
    if (isIndented && separator === ' ') separator = '\n';
    else if (isIndented && !afterIndented && separator === '\n') separator = '\n\n';
    const from = contentFrom(line, trim);
    mapped.put(emptyLines + separator, separatorFrom, from);
    mapped.run(from, line.end);
    emptyLines = '';
    separator = isIndented ? '\n' : ' ';
    separatorFrom = line.end;
    afterIndented = isIndented;
  }
}

function putEnd(mapped: MappedText, lines: readonly Line[], contentEnd: number, chomp: string, trim: number): void {
  if (chomp === '-') return;
  const last = lines[contentEnd - 1]!;
  if (chomp !== '+') {
    putBreak(mapped, last);
    return;
  }
  for (let i = contentEnd; i < lines.length; i++) {
    putBreak(mapped, lines[i - 1]!);
    mapped.run(contentFrom(lines[i]!, trim), lines[i]!.indentEnd);
  }
  if (contentEnd === lines.length) putBreak(mapped, last);
}
