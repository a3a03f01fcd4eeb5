import type { Candidate } from '../../detectors/candidate.ts';
import type { LocatedValue, Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { detach } from '../../text/detach.ts';
import { LineIndex } from '../../text/line-index.ts';
import { detachCarried, detachOrNull } from '../detach.ts';
import type { FilePlace, HeldCandidate } from '../resolve/held-candidate.ts';
import type { PendingCandidate } from './file-sink.ts';

/** What of a value's text is kept on either side of a candidate. */
const MARGIN = 256;
/** So much of a hint is kept for telling where a finding stands; an account with a longer name is none. */
const LONGEST_HINT = 1000;
const BLANK = /\s/;

/** The place of a value whose file is no longer at hand. */
export const GONE: Place = {
  pointer: () => null,
  toFile: (from, to) => ({ from, to }),
  decodedFrom: [],
};

/** Turns places of one file's values into lines and columns. */
export class FilePlaces {
  readonly #text: string;
  /** Most files have no place to tell. */
  #lines: LineIndex | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  of(place: Place, inner: Span): FilePlace {
    const span = place.toFile(inner.from, inner.to);
    this.#lines ??= new LineIndex(this.#text);
    const start = this.#lines.position(span.from);
    const end = this.#lines.position(span.to);
    const pointer = place.pointer();
    return {
      pointer: pointer === null ? null : detach(pointer),
      span,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      decodedFrom: place.decodedFrom,
    };
  }
}

/**
 * A candidate with its place found out and its texts copied, so that nothing keeps the file alive. Its request is held
 * beside it.
 */
export function holdCandidate(pending: PendingCandidate, places: FilePlaces): HeldCandidate {
  const { candidate, document, request, path, auth, context } = pending;
  return {
    candidate: detachCandidate(candidate),
    document,
    request,
    path,
    auth,
    variable: detachOrNull(context.variable),
    isDefinition: context.depth === 0 && isWholeDefinition(candidate),
    authority: detachOrNull(context.authority),
    place: placeOf(candidate, places),
  };
}

/** The place of a candidate. What stands there is escaped if it is not the candidate's text. */
function placeOf({ value, span, text }: Candidate, places: FilePlaces): FilePlace {
  const place = places.of(value.place, span);
  const isEscaped = value.text.slice(span.from, span.to) !== text;
  return isEscaped ? { ...place, decodedFrom: [...place.decodedFrom, 'percent'] } : place;
}

/** Looks outward from the candidate, so that a long blank is looked at for its two neighbours and no other. */
function isWholeDefinition({ value: { role, text }, span: { from, to } }: Candidate): boolean {
  if (role !== 'variable') return false;
  let before = from;
  while (before > 0 && BLANK.test(text[before - 1]!)) before -= 1;
  if (before > 0) return false;
  let after = to;
  while (after < text.length && BLANK.test(text[after]!)) after += 1;
  return after === text.length && text.slice(from, to).trim().length === to - from;
}

function detachCandidate(candidate: Candidate): Candidate {
  const { value, span } = candidate;
  const from = Math.max(0, span.from - MARGIN);
  return {
    ...candidate,
    text: detach(candidate.text),
    carried: detachCarried(candidate.carried),
    span: { from: span.from - from, to: span.to - from },
    value: detachValue(value, value.text.slice(from, span.to + MARGIN)),
  };
}

function detachValue(value: LocatedValue, text: string): LocatedValue {
  const hints = Object.fromEntries(
    Object.entries(value.hints).map(([name, hint]) => [
      name,
      typeof hint === 'string' ? detach(hint.slice(0, LONGEST_HINT)) : hint,
    ]),
  );
  return {
    text: detach(text),
    role: value.role,
    key: detachOrNull(value.key),
    sensitivity: value.sensitivity,
    enabled: value.enabled,
    request: null,
    hints,
    place: GONE,
  };
}
