import type { Layer } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { MappedText } from './mapped-text.ts';

/** A line of a header block, as collections of version 1 keep all headers in one string. */
export interface HeaderLine {
  /** Empty for a line without colon, which is all value. */
  readonly name: string;
  readonly value: string;
  /** The line starts with `//`: it is switched off, and still there. */
  readonly disabled: boolean;
  readonly nameSpan: Span;
  /** From the first to the last character of the value, folded lines included. */
  readonly valueSpan: Span;
  /** From the value to the block. Of the kind `lines` where the value goes over several lines. */
  readonly valueLayer: Layer;
}

/** Reads `Name: value` lines. A line that starts with blanks goes on the one before, joined by one space. */
export function readHeaderBlock(text: string): HeaderLine[] {
  const headers: HeaderLine[] = [];
  let lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const lineBreak = text.indexOf('\n', from);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = trimSpan(text, { from, to: end });
    const isContinued = lines.length > 0 && line.from > from && line.to > line.from;
    if (!isContinued) {
      addHeader(headers, text, lines);
      lines = [];
    }
    if (line.to > line.from) lines.push(line);
    from = end + 1;
  }
  addHeader(headers, text, lines);
  return headers;
}

function addHeader(headers: HeaderLine[], text: string, lines: readonly Span[]): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  const disabled = text.startsWith('//', first.from);
  const from = disabled ? first.from + 2 : first.from;
  const colon = text.slice(from, first.to).indexOf(':');
  const nameSpan = trimSpan(text, { from, to: colon < 0 ? from : from + colon });
  const start = trimSpan(text, { from: colon < 0 ? from : from + colon + 1, to: first.to });
  const value = joinLines(
    text,
    [start, ...rest].filter((span) => span.to > span.from),
    start.from,
  );
  headers.push({
    name: text.slice(nameSpan.from, nameSpan.to),
    value: value.text,
    disabled,
    nameSpan,
    valueSpan: { from: start.from, to: rest.at(-1)?.to ?? start.to },
    valueLayer: value.layer('lines'),
  });
}

function joinLines(text: string, spans: readonly Span[], start: number): MappedText {
  const mapped = new MappedText(text, start);
  spans.forEach((span, i) => {
    if (i > 0) mapped.put(' ', spans[i - 1]!.to, span.from);
    mapped.run(span.from, span.to);
  });
  return mapped;
}

function trimSpan(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
