import type { LocatedValue } from '../../model/located-value.ts';
import { shiftedLayer } from '../../text/place.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace } from './inner-value.ts';

/**
 * What stands before JSON so that a script takes it, `callback({…})`, or so that none does: https://angular.dev/best-practices/security
 * (`)]}',`), and the loops that never end.
 */
const BEFORE =
  /^\s{0,8}(?:(?:\/\*{2}\/\s{0,4})?(?:typeof [\w$.]{1,80}\s{0,4}===\s{0,4}['"]function['"]\s{0,4}&&\s{0,4})?[A-Za-z_$][\w$.]{0,80}\(|\)\]\}',?|while\s{0,4}\(1\);|for\s{0,4}\(;;\);)\s{0,8}(?=\{\s{0,80}"|\[\s{0,80}[{"])/;
const BEHIND = /\)\s{0,4};?\s{0,8}$/;

/** Whether a text is JSON in a call. */
export function isWrappedJson(text: string): boolean {
  return BEFORE.test(text);
}

/** The JSON alone. */
export function unfoldWrappedJson(outer: LocatedValue, emit: EmitInner): void {
  const before = BEFORE.exec(outer.text)?.[0] ?? '';
  const isCall = before.trimEnd().endsWith('(');
  const end = isCall ? outer.text.slice(-16).search(BEHIND) : -1;
  const to = end < 0 ? outer.text.length : Math.max(0, outer.text.length - 16) + end;
  emit(
    new InnerValue(outer, {
      text: outer.text.slice(before.length, to),
      key: outer.key,
      hints: JSON_TEXT,
      place: new LayeredPlace(outer.place, shiftedLayer('javascript', before.length)),
    }),
  );
}

const JSON_TEXT = Object.freeze({ language: 'json' } as const);
