import type { LocatedValue } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { PlaceWithin, shiftedPlace } from '../../text/place.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue } from './inner-value.ts';

const FIRST_LINE = /^--[^\s]{1,80}(?=\r?\n)/;
const NAME = /\bform-data;[ \t]{0,8}name="([^"\r\n]{1,256})"/i;
const FILE = /;[ \t]{0,8}filename\*?=/i;
const HEADERS_END = /\r?\n\r?\n/;
const LINE_END = /\r?\n$/;
const LONGEST_HEADERS = 2048;

/** Whether a text is a multipart form as it is sent: https://datatracker.ietf.org/doc/html/rfc7578 */
export function isMultipart(text: string): boolean {
  return text.startsWith('--') && FIRST_LINE.test(text) && NAME.test(text.slice(0, LONGEST_HEADERS));
}

/** The fields of a multipart form, each under its name. Files are read with the text around them. */
export function unfoldMultipart(outer: LocatedValue, emit: EmitInner): void {
  const { text } = outer;
  const boundary = FIRST_LINE.exec(text)![0];
  for (let at = boundary.length; at < text.length; ) {
    const next = text.indexOf(boundary, at);
    const to = next < 0 ? text.length : next;
    emitField(outer, { from: at, to }, emit);
    at = to + boundary.length;
  }
}

function emitField(outer: LocatedValue, part: Span, emit: EmitInner): void {
  const { text } = outer;
  const head = text.slice(part.from, Math.min(part.to, part.from + LONGEST_HEADERS));
  const end = HEADERS_END.exec(head);
  if (end === null) return;
  const headers = head.slice(0, end.index);
  const key = NAME.exec(headers)?.[1];
  if (key === undefined || FILE.test(headers)) return;
  const from = part.from + end.index + end[0].length;
  const value = text.slice(from, part.to).replace(LINE_END, '');
  if (value !== '')
    emit(new InnerValue(outer, { text: value, key, place: new PlaceWithin(outer.place, shiftedPlace(from)) }));
}
