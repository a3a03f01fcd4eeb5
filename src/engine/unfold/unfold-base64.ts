import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import { decodeBase64 } from '../../text/base64.ts';
import { shiftedLayer } from '../../text/place.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace } from './inner-value.ts';

const BASIC_TOKEN = /\bbasic[ \t]+([A-Za-z0-9+/_-]{4,1024}={0,2})(?![A-Za-z0-9+/_=-])/gi;
const BASIC_KEY = /basic|authorization|auth[-_]?(?:token|header|key|string)|credential|creds|(?:^|[_-])auth$/i;
/** `u:pass` in base64. */
export const SHORTEST_LOGIN = 8;
const WHOLE_TOKEN = /^[A-Za-z0-9+/_-]{8,1024}={0,2}$/;
/** How `{"`, `[{` and `-----BEGIN ` begin in base64. */
const JSON_OR_PEM = /^(?:eyJ|eyAi|ewog|ew0K|W3si|LS0tLS1CRUdJTi)/;
const LONGEST = 256 * 1024;
const LONGEST_LOGIN = 1026;

const LOGIN: ValueHints = Object.freeze({ part: 'login' });

/** Whether a text may be base64 of something readable: by how it begins, or by the name it goes by. */
export function mayBeBase64({ text, key, hints }: LocatedValue): boolean {
  const first = text.charCodeAt(0);
  if ((first === 0x65 || first === 0x57 || first === 0x4c) && JSON_OR_PEM.test(text)) return !text.includes('.');
  return text.length <= LONGEST_LOGIN && hints.structure === undefined && isLoginKey(key) && WHOLE_TOKEN.test(text);
}

/** Whether a value of this name may be a login in base64. */
export function isLoginKey(key: string | null): boolean {
  return key !== null && BASIC_KEY.test(key);
}

/** Base64 that holds a login, JSON or a PEM block. */
export function unfoldBase64(outer: LocatedValue, emit: EmitInner): void {
  const { text } = outer;
  const isLogin = !JSON_OR_PEM.test(text);
  if (text.length <= LONGEST) emitDecoded(outer, { from: 0, token: text, isLogin }, emit);
}

/** Every `Basic …` in a text: a header's value, or a command in a description. */
export function unfoldBasic(outer: LocatedValue, emit: EmitInner): void {
  for (const match of outer.text.matchAll(BASIC_TOKEN)) {
    const token = match[1]!;
    emitDecoded(outer, { from: match.index + match[0].length - token.length, token, isLogin: true }, emit);
  }
}

function emitDecoded(
  outer: LocatedValue,
  { from, token, isLogin }: { readonly from: number; readonly token: string; readonly isLogin: boolean },
  emit: EmitInner,
): void {
  const decoded = decodeBase64(token);
  if (decoded === null || (isLogin && !decoded.text.includes(':'))) return;
  const around = from === 0 ? outer.place : new LayeredPlace(outer.place, shiftedLayer('base64', from));
  const hints = isLogin ? LOGIN : outer.hints;
  const place = new LayeredPlace(around, decoded.layer);
  emit(new InnerValue(outer, { text: decoded.text, key: outer.key, hints, place, sensitivity: outer.sensitivity }));
}
