import { accountAmong } from '../../model/account-among.ts';
import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import { nameSegment } from '../../text/name-segment.ts';
import { decodePercent } from '../../text/percent.ts';
import type { FormPair } from '../../text/read-form.ts';
import { readForm } from '../../text/read-form.ts';
import { readUrl, type UrlParts, type UrlPiece, urlPiece } from '../../text/read-url.ts';
import { authorityOf } from '../resolve/request-hosts.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace, NO_HINTS } from './inner-value.ts';

/** Shorter segments of a path are words and numbers, and those without a digit are words as well. */
const SHORTEST_SEGMENT = 10;
const DIGIT = /\d/;
const HASH = 0x23;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const AT = 0x40;
const SEGMENT: ValueHints = Object.freeze({ part: 'path-segment' });
const PART: ValueHints = Object.freeze({ part: 'url-part' });

/** Userinfo, path segments and query of a url. A url within another value says where they are sent. */
export function unfoldUrl(outer: LocatedValue, emit: EmitInner): void {
  if (!isWorthReading(outer.text)) return;
  const parts = readUrl(outer.text);
  const isRequestUrl = outer.role === 'url';
  const authority = isRequestUrl ? null : authorityOf(outer.text);
  emitUserinfo(outer, parts.userinfo, (inner) => emit(inner, authority));
  for (const [index, span] of parts.path.entries()) {
    if (span.to - span.from < SHORTEST_SEGMENT) continue;
    const segment = urlPiece(outer.text, span);
    if (segment.text.length < SHORTEST_SEGMENT || !DIGIT.test(segment.text)) continue;
    const before = parts.path.slice(Math.max(0, index - 2), index).reverse();
    const key = nameSegment(
      segment.text,
      before.map(({ from, to }) => outer.text.slice(from, to)),
    );
    emit(pieceValue(outer, segment, { key, hints: SEGMENT }), authority);
  }
  for (const pair of parts.query) emit(pairValue(outer, pair, { role: 'query', hints: NO_HINTS }), authority);
  if (parts.fragment !== null) emitFragment(outer, parts.fragment, (inner) => emit(inner, authority));
}

/** Whether a url holds what is taken out of it: userinfo, a query, a fragment or a long segment. */
function isWorthReading(text: string): boolean {
  let pathFrom = text.indexOf('/');
  if (text.startsWith('://', pathFrom - 1)) pathFrom = text.indexOf('/', pathFrom + 2);
  let segment = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUESTION || code === AT || code === HASH) return true;
    segment = code === SLASH || at < pathFrom || pathFrom < 0 ? 0 : segment + 1;
    if (segment >= SHORTEST_SEGMENT) return true;
  }
  return false;
}

/** The pairs of a text in the form encoding. */
export function unfoldForm(outer: LocatedValue, emit: EmitInner): void {
  const pairs = readForm(outer.text);
  const account = accountAmong(pairs);
  const hints = account === null ? NO_HINTS : { account };
  for (const pair of pairs) emit(pairValue(outer, pair, { role: outer.role, hints }));
}

/**
 * The value of a parameter as its server reads it: Postman keeps the escapes that were typed, in the rows of a url too.
 * False if what looks like escapes is none.
 */
export function unfoldEscapes(outer: LocatedValue, emit: EmitInner): boolean {
  const { text, layer } = decodePercent(outer.text);
  if (text === outer.text) return false;
  const { key, hints, sensitivity } = outer;
  emit(new InnerValue(outer, { text, key, hints, sensitivity, place: new LayeredPlace(outer.place, layer) }));
  return true;
}

function emitUserinfo(outer: LocatedValue, userinfo: UrlParts['userinfo'], emit: EmitInner): void {
  if (userinfo === null) return;
  const { user, password } = userinfo;
  const isAlone = password === null || password.text === '';
  emit(pieceValue(outer, user, { key: 'user', hints: PART, sensitivity: isAlone ? 'unknown' : 'identifying' }));
  if (password === null) return;
  const hints = { ...PART, account: user.text };
  emit(pieceValue(outer, password, { key: 'password', hints, sensitivity: 'secret' }));
}

/** The implicit flow of OAuth answers in the fragment, written as a query. */
function emitFragment(outer: LocatedValue, fragment: UrlPiece, emit: EmitInner): void {
  const { span } = fragment;
  const text = outer.text.slice(span.from, span.to);
  const whole = pieceValue(outer, { ...fragment, text }, { key: 'fragment', hints: PART });
  if (!text.includes('=')) emit(whole);
  else {
    for (const pair of readForm(text)) {
      const toOuter = (from: number, to: number) => {
        const inner = pair.valueLayer.toOuter(from, to);
        return { from: span.from + inner.from, to: span.from + inner.to };
      };
      const place = new LayeredPlace(outer.place, { kind: pair.valueLayer.kind, toOuter });
      emit(new InnerValue(outer, { text: pair.value, key: pair.name, place, hints: PART }));
    }
  }
}

function pairValue(outer: LocatedValue, pair: FormPair, parts: Pick<LocatedValue, 'role' | 'hints'>): LocatedValue {
  return new InnerValue(outer, {
    ...parts,
    text: pair.value,
    key: pair.name === '' ? outer.key : pair.name,
    place: new LayeredPlace(outer.place, pair.valueLayer),
  });
}

function pieceValue(
  outer: LocatedValue,
  piece: UrlPiece,
  parts: Pick<LocatedValue, 'key' | 'hints'> & Partial<Pick<LocatedValue, 'sensitivity'>>,
): LocatedValue {
  return new InnerValue(outer, {
    ...parts,
    role: 'url',
    text: piece.text,
    place: new LayeredPlace(outer.place, piece.layer),
  });
}
